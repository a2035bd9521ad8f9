import { createHash, timingSafeEqual } from 'node:crypto';
import { UjarError } from '../domain/errors.js';

/** What a token lets its bearer do. Whoever may do anything else may read: the answer of a mutation leads anywhere in the graph. */
export const SCOPES = ['read', 'write', 'judge', 'erase'] as const;
export type Scope = (typeof SCOPES)[number];

export interface Bearer {
  /** By which the log of writes tells of them. */
  name: string;
  /** Whether the name stands for somebody: judgements then bear it, and no other. */
  isNamed: boolean;
  scopes: ReadonlySet<Scope>;
}

export interface Token {
  token: string;
  bearer: Bearer;
}

/** Who may do what, as it stands now: it may change while a server runs. */
export interface Tokens {
  /** Whose token stands in the header `Authorization`; `none` where there is none, `wrong` where nobody's is. */
  bearerOf: (header: string | undefined) => Bearer | 'none' | 'wrong';
  /** Whether reading needs a token. */
  guardsReading: boolean;
  /** Told whenever they have changed; gives back how to be told no more. */
  onChange: (listener: () => void) => () => void;
}

export const EVERYTHING: ReadonlySet<Scope> = new Set(SCOPES);

/** The right to do everything, as the command line has it on its own store. */
export const KEEPER: Bearer = { name: 'command line', isNamed: false, scopes: EVERYTHING };

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * The tokens that the settings name, and those of a file, which `replace` exchanges. Each is looked at whichever fits, in a time that tells nothing
 * of any of them.
 */
export function makeTokens(
  fixed: readonly Token[],
  guardsReading: boolean,
  fromFile: readonly Token[] = [],
): Tokens & { replace: (fromFile: readonly Token[]) => void } {
  const kept = (tokens: readonly Token[]): { bearer: Bearer; digest: Buffer }[] =>
    tokens.map(({ token, bearer }) => ({ bearer, digest: digest(token) }));
  let all = kept([...fixed, ...fromFile]);
  const listeners = new Set<() => void>();
  return {
    guardsReading,
    bearerOf: (header) => {
      if (header === undefined || header === '') return 'none';
      const given = digest(/^Bearer\s+(\S+)\s*$/i.exec(header)?.[1] ?? '');
      let found: Bearer | 'wrong' = 'wrong';
      for (const each of all) if (timingSafeEqual(each.digest, given)) found = each.bearer;
      return found;
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    replace: (next) => {
      all = kept([...fixed, ...next]);
      for (const listener of listeners) listener();
    },
  };
}

/** The write token, which may do everything, and the read token, as the settings name them. */
export const settledTokens = (write: string, name: string | null, read: string | null): Token[] => [
  // An empty token would be anybody's.
  ...(write === '' ? [] : [{ token: write, bearer: { name: name ?? 'token', isNamed: name !== null, scopes: EVERYTHING } }]),
  ...(read === null ? [] : [{ token: read, bearer: { name: 'read token', isNamed: false, scopes: new Set<Scope>(['read']) } }]),
];

/** Whether they may do something, nobody included. */
export const may = (bearer: Bearer | 'none' | 'wrong' | null, scope: Scope): boolean =>
  bearer !== null && typeof bearer === 'object' && (scope === 'read' || bearer.scopes.has(scope));

/** Whether they may change anything at all. */
export const mayChange = (bearer: Bearer | 'none' | 'wrong'): boolean => SCOPES.some((scope) => scope !== 'read' && may(bearer, scope));

/** Whether whoever sends this header may read. */
export function mayRead(header: string | undefined, { bearerOf, guardsReading }: Tokens): boolean {
  const bearer = bearerOf(header);
  return may(bearer, 'read') || (bearer === 'none' && !guardsReading);
}

const DOING: Record<Scope, string> = { read: 'reading', write: 'writing', judge: 'judging', erase: 'erasing' };

/** Throws UNAUTHENTICATED. */
export function must(bearer: Bearer | null, scope: Scope): asserts bearer is Bearer {
  if (bearer === null)
    throw new UjarError(
      'UNAUTHENTICATED',
      `${DOING[scope]} needs ${scope === 'write' ? 'the write token' : `a token that may ${scope}`}: send "Authorization: Bearer TOKEN"`,
    );
  if (!may(bearer, scope))
    throw new UjarError(
      'UNAUTHENTICATED',
      `${DOING[scope]} needs a token that may ${scope}: that of "${bearer.name}" may ${told(bearer.scopes)}`,
    );
}

const told = (scopes: ReadonlySet<Scope>): string => SCOPES.filter((scope) => scope === 'read' || scopes.has(scope)).join(', ');

/** Who a judgement is said to be by: the bearer where their token has a name. Throws BAD_INPUT for anybody else. */
export function judgeOf(by: string, { name, isNamed }: Bearer): string {
  if (!isNamed) return by;
  if (by.trim() !== '' && by.trim() !== name)
    throw new UjarError('BAD_INPUT', `by is "${by}": wanted "${name}", whose token it is, or nothing`);
  return name;
}
