import type { Cue } from '../../language/pack.js';
import type { Quotation } from '../../text/quotation.js';
import type { CueFound, Reading } from '../reading.js';
import { lowerAt } from '../reading.js';

const unlisted = (use: 'tag' | 'verb'): Cue => ({
  act: 'ASSERT',
  uses: [use],
  bare: false,
  object: false,
  addressed: false,
  takesAddressee: false,
  contentNoun: false,
  ofRecords: false,
  clausal: false,
  tellsOf: false,
});

/** What a word does that no list holds as a verb of saying, told by its form and by its place behind a quotation, or before one. */
const UNLISTED_TAG = unlisted('tag');
const UNLISTED_VERB = unlisted('verb');

export const isUnlisted = ({ cue }: CueFound): boolean => cue === UNLISTED_TAG || cue === UNLISTED_VERB;

/** Tokens between such a verb and the quotation that it introduces: `menggerutu kepada stafnya, "…"`. */
const REACH = 6;

/** Tokens of a speaker with what describes him. */
const LONGEST_SPEAKER = 12;

const found = (i: number, cue: Cue, suffixed = false): CueFound => ({ first: i, end: i + 1, cue, suffixed, objected: false });

/** `"…," gerutu X`, `"…," gerutunya.`: a small word right behind a quotation that ends like a sentence, with somebody behind it. */
export function unlistedBehind(reading: Reading, { close, closed }: Quotation, hasCue: (i: number) => boolean): CueFound | null {
  const i = lowerAt(reading, close + 1) === ',' ? close + 2 : close + 1;
  if (!closed || !(i > close + 1 || PAUSES.has(lowerAt(reading, close - 1))) || !isPlainWord(reading, i)) return null;
  const { suffix } = reading.pack.pronouns;
  const word = lowerAt(reading, i);
  if (suffix !== null && word.endsWith(suffix) && word.length > suffix.length + 3)
    return STOPS.has(lowerAt(reading, i + 1)) ? found(i, UNLISTED_TAG, true) : null;
  if (reading.pack.syntax.cueFollowsSpeaker && verbFollows(reading, i + 1, hasCue)) return null;
  return opensParticipant(reading, i + 1) ? found(i, UNLISTED_TAG) : null;
}

/** `"…," special envoy X told reporters`: the verb comes behind the name. */
function verbFollows(reading: Reading, from: number, hasCue: (i: number) => boolean): boolean {
  for (let i = from; i < from + LONGEST_SPEAKER && !STOPS.has(lowerAt(reading, i)); i++) if (hasCue(i)) return true;
  return false;
}

/** `X menggerutu, "…"`: an active verb behind a name or a pronoun, the last before a quotation of a whole sentence. */
export function unlistedBefore(reading: Reading, { open, close, closed }: Quotation, hasCue: (i: number) => boolean): CueFound | null {
  const spoken = closed && (reading.tokens[open + 1]?.capital ?? false) && STOPS.has(lowerAt(reading, close - 1)) && close - open > 2;
  if (!spoken || ![',', ':'].includes(lowerAt(reading, open - 1))) return null;
  for (let i = open - 2; i > 0 && i >= open - 2 - REACH; i--) {
    if (hasCue(i) || !reading.tokens[i]!.word) return null;
    if (reading.pack.syntax.activeVerb.test(lowerAt(reading, i)))
      return isPlainWord(reading, i) && closesParticipant(reading, i - 1) ? found(i, UNLISTED_VERB) : null;
  }
  return null;
}

/** `"…," X grumbled.`: where the language puts the verb last, a small word of a verb's form behind which the clause ends or is described. */
export function verbBehind(reading: Reading, i: number, end: number): CueFound | null {
  const { pack } = reading;
  if (!pack.syntax.cueFollowsSpeaker || !isPlainWord(reading, i) || !pack.syntax.activeVerb.test(lowerAt(reading, i))) return null;
  const next = lowerAt(reading, i + 1);
  return i + 1 >= end || STOPS.has(next) || next === ',' || pack.syntax.prepositions.has(next) || pack.syntax.temporal.has(next)
    ? found(i, UNLISTED_VERB)
    : null;
}

const PAUSES = new Set([',', '?', '!', '…']);
const STOPS = new Set(['.', '?', '!', '…', ',']);

/** Small letters alone, and none of the words that join, place or describe. */
function isPlainWord({ pack, tokens }: Reading, i: number): boolean {
  const token = tokens[i];
  if (token === undefined || !/^\p{Ll}{3,}$/u.test(token.text)) return false;
  const { syntax, nouns, titles, words } = pack;
  const closed = [syntax.complementizers, syntax.prepositions, syntax.conjunctions, syntax.adverbs, syntax.auxiliaries, syntax.temporal];
  const naming = [nouns.groups, nouns.determiners, titles.heads, titles.professions, titles.ranks, titles.former, titles.acting];
  return ![...closed, ...naming, syntax.clausal, syntax.relative, syntax.negations, words.function].some((list) => list.has(token.lower));
}

/** A name, a pronoun, an office or a noun for people can begin here, or any noun with a name behind it. */
function opensParticipant({ pack, tokens, dateAt }: Reading, i: number): boolean {
  const token = tokens[i];
  if (token === undefined || dateAt.has(i) || pack.words.calendar.has(token.lower)) return false;
  const { nouns, titles, pronouns } = pack;
  const lists = [pronouns.personal, nouns.groups, nouns.determiners, titles.heads, titles.professions, titles.ranks, titles.former];
  const noun = tokens[i + 1]?.capital === true && token.word && !pack.words.function.has(token.lower);
  return token.capital || noun || lists.some((list) => list.has(token.lower));
}

const closesParticipant = ({ pack, tokens }: Reading, i: number): boolean => {
  const token = tokens[i];
  return token !== undefined && ((token.capital && token.word) || pack.pronouns.personal.has(token.lower));
};
