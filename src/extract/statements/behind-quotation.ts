import { describedParticipant, participantsFrom } from '../mentions/participants.js';
import type { Participant, Range, Reading } from '../reading.js';
import { isInQuote, lowerAt, phraseLength } from '../reading.js';
import { refuse } from '../rule.js';
import type { Quotation } from '../../text/quotation.js';
import type { CueFound } from './cues.js';
import { canBe, cueAt, skipAdverbs } from './cues.js';
import { describedSpeakers } from './described-speaker.js';
import type { QuotePlace, QuoteRule } from './quote-place.js';
import { endsInside, endsQuoted, matrixEnd, paragraphOf, quoted, uncued } from './quote-place.js';
import { isUnlisted, verbBehind } from './unlisted-cues.js';

/** What stands behind a quotation in its sentence, up to the next one. */
interface Behind extends Range {
  clause: Range;
}

function behind(reading: Reading, { close, closed }: Quotation): Behind | null {
  const first = lowerAt(reading, close + 1) === ',' ? close + 2 : close + 1;
  const sentence = reading.sentences[reading.sentenceAt[first] ?? -1];
  if (!closed || sentence === undefined || sentence.paragraph !== paragraphOf(reading, close)) return null;
  const end = matrixEnd(reading, first, sentence.end);
  return { first, end, clause: { first: close + 1, end } };
}

/** The cue of `kata X` or `ujarnya` at token `i`; a verb that the language sets in front (`mengatakan X`) is one where it may take a clause. */
function tagAt(reading: Reading, i: number): CueFound | null {
  const cue = isInQuote(reading, i) ? null : cueAt(reading, i);
  if (cue === null || !(canBe(cue, 'tag') || canBe(cue, 'verb'))) return null;
  return cue.suffixed || canBe(cue, 'tag') || cue.cue.bare ? cue : null;
}

/** `demikian bunyi surat X`: over the letter. */
const pastLetter = (reading: Reading, from: number, end: number): number =>
  from + phraseLength(reading, from, end, reading.pack.media.written, 3);

/** Who stands behind the cue of a tag. */
const taggedSpeakers = (reading: Reading, cue: CueFound, end: number): Participant[] =>
  describedSpeakers(reading, pastLetter(reading, skipAdverbs(reading, cue.end), end), end);

/** Reads `kata X`, `ujarnya` for a quotation; `null` where the quotation is none of a whole sentence and nobody is named. */
function readTag(reading: Reading, quotation: Quotation, cue: CueFound, clause: Range): ReturnType<QuoteRule['read']> {
  if (cue.suffixed) return quoted(reading, quotation, cue, [], [clause], 'previous');
  const speakers = taggedSpeakers(reading, cue, clause.end);
  if (speakers.length === 0 && !endsQuoted(reading, quotation))
    return refuse('nobody behind the verb, and the quotation ends like a phrase');
  return quoted(reading, quotation, cue, speakers, [clause]);
}

export const tagBehind: QuoteRule = {
  name: 'tag-behind-quotation',
  reads: '"Jalan itu ditutup," kata X.',
  fits: (reading, { quotation }) => {
    const cue = tagAt(reading, behind(reading, quotation)?.first ?? -1);
    return cue !== null && !isUnlisted(cue);
  },
  read: (reading, { quotation }) => {
    const { first, clause } = behind(reading, quotation)!;
    return readTag(reading, quotation, tagAt(reading, first)!, clause);
  },
};

export const unlistedTagBehind: QuoteRule = {
  name: 'unlisted-verb-behind-quotation',
  reads: '"Jalan itu ditutup," gerutu X.',
  fits: (reading, { quotation }) => {
    const cue = tagAt(reading, behind(reading, quotation)?.first ?? -1);
    return cue !== null && isUnlisted(cue);
  },
  read: (reading, { quotation }) => {
    const { first, clause } = behind(reading, quotation)!;
    const cue = cueAt(reading, first)!;
    if (!cue.suffixed && taggedSpeakers(reading, cue, clause.end).length === 0) return refuse('nobody behind the word that may be a verb');
    return readTag(reading, quotation, cue, clause);
  },
};

export const speakerAndVerbBehind: QuoteRule = {
  name: 'speaker-and-verb-behind-quotation',
  reads: '"The road is closed," X said.',
  fits: (reading, { quotation }) => endsQuoted(reading, quotation) && behind(reading, quotation) !== null,
  read: (reading, { quotation }) => {
    const { first, end, clause } = behind(reading, quotation)!;
    const participants = speakersBeforeVerb(reading, first, end);
    if (participants.length === 0) return refuse('nobody right behind the quotation');
    const cue = verbOf(reading, participants.at(-1)!.right, end);
    if (cue === null) return refuse('no verb of saying behind who stands there');
    if (reading.pack.syntax.complementizers.has(lowerAt(reading, cue.end)) || opensClause(reading, quotation, cue))
      return refuse('the verb has a clause of its own');
    return quoted(reading, quotation, cue, participants, [clause]);
  },
};

/** `"No." X said the talks were over.`: the quotation's sentence is over, and the verb goes on with words of its own. */
function opensClause(reading: Reading, { close }: Quotation, cue: CueFound): boolean {
  const next = reading.tokens[cue.end];
  const anew = lowerAt(reading, close - 1) === '.' && reading.sentenceAt[cue.first] !== reading.sentenceAt[close];
  return anew && next?.word === true && !reading.pack.syntax.prepositions.has(next.lower) && !reading.dateAt.has(cue.end);
}

