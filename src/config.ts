import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { UjarError } from './domain/errors.js';
import { isZone } from './domain/zone.js';

export interface Config {
  /** Folder of the embedded store, the write token and the running server's address; null for a store in memory. */
  data: string | null;
  neo4j: { uri: string; username: string; password: string; database?: string } | null;
  host: string;
  port: number;
  /** The write token, where the environment sets one. */
  token: string | null;
  /** By what name the log of writes tells of those who bring the write token. */
  tokenName: string;
  /** Days for which the log of writes is kept. */
  auditDays: number;
  /** ISO day that relative dates are reckoned from where an article tells no date of its own. */
  today: () => string;
  /** Zone of articles that tell none, nor their publisher; null where their language tells it. */
  zone: string | null;
  /** Whoever reads must bring it, or the write token; null where anybody may read. */
  readToken: string | null;
  /** Whether the API gives whole article texts, or only the places with their surroundings. */
  texts: 'all' | 'evidence';
  /** The schema may be asked for, and Sandbox is served. Off in production unless it is switched on. */
  introspection: boolean;
  /** What the log tells, to the standard error: errors alone, or every request too. */
  log: 'error' | 'info';
  /** Seconds after which the reading of one article is given up. */
  readSeconds: number;
  /** Origins of pages elsewhere that may ask this server. */
  cors: readonly string[];
  /** Requests a minute that one client may make. */
  rate: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment. Throws BAD_CONFIG. */
export function readConfig(env: Environment): Config {
  const uri = env['NEO4J_URI']?.trim() ?? '';
  const database = env['NEO4J_DATABASE']?.trim() ?? '';
  return {
    data: path.resolve(env['UJAR_DATA'] ?? 'data'),
    neo4j:
      uri === ''
        ? null
        : {
            uri,
            username: env['NEO4J_USERNAME'] ?? 'neo4j',
            password: env['NEO4J_PASSWORD'] ?? '',
            ...(database === '' ? {} : { database }),
          },
    host: env['HOST'] ?? '127.0.0.1',
    port: portOf(env['PORT'] ?? '4000'),
    token: textOrNull(env['UJAR_TOKEN']),
    tokenName: textOrNull(env['UJAR_TOKEN_NAME']) ?? 'token',
    auditDays: daysOf(env['UJAR_AUDIT_DAYS'] ?? '365'),
    today: () => todayOf(env),
    zone: zoneOf(env),
    readToken: textOrNull(env['UJAR_READ_TOKEN']),
    texts: oneOf(env, 'UJAR_TEXTS', ['all', 'evidence'] as const),
    introspection:
      oneOf(env, 'UJAR_INTROSPECTION', env['NODE_ENV'] === 'production' ? (['off', 'on'] as const) : (['on', 'off'] as const)) === 'on',
    log: oneOf(env, 'UJAR_LOG', env['NODE_ENV'] === 'production' ? (['info', 'error'] as const) : (['error', 'info'] as const)),
    readSeconds: secondsOf(env['UJAR_READ_SECONDS'] ?? '5'),
    cors: originsOf(env['UJAR_CORS'] ?? ''),
    rate: rateOf(env['UJAR_RATE'] ?? '600'),
  };
}

const textOrNull = (text: string | undefined): string | null => (text === undefined || text.trim() === '' ? null : text.trim());

/** One of the values, the first where none is set. */
function oneOf<T extends string>(env: Environment, name: string, values: readonly [T, ...T[]]): T {
  const given = env[name]?.trim() ?? '';
  if (given === '') return values[0];
  const value = values.find((each) => each === given);
  if (value === undefined) throw new UjarError('BAD_CONFIG', `${name} is "${given}": wanted ${values.join(' or ')}`);
  return value;
}

function daysOf(text: string): number {
  const days = Number(text);
  if (!Number.isInteger(days) || days < 1) throw new UjarError('BAD_CONFIG', `UJAR_AUDIT_DAYS is "${text}": wanted a whole number of days`);
  return days;
}

function rateOf(text: string): number {
  const rate = Number(text);
  if (!Number.isInteger(rate) || rate < 1)
    throw new UjarError('BAD_CONFIG', `UJAR_RATE is "${text}": wanted a whole number of requests a minute`);
  return rate;
}

function secondsOf(text: string): number {
  const seconds = Number(text);
  if (!(seconds > 0 && seconds <= 3600))
    throw new UjarError('BAD_CONFIG', `UJAR_READ_SECONDS is "${text}": wanted a number of seconds, at most 3600`);
  return seconds;
}

/** `https://one.example, https://other.example:8443`. */
function originsOf(text: string): string[] {
  const given = text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  return given.map((each) => {
    const origin = URL.canParse(each) ? new URL(each).origin : 'null';
    if (origin === 'null' || each.replace(/\/$/, '').toLowerCase() !== origin)
      throw new UjarError('BAD_CONFIG', `UJAR_CORS has "${each}": wanted origins like https://news.example, with a comma between`);
    return origin;
  });
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UjarError('BAD_CONFIG', `PORT is "${text}": wanted a whole number from 0 to 65535`);
  return port;
}

function zoneOf(env: Environment): string | null {
  const zone = textOrNull(env['UJAR_ZONE']);
  if (zone !== null && !isZone(zone))
    throw new UjarError('BAD_CONFIG', `UJAR_ZONE is "${zone}": wanted a name like Asia/Jakarta or an offset like +07:00`);
  return zone;
}

function todayOf(env: Environment): string {
  const day = env['UJAR_TODAY'];
  if (day === undefined) return new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new UjarError('BAD_CONFIG', `UJAR_TODAY is "${day}": wanted a day like 2025-02-13`);
  return day;
}

/** The folder that holds package.json, from the source tree as well as from dist/. */
export const PACKAGE_ROOT = ((): string => {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!fs.existsSync(path.join(folder, 'package.json'))) folder = path.dirname(folder);
  return folder;
})();

export const VERSION: string = (JSON.parse(fs.readFileSync(path.join(PACKAGE_ROOT, 'package.json'), 'utf8')) as { version: string })
  .version;
