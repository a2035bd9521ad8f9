import robotsParser from 'robots-parser';

/** The package's types tell of another form of export than it has. */
const parse = robotsParser as unknown as (
  address: string,
  text: string,
) => { isAllowed: (url: string, product: string) => boolean | undefined; getCrawlDelay: (product: string) => number | undefined };

/** What a server lets us do. */
export interface Rules {
  /** Why an address is not asked for; null where it is. */
  refusal: (url: string) => string | null;
  /** Seconds that it wants between two requests. */
  delay: number;
}

/** Milliseconds for which what a server said holds; where it could not be asked, a shorter time. RFC 9309 has a day at most. */
const HOLDS = 3_600_000;
const HOLDS_FAILED = 300_000;
/** Largest robots.txt that is read, in bytes: RFC 9309 wants 500 KiB at least. */
export const LARGEST_ROBOTS = 4 * 1024 * 1024;
/** The longest that a server is waited for between two requests, in seconds. */
const LONGEST_DELAY = 120;

/** What came of asking for a robots.txt; null where there was no answer. */
export type RobotsAnswer = { status: number; text: string } | null;

/** Remembers for each server what it allows the program of this name. `ask` asks for its robots.txt. */
export function makeRobots(
  product: string,
  ask: (url: string) => Promise<RobotsAnswer>,
  now: () => number = Date.now,
): (url: URL) => Promise<Rules> {
  const known = new Map<string, { rules: Promise<Rules>; until: number }>();
  return (url) => {
    const kept = known.get(url.origin);
    if (kept !== undefined && kept.until > now()) return kept.rules;
    const address = `${url.origin}/robots.txt`;
    const entry = {
      until: now() + HOLDS,
      rules: ask(address).then((answer) => {
        if (answer === null || answer.status >= 500 || answer.status === 429) entry.until = now() + HOLDS_FAILED;
        return rulesOf(address, answer, product);
      }),
    };
    known.set(url.origin, entry);
    return entry.rules;
  };
}

/** RFC 9309: where there is none, all is allowed; where the server cannot tell, nothing is. */
export function rulesOf(address: string, answer: RobotsAnswer, product: string): Rules {
  if (answer === null) return { refusal: () => `${address} could not be read`, delay: 0 };
  if (answer.status >= 500 || answer.status === 429)
    return { refusal: () => `${address} could not be read: the server answered ${answer.status}`, delay: 0 };
  if (answer.status < 200 || answer.status >= 300) return { refusal: () => null, delay: 0 };
  const robots = parse(address, answer.text);
  return {
    refusal: (url) => (robots.isAllowed(url, product) === false ? `${address} does not allow it` : null),
    delay: Math.min(LONGEST_DELAY, Math.max(0, robots.getCrawlDelay(product) ?? 0)),
  };
}
