import type { Cue, LanguagePack } from '../../language/pack.js';
import type { Range, Reading, Stage } from '../reading.js';
import { isInQuote, lowerAt, phraseOf } from '../reading.js';
import { isWholeOfNickname } from './nickname-places.js';

/** What the article itself tells of its capitalised words. */
export interface Evidence {
  /** Lower-case words that stood where only somebody's name stands: `kata Airin`, `Fadil menuturkan`, `Pak Cemal`. */
  names: ReadonlySet<string>;
  /** Lower-case words that stand behind a title in its run of capitals: `Foreign Minister Hasan Baskoro`. */
  surnames: ReadonlySet<string>;
  /** Lower-case words that the article also writes small. */
  small: ReadonlySet<string>;
  /** Runs of capitals, lower case, that stood alone behind `di` or `Kecamatan`. */
  places: ReadonlySet<string>;
  /** Letters that stand for somebody whose name the paper keeps back, as written. */
  initials: ReadonlySet<string>;
  /** By token: opens a sentence, a quotation or follows a colon, so that its capital tells nothing. */
  opens: (i: number) => boolean;
}

export const gatherEvidence: Stage = (reading) => ({ evidence: collectEvidence(reading, (i) => reading.countryAt.has(i)) });

/** Collects it in one pass; names are only taken from runs of capitals that stand free on both sides. */
function collectEvidence(reading: Reading, taken: (i: number) => boolean): Evidence {
  const { tokens, pack, sentences, sentenceAt } = reading;
  const names = new Set<string>();
  const surnames = new Set<string>();
  const small = new Set(tokens.filter(({ word, capital }) => word && !capital).map(({ lower }) => lower));
  const labelEnds = new Set(reading.turns.flatMap(({ label }) => (isRoleLabel(reading, label) ? [] : [label.end])));
  const opens = (i: number): boolean => {
    const sentence = sentences[sentenceAt[i] ?? -1];
    return sentence === undefined || sentence.first === i || OPENERS.has(lowerAt(reading, i - 1));
  };
  for (const [first, end] of freeRuns(reading, opens)) {
    const title = lastTitle(reading, first, end);
    for (let k = title + 1; title >= 0 && k < end; k++) if (isNameLike(reading, k)) surnames.add(tokens[k]!.lower);
    for (const name of introducedNames(reading, [first, end], opens, taken, labelEnds)) names.add(name);
  }
  for (const word of pack.words.function) names.delete(word);
  return { names, surnames, small, places: placesOf(reading, names), initials: initialsOf(reading), opens };
}

/** The last title head of the run, -1 for none. */
function lastTitle({ tokens, pack }: Reading, first: number, end: number): number {
  for (let k = end - 2; k >= first; k--) if (pack.titles.heads.has(tokens[k]!.lower)) return k;
  return -1;
}

const OPENERS = new Set([':', '"', '“', '”', '‘']);

/** Runs of capitals, each from its first word on; behind `Menurut` at the head of a sentence a run begins anew. */
function* freeRuns(reading: Reading, opens: (i: number) => boolean): Generator<[number, number]> {
  const { tokens, sentenceAt } = reading;
  for (let i = 0; i < tokens.length; i++) {
    if (!tokens[i]!.word || !tokens[i]!.capital) continue;
    if (i > 0 && tokens[i - 1]!.capital && sentenceAt[i] === sentenceAt[i - 1] && !isOpeningCue(reading, i - 1, opens)) continue;
    let end = i + 1;
    while (end < tokens.length && tokens[end]!.capital && sentenceAt[end] === sentenceAt[i]) end++;
    yield [i, end];
  }
}

