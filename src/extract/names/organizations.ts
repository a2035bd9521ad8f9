import type { Piece } from '../../domain/extraction.js';
import { outletAt, siteAt, speakingAcronym, spokenTo } from './outlets.js';
import { isKnownBody } from './evidence.js';
import { partFromHolders } from './held-bodies.js';
import { isPersonTag, judgeNames } from './name-judge.js';
import type { OrganizationMention, Range, Reading, Stage } from '../reading.js';
import { coverage, lowerAt, phraseLength, phraseOf, pieceOf } from '../reading.js';

/** Words in the longest organization's name that is followed. */
const LONGEST = 10;

/** Bodies with a name: by the word that opens them, by being known, or by an abbreviation that the text introduces. */
export const findOrganizations: Stage = (reading) => {
  const { tokens, pack, countryAt, dateAt } = reading;
  const found: OrganizationMention[] = [];
  const introduced = new Set<string>();
  const own = new Set(reading.publisher === null ? [] : namesOfHouse(reading.publisher));
  const initialled = initialledRuns(reading);
  const judge = judgeNames(reading, () => false);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!token.capital || dateAt.has(i)) continue;
    const end = reading.sentences[reading.sentenceAt[i]!]!.end;
    const house = outletAt(reading, i, end);
    const known =
      phraseLength(reading, i, end, own) || phraseLength(reading, i, end, pack.organizations.media) || knownLength(reading, i, end);
    const spoken = known === 0 && house === null ? spokenTo(reading, i, end) : null;
    const range =
      known > 0 && isProper(reading, i, known) && (house?.end ?? 0) <= i + known
        ? { first: i, end: i + known }
        : (house ??
          initialled.get(i) ??
          tailed(reading, i, end) ??
          (isHead(reading, i) || introduced.has(token.text) || isAcronym(reading, i)
            ? { first: i, end: extend(reading, i, end, judge) }
            : (spoken ?? speakingAcronym(reading, i) ?? siteAt(reading, i))));
    if (range === null || countryAt.get(i)?.end === range.end) continue;
    if (isGeneric(reading, range) && range !== spoken && !(known > 0 && introducesSpeech(reading, i))) continue;
    const abbreviation = bracketedAbbreviation(reading, range.end, end);
    if (abbreviation !== null) for (const name of abbreviation.names) introduced.add(name);
    const right = pastRegion(reading, abbreviation?.end ?? range.end, end, judge);
    found.push({
      ...range,
      name: pieceOf(reading, range).text,
      abbreviation: abbreviation?.piece ?? null,
      right,
      medium:
        range === house ||
        range === spoken ||
        own.has(token.lower) ||
        pack.organizations.media.has(pieceOf(reading, range).text.toLowerCase()),
    });
    i = right - 1;
  }
  const organizations = partFromHolders(reading, found);
  return { organizations, organizationAt: coverage(organizations, (_, index) => index) };
};

function knownLength(reading: Reading, i: number, end: number): number {
  const length = phraseLength(reading, i, end, reading.pack.organizations.known);
  return length === 1 && !isKnownBody(reading, i) ? 0 : length;
}

/** `Bisnis.com` is `Bisnis` too. */
const namesOfHouse = (name: string): string[] => {
  const lower = name.toLowerCase();
  const short = lower.replace(/\.(?:com|co|co\.id|id|net|org)$/, '');
  return short.length > 3 ? [lower, short] : [lower];
};

/** Capitals throughout, so that the common word of the same letters is not meant. */
const isProper = ({ tokens }: Reading, i: number, length: number): boolean => tokens[i + length - 1]!.capital;

function isHead({ tokens, pack, countryAt }: Reading, i: number): boolean {
  const { lower } = tokens[i]!;
  if (!pack.organizations.heads.has(lower)) return false;
  return !(pack.nouns.groups.has(lower) && countryAt.has(i + 1));
}

/** Three capitals or more that the word lists know as an organization. */
function isAcronym({ tokens, pack }: Reading, i: number): boolean {
  const { text, lower } = tokens[i]!;
  return text.length >= 3 && text === text.toUpperCase() && pack.words.organization.has(lower) && !pack.words.person.has(lower);
}

