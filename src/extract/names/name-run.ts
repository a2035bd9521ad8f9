import type { NameJudge } from './name-judge.js';
import { canContinueName } from './name-judge.js';
import type { Range, Reading } from '../reading.js';
import { lowerAt } from '../reading.js';

/** Words in the longest personal name. */
export const LONGEST_NAME = 6;

/** The name that starts at `i`, if one does. */
export function nameFrom(
  reading: Reading,
  i: number,
  end: number,
  judge: NameJudge,
  taken: (i: number) => boolean,
  least: 'sure' | 'likely',
): Range | null {
  const { tokens } = reading;
  const strength = judge(i);
  if (strength === 'no' || (least === 'sure' && strength !== 'sure')) return null;
  let last = i + 1;
  while (last < end && last - i < LONGEST_NAME) {
    const next = goesOn(reading, last, end, taken);
    if (next === last) break;
    last = next;
  }
  while (last > i + 1 && isDegree(tokens[last - 1]!.text)) last--;
  if (tokens[i]!.text.length === 1 && last === i + 1) return null;
  const initial = tokens[i]!.text.length === 1 && opensInitialled(reading, i - 1, taken);
  return { first: initial || opensParticle(reading, i - 1, taken) ? i - 1 : i, end: last };
}

/** The end of the name's next part from `at`: `Adi`, `bin Adi`, `al-Adi`, `. Adi` behind an initial; `at` itself where the name ends. */
function goesOn(reading: Reading, at: number, end: number, taken: (i: number) => boolean): number {
  const { tokens } = reading;
  const past = particlesEnd(reading, at, end);
  if (past > at && past < end && tokens[past]?.capital === true && !taken(past)) return past + 1;
  if (/^\p{Ll}{2,3}-\p{Lu}/u.test(tokens[at]!.text)) return at + 1;
  if (isInitialsStop(reading, at, end, taken)) return at + 2;
  return canContinueName(reading, at, taken) ? at + 1 : at;
}

/** The full stop of an initial inside a name: `Moh. Adi`, `A. Adi`. */
function isInitialsStop({ tokens, pack }: Reading, at: number, end: number, taken: (i: number) => boolean): boolean {
  const next = tokens[at + 1];
  const short = tokens[at - 1]!.lower;
  const shortened = short.length <= 2 || (pack.nameSpelling.spellings.has(short) && pack.abbreviations.has(short));
  if (tokens[at]!.text !== '.' || !shortened || next === undefined || at + 1 >= end) return false;
  return next.capital && !taken(at + 1) && next.start > tokens[at]!.end;
}

/** `Al Farisi`: a particle with a capital right before. */
const opensParticle = ({ tokens, pack, sentenceAt }: Reading, i: number, taken: (i: number) => boolean): boolean =>
  tokens[i]?.capital === true && pack.words.particles.has(tokens[i].lower) && !taken(i) && sentenceAt[i] === sentenceAt[i + 1];

/** `Lalu M Syafriadi`: the capital right before an initial, inside a sentence, is the name's first word. */
const opensInitialled = ({ tokens, pack, evidence, sentenceAt }: Reading, i: number, taken: (i: number) => boolean): boolean =>
  i >= 0 &&
  tokens[i]!.capital &&
  tokens[i]!.word &&
  tokens[i]!.text.length > 1 &&
  sentenceAt[i] === sentenceAt[i + 1] &&
  !taken(i) &&
  !evidence.opens(i) &&
  !pack.titles.ranks.has(tokens[i]!.lower) &&
  !pack.words.place.has(tokens[i]!.lower);

/** Over `van der`, `bin`. */
function particlesEnd(reading: Reading, from: number, end: number): number {
  let i = from;
  while (i < end && i - from < 2 && reading.pack.words.particles.has(lowerAt(reading, i)) && reading.tokens[i]!.capital === false) i++;
  return i;
}

const isDegree = (text: string): boolean => /^(SH|MH|MM|SE|ST|MT|MSi|SIK|SPd|MPd|PhD|Jr|SSos|SIP|MA|MBA|Lc)$/.test(text);
