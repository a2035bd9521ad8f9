import { cueAt, skipAdverbs } from '../statements/cues.js';
import { isShoutedName } from './capitals.js';
import { isNameLike } from './evidence.js';
import type { Range, Reading } from '../reading.js';
import { lowerAt } from '../reading.js';
import type { Refusal } from '../rule.js';
import { refuse } from '../rule.js';
import type { HolderFound, HolderPlace, HolderRule } from './holder-place.js';
import { holder, LONGEST_OFFICE } from './holder-place.js';
import { isPersonTag } from './name-judge.js';
import { LONGEST_NAME, nameFrom } from './name-run.js';

/** A name in capitals behind an office. */
export const inCapitals: HolderRule = {
  name: 'holder-in-capitals',
  reads: 'MENTERI Perhubungan DODY PURWAKARSA menyatakan',
  fits: (reading, { direct, near }) => near === null && isShoutedName(reading, direct),
  read: (reading, place) => {
    const { direct, end, taken } = place;
    let last = direct;
    while (last < end && last - direct < LONGEST_NAME && !taken(last) && isShoutedName(reading, last)) last++;
    return last - direct < 2 ? refuse('one word in capitals may be an acronym') : holder({ first: direct, end: last }, place, '');
  },
};

/** More capitals go on behind what looks like the name, up to a verb of saying: only the last of them are it. */
export const beforeVerb: HolderRule = {
  name: 'holder-before-verb',
  reads: 'Manajer Humas PT KAI Daop 8 Surabaya Suprapto mengatakan',
  fits: (reading, { near }) => near !== null && goesOn(reading, near.end),
  read: (reading, place) =>
    endHolder(reading, tailName(reading, place), place, 'no free capitals at the end, or no verb of saying behind them'),
};

/** More capitals follow, on their own or behind a joiner: the office is not over yet. */
const goesOn = ({ tokens, pack }: Reading, i: number): boolean =>
  tokens[i]?.capital === true ||
  (pack.titles.joiners.has(tokens[i]?.lower ?? '') && tokens[i + 1]?.capital === true && tokens[i + 2]?.capital === true);

/** At the end of a long office the name stands last, where tagger or lists know it. */
export const atOfficesEnd: HolderRule = {
  name: 'holder-at-end',
  reads: 'Kepala Subbidang Kedokteran Polisi Polda Sulut I Dewa Gede Bawa',
  fits: () => true,
  read: (reading, place) => endHolder(reading, trailingName(reading, place), place, 'no known name at the end of the run'),
};

/** The words at the end of a long office that mean nothing else are its holder. */
export const endOfLongOffice: HolderRule = {
  name: 'holder-of-free-words-at-end',
  reads: 'Manajer Humas PT KAI Daop 8 Surabaya Suprapto.',
  fits: () => true,
  read: (reading, place) => endHolder(reading, tailName(reading, place), place, 'no free capitals at the end of the run'),
};

/** Behind an office with its body two capitals that open nothing else are the holder, whatever they mean elsewhere, where a pause or a verb closes them. */
export const twoWordsBehind: HolderRule = {
  name: 'holder-of-two-words',
  reads: 'kata Kepala Bandara Lombok Melati Indah.',
  fits: (_, { title, direct, near }) => title.body !== null && direct === title.right && near === null,
  read: (reading, place) => {
    const { direct, end, taken } = place;
    let last = direct;
    while (last < end && last - direct < LONGEST_NAME && isPlain(reading, last, taken)) last++;
    if (last - direct < 2 || last - direct > 3) return refuse('not two or three plain capitals');
    if (reading.pack.words.place.has(lowerAt(reading, last - 1))) return refuse('the last of them is a place');
    const closed = isPause(reading, last) || cueAt(reading, skipAdverbs(reading, last)) !== null;
    return closed ? holder({ first: direct, end: last }, place, '') : refuse('the words behind it go on');
  },
};

function isPlain({ tokens, pack, dateAt }: Reading, i: number, taken: (i: number) => boolean): boolean {
  const { capital, word, text, lower } = tokens[i]!;
  const { titles, organizations, words } = pack;
  if (
    !capital ||
    !word ||
    /\d/.test(text) ||
    taken(i) ||
    dateAt.has(i) ||
    words.function.has(lower) ||
    (text.length > 1 && text === text.toUpperCase())
  )
    return false;
  return (
    !titles.heads.has(lower) &&
    !titles.fields.has(lower) &&
    !titles.ranks.has(lower) &&
    !organizations.heads.has(lower) &&
    !words.compass.has(lower)
  );
}