function speakersBeforeVerb(reading: Reading, from: number, end: number): Participant[] {
  const named = participantsFrom(reading, from, end);
  return named.length > 0 ? named : describedBefore(reading, from, end);
}

/** `X said`, `X, chair of Y, said`, `X, he said`; in a language that puts the verb last, an unlisted one is told by its form. */
function verbOf(reading: Reading, right: number, end: number): CueFound | null {
  const closed = lowerAt(reading, right) === ',' && cueAt(reading, skipAdverbs(reading, right + 1)) !== null;
  const verb = skipAdverbs(reading, closed ? right + 1 : skipAside(reading, right, end));
  const cue = cueAt(reading, verb) ?? verbBehind(reading, verb, end);
  return cue === null || !(canBe(cue, 'verb') || canBe(cue, 'tag')) || cue.suffixed ? null : cue;
}

/** `X, ketua Y, mengatakan`: over an aside between commas. */
function skipAside(reading: Reading, from: number, end: number): number {
  if (lowerAt(reading, from) !== ',') return from;
  for (let i = from + 1; i < end && i - from < 18; i++) if (lowerAt(reading, i) === ',') return i + 1;
  return from;
}

/** `"…," participant chair X said`: who stands before the verb, where the language puts the verb last. */
function describedBefore(reading: Reading, from: number, end: number): Participant[] {
  if (!reading.pack.syntax.placeTells) return [];
  for (let i = from + 1; i < Math.min(end, from + 14); i++) {
    const cue = cueAt(reading, i);
    if (cue === null || !canBe(cue, 'tag')) continue;
    const participant = describedParticipant(reading, from, i);
    return participant === null ? [] : [participant];
  }
  return [];
}

/** The cue behind `demikian`, `begitu`, `so`, in the quotation's sentence or at the head of the next. */
function thusCue(reading: Reading, { close, closed }: Quotation): CueFound | null {
  const i = lowerAt(reading, close + 1) === ',' ? close + 2 : close + 1;
  if (!closed || !reading.pack.syntax.thus.has(lowerAt(reading, i))) return null;
  const cue = cueAt(reading, i + 1) ?? cueAt(reading, skipAdverbs(reading, i + 1));
  return cue !== null && (canBe(cue, 'tag') || canBe(cue, 'passive')) ? cue : null;
}

function readThus(reading: Reading, { quotation }: QuotePlace): ReturnType<QuoteRule['read']> {
  const cue = thusCue(reading, quotation)!;
  const sentence = reading.sentences[reading.sentenceAt[cue.first]!]!;
  const end = matrixEnd(reading, cue.end, sentence.end);
  const clause = { first: Math.max(sentence.first, quotation.close + 1), end };
  if (cue.suffixed) return quoted(reading, quotation, cue, [], [clause], 'previous');
  const by = reading.pack.syntax.by.has(lowerAt(reading, cue.end)) ? 1 : 0;
  const speakers = describedSpeakers(reading, skipAdverbs(reading, cue.end + by), end);
  return speakers.length === 0 ? refuse('nobody behind the verb') : quoted(reading, quotation, cue, speakers, [clause]);
}

export const thusSaid: QuoteRule = {
  name: 'thus-said',
  reads: '"Jalan itu ditutup," demikian kata X.',
  fits: (reading, { quotation }) => {
    const cue = thusCue(reading, quotation);
    return cue !== null && reading.sentenceAt[cue.first] === reading.sentenceAt[quotation.close];
  },
  read: readThus,
};

export const thusSaidNext: QuoteRule = {
  name: 'thus-said-in-next-sentence',
  reads: '"Jalan itu ditutup." Demikian disampaikan X kepada wartawan.',
  fits: (reading, { quotation }) => thusCue(reading, quotation) !== null,
  read: readThus,
};

const DASHES = new Set(['-', '–', '—', '―', '~']);

/** Tokens that a name with its titles behind a dash takes at most. */
const LONGEST_SIGNATURE = 16;

export const dashAndName: QuoteRule = {
  name: 'dash-and-name-behind-quotation',
  reads: '"Kami melayani dengan sepenuh hati." – Direktur X',
  fits: (reading, { quotation }) =>
    quotation.closed &&
    DASHES.has(lowerAt(reading, quotation.close + 1)) &&
    endsInside(reading, quotation) &&
    isOneLine(reading, quotation),
  read: (reading, { quotation }) => {
    const first = quotation.close + 2;
    const end = lineEnd(reading, first);
    if (end - first > LONGEST_SIGNATURE) return refuse('more than a name behind the dash');
    const speakers = participantsFrom(reading, first, end);
    if (speakers.length === 0) return refuse('nobody is named behind the dash');
    return uncued(reading, quotation, { speakers, found: 'named', matrixClause: [{ first, end }] });
  },
};

const isOneLine = (reading: Reading, { open, close }: Quotation): boolean => paragraphOf(reading, open) === paragraphOf(reading, close + 2);

function lineEnd(reading: Reading, from: number): number {
  const paragraph = paragraphOf(reading, from);
  let end = from;
  while (end < reading.tokens.length && paragraphOf(reading, end) === paragraph) end++;
  return end;
}
