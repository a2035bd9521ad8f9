import fs from 'node:fs';
import process from 'node:process';
import type { Logger } from 'pino';
import { messageOf, UjarError } from '../domain/errors.js';
import type { Scope, Token, Tokens } from './tokens.js';
import { makeTokens, SCOPES, settledTokens } from './tokens.js';

/** Shortest token in characters: what can be guessed is no secret. */
const SHORTEST = 16;
/** Letters and digits of any script, and what joins them; the log tells `NAME, for SOMEBODY`, and names the command line so. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}\p{M} ._@-]{0,63}$/u;
const RESERVED: ReadonlySet<string> = new Set(['command line', 'token', 'read token']);

const FORM = 'wanted name:scopes:token, like desk:read,judge:…';

/** Tokens as a file lists them, `name:scopes:token` a line. Throws BAD_CONFIG with the line, and never tells a token. */
export function parseTokens(text: string, where: string): Token[] {
  const found: Token[] = [];
  for (const [n, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const token = tokenOf(line.trim(), (problem) => new UjarError('BAD_CONFIG', `${where}:${n + 1}: ${problem}`));
    if (found.some((other) => other.token === token.token))
      throw new UjarError('BAD_CONFIG', `${where}:${n + 1}: the token of "${token.bearer.name}" stands there already: wanted one a line`);
    found.push(token);
  }
  if (found.length === 0) throw new UjarError('BAD_CONFIG', `${where}: there is no token in it: ${FORM}`);
  return found;
}

function tokenOf(line: string, wrong: (problem: string) => UjarError): Token {
  const [, name, listed, token] = /^([^:]*):([^:]*):(.*)$/.exec(line)?.map((part) => part.trim()) ?? [];
  if (name === undefined || listed === undefined || token === undefined) throw wrong(`${line.split(':').length - 1} colons came: ${FORM}`);
  if (!NAME.test(name) || RESERVED.has(name))
    throw wrong(`the name is "${name}": wanted 1 to 64 letters, digits, blanks or . _ @ -, and none of ${[...RESERVED].join(', ')}`);
  const scopes = listed.split(',').map((scope) => scope.trim());
  const other = scopes.find((scope) => !SCOPES.some((known) => known === scope));
  if (other !== undefined) throw wrong(`the scope of "${name}" is "${other}": wanted some of ${SCOPES.join(', ')}`);
  if (/\s/.test(token)) throw wrong(`the token of "${name}" holds a blank: wanted none`);
  if (token.length < SHORTEST) throw wrong(`the token of "${name}" has ${token.length} characters: wanted at least ${SHORTEST}`);
  return { token, bearer: { name, isNamed: true, scopes: new Set(scopes as Scope[]) } };
}

/** Throws BAD_CONFIG: what was wanted, what came, and where. */
export function readTokensFile(file: string): Token[] {
  let text: string;
  try {
    const descriptor = fs.openSync(file, 'r');
    try {
      // Of what was opened: the name may lead elsewhere a moment later.
      checkMode(fs.fstatSync(descriptor), file);
      text = fs.readFileSync(descriptor, 'utf8');
    } finally {
      fs.closeSync(descriptor);
    }
  } catch (error) {
    if (error instanceof UjarError) throw error;
    throw new UjarError('BAD_CONFIG', `UJAR_TOKENS_FILE is "${file}", which cannot be read: ${messageOf(error)}`);
  }
  return parseTokens(text, file);
}

function checkMode(stat: fs.Stats, file: string): void {
  if (!stat.isFile()) throw new UjarError('BAD_CONFIG', `UJAR_TOKENS_FILE is "${file}": wanted a file`);
  const mode = stat.mode & 0o777;
  // Windows has no such modes.
  if ((mode & 0o077) !== 0 && process.platform !== 'win32')
    throw new UjarError(
      'BAD_CONFIG',
      `${file} has the mode ${mode.toString(8).padStart(4, '0')}: wanted 0600, as it holds tokens (chmod 600 "${file}")`,
    );
}

/** Milliseconds between two looks at the file. */
const LOOK_EVERY = 1000;

/** What changes with a file, whether it is written or another is put in its place; empty where it cannot be reached. */
function markOf(file: string): string {
  try {
    const { ino, mtimeNs, ctimeNs, size, mode } = fs.statSync(file, { bigint: true });
    return [ino, mtimeNs, ctimeNs, size, mode].join(' ');
  } catch {
    return '';
  }
}

/** What the settings say of tokens; see Config. */
export interface TokenOptions {
  tokenName: string | null;
  readToken: string | null;
  tokensFile: string | null;
  guardsReading: boolean;
}

/**
 * The tokens of a server. Those of the file are read again when it changes and on `reload`; where that cannot be, those from before go on, and the
 * log says so. Throws BAD_CONFIG where it cannot be read at first.
 */
export function openTokens(
  write: string,
  { tokenName, readToken, tokensFile: file, guardsReading }: TokenOptions,
  log: Logger,
): Tokens & { reload: () => void; close: () => void } {
  const fixed = settledTokens(write, tokenName, readToken);
  if (file === null) return { ...makeTokens(fixed, guardsReading), reload: () => undefined, close: () => undefined };
  // Taken before it is read: a change in between is seen at the next look.
  let mark = markOf(file);
  const tokens = makeTokens(fixed, guardsReading, readTokensFile(file));
  const reload = (): void => {
    mark = markOf(file);
    try {
      const fromFile = readTokensFile(file);
      tokens.replace(fromFile);
      log.info({ tokens: fromFile.length }, 'tokens read again');
    } catch (error) {
      log.error(`${messageOf(error)}; the tokens from before go on`);
    }
  };
  const looking = setInterval(() => {
    if (markOf(file) !== mark) reload();
  }, LOOK_EVERY);
  looking.unref();
  return { ...tokens, reload, close: () => clearInterval(looking) };
}
