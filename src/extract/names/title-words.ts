import type { Reading } from '../reading.js';
import { lowerAt } from '../reading.js';
import type { NameJudge } from './name-judge.js';
import { isPersonTag } from './name-judge.js';
import type { HeadFound } from './title-heads.js';

/** Words that a title may go on for. */
const LONGEST_TITLE = 14;

/** Small words that it may take. */
const MOST_SMALL = 2;

/** What an office's own words are read by. */
interface OwnWords {
  first: number;
  /** Of the sentence. */
  end: number;
  head: HeadFound;
  judge: NameJudge;
  /** The head is written small, or has its capital from the sentence. */
  small: boolean;
}

/** The end of the title's own words: `Kepala Bidang Humas`, `Menteri Kelautan dan Perikanan`, `pengamat maritim`. */
export function titleEnd(reading: Reading, first: number, end: number, head: HeadFound, judge: NameJudge): number {
  const own = { first, end, head, judge, small: !reading.tokens[first]!.capital || reading.evidence.opens(first) };
  const beforeCountry = ministryEnd(reading, own);
  if (beforeCountry !== null) return beforeCountry;
  let last = head.end;
  let smallWords = 0;
  for (let i = head.end; i < end && i - first < LONGEST_TITLE; i++) {
    if (reading.countryAt.has(i) || reading.organizationAt.has(i) || reading.dateAt.has(i)) break;
    if (i === head.end && isOrdinal(reading, i)) {
      last = i + 1;
      continue;
    }
    if (reading.tokens[i]!.capital) {
      if (!goesOnCapital(reading, i, last, own)) break;
      last = i + 1;
    } else if (!joinsFields(reading, i, last, own)) {
      if (smallWords > MOST_SMALL || !goesOnSmall(reading, i, own)) break;
      smallWords++;
      last = i + 1;
    }
  }
  return smallWords > 0 && !closesTitle(reading, last, end) ? head.end : last;
}

/** Words of a ministry before its country: `Menteri Haji Arab Saudi`. */
const LONGEST_MINISTRY = 5;

/** All capitals between a state's office and the country behind them are the office's, whatever they mean elsewhere. */
function ministryEnd(reading: Reading, { head, end, judge }: OwnWords): number | null {
  const { tokens, pack, countryAt, organizationAt, dateAt } = reading;
  if (pack.titles.bodyBefore || !pack.titles.national.has(head.head)) return null;
  for (let i = head.end; i < Math.min(end, head.end + LONGEST_MINISTRY); i++) {
    const country = countryAt.get(i);
    if (country !== undefined) return country.first === i && !country.metonym && i > head.end ? i : null;
    const { capital, lower } = tokens[i]!;
    if (organizationAt.has(i) || dateAt.has(i) || !(capital || pack.titles.joiners.has(lower))) return null;
    if (judge(i) === 'sure' || isPersonTag(reading, i)) return null;
  }
  return null;
}

/** `Presiden ketiga RI`: a number of the office, where its body or holder follows. */
const isOrdinal = (reading: Reading, i: number): boolean =>
  reading.pack.titles.ordinal.test(lowerAt(reading, i)) && reading.tokens[i + 1]?.capital === true;

/** A field of work, a common word that is nobody's name, or what goes on with a field: `Direktur Jenderal Perikanan Tangkap`. */
function goesOnCapital(reading: Reading, i: number, last: number, own: OwnWords): boolean {
  const { tokens, pack } = reading;
  const { titles } = pack;
  const { lower, text } = tokens[i]!;
  const field = titles.fields.has(lower);
  if (own.judge(i) === 'sure' || (!field && (isPersonTag(reading, i) || text.length === 1))) return false;
  if (field) return true;
  return !reading.pack.titles.local.has(own.head.head) && (isPlainWord(reading, i, own) || goesOnField(reading, i, last, own));
}

const isPlainWord = ({ tokens, pack }: Reading, i: number, { judge }: Pick<OwnWords, 'judge'>): boolean => {
  const { lower } = tokens[i]!;
  const named = judge(i) !== 'no' || judge(i + 1) === 'likely';
  return (
    (pack.words.common.has(lower) || pack.titles.abstract.test(lower)) &&
    !named &&
    !pack.words.place.has(lower) &&
    !pack.titles.ranks.has(lower)
  );
};

function goesOnField({ tokens, pack }: Reading, i: number, last: number, { head, judge }: OwnWords): boolean {
  const { lower, text } = tokens[i]!;
  if (last <= head.end || last !== i || judge(i + 1) !== 'sure') return false;
  if (pack.titles.ranks.has(lower) && !pack.titles.rankParts.has(lower)) return false;
  return !pack.words.place.has(lower) && text !== text.toUpperCase() && !pack.titles.national.has(head.head);
}

/** `, ` or `dan` or `untuk` between two capitalised words of a title. */
function joinsFields(reading: Reading, i: number, last: number, own: OwnWords): boolean {
  const { tokens, pack } = reading;
  const { titles } = pack;
  const length = tokens[i]!.text === ',' && titles.joiners.has(lowerAt(reading, i + 1)) ? 2 : 1;
  const next = i + length;
  if (next >= own.end || !tokens[next]!.capital || !isField(reading, next, last, own)) return false;
  if (length === 2 || titles.joiners.has(tokens[i]!.lower)) return true;
  return tokens[i]!.text === ',' && titles.fields.has(lowerAt(reading, i - 1)) && fieldsAreJoined(reading, i + 2, own.end);
}

/** A field of work; behind such a one also a plain word that is not the head of anything: `Bidang Pendidikan dan Pelatihan`. */
function isField(reading: Reading, i: number, last: number, own: OwnWords): boolean {
  const { titles, organizations } = reading.pack;
  const lower = lowerAt(reading, i);
  if (titles.fields.has(lower)) return true;
  return last > own.head.end && !titles.heads.has(lower) && !organizations.heads.has(lower) && isPlainWord(reading, i, own);
}

/** `Politik, Hukum, dan Keamanan`: a joiner comes before anything else than fields. */
function fieldsAreJoined({ tokens, pack }: Reading, from: number, end: number): boolean {
  for (let k = from; k < Math.min(end, from + 10); k++) {
    const { text, lower, capital } = tokens[k]!;
    if (pack.titles.joiners.has(lower)) return true;
    if (text !== ',' && !(capital && pack.titles.fields.has(lower))) return false;
  }
  return false;
}

function goesOnSmall(reading: Reading, i: number, { small, head }: OwnWords): boolean {
  const { pack, tokens } = reading;
  const { lower: word, word: letters } = tokens[i]!;
  const { heads, fields, joiners } = pack.titles;
  if (!letters || joiners.has(word) || (heads.has(word) && !fields.has(word))) return false;
  if (fields.has(word) && small) return true;
  if (!small && !head.profession) return false;
  if (pack.words.function.has(word) || pack.nouns.breakers.has(word) || pack.cues.has(word) || pack.nouns.pointers.has(word)) return false;
  return (head.profession || pack.words.common.has(word)) && !pack.syntax.verb.test(word);
}

/** Small words belong to a title only where a body, a name or a pause follows. */
function closesTitle(reading: Reading, i: number, end: number): boolean {
  const token = reading.tokens[i];
  return token === undefined || i >= end || token.capital || [',', '.', ';', ')', '(', ':'].includes(token.text);
}
