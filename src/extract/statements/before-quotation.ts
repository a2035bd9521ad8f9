import { participantsFrom } from '../mentions/participants.js';
import type { Range, Reading } from '../reading.js';
import { isInQuote, lowerAt } from '../reading.js';
import { refuse } from '../rule.js';
import type { Quotation } from '../../text/quotation.js';
import type { CueFound } from './cues.js';
import { canBe, cueAt, skipAdverbs } from './cues.js';
import type { QuoteOutcome, QuotePlace, QuoteRule } from './quote-place.js';
import { paragraphOf, quoted, startsLikeSentence, uncued } from './quote-place.js';
import { subjectOf } from './subject.js';
import { isUnlisted } from './unlisted-cues.js';

/** Tokens looked back over for the cue that introduces a quotation. */
const REACH = 45;

const sentenceStart = (reading: Reading, i: number): number => reading.sentences[reading.sentenceAt[i]!]!.first;

/** A comma or a colon stands right before it. */
const isPaused = (reading: Reading, { open }: Quotation): boolean => [',', ':'].includes(lowerAt(reading, open - 1));

export const splitQuotation: QuoteRule = {
  name: 'second-half-of-quotation',
  reads: '"Kami akan menindak tegas," kata X, Rabu, "dan tidak akan berhenti."',
  fits: (reading, place) => {
    const before = reading.quotations[place.q - 1];
    return (
      place.statementOf.has(place.q - 1) &&
      before?.closed === true &&
      [',', ';', '—', '–', '-'].includes(lowerAt(reading, place.quotation.open - 1)) &&
      reading.sentenceAt[before.close] === reading.sentenceAt[place.quotation.open]
    );
  },
  read: (reading, { q, quotation, statements, statementOf }) => {
    const index = statementOf.get(q - 1)!;
    const { cue } = statements[index]!;
    const { close } = reading.quotations[q - 1]!;
    if (cue === null || cue.first < close) return refuse('the first half has no verb behind it');
    return hasCueBetween(reading, cue.end, quotation.open) ? refuse('a verb of its own stands before the quotation') : index;
  },
};

function hasCueBetween(reading: Reading, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const cue = cueAt(reading, i);
    if (cue !== null && (canBe(cue, 'tag') || canBe(cue, 'verb')) && !reading.participants.has(i)) return true;
  }
  return false;
}

/** The last cue before a quotation, in its sentence and behind the quotation before. */
function cueBefore(reading: Reading, { quotation }: QuotePlace): CueFound | null {
  const from = Math.max(sentenceStart(reading, quotation.open), quotation.open - REACH);
  for (let i = quotation.open - 1; i >= from; i--) {
    if (isInQuote(reading, i)) return null;
    const cue = cueAt(reading, i);
    if (cue !== null && (canBe(cue, 'tag') || canBe(cue, 'verb') || canBe(cue, 'according'))) return cue;
  }
  return null;
}

/** It is set apart by a comma or a colon, or begins like a sentence right behind the verb. */
function isIntroduced(reading: Reading, quotation: Quotation): boolean {
  const whole = startsLikeSentence(reading, quotation);
  if (!isPaused(reading, quotation)) {
    const cue = cueAt(reading, quotation.open - 1);
    return whole && cue !== null && canBe(cue, 'verb');
  }
  return (
    whole || lowerAt(reading, quotation.open - 1) === ':' || cueAt(reading, quotation.open - 2) !== null || isAccording(reading, quotation)
  );
}

/** `Menurut X, "…"`: the whole is the speaker's own words also where they start small. */
function isAccording(reading: Reading, { open }: Quotation): boolean {
  const first = sentenceStart(reading, open);
  return open - first < 12 && (cueAt(reading, first)?.cue.uses.includes('according') ?? false);
}

