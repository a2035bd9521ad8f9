import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Environment, Setting } from './config/setting.js';
import { readSetting } from './config/setting.js';
import { SETTINGS } from './config/settings.js';
import { UjarError } from './domain/errors.js';

export interface Config {
  /** Folder of the embedded store, the write token and the running server's address; null for a store in memory. */
  data: string | null;
  neo4j: { uri: string; username: string; password: string; database?: string } | null;
  host: string;
  port: number;
  /** The write token, where the environment sets one. */
  token: string | null;
  /** Whose the write token is, for the log of writes and judgements; null where it is nobody's in particular. */
  tokenName: string | null;
  /** Days for which the log of writes is kept. */
  auditDays: number;
  /** ISO day that relative dates are reckoned from where an article tells no date of its own. */
  today: () => string;
  /** Zone of articles that tell none, nor their publisher; null where their language tells it. */
  zone: string | null;
  /** Whoever reads must bring it, or the write token; null where anybody may read. */
  readToken: string | null;
  /** File of tokens by name; see api/tokens-file.ts. */
  tokensFile: string | null;
  /** Whether reading needs a token. */
  guardsReading: boolean;
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

/** Reads the environment by the table of settings. Throws BAD_CONFIG. */
export function readConfig(env: Environment): Config {
  const the = <T>(setting: Setting<T>): T => readSetting(env, setting);
  const uri = the(SETTINGS.neo4jUri);
  const database = the(SETTINGS.neo4jDatabase);
  const today = the(SETTINGS.today);
  return {
    data: path.resolve(the(SETTINGS.data)),
    neo4j:
      uri === null
        ? null
        : {
            uri,
            username: the(SETTINGS.neo4jUsername),
            // As it is: a password may begin or end with a blank.
            password: env[SETTINGS.neo4jPassword.name] ?? '',
            ...(database === null ? {} : { database }),
          },
    host: the(SETTINGS.host),
    port: the(SETTINGS.port),
    token: the(SETTINGS.token),
    tokenName: the(SETTINGS.tokenName),
    auditDays: the(SETTINGS.auditDays),
    today: () => today ?? new Date().toISOString().slice(0, 10),
    zone: the(SETTINGS.zone),
    ...readingOf(the),
    texts: the(SETTINGS.texts),
    introspection: the(SETTINGS.introspection) === 'on',
    log: the(SETTINGS.log),
    readSeconds: the(SETTINGS.readSeconds),
    cors: the(SETTINGS.cors),
    rate: the(SETTINGS.rate),
  };
}

function readingOf(the: <T>(setting: Setting<T>) => T): Pick<Config, 'readToken' | 'tokensFile' | 'guardsReading'> {
  const [readToken, tokensFile] = [the(SETTINGS.readToken), the(SETTINGS.tokensFile)];
  const isOpen = the(SETTINGS.reading) === 'open';
  if (isOpen && readToken !== null)
    throw new UjarError('BAD_CONFIG', 'UJAR_READING is "open" and UJAR_READ_TOKEN is set: wanted one of the two');
  return {
    readToken,
    tokensFile: tokensFile === null ? null : path.resolve(tokensFile),
    guardsReading: !isOpen && (readToken !== null || tokensFile !== null),
  };
}

/** The folder that holds package.json, from the source tree as well as from dist/. */
export const PACKAGE_ROOT = ((): string => {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!fs.existsSync(path.join(folder, 'package.json'))) folder = path.dirname(folder);
  return folder;
})();

export const VERSION: string = (JSON.parse(fs.readFileSync(path.join(PACKAGE_ROOT, 'package.json'), 'utf8')) as { version: string })
  .version;