function extend(reading: Reading, first: number, end: number, judge: (i: number) => string): number {
  const { tokens, pack, dateAt } = reading;
  const { heads } = pack.organizations;
  const start = tokens[first + 1]?.text === '.' && pack.abbreviations.has(tokens[first]!.lower) ? first + 2 : first + 1;
  let i = start;
  let placed = false;
  while (i < end && i - first < LONGEST && !dateAt.has(i)) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    const own = i === start && token.capital && token.word && pack.organizations.namedAfter.has(tokens[first]!.lower);
    if (own && !pack.titles.heads.has(token.lower)) {
      i++;
      continue;
    }
    // `Dinkes Indramayu Deden Bonni`: behind the place of a body nothing but more of a place goes on with it.
    if (placed && !goesOnPlace(reading, i)) break;
    placed ||= pack.organizations.whole.has(phraseOf(reading, { first, end: i }));
    if (placed && !goesOnPlace(reading, i)) break;
    if (isForeign(reading, i - 1) && !isForeign(reading, i) && !pack.titles.joiners.has(token.lower)) break;
    placed ||= pack.words.place.has(token.lower) && !pack.words.compass.has(token.lower);
    if (pack.titles.joiners.has(token.lower) && !token.capital) {
      const foreign = /^(?:of|for|the|and|to)$/.test(token.lower) && next?.capital === true;
      const goesOn =
        foreign || (next?.capital === true && !heads.has(next.lower) && judge(i + 1) === 'no' && !reading.countryAt.has(i + 1));
      if (!goesOn || (i === first + 1 && !foreign)) break;
      i += foreign ? 2 : 1;
      continue;
    }
    if (/^dr$/.test(token.lower) && next?.capital === true && pack.organizations.namedAfter.has(tokens[first]!.lower)) {
      i += 2;
      continue;
    }
    if (!token.capital && !(/^[\d-]+$/.test(token.text) && i > first)) break;
    if (token.text === '(' || !/^[\p{L}\d]/u.test(token.text)) break;
    if (isPersonTag(reading, i) && !pack.words.place.has(token.lower) && !pack.titles.fields.has(token.lower)) break;
    if (judge(i) === 'sure' && !pack.words.place.has(token.lower)) break;
    if (pack.titles.heads.has(token.lower) && !pack.titles.fields.has(token.lower)) break;
    if (pack.titles.ranks.has(token.lower) && token.lower.length > 1 && !pack.titles.fields.has(token.lower)) break;
    if ((pack.words.function.has(token.lower) && !pack.titles.fields.has(token.lower)) || /^[\d.,]+$/.test(token.text)) break;
    if (opensInitials(reading, i)) break;
    i++;
  }
  return i;
}

/** `Panji W Ruky`: a word with a single letter behind it opens a person's name. */
const opensInitials = ({ tokens }: Reading, i: number): boolean =>
  /^\p{Lu}$/u.test(tokens[i + 1]?.text ?? '') && tokens[i + 2]?.capital === true && tokens[i]!.text.length > 2;

/** Behind another state than the paper's own no town of it goes on: `Kementerian Luar Negeri Peru Rosa Quispe`. */
const isForeign = ({ countryAt, pack }: Reading, i: number): boolean => {
  const country = countryAt.get(i);
  return country !== undefined && country.code !== pack.countries.home;
};

/** Behind the place of a body: more of a place, a region, a joiner. */
const goesOnPlace = ({ tokens, pack, countryAt }: Reading, i: number): boolean => {
  const { lower, capital } = tokens[i]!;
  const { words, organizations, titles } = pack;
  return (
    !capital ||
    countryAt.has(i) ||
    words.place.has(lower) ||
    words.compass.has(lower) ||
    organizations.regions.has(lower) ||
    titles.fields.has(lower)
  );
};

/**
 * Runs of capitals whose letters the brackets behind them give: `Indonesia Ocean Justice Initiative (IOJI)`, `Direktur Saiful Mujani Research and
 * Consulting (SMRC)`, where a small joiner or a common word tells that it is nobody's name.
 */
function initialledRuns(reading: Reading): Map<number, Range> {
  const { tokens, sentenceAt } = reading;
  const runs = new Map<number, Range>();
  for (let open = 2; open < tokens.length - 2; open++) {
    if (tokens[open]!.text !== '(' || tokens[open + 2]!.text !== ')') continue;
    const short = tokens[open + 1]!.text;
    const first = open - short.length;
    const fits =
      /^\p{Lu}{3,6}$/u.test(short) &&
      first >= 0 &&
      [...short].every((letter, k) => tokens[first + k]!.capital && tokens[first + k]!.text.startsWith(letter));
    if (fits && sentenceAt[first] === sentenceAt[open]) runs.set(first, { first, end: open });
    else if (/^\p{Lu}[\p{L}\d-]{2,}$/u.test(short)) {
      const from = bodyBefore(reading, open, short.toLowerCase());
      if (from !== null) runs.set(from, { first: from, end: open });
    }
  }
  return runs;
}

