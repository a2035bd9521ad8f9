/** How often an address is asked at most. */
export const MOST_TRIES = 4;
/** Milliseconds before the second try; each further one waits twice as long. */
const FIRST_PAUSE = 1000;
/** The longest that a server may have somebody wait, in milliseconds: what wants longer is told as an error. */
export const LONGEST_PAUSE = 120_000;

const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Whether a server that answers so may answer otherwise soon. */
export const isPassing = (status: number): boolean => PASSING.has(status);

/**
 * Milliseconds to wait before an address is asked again: what the server says, else longer each time, a part of it by chance so that many who were
 * turned away do not come back together. Null where it is not asked again. `tries` were made; `random` is from 0 to 1.
 */
export function pauseBefore(tries: number, retryAfter: string | undefined, now: number, random: number): number | null {
  if (tries >= MOST_TRIES) return null;
  const told = toldPause(retryAfter, now);
  if (told !== null) return told <= LONGEST_PAUSE ? told : null;
  return Math.round(FIRST_PAUSE * 2 ** (tries - 1) * (0.5 + random / 2));
}

/** Seconds, or a moment. */
function toldPause(text: string | undefined, now: number): number | null {
  const told = text?.trim() ?? '';
  if (/^\d{1,9}$/.test(told)) return Number(told) * 1000;
  const moment = /^[A-Z][a-z]{2},? /.test(told) ? Date.parse(told) : NaN;
  return Number.isNaN(moment) ? null : Math.max(0, moment - now);
}