/** The words of a short run that stands where only a name stands, ranks aside; none where one of them is something else. */
function introducedNames(
  reading: Reading,
  [start, end]: [number, number],
  opens: (i: number) => boolean,
  taken: (i: number) => boolean,
  labelEnds: ReadonlySet<number>,
): string[] {
  const { tokens, pack } = reading;
  let first = start;
  while (first < end && pack.titles.ranks.has(tokens[first]!.lower)) first++;
  const labels = labelsSpeech(reading, end, labelEnds);
  if (end - first > 3 || first === end || !(labels || introduced(reading, start, end, opens))) return [];
  const apart = !(tokens[start - 1]?.word ?? false) || pack.words.function.has(tokens[start - 1]!.lower);
  const speaks = apart && end === start + 1 && !opens(start) && isVerbCue(reading, end);
  const loose = first === start && (speaks || labels || afterTag(reading, start));
  const words = Array.from({ length: end - first }, (_, k) => first + k);
  const free = words.every(
    (k) => !taken(k) && !reading.dateAt.has(k) && (isNameLike(reading, k) || (loose && isLooseName(reading, k, k > first))),
  );
  return free ? words.map((k) => tokens[k]!.lower) : [];
}

/** Letters in the longest initials of a person. */
const LONGEST_INITIALS = 4;

/** Letters that stand for somebody whose name the paper keeps back: `berinisial RS`, and all of a list; `AE (20)`. */
function initialsOf({ tokens, pack, sentenceAt }: Reading): Set<string> {
  const initials = new Set<string>();
  const isShort = (i: number): boolean =>
    tokens[i]?.capital === true && tokens[i].text.length <= LONGEST_INITIALS && /^\p{L}+$/u.test(tokens[i].text);
  for (let i = 0; i < tokens.length; i++) {
    const { text } = tokens[i]!;
    const aged =
      /^\p{Lu}{2,3}$/u.test(text) &&
      tokens[i + 1]?.text === '(' &&
      /^\d{1,2}$/.test(tokens[i + 2]?.text ?? '') &&
      tokens[i + 3]?.text === ')';
    if (aged) initials.add(text);
    if (!pack.words.initialled.has(tokens[i]!.lower)) continue;
    for (let k = i + 1; k < i + 40 && sentenceAt[k] === sentenceAt[i]; k++) {
      if (isShort(k)) initials.add(tokens[k]!.text);
      else if (tokens[k]!.word && !pack.syntax.conjunctions.has(tokens[k]!.lower)) break;
    }
  }
  return initials;
}

/** Runs of capitals behind a preposition of place or a word like `Kelurahan`, as long as no name of the article's people is in them. */
function placesOf(reading: Reading, names: ReadonlySet<string>): Set<string> {
  const { tokens, pack, sentenceAt } = reading;
  const places = new Set<string>();
  for (let i = 1; i < tokens.length; i++) {
    const before = tokens[i - 1]!;
    const headed = pack.words.placeHeads.has(before.lower);
    if (!tokens[i]!.capital || !tokens[i]!.word || sentenceAt[i - 1] !== sentenceAt[i]) continue;
    if (!headed && !(pack.words.placing.has(before.lower) && !before.capital)) continue;
    let end = i;
    while (end < tokens.length && end - i < 4 && tokens[end]!.capital && tokens[end]!.word && sentenceAt[end] === sentenceAt[i]) end++;
    const words = tokens.slice(i, end).map(({ lower }) => lower);
    const own = words.some((word) => names.has(word) || pack.titles.heads.has(word) || pack.titles.ranks.has(word));
    if (!own && !(headed && isHolderOf(reading, { first: i, end })) && tokens[end]?.capital !== true) places.add(words.join(' '));
  }
  return places;
}

/** `kata Wali Kota Bagus Hartanta, Rabu`: two words behind an office that speaks, and no name behind them, are whoever holds it. */
function isHolderOf(reading: Reading, { first, end }: Range): boolean {
  const { tokens, pack } = reading;
  if (end - first < 2 || tokens.slice(first, end).every(({ lower }) => pack.words.place.has(lower))) return false;
  const named = tokens[end]?.text === ',' && tokens[end + 1]?.capital === true && !reading.dateAt.has(end + 1);
  if (named) return false;
  for (let length = 2; length <= 3; length++) {
    const office = { first: first - length, end: first };
    if (office.first > 0 && pack.titles.local.has(phraseOf(reading, office)) && usesAt(reading, office.first - 1)?.includes('tag'))
      return true;
  }
  return false;
}