function readCueBefore(reading: Reading, { quotation }: QuotePlace, cue: CueFound): QuoteOutcome {
  const sentence = reading.sentences[reading.sentenceAt[quotation.open]!]!;
  const clauses: Range[] = [{ first: sentence.first, end: quotation.open }];
  if (quotation.closed) clauses.push({ first: Math.min(quotation.close + 1, sentence.end), end: sentence.end });
  const make = (speakers: Parameters<typeof quoted>[3], found?: 'previous'): QuoteOutcome => ({
    ...quoted(reading, quotation, cue, speakers, clauses, found),
    addressees: [],
  });
  if (cue.suffixed) return make([], 'previous');
  const after = participantsFrom(reading, skipAdverbs(reading, cue.end), quotation.open);
  if (!canBe(cue, 'verb') || canBe(cue, 'according')) return after.length > 0 ? make(after) : refuse('nobody behind the verb');
  const subject = subjectOf(reading, cue.first, sentence.first);
  if (subject !== null) return make(subject.participants);
  return canBe(cue, 'tag') && after.length > 0 ? make(after) : make([], 'previous');
}

export const verbBefore: QuoteRule = {
  name: 'verb-before-quotation',
  reads: 'X mengatakan, "Jalan itu ditutup."',
  fits: (reading, { quotation }) => quotation.open > sentenceStart(reading, quotation.open) && isIntroduced(reading, quotation),
  read: (reading, place) => {
    const cue = cueBefore(reading, place);
    return cue === null || isUnlisted(cue) ? refuse('no verb of saying before the quotation') : readCueBefore(reading, place, cue);
  },
};

export const unlistedVerbBefore: QuoteRule = {
  name: 'unlisted-verb-before-quotation',
  reads: 'X mencibir, "Jalan itu ditutup tanpa izin saya."',
  fits: (reading, place) => {
    const cue = isIntroduced(reading, place.quotation) ? cueBefore(reading, place) : null;
    return cue !== null && isUnlisted(cue);
  },
  read: (reading, place) => {
    const cue = cueBefore(reading, place)!;
    const subject = subjectOf(reading, cue.first, sentenceStart(reading, cue.first));
    if (subject?.adjacent !== true) return refuse('nobody right before the word that may be a verb');
    return readCueBefore(reading, place, cue);
  },
};

export const nameAndColon: QuoteRule = {
  name: 'name-and-colon-before-quotation',
  reads: 'X: "Jalan itu ditutup."',
  fits: (reading, { quotation }) => lowerAt(reading, quotation.open - 1) === ':' && !opensParagraph(reading, quotation),
  read: (reading, { quotation }) => {
    const first = sentenceStart(reading, quotation.open);
    const speakers = participantsFrom(reading, first, quotation.open - 1);
    if (speakers.at(-1)?.right !== quotation.open - 1) return refuse('more or less than a name stands before the colon');
    return uncued(reading, quotation, { speakers, found: 'named', matrixClause: [{ first, end: quotation.open }] });
  },
};

export const colonAbove: QuoteRule = {
  name: 'colon-in-line-above',
  reads: 'Dan dari X:\n\n"Jalan itu ditutup."',
  fits: (reading, { quotation }) => opensParagraph(reading, quotation) && lowerAt(reading, quotation.open - 1) === ':',
  read: (reading, { quotation }) => {
    const colon = quotation.open - 1;
    const first = sentenceStart(reading, colon);
    const matrixClause = [{ first, end: colon }];
    for (let i = first; i < colon; i++) {
      const cue = cueAt(reading, i);
      if (cue === null || !(canBe(cue, 'verb') || canBe(cue, 'tag'))) continue;
      const subject = canBe(cue, 'verb') ? subjectOf(reading, i, first) : null;
      const speakers = subject?.participants ?? participantsFrom(reading, skipAdverbs(reading, cue.end), colon);
      return quoted(reading, quotation, cue, speakers, matrixClause, speakers.length > 0 ? 'named' : 'previous');
    }
    const named = reading.participants.get(colon - 1);
    if (named?.right !== colon || named.kind === 'country') return refuse('no name before the colon in the line above');
    return uncued(reading, quotation, { speakers: [named], found: 'named', matrixClause });
  },
};

const opensParagraph = (reading: Reading, { open }: Quotation): boolean =>
  open > 0 && paragraphOf(reading, open - 1) === paragraphOf(reading, open) - 1;
