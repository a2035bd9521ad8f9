import { cueAt, skipAdverbs } from '../statements/cues.js';
import { isOrdinal, isPersonTag } from './name-judge.js';
import type { Range, Reading } from '../reading.js';
import { lowerAt, phraseLength } from '../reading.js';

/** Words in the longest name of a paper or broadcaster. */
const LONGEST = 5;

/** `Radio Citizen`, `kantor berita TNA`, `koran pemerintah, The Mirror of Naypyidaw`: the name of a paper, broadcaster or agency that starts at `i`. */
export function outletAt(reading: Reading, i: number, end: number): Range | null {
  const { pack, tokens, sentenceAt } = reading;
  if (tokens[i - 1]?.capital === true && sentenceAt[i - 1] === sentenceAt[i] && !pack.words.function.has(lowerAt(reading, i - 1)))
    return null;
  const head = phraseLength(reading, i, end, pack.organizations.outlets, 2);
  if (head > 0) {
    const last = runEnd(reading, i + head, end);
    return last > i + head ? { first: i, end: last } : null;
  }
  if (!isAfterOutlet(reading, i)) return null;
  return { first: i, end: runEnd(reading, i, end) };
}

/** Small words name the kind of house right before `i`, perhaps with a comma between. */
function isAfterOutlet(reading: Reading, i: number): boolean {
  const { tokens, pack, sentenceAt } = reading;
  let at = lowerAt(reading, i - 1) === ',' ? i - 2 : i - 1;
  const comma = at < i - 1;
  let kinds = 0;
  while (kinds < 2 && pack.organizations.outletTypes.has(lowerAt(reading, at))) [at, kinds] = [at - 1, kinds + 1];
  if ((comma && kinds === 0) || sentenceAt[at] !== sentenceAt[i]) return false;
  const one = lowerAt(reading, at);
  const two = `${lowerAt(reading, at - 1)} ${one}`;
  return tokens[at]?.capital === false && (pack.organizations.outlets.has(two) || (pack.organizations.outlets.has(one) && one !== 'media'));
}

function runEnd({ tokens, dateAt, pack }: Reading, from: number, end: number): number {
  let i = from;
  while (i < end && i - from < LONGEST) {
    const { capital, word, lower } = tokens[i]!;
    const links = /^(?:of|the|de|del|la)$/.test(lower) && tokens[i + 1]?.capital === true && i > from;
    if (!links && (!capital || !word || dateAt.has(i) || (pack.words.function.has(lower) && i > from))) break;
    i++;
  }
  return i;
}

/**
 * A name of nothing known that somebody speaks to or is quoted from: `kepada Bisnis`, `wawancara dengan Radio Nacional`, `dikutip dari X`.
 * One that looks like a person is none.
 */
export function spokenTo(reading: Reading, i: number, end: number): Range | null {
  if (!isSpokenToOrQuoted(reading, i)) return null;
  const last = runEnd(reading, i, end);
  for (let k = i; k < last; k++) if (looksLikePerson(reading, k) || isKnownWord(reading, k)) return null;
  return last === i || (last === i + 1 && reading.evidence.surnames.has(lowerAt(reading, i))) ? null : { first: i, end: last };
}

/** `kepada …`, `dikutip dari …`, `wawancara dengan …`, `told …`: before the name at `i`. */
function isSpokenToOrQuoted(reading: Reading, i: number): boolean {
  const { media, events, cues, syntax } = reading.pack;
  const before = lowerAt(reading, i - 1);
  const earlier = lowerAt(reading, i - 2);
  const quoted = media.quoting.has(before) || (media.quotingLinks.has(before) && media.quoting.has(earlier));
  const talked = events.withs.has(before) && media.conversations.has(earlier);
  const told = syntax.bareAddressee ? cues.get(before)?.takesAddressee === true : syntax.recipientPrepositions.has(before);
  return quoted || talked || told;
}

const looksLikePerson = (reading: Reading, i: number): boolean => {
  const { lower } = reading.tokens[i]!;
  return isPersonTag(reading, i) || reading.pack.words.person.has(lower) || reading.evidence.names.has(lower);
};

/** A country, an office, a place, a noun for people, a platform: whatever has a meaning of its own. */
function isKnownWord({ tokens, countryAt, pack: { titles, words, nouns, media } }: Reading, i: number): boolean {
  const { lower } = tokens[i]!;
  const isTitle = titles.heads.has(lower) || titles.ranks.has(lower) || titles.professions.has(lower);
  const isNoun = words.place.has(lower) || nouns.groups.has(lower) || words.function.has(lower);
  return countryAt.has(i) || isTitle || isNoun || media.platforms.has(lower);
}

/** An unknown abbreviation that speaks: `Menurut FSGI, …`, `FSGI berharap …`. */
export function speakingAcronym(reading: Reading, i: number): Range | null {
  const { tokens, pack } = reading;
  if (!isUnknownAcronym(reading, i)) return null;
  const shouted = (k: number): boolean => /^\p{Lu}{4,}$/u.test(tokens[k]?.text ?? '');
  if (shouted(i - 1) || shouted(i + 1)) return null;
  const uses = pack.cues.get(lowerAt(reading, i - 1))?.uses;
  if (uses !== undefined && (uses.includes('according') || (uses.includes('tag') && !uses.includes('verb'))))
    return { first: i, end: i + 1 };
  // `Kepala DPMPTSP Provinsi X`
  if (pack.titles.heads.has(lowerAt(reading, i - 1)) && reading.sentenceAt[i - 1] === reading.sentenceAt[i])
    return { first: i, end: i + 1 };
  const cue = cueAt(reading, skipAdverbs(reading, i + 1));
  return cue !== null && cue.cue.uses.includes('verb') && !cue.suffixed ? { first: i, end: i + 1 } : null;
}

function isUnknownAcronym({ tokens, countryAt, pack: { words, titles, media } }: Reading, i: number): boolean {
  const { text, lower } = tokens[i]!;
  if (isOrdinal(text) || !/^\p{Lu}[\p{Lu}\d-]{2,}$/u.test(text) || countryAt.has(i) || words.person.has(lower)) return false;
  return !(titles.heads.has(lower) || titles.ranks.has(lower) || media.platforms.has(lower) || words.place.has(lower));
}

/** `Laporcovid19.org`: a site is a body. */
export const siteAt = ({ tokens }: Reading, i: number): Range | null =>
  /^\p{Lu}[\p{L}\p{N}-]*\.\p{L}[\p{L}.]+$/u.test(tokens[i]!.text) && /\p{Ll}/u.test(tokens[i]!.text) ? { first: i, end: i + 1 } : null;