/** `Menurut Haryadi, …`, `Kata Zaitun, …`: the cue has its capital from the sentence. */
const isOpeningCue = ({ pack, tokens }: Reading, i: number, opens: (i: number) => boolean): boolean => {
  const uses = pack.cues.get(tokens[i]!.lower)?.uses;
  return opens(i) && uses !== undefined && !uses.includes('verb') && (uses.includes('tag') || uses.includes('according'));
};

/** `Tanya:`, `Jawab:` */
const isRoleLabel = (reading: Reading, label: Range): boolean =>
  [reading.pack.interviews.questions, reading.pack.interviews.answers].some((words) => words.has(phraseOf(reading, label)));

/** `X: "…"`, and the label of a turn of an interview. */
function labelsSpeech({ tokens, quotations, quoteAt }: Reading, end: number, labelEnds: ReadonlySet<number>): boolean {
  if (tokens[end]?.text !== ':') return false;
  return labelEnds.has(end) || quotations[quoteAt[end + 1] ?? -1]?.open === end + 1;
}

/** A cue right before or right after, or a term of address before. */
function introduced(reading: Reading, first: number, end: number, opens: (i: number) => boolean): boolean {
  const { pack } = reading;
  const uses = usesAt(reading, first - 1);
  const closed = /^[,.]$/.test(lowerAt(reading, end)) && pack.syntax.cueFollowsSpeaker;
  if (
    uses !== undefined &&
    !isInQuote(reading, first) &&
    (uses.includes('tag') || uses.includes('according')) &&
    (closed || !uses.includes('verb'))
  )
    return true;
  if (isRankedAt(reading, first) && !opens(first)) return true;
  if (isWholeOfNickname(reading, { first, end })) return true;
  if (isInQuote(reading, first)) return false;
  let next = pastJoined(reading, pastOrigin(reading, end));
  while (pack.syntax.auxiliaries.has(lowerAt(reading, next))) next++;
  return (pack.cues.get(lowerAt(reading, next))?.uses.includes('verb') ?? false) && reading.sentenceAt[next] === reading.sentenceAt[first];
}

/** `Pak Cemal`, `Dr. Ann Perrin`: a rank or term of address of more than a letter stands right before, with its full stop or without. */
export function isRankedAt(reading: Reading, first: number): boolean {
  const word = lowerAt(reading, first - 1);
  const dotted = word === '.' && reading.sentenceAt[first - 2] === reading.sentenceAt[first];
  const rank = dotted ? lowerAt(reading, first - 2) : word;
  return rank.length > 1 && reading.pack.titles.ranks.has(rank) && (!dotted || reading.pack.abbreviations.has(rank));
}

/** `Bill Grayson and Rose Fielding said`: over a second name. */
function pastJoined({ tokens, pack, sentenceAt }: Reading, end: number): number {
  if (!pack.syntax.conjunctions.has(tokens[end]?.lower ?? '') || tokens[end + 1]?.capital !== true) return end;
  let i = end + 1;
  while (i - end < 4 && sentenceAt[i] === sentenceAt[end] && tokens[i]?.capital === true) i++;
  return i;
}

/** `Reynaldi dari PT House of Rattan mengatakan`: over where somebody is from. */
function pastOrigin({ tokens, pack, sentenceAt }: Reading, end: number): number {
  if (!pack.syntax.origin.has(tokens[end]?.lower ?? '') || tokens[end + 1]?.capital !== true) return end;
  let i = end + 1;
  while (
    i - end < 8 &&
    sentenceAt[i] === sentenceAt[end] &&
    (tokens[i]?.capital === true || pack.titles.joiners.has(tokens[i]?.lower ?? ''))
  )
    i++;
  return i;
}

