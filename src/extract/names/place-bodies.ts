import type { Reading } from '../reading.js';
import { lowerAt } from '../reading.js';
import type { BodyPlace } from './body-place.js';
import { isPersonTag } from './name-judge.js';

/** Words in the longest run that is looked at. */
const LONGEST_RUN = 8;

/** A run of capitals behind an office, up to what is known for something else. */
interface Run {
  first: number;
  end: number;
  /** Where the first sure name starts; the run's end where there is none. */
  firstName: number;
}

/** The end of a body that no organization or country is: a place, or what stands before a sure name; null where there is none. */
export function placeEnd(reading: Reading, first: number, place: BodyPlace): number | null {
  const { titles } = reading.pack;
  const run = runOf(reading, first, place);
  if (run.firstName === first || titles.ranks.has(lowerAt(reading, first))) return null;
  const headed = pastHeaded(reading, run);
  if (headed !== null) return headed;
  const known = pastPlaces(reading, run);
  let last = known > first ? known : titles.national.has(place.head) ? first : pastUnknown(run, place);
  while (last > first && titles.ranks.has(lowerAt(reading, last - 1))) last--;
  return last === first ? null : last;
}

function runOf(reading: Reading, first: number, { sentenceEnd, judge, inPlace }: BodyPlace): Run {
  const { tokens, pack, dateAt, organizationAt } = reading;
  const free = (i: number): boolean => tokens[i]!.capital && tokens[i]!.word && !dateAt.has(i) && !organizationAt.has(i);
  let end = first;
  while (end < sentenceEnd && end - first < LONGEST_RUN && free(end)) end++;
  const isName = (i: number): boolean =>
    (judge(i) === 'sure' || isPersonTag(reading, i)) && !pack.words.compass.has(lowerAt(reading, i + 1));
  const isTown = (i: number): boolean => inPlace && isPlace(reading, i) && !reading.evidence.names.has(lowerAt(reading, i));
  let firstName = first;
  while (firstName < end && (!isName(firstName) || isTown(firstName))) firstName++;
  return { first, end, firstName };
}

const isPlace = ({ pack, tokens, countryAt }: Reading, i: number): boolean =>
  pack.words.place.has(tokens[i]?.lower ?? '') || countryAt.get(i)?.metonym === true;

/** Over the words that are known for places, but the one right before a name, which may be the name's. */
function pastPlaces(reading: Reading, { first, firstName }: Run): number {
  const { compass, placeOpeners } = reading.pack.words;
  const belongs = (i: number): boolean =>
    i === first || compass.has(lowerAt(reading, i)) || placeOpeners.has(lowerAt(reading, i - 1)) || i + 1 !== firstName;
  let last = first;
  while (last < firstName && (isPlace(reading, last) || compass.has(lowerAt(reading, last + 1))) && belongs(last)) last++;
  return last;
}

/** `Bandara Lombok Eka Asmara`, `Bendungan Jatiluhur Sarwidi Mukmin`: a noun for a place takes the next word with it, where two more are the name. */
function pastHeaded(reading: Reading, { first, end, firstName }: Run): number | null {
  const { tokens, pack } = reading;
  const { placeHeads, common, person } = pack.words;
  const { lower, text } = tokens[first]!;
  const noun = placeHeads.has(lower) || common.has(lower) || firstName === first + 1;
  if (!noun || person.has(lower) || (isPlace(reading, first) && !placeHeads.has(lower)) || text === text.toUpperCase() || end - first < 4)
    return null;
  let last = first + 2;
  while (last < end - 2 && (pack.words.compass.has(tokens[last]!.lower) || pack.words.place.has(tokens[last]!.lower))) last++;
  return last;
}

/** Unknown words: all before a name; the first of three; one alone behind a town's office. */
function pastUnknown({ first, end, firstName }: Run, { inPlace }: BodyPlace): number {
  if (firstName < end) return firstName;
  if (end - first >= 3) return first + 1;
  return inPlace && end - first === 1 ? end : first;
}