const isPause = (reading: Reading, i: number): boolean =>
  [',', '.', '', '"', '”', '('].includes(lowerAt(reading, i)) || reading.pack.syntax.prepositions.has(lowerAt(reading, i));

/** The name at the end; the first organization or country between is the body where none was known, what is before it the office's words. */
function endHolder(reading: Reading, name: Range | null, place: HolderPlace, refused: string): HolderFound | Refusal {
  const { title } = place;
  if (name === null || title.body !== null || title.profession) return holder(name, place, refused);
  for (let i = title.end; i < name.first; i++) {
    const at = reading.organizationAt.get(i);
    if (at === undefined) continue;
    const { first, end, right } = reading.organizations[at]!;
    if (
      end > name.first ||
      !reading.tokens.slice(title.end, first).every(({ capital, lower }) => capital || reading.pack.titles.joiners.has(lower))
    )
      break;
    return { name, body: { first, end, of: { kind: 'organization', at } }, right, end: first };
  }
  return holder(name, place, refused);
}

function trailingName(reading: Reading, { title, end, judge, taken }: HolderPlace): Range | null {
  const from = title.right;
  let name: Range | null = null;
  for (let i = from; i < Math.min(end, from + LONGEST_OFFICE); i++) {
    if (!reading.tokens[i]!.capital && (name !== null || !joinsOffice(reading, i))) break;
    if (opensOtherOffice(reading, i)) break;
    if (!opensKnownName(reading, i, judge)) continue;
    const free = (k: number): boolean => taken(k) && !isPersonTag(reading, k);
    name = nameFrom(reading, i, end, (k) => (k === i ? 'sure' : judge(k)), free, 'sure');
    if (name !== null) i = name.end - 1;
  }
  return name;
}

/** `di hadapan anggota DPR, Menteri X`: behind the comma stands another office, and the name is its holder's. */
const opensOtherOffice = (reading: Reading, i: number): boolean =>
  lowerAt(reading, i - 1) === ',' &&
  reading.titles.some(({ left, first }) => left === i || first === i) &&
  !reading.pack.titles.fields.has(lowerAt(reading, i));

/** Small words and marks inside a long office, and the comma before a capital. */
function joinsOffice({ tokens, pack }: Reading, i: number): boolean {
  const { lower, text } = tokens[i]!;
  if (text === ',') return tokens[i + 1]?.capital === true;
  return pack.titles.joiners.has(lower) || /^(?:[/()]|\d+)$/.test(text) || pack.titles.fields.has(lower);
}

function opensKnownName(reading: Reading, i: number, judge: HolderPlace['judge']): boolean {
  const { ranks, heads, professions } = reading.pack.titles;
  const lower = lowerAt(reading, i);
  if (!isPersonTag(reading, i) && judge(i) !== 'sure') return false;
  if (ranks.has(lower) || heads.has(lower) || professions.has(lower)) return false;
  return reading.organizations[reading.organizationAt.get(i) ?? -1]?.first !== i;
}

/** What is left at the end of a long office right before a verb of saying or a pause. Only words that mean nothing else. */
function tailName(reading: Reading, place: HolderPlace): Range | null {
  const from = place.title.right;
  const { last, commas } = officeRun(reading, place);
  const cue = cueAt(reading, skipAdverbs(reading, last));
  const closes = commas === 0 && [',', '.', '', '"', '”'].includes(lowerAt(reading, last));
  if (!closes && (cue === null || !cue.cue.uses.includes('verb'))) return null;
  let first = last;
  while (first > from && last - first < LONGEST_NAME && isFree(reading, first - 1, place.taken)) first--;
  return first < last && first > from ? { first, end: last } : null;
}

/** The end of the run of capitals, joiners, numbers and single commas behind a title. */
function officeRun(reading: Reading, { title, end }: HolderPlace): { last: number; commas: number } {
  const { tokens, pack } = reading;
  const { heads, fields, joiners } = pack.titles;
  let last = title.right;
  let commas = 0;
  while (last < end && last - title.right < LONGEST_OFFICE) {
    const { capital, lower, text } = tokens[last]!;
    if (text === ',' && (tokens[last + 1]?.capital === true || joiners.has(lowerAt(reading, last + 1)))) commas++;
    else if (!capital && !joiners.has(lower) && !/^[\d()/.-]+$/.test(text)) break;
    else if (text === '.' || (heads.has(lower) && !fields.has(lower) && last > title.right)) break;
    last++;
  }
  return { last, commas };
}

const isFree = (reading: Reading, i: number, taken: (i: number) => boolean): boolean =>
  reading.tokens[i]!.capital && !taken(i) && isNameLike(reading, i) && !reading.pack.titles.ranks.has(lowerAt(reading, i));