/** The start of the run in front of the bracket that stands behind an office, if the letters come in it in their order. */
function bodyBefore({ tokens, pack, sentenceAt }: Reading, open: number, letters: string): number | null {
  const { heads, fields, joiners } = pack.titles;
  let first = open;
  let plain = false;
  while (first > 0 && open - first < LONGEST && sentenceAt[first - 1] === sentenceAt[open]) {
    const { capital, word, lower } = tokens[first - 1]!;
    if (heads.has(lower) || (!(capital && word) && !joiners.has(lower))) break;
    plain ||= joiners.has(lower) || pack.words.common.has(lower) || pack.organizations.heads.has(lower);
    first--;
  }
  if (!heads.has(tokens[first - 1]?.lower ?? '') || !plain) return null;
  while (first < open && fields.has(tokens[first]!.lower)) first++;
  if (open - first < 2 || !tokens[first]!.capital) return null;
  const run = tokens
    .slice(first, open)
    .map(({ lower }) => lower)
    .join('');
  let at = 0;
  for (const letter of run) if (letter === letters[at]) at++;
  return at === letters.length ? first : null;
}

/** A run of capitals that ends with a word like `Institute`. */
function tailed(reading: Reading, i: number, end: number): Range | null {
  const { tokens, pack } = reading;
  if (
    tokens[i - 1]?.capital === true &&
    reading.sentenceAt[i - 1] === reading.sentenceAt[i] &&
    !pack.titles.heads.has(lowerAt(reading, i - 1)) &&
    !pack.titles.fields.has(lowerAt(reading, i - 1)) &&
    !pack.titles.professions.has(lowerAt(reading, i - 1))
  )
    return null;
  const { heads, fields, professions } = pack.titles;
  const { lower } = tokens[i]!;
  if (heads.has(lower) || fields.has(lower) || professions.has(lower) || pack.words.function.has(lower)) return null;
  for (let k = i; k < Math.min(end, i + 6) && tokens[k]!.capital; k++) {
    const foreign = /^(?:of|for|on)$/.test(lowerAt(reading, k + 1)) && tokens[k + 2]?.capital === true;
    if (!pack.organizations.tails.has(tokens[k]!.lower) || (tokens[k + 1]?.capital === true && !foreign)) continue;
    if (foreign) return { first: i, end: foreignEnd(reading, k + 2, end) };
    if (k > i) return { first: i, end: k + 1 };
  }
  return null;
}

/** `Network for Democracy and Electoral Integrity`: on to the last capital that an English joiner leads to. */
function foreignEnd({ tokens }: Reading, from: number, end: number): number {
  let i = from + 1;
  while (i + 1 < end && i - from < 8 && /^(?:and|of|for|the|to)$/.test(tokens[i]!.lower) && tokens[i + 1]!.capital)
    i += tokens[i + 2]?.capital === true && /^(?:and|of|for|the|to)$/.test(tokens[i + 3]?.lower ?? '') ? 3 : 2;
  while (i > from + 1 && i < end && tokens[i]!.capital && tokens[i + 1]?.text === '(') i++;
  return i;
}

/** Over `Provinsi Kalsel` behind the brackets. */
function pastRegion(reading: Reading, from: number, end: number, judge: (i: number) => string): number {
  if (!reading.pack.organizations.regions.has(lowerAt(reading, from)) || !reading.tokens[from]!.capital) return from;
  let i = from + 1;
  while (i < end && i - from < 3 && reading.tokens[i]!.capital && judge(i) !== 'sure' && reading.pack.words.place.has(lowerAt(reading, i)))
    i++;
  return i === from + 1 && reading.tokens[i]?.capital === true && judge(i + 1) !== 'no' ? i + 1 : i;
}

/** A paper whose name is a common word is one where it is spoken to, or speaks: `kepada Tempo`. */
const introducesSpeech = (reading: Reading, i: number): boolean => {
  const before = lowerAt(reading, i - 1);
  const { syntax, media } = reading.pack;
  return syntax.recipientPrepositions.has(before) || syntax.by.has(before) || media.quoting.has(before) || media.quotingLinks.has(before);
};

/** A single common word with a capital (Tim, Badan, Komisi) names no body. */
function isGeneric({ tokens, pack }: Reading, { first, end }: Range): boolean {
  const { lower, text } = tokens[first]!;
  if (end - first > 1) return false;
  return text !== text.toUpperCase() && (pack.words.common.has(lower) || pack.nouns.groups.has(lower));
}

/** `(CIA)`, `(Central Intelligence Agency/CIA)` right behind a name. */
function bracketedAbbreviation(reading: Reading, i: number, end: number): { piece: Piece; names: string[]; end: number } | null {
  if (lowerAt(reading, i) !== '(') return null;
  let close = i + 1;
  while (close < end && close - i < 9 && lowerAt(reading, close) !== ')') close++;
  if (lowerAt(reading, close) !== ')' || close === i + 1) return null;
  const piece = pieceOf(reading, { first: i + 1, end: close });
  const names = piece.text.split('/').map((name) => name.trim());
  const short = names.some(
    (name) => /^\p{Lu}[\p{Lu}\p{Ll}\d.-]*$/u.test(name) && /\p{Lu}/u.test(name.slice(1) || name) && name.length <= 14,
  );
  return short && /^\p{Lu}/u.test(piece.text) ? { piece, names, end: close + 1 } : null;
}
