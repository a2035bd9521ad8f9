import { setTimeout } from 'node:timers/promises';
import { request } from 'undici';
import { messageOf } from '../domain/errors.js';
import { bodyOf, ENCODINGS } from './body.js';
import { checkedAgent } from './connect.js';
import type { Refusal, Resolve } from './connect.js';
import { FetchError } from './errors.js';
import type { Kept } from './kept.js';
import { refusalOf } from './ranges.js';
import { isPassing, pauseBefore } from './retry.js';
import { LARGEST_ROBOTS, makeRobots } from './robots.js';
import type { RobotsAnswer } from './robots.js';
import { makeTurns } from './turns.js';

/** By this name a robots.txt speaks of it. */
export const PRODUCT = 'Ujar';

export interface FetcherOptions {
  /** How it names itself to servers. */
  userAgent: string;
  /** This machine and private networks may be asked. */
  allowPrivate?: boolean;
  /** Milliseconds between two requests to a host that wants no longer. */
  pause?: number;
  /** Seconds that one answer may take, all of it. */
  seconds?: number;
  /** Bytes that one answer may have, unpacked. */
  most?: number;
  /** What was fetched before; null where that is not remembered. */
  kept?: Kept | null;
  /** Ends what is under way. */
  signal?: AbortSignal;
  resolve?: Resolve;
  refusal?: Refusal;
  random?: () => number;
}

export interface Answer {
  url: string;
  status: number;
  headers: Record<string, string>;
  bytes: Buffer;
}

export interface Fetcher {
  /** Null where it has not changed since it was stored. `stamp`: what a feed says of when it last changed. Throws NOT_FETCHED. */
  get: (url: string, stamp?: string) => Promise<Answer | null>;
  close: () => Promise<void>;
}

const MOST_REDIRECTS = 10;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const ACCEPT =
  'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,*/*;q=0.5';

