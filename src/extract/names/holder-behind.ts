import { cueAt, skipAdverbs } from '../statements/cues.js';
import type { Reading, TitleMention } from '../reading.js';
import { lowerAt } from '../reading.js';
import { refuse } from '../rule.js';
import type { HolderPlace, HolderRule } from './holder-place.js';
import { holder, LONGEST_OFFICE, skipRanks } from './holder-place.js';
import { isPersonTag } from './name-judge.js';
import { nameFrom } from './name-run.js';

/** A rank inside the run parts an office from its holder; what stands between title and rank is the body, where none is known. */
export const behindRank: HolderRule = {
  name: 'holder-behind-rank',
  reads: 'Kepala Lemdiklat Polri Komisaris Jenderal Arief',
  fits: (reading, place) => lastRank(reading, place) > place.title.right,
  read: (reading, place) => {
    const { title, judge, taken, end } = place;
    const rank = lastRank(reading, place);
    const first = skipRanks(reading, rank, end);
    const token = reading.tokens[first];
    if (token === undefined || first >= end || !token.capital || reading.pack.words.function.has(token.lower))
      return refuse('no capital behind the rank');
    const free = (k: number): boolean => taken(k) && !isPersonTag(reading, k) && k !== first;
    const name = nameFrom(reading, first, end, (k) => (k === first ? 'sure' : judge(k)), free, 'sure');
    if (name === null) return refuse('no name behind the rank');
    if (title.body !== null) return { name, body: title.body, right: title.right };
    return { name, body: { first: title.end, end: rank, of: { kind: 'text' } }, right: rank };
  },
};

/** The last rank in the run of capitals behind the title; -1 for none. */
function lastRank(reading: Reading, { title, taken, end, judge }: HolderPlace): number {
  const { tokens, pack } = reading;
  let rank = -1;
  for (let i = title.right; i < Math.min(end, title.right + LONGEST_OFFICE); i++) {
    const { capital, text, lower } = tokens[i]!;
    const goesOn = capital || pack.titles.joiners.has(lower) || /^[(/)\d.]/.test(text) || isSmallDegree(reading, i);
    if (!goesOn || (text === '.' && tokens[i + 1]?.capital !== true)) break;
    if (opensRank(reading, i, judge) && !(taken(i) && i < title.end)) rank = i;
  }
  return rank;
}

/** `dr`, written small before a name. */
const isSmallDegree = ({ tokens }: Reading, i: number): boolean => /^(?:dr|drs|drg|drh)$/.test(tokens[i]!.lower);

/** A rank, degree or term of address of its own; the `H` of a Haji stands before a capital and behind no name: not in `Yasin H Lawalata`. */
function opensRank(reading: Reading, i: number, judge: HolderPlace['judge']): boolean {
  const { tokens, pack } = reading;
  const { lower, text } = tokens[i]!;
  if (!pack.titles.ranks.has(lower) || pack.titles.rankParts.has(lower)) return false;
  return text.length > 1 || (tokens[i + 1]?.capital === true && judge(i - 1) === 'no' && !isPersonTag(reading, i - 1));
}

/** The first capital behind the preposition is the seat, two more are the name. */
export const behindBodyAndSeat: HolderRule = {
  name: 'holder-behind-seat',
  reads: 'Konsul RI di Darwin Maria Goreti Leki',
  fits: (reading, { title }) => title.body !== null && reading.pack.events.ats.has(lowerAt(reading, title.right)),
  read: (reading, place) => {
    const { title, judge, taken, end } = place;
    const { tokens, pack } = reading;
    const seat = title.right + 1;
    let first = reading.countryAt.get(seat)?.end ?? seat + 1;
    while (pack.words.compass.has(lowerAt(reading, first))) first++;
    const named = (i: number): boolean => i < end && tokens[i]?.capital === true && tokens[i].word && !taken(i);
    if (tokens[seat]?.capital !== true || !named(first) || !named(first + 1)) return refuse('no two capitals behind the seat');
    const name = nameFrom(reading, first, end, (k) => (k === first ? 'sure' : judge(k)), taken, 'sure');
    return holder(name, place, 'no name behind the seat');
  },
};

