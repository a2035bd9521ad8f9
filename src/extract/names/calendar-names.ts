import type { Range, Reading } from '../reading.js';
import { lowerAt } from '../reading.js';
import { isNameLike } from './evidence.js';

/**
 * Tokens of bare days and months that are somebody's or some body's name: `kata Juli Ariyantara`, `Minggu Susantara, warga Depok,`, `Prime Minister
 * Clara May said`. A date has a figure, a preposition or a word of time beside it, or stands behind its clause; a name stands where one is named.
 */
export function calendarNames(reading: Reading, dates: readonly Range[]): ReadonlySet<number> {
  const covered = new Map(dates.flatMap(({ first, end }) => range(first, end).map((i) => [i, end - first])));
  const bare = range(0, reading.tokens.length).filter((i) => isCalendarWord(reading, i) && (covered.get(i) ?? 1) === 1);
  const found = new Set(bare.filter((i) => opensName(reading, i) || (!covered.has(i) && closesName(reading, i))));
  const words = new Set([...found].map((i) => lowerAt(reading, i)));
  for (const i of bare) if (words.has(lowerAt(reading, i)) && standsAsName(reading, i)) found.add(i);
  return found;
}

const range = (first: number, end: number): number[] => Array.from({ length: end - first }, (_, k) => first + k);

const isCalendarWord = ({ tokens, pack }: Reading, i: number): boolean => tokens[i]!.capital && pack.words.calendar.has(tokens[i]!.lower);

/** Another word of a name follows, and no clause; a verb of saying stands before, or it opens the sentence and who that is or a verb comes behind. */
function opensName(reading: Reading, i: number): boolean {
  const { tokens, pack } = reading;
  if (!isOtherWord(reading, i + 1)) return false;
  const behind = tokens[i + 2];
  const speaks = isVerbOfSaying(reading, i + 2);
  if (behind?.word === true && !speaks && !pack.syntax.prepositions.has(behind.lower)) return false;
  // `Kepala Dinas Bina Marga DKI Jakarta Hari Nugroho membenarkan`: an office stands before.
  if (isVerbOfSaying(reading, i - 1) || (speaks && tokens[i - 1]?.capital === true)) return true;
  const opens = reading.sentences[reading.sentenceAt[i]!]!.first === i;
  return opens && (speaks || (behind?.text === ',' && isDescription(reading, i + 3)));
}

/** `, warga Depok`, `, 41`, `, a nurse`: who somebody is. */
function isDescription({ tokens, pack }: Reading, i: number): boolean {
  const word = tokens[i]?.lower ?? '';
  const kinds = [pack.nouns.locals, pack.nouns.articles, pack.titles.professions, pack.titles.callings, pack.titles.heads];
  return /^\d{2}$/.test(word) || kinds.some((kind) => kind.has(word));
}

/** A word of a name stands before it, an office or the head of the sentence before that, and behind it a verb of saying; or all that stand behind a tag. */
function closesName(reading: Reading, i: number): boolean {
  if (!isOtherWord(reading, i - 1)) return false;
  if (!isVerbOfSaying(reading, i + 1)) return /^[,.]$/.test(lowerAt(reading, i + 1)) && isTagged(reading, i - 2);
  const before = lowerAt(reading, i - 2);
  const opens = reading.sentences[reading.sentenceAt[i]!]!.first === i - 1;
  return opens || reading.pack.titles.heads.has(before) || reading.pack.titles.fields.has(before) || reading.pack.titles.ranks.has(before);
}

/** `tegas Koordinator aksi Ahmad Hari.`: between a verb that only follows what is said and the name nothing but an office stands. */
function isTagged({ tokens, pack, sentenceAt }: Reading, from: number): boolean {
  for (let i = from; i > from - LONGEST_OFFICE && sentenceAt[i] === sentenceAt[from]; i--) {
    const { lower, word } = tokens[i]!;
    const uses = pack.cues.get(lower)?.uses;
    if (uses !== undefined) return uses.includes('tag');
    if (!word || pack.syntax.prepositions.has(lower) || pack.syntax.relative.has(lower)) return false;
  }
  return false;
}
/** Words of an office that a name stands behind. */
const LONGEST_OFFICE = 6;

/** Right behind or right before a verb of saying, once the article has told that it is a name. */
const standsAsName = (reading: Reading, i: number): boolean =>
  isVerbOfSaying(reading, i + 1) || isVerbOfSaying(reading, i - 1) || isAccording(reading, i - 1);

/** `Menurut Hari, …` */
const isAccording = ({ tokens, pack }: Reading, i: number): boolean =>
  pack.cues.get(tokens[i]?.lower ?? '')?.uses.includes('according') ?? false;

const isOtherWord = (reading: Reading, i: number): boolean => {
  const token = reading.tokens[i];
  return token !== undefined && token.capital && isNameLike(reading, i) && !reading.pack.countries.names.has(token.lower);
};

function isVerbOfSaying({ tokens, pack }: Reading, i: number): boolean {
  const token = tokens[i];
  const uses = token === undefined || token.capital ? undefined : pack.cues.get(token.lower)?.uses;
  return uses !== undefined && (uses.includes('verb') || uses.includes('tag'));
}