/** Asks servers politely: as their robots.txt wants it, one request at a time for each host, and never an address that is not public. */
export function makeFetcher({
  userAgent,
  allowPrivate = false,
  pause = 1000,
  seconds = 30,
  most = 64 * 1024 * 1024,
  kept = null,
  signal,
  resolve,
  refusal = (address) => refusalOf(address, allowPrivate),
  random = Math.random,
}: FetcherOptions): Fetcher {
  const agent = checkedAgent(refusal, resolve);
  const turns = makeTurns();

  /** One request, its answer read whole. What an answer has as body is read only where it is wanted. */
  const once = async (url: URL, headers: Record<string, string>, largest: number): Promise<Answer> => {
    const ends = AbortSignal.timeout(seconds * 1000);
    const either = signal === undefined ? ends : AbortSignal.any([ends, signal]);
    try {
      const answer = await request(url, {
        dispatcher: agent,
        signal: either,
        headersTimeout: seconds * 1000,
        bodyTimeout: seconds * 1000,
        headers: { 'user-agent': userAgent, accept: ACCEPT, 'accept-encoding': ENCODINGS, ...headers },
      });
      const own = headersOf(answer.headers);
      const wanted = answer.statusCode >= 200 && answer.statusCode < 300;
      const bytes = wanted ? await bodyOf(answer.body, own['content-encoding'], largest) : Buffer.alloc(0);
      // An answer that is not read on must not keep its connection; that it was ended is no error of anybody's.
      if (!wanted) answer.body.on('error', () => undefined).destroy();
      return { url: url.href, status: answer.statusCode, headers: own, bytes };
    } catch (error) {
      if (error instanceof FetchError) throw error;
      if (signal?.aborted === true) throw new FetchError('it was stopped');
      if (ends.aborted) throw new FetchError(`it took longer than ${seconds} seconds`, undefined, false);
      throw new FetchError(reasonOf(error), undefined, false);
    }
  };

  /** Asks again where that may help, in one turn: a host that is busy is not asked for something else meanwhile. */
  const asked = async (url: URL, headers: Record<string, string>, largest: number): Promise<Answer> => {
    for (let tries = 1; ; tries++) {
      let answer: Answer | null = null;
      let failed: FetchError | null = null;
      try {
        answer = await once(url, headers, largest);
        if (!isPassing(answer.status)) return answer;
      } catch (error) {
        failed = error as FetchError;
        if (failed.final) throw failed;
      }
      const wait = pauseBefore(tries, answer?.headers['retry-after'], Date.now(), random());
      if (wait === null) {
        if (answer !== null) return answer;
        throw failed!;
      }
      await setTimeout(wait, undefined, signal === undefined ? {} : { signal }).catch(() => {
        throw new FetchError('it was stopped');
      });
    }
  };

  const robotsText = async (address: string): Promise<RobotsAnswer> => {
    try {
      const { status, bytes } = await followed(address, async (url) => turns.take(url.hostname, 0, () => asked(url, {}, LARGEST_ROBOTS)));
      return { status, text: bytes.toString('utf8') };
    } catch (error) {
      if (error instanceof FetchError && !error.final) return null;
      throw error;
    }
  };
  const robots = makeRobots(PRODUCT, robotsText);

  const politely = async (url: URL, headers: Record<string, string>): Promise<Answer> => {
    const rules = await robots(url);
    const refused = rules.refusal(url.href);
    if (refused !== null) throw new FetchError(refused);
    return turns.take(url.hostname, Math.max(pause, rules.delay * 1000), () => asked(url, headers, most));
  };

  return {
    get: async (address, stamp) => {
      const before = kept?.get(address) ?? null;
      if (before !== null && stamp !== undefined && before.stamp === stamp) return null;
      const answer = await followed(address, (url) => politely(url, before !== null && before.final === url.href ? asking(before) : {}));
      if (answer.status === 304) return null;
      if (answer.status < 200 || answer.status >= 300) throw new FetchError(`the server answered ${answer.status}`, answer.status);
      const { etag, 'last-modified': lastModified } = answer.headers;
      kept?.pend(address, {
        final: answer.url,
        ...(etag === undefined ? {} : { etag }),
        ...(lastModified === undefined ? {} : { lastModified }),
        ...(stamp === undefined ? {} : { stamp }),
      });
      return answer;
    },
    close: () => agent.destroy(),
  };
}

/** Goes where redirects lead, each step asked for by itself. */
async function followed(address: string, ask: (url: URL) => Promise<Answer>): Promise<Answer> {
  const seen = new Set<string>();
  let url = checkedUrl(address, address);
  for (;;) {
    if (seen.has(url.href)) throw new FetchError('its redirects lead in a circle');
    seen.add(url.href);
    if (seen.size > MOST_REDIRECTS) throw new FetchError(`there are more than ${MOST_REDIRECTS} redirects`);
    const answer = await ask(url);
    const { location } = answer.headers;
    if (!REDIRECTS.has(answer.status) || location === undefined) return answer;
    url = checkedUrl(location, url.href);
  }
}

function checkedUrl(text: string, base: string): URL {
  const url = URL.canParse(text, base) ? new URL(text, base) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol))
    throw new FetchError(`it leads to "${text.slice(0, 200)}": wanted an address that begins with http:// or https://`);
  if (url.username !== '' || url.password !== '') throw new FetchError('there is a name or password in the address: it is not sent');
  url.hash = '';
  return url;
}

const asking = ({ etag, lastModified }: { etag?: string; lastModified?: string }): Record<string, string> => ({
  ...(etag === undefined ? {} : { 'if-none-match': etag }),
  ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
});

function headersOf(given: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name.toLowerCase(), [value].flat()[0] ?? '']])),
  );
}

/** The cause says more than what was thrown: `connect ECONNREFUSED` stands below `fetch failed`. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof FetchError) return cause.message;
  return cause instanceof Error && cause.message !== '' ? `${messageOf(error)}: ${cause.message}` : messageOf(error);
}