/** One unknown word behind an office is its body where a fuller name comes behind its comma or number. */
export const behindOneWordBody: HolderRule = {
  name: 'holder-behind-one-word-body',
  reads: 'peneliti senior Centropolis, Suryono Herlambang',
  fits: (reading, { title, near, end }) => {
    if (near === null || title.body !== null || near.end - near.first !== 1 || near.end >= end) return false;
    return isParting(reading, near.end) && !reading.evidence.names.has(lowerAt(reading, near.first));
  },
  read: (reading, { near, judge, taken, end }) => {
    const body = near!;
    const numbered = lowerAt(reading, body.end) !== ',';
    const first = skipRanks(reading, body.end + 1, end);
    const name = nameFrom(reading, first, end, judge, taken, 'likely');
    if (name === null || name.end - name.first < 2) return refuse('no fuller name behind the word');
    if (!numbered && !isPersonTag(reading, name.first)) return refuse('what is behind the comma may be no person');
    if (!isClosed(reading, name.end)) return refuse('the name behind it goes on');
    const right = numbered ? body.end + 1 : body.end;
    return { name, body: { first: body.first, end: right, of: { kind: 'text' } }, right };
  },
};

const isParting = (reading: Reading, i: number): boolean => /^(?:\d+|,)$/.test(lowerAt(reading, i));

/** A pause, a preposition or a verb of saying. */
function isClosed(reading: Reading, i: number): boolean {
  const closing = lowerAt(reading, i);
  const paused = [',', '.', '(', ''].includes(closing) || reading.pack.syntax.prepositions.has(closing);
  return paused || cueAt(reading, skipAdverbs(reading, i)) !== null;
}

/** Over how long or for which side the office is held. */
export const behindTerms: HolderRule = {
  name: 'holder-behind-terms',
  reads: 'Ketua KPK periode 2011-2015, Abraham; anggota DPRD Kota Ende dari Fraksi Golkar Yosef',
  fits: (reading, { title, end }) => pastTerms(reading, title.right, end) > title.right,
  read: (reading, place) => {
    const { title, judge, taken, end } = place;
    const past = pastTerms(reading, title.right, end);
    const comma = lowerAt(reading, past) === ',' ? 1 : 0;
    const first = skipRanks(reading, past + comma, end);
    const name = nameFrom(reading, first, end, judge, taken, 'likely');
    if (name === null) return refuse('no name behind the terms');
    return isClosed(reading, name.end) || reading.dateAt.has(name.end)
      ? { name, body: title.body, right: title.right }
      : refuse('the name goes on');
  },
};

/** The end of `periode 2014-2019`, `petahana`, `saat itu`, `dari Fraksi X (X)` from `i`; `i` itself where nothing of the kind stands. */
function pastTerms(reading: Reading, i: number, end: number): number {
  const { terms, sides, fields } = reading.pack.titles;
  let at = i;
  while (at < end && (terms.has(lowerAt(reading, at)) || /^(?:19|20)\d\d/.test(lowerAt(reading, at)) || lowerAt(reading, at) === '-')) at++;
  if (!sides.has(lowerAt(reading, at))) return at;
  let side = at + 1;
  while (side < end && fields.has(lowerAt(reading, side)) && reading.tokens[side]!.capital) side++;
  const organization = reading.organizationAt.get(side);
  return organization === undefined ? at : reading.organizations[organization]!.right;
}

export const rightBehind: HolderRule = {
  name: 'holder-right-behind',
  reads: 'Bupati Sikka Yosef Leba',
  fits: (_, { near }) => near !== null,
  read: (_, place) => holder(place.near, place, ''),
};

/** Behind a body or a rank a run of capitals is the name, whatever its first word means elsewhere (`Mas`, `Bambang`). */
export const anyWordBehind: HolderRule = {
  name: 'holder-of-any-words',
  reads: 'Direktur PT Arowana Mas Bayu Sagara',
  fits: (_, { title, direct }) => title.body !== null || direct > title.right || !title.profession,
  read: (reading, place) => {
    const { direct, judge, taken, end } = place;
    const token = reading.tokens[direct];
    if (token === undefined || direct >= end || !token.capital || taken(direct) || reading.dateAt.has(direct))
      return refuse('no free capital right behind');
    if (reading.pack.words.function.has(token.lower)) return refuse('what is behind it is a function word');
    const believed = isPersonTag(reading, direct) && !reading.pack.organizations.heads.has(token.lower);
    const next = judge(direct + 1) !== 'no' || isPersonTag(reading, direct + 1);
    if (!believed && (!next || token.text === token.text.toUpperCase())) return refuse('nothing tells that the words behind it are a name');
    const name = nameFrom(reading, direct, end, (k) => (k === direct ? 'sure' : judge(k)), taken, 'sure');
    return holder(name, place, 'no name right behind');
  },
};