const isVerbCue = ({ pack, tokens }: Reading, i: number): boolean => pack.cues.get(tokens[i]?.lower ?? '')?.uses.includes('verb') ?? false;

/** The name of a body that the pack knows; one that is a given name too in capitals alone: `OKI`, not `Oki`. */
export function isKnownBody({ tokens, pack }: Reading, i: number): boolean {
  const { lower, text } = tokens[i]!;
  return pack.organizations.known.has(lower) && (text === text.toUpperCase() || !pack.words.person.has(lower));
}

/** What the word at `i` can do as a verb of saying, listed or told by its place. */
const usesAt = ({ pack, cues, tokens }: Reading, i: number): Cue['uses'] | undefined =>
  (pack.cues.get(tokens[i]?.lower ?? '') ?? cues.get(i)?.cue)?.uses;

/** `kata Prima`, `ujar Cucu`: behind a cue that only a speaker follows a common word is a name too. */
function afterTag(reading: Reading, first: number): boolean {
  const before = reading.tokens[first - 1];
  const uses = before === undefined || before.capital ? undefined : usesAt(reading, first - 1);
  return uses !== undefined && uses.includes('tag') && !uses.includes('verb') && !uses.includes('noun');
}

/** Any word that is no title's, body's or function word; behind a first one a place's too: `kata Bung Yos`. */
function isLooseName(reading: Reading, i: number, inner: boolean): boolean {
  const { tokens, pack } = reading;
  const { lower, text, word } = tokens[i]!;
  const { words, titles, organizations } = pack;
  if (!word || text.length < 3 || text === text.toUpperCase() || words.function.has(lower) || words.calendar.has(lower)) return false;
  if (titles.heads.has(lower) || titles.professions.has(lower) || titles.ranks.has(lower) || titles.fields.has(lower)) return false;
  if (titles.former.has(lower) || titles.acting.has(lower) || titles.candidate.has(lower)) return false;
  if (organizations.heads.has(lower) || isKnownBody(reading, i) || organizations.media.has(lower)) return false;
  if (words.place.has(lower) && !inner) return false;
  return ![pack.nouns.groups, words.organization, pack.media.written, pack.media.platforms].some((kind) => kind.has(lower));
}

/** `Tujuannya`: a common word with a possessive. */
export function isPossessed({ pronouns, words }: Reading['pack'], lower: string): boolean {
  const { suffix } = pronouns;
  if (suffix === null || !lower.endsWith(suffix)) return false;
  const stem = lower.slice(0, -suffix.length);
  return words.common.has(stem) || words.function.has(stem);
}

/** Nothing in the word lists says that it is something else than a name. */
export function isNameLike(reading: Reading, i: number): boolean {
  const { tokens, pack } = reading;
  const { lower, text, word } = tokens[i]!;
  const { words, titles, organizations } = pack;
  if (reading.calendarNames.has(i)) return true;
  if (!word || text.length < 2 || isKnownBody(reading, i)) return false;
  if (NEVER_NAMES(pack).some((kind) => kind.has(lower))) return false;
  if (words.person.has(lower)) return true;
  if (text === text.toUpperCase() || isPossessed(pack, lower)) return false;
  return ![pack.nouns.groups, titles.fields, words.common, words.place, words.organization, organizations.media].some((kind) =>
    kind.has(lower),
  );
}

/** Kinds of words that no name opens with, whatever else a list says. */
const NEVER_NAMES = ({ words, titles, organizations, media }: LanguagePack): readonly ReadonlySet<string>[] => [
  words.function,
  words.calendar,
  titles.heads,
  titles.professions,
  titles.former,
  titles.acting,
  titles.candidate,
  organizations.heads,
  organizations.media,
  media.platforms,
];
