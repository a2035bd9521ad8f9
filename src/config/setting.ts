import { UjarError } from '../domain/errors.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** One name of the environment, as it is read and as it is told of. */
export interface Setting<T> {
  name: string;
  /** What it is, in a phrase. */
  what: string;
  /** As it would be written; empty where there is none. */
  default: string;
  /** The default with NODE_ENV=production, where that is another one. */
  production?: string;
  /** What of: seconds, a folder. */
  unit: string;
  /** What is asked for where something else came. */
  wanted: string;
  /** Undefined for what it cannot be; null where nothing is set. */
  read: (text: string) => T | undefined;
}

type Told<T> = Pick<Setting<T>, 'name' | 'what' | 'unit'> & { default?: string; production?: string };

export const text = (told: Told<string | null>): Setting<string | null> => ({
  default: '',
  wanted: told.unit,
  ...told,
  read: (given) => (given === '' ? null : given),
});

/** A text that has a default, and so is never missing. */
export const sureText = (told: Told<string> & { default: string }): Setting<string> => ({
  wanted: told.unit,
  ...told,
  read: (given) => given,
});

export const checkedText = (told: Told<string | null> & { wanted: string; is: (given: string) => boolean }): Setting<string | null> => ({
  default: '',
  ...told,
  read: (given) => (given === '' ? null : told.is(given) ? given : undefined),
});

export const number = (told: Told<number> & { default: string; wanted: string; is: (given: number) => boolean }): Setting<number> => ({
  ...told,
  read: (given) => (told.is(Number(given)) ? Number(given) : undefined),
});

/** One of the values, the first where none is set. */
export const oneOf = <T extends string>(told: Omit<Told<T>, 'unit'> & { values: readonly [T, ...T[]] }): Setting<T> => ({
  default: told.values[0],
  unit: told.values.join(' or '),
  wanted: told.values.join(' or '),
  ...told,
  read: (given) => told.values.find((value) => value === given),
});

/** `https://one.example, https://other.example:8443`: of pages, without a path. */
export const origins = (told: Told<readonly string[]> & { wanted: string }): Setting<readonly string[]> => ({
  default: '',
  ...told,
  read: (given) => {
    const all = given.split(',').flatMap((each) => (each.trim() === '' ? [] : [each.trim()]));
    return all.every(isOrigin) ? all.map((each) => new URL(each).origin) : undefined;
  },
});

const isOrigin = (text: string): boolean => URL.canParse(text) && text.replace(/\/$/, '').toLowerCase() === new URL(text).origin;

export const isProduction = (env: Environment): boolean => env['NODE_ENV'] === 'production';

/** What is set, or the default: a name that is set to nothing counts as not set. Throws BAD_CONFIG. */
export function readSetting<T>(env: Environment, setting: Setting<T>): T {
  const given = env[setting.name]?.trim() ?? '';
  const otherwise = isProduction(env) ? (setting.production ?? setting.default) : setting.default;
  const value = setting.read(given === '' ? otherwise : given);
  if (value === undefined) throw new UjarError('BAD_CONFIG', `${setting.name} is "${given}": wanted ${setting.wanted}`);
  return value;
}