/** A common word behind an acronym, before a name of two words, is the body's: `LBH Pers`. */
export const behindBodysLastWord: HolderRule = {
  name: 'holder-behind-last-word-of-body',
  reads: 'Direktur LBH Pers Delia Wahyunita',
  fits: (reading, { title, direct, taken }) => {
    const { tokens, pack } = reading;
    const word = tokens[direct];
    if (title.body?.of.kind !== 'organization' || word === undefined || !word.capital || direct !== title.body.end || taken(direct))
      return false;
    const { text } = tokens[title.body.end - 1]!;
    return (
      text === text.toUpperCase() &&
      pack.words.common.has(word.lower) &&
      !pack.words.person.has(word.lower) &&
      !pack.titles.ranks.has(word.lower)
    );
  },
  read: (reading, { title, direct, judge, taken, end }) => {
    const name = nameFrom(reading, direct + 1, end, judge, taken, 'likely');
    if (name === null || name.end - name.first < 2) return refuse('no name of two words behind the common word');
    return { name, body: { first: title.body!.first, end: direct + 1, of: { kind: 'text' } }, right: direct + 1 };
  },
};

/** Behind a comma, over a body or a place between two commas. */
export const behindComma: HolderRule = {
  name: 'holder-behind-comma',
  reads: 'Ketua KPUD Muna, Kubais, …',
  fits: (reading, { title, end }) => {
    const bare = title.profession && title.body === null && title.end - title.first < 2;
    const seated = reading.pack.titles.seats.has(lowerAt(reading, title.right)) && pastBody(reading, title, end) !== null;
    return !bare && (lowerAt(reading, title.right) === ',' || seated);
  },
  read: (reading, place) => {
    const { title, judge, taken, end } = place;
    if (lowerAt(reading, title.left - 1) === ',') return refuse('the office itself stands behind a comma');
    const body = pastBody(reading, title, end);
    const behind = body?.right ?? pastPlace(reading, title.right + 1, end);
    const name = nameFrom(reading, skipRanks(reading, behind, end), end, judge, taken, 'likely');
    if (name === null) return refuse('no name behind the comma');
    const after = lowerAt(reading, name.end);
    const closed = [',', '.', ';', '(', ''].includes(after) || reading.pack.cues.has(after) || reading.pack.syntax.verb.test(after);
    if (!closed && name.end < end) return refuse('the name behind the comma goes on');
    return { name, body: title.body ?? body?.of ?? null, right: title.right };
  },
};

/** `Kepala Puskesmas Cilincing, Jakarta Utara, Edison Sahputra`: over the place between the commas. */
function pastPlace(reading: Reading, from: number, end: number): number {
  const { tokens, pack, countryAt } = reading;
  let i = from;
  while (i < end && i - from < 4 && tokens[i]!.capital && (pack.words.place.has(lowerAt(reading, i)) || countryAt.has(i))) i++;
  return i > from && lowerAt(reading, i) === ',' ? i + 1 : from;
}

/** `Kepala Bagian Hukum, Rumah Sakit X, Banu Hermawan`: over the body between the commas, which is then the title's. */
function pastBody(reading: Reading, title: TitleMention, end: number): { right: number; of: TitleMention['body'] } | null {
  const seated = reading.pack.titles.seats.has(lowerAt(reading, title.right));
  const at = reading.organizationAt.get(title.right + 1);
  const organization = at === undefined ? undefined : reading.organizations[at]!;
  if (at === undefined || organization === undefined || organization.right >= end || lowerAt(reading, organization.right) !== ',')
    return null;
  if (seated) return { right: organization.right + 1, of: null };
  if (organization.first !== title.right + 1) return null;
  return { right: organization.right + 1, of: { first: organization.first, end: organization.end, of: { kind: 'organization', at } } };
}
