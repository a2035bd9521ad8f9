import { looksLikeClause } from './clause.js';
import type { CuePlace, Report } from './cue-place.js';
import { canBe } from './cues.js';
import type { CueFound, Range, Reading } from '../reading.js';
import { lowerAt } from '../reading.js';
import type { Refusal, Rule } from '../rule.js';
import { refuse } from '../rule.js';
import { isRelative } from './statement.js';
import type { VerbFrame } from './verb-frame.js';
import { asksObject, hasSubject, isFrame, reportOf, verbFrame } from './verb-frame.js';

/** A clause by its own words, or whatever two words follow a verb that governs clauses alone. */
const isClause = (reading: Reading, cue: CueFound, content: Range): boolean =>
  !reading.pack.syntax.topics.has(lowerAt(reading, content.first)) && hasPredicate(reading, cue, content);

const hasPredicate = (reading: Reading, cue: CueFound, content: Range): boolean =>
  looksLikeClause(reading, content) ||
  (!cue.cue.tellsOf && isDescription(reading, content)) ||
  (cue.cue.clausal && content.end - content.first > 1 && !pointsBack(reading, content));

/** Words of the longest subject before an adjective that is its predicate. */
const LONGEST_DESCRIBED = 6;

/** `menyatakan stok pupuk aman`: an adjective behind a noun phrase ends the clause, or what follows it is no part of that phrase. */
function isDescription(reading: Reading, { first, end }: Range): boolean {
  const { words, syntax, nouns } = reading.pack;
  const opens = lowerAt(reading, first);
  if (syntax.contentNouns.has(opens) || reading.pack.cues.has(opens)) return false;
  for (let i = first + 1; i < Math.min(end, first + LONGEST_DESCRIBED); i++) {
    const word = lowerAt(reading, i);
    if (syntax.relative.has(word) || !reading.tokens[i]!.word) return false;
    if (!words.adjectives.has(word) || i - first < 2) continue;
    const next = lowerAt(reading, i + 1);
    if (i + 1 >= end || !reading.tokens[i + 1]!.word) return true;
    return nouns.breakers.has(next) || syntax.temporal.has(next) || syntax.prepositions.has(next) || syntax.adverbs.has(next)
      ? !nouns.pointers.has(next)
      : words.adjectives.has(next);
  }
  return false;
}

/** `mengatakan hal itu`: what was said is told elsewhere. */
const pointsBack = (reading: Reading, { first, end }: Range): boolean => {
  const { pointing } = reading.pack.syntax;
  return end - first < 4 && pointing.has(lowerAt(reading, first)) && reading.pack.nouns.pointers.has(lowerAt(reading, first + 1));
};

type VerbRule = Rule<CuePlace, Report>;

const isVerb = (_: Reading, { cue }: CuePlace): boolean => canBe(cue, 'verb') && !cue.suffixed;

/** The report of the frame where `lacks` names nothing that it would need. */
const where =
  (lacks: (reading: Reading, place: CuePlace, frame: VerbFrame) => string | null) =>
  (reading: Reading, place: CuePlace): Report | Refusal => {
    const frame = verbFrame(reading, place);
    if (!isFrame(frame)) return frame;
    const missing = ofRelative(reading, place, frame) ?? lacks(reading, place, frame);
    return missing === null ? reportOf(reading, place, frame) : refuse(missing);
  };

/** `politikus yang mengaku sebagai pengusaha`: what somebody is taken for is no report, where it only describes him. */
const ofRelative = (reading: Reading, { cue }: CuePlace, { opened }: VerbFrame): string | null =>
  isRelative(reading, cue.first) && reading.pack.syntax.takenFor.has(lowerAt(reading, opened.at))
    ? 'a description in a relative clause'
    : null;

/** What every frame needs that no complementizer and no comma opens. */
function lacksSubject(reading: Reading, frame: VerbFrame): string | null {
  if (frame.subject === null) return 'no subject before the verb';
  return hasSubject(reading, frame) ? null : 'no subject beside the verb';
}

export const verbWithComplementizer: VerbRule = {
  name: 'verb-with-complementizer',
  reads: 'X mengatakan (kepada Y) bahwa …',
  fits: isVerb,
  read: where((_, __, { opened }) => (opened.complement ? null : 'no complementizer behind the verb')),
};

export const verbWithComma: VerbRule = {
  name: 'verb-with-comma',
  reads: 'X mengatakan, …',
  fits: isVerb,
  read: where((_, __, { opened }) => (opened.comma ? null : 'no comma behind the verb')),
};

/** Who is asked is spoken to, and stays in the content (docs/reading-guide.md, rule 7). */
export const verbOfRequest: VerbRule = {
  name: 'verb-of-request',
  reads: 'X meminta warga mengungsi',
  fits: (reading, place) => isVerb(reading, place) && (place.cue.cue.addressed || place.cue.cue.takesAddressee),
  read: where((reading, { cue }, frame) => {
    if (asksForThing(reading, frame)) return 'a thing is asked for';
    if (cue.cue.addressed) return frame.subject === null ? 'no subject before the verb' : null;
    return asksObject(reading, frame) ? lacksSubject(reading, frame) : 'its object is not asked to do anything';
  }),
};

/** `meminta keterangan dari X`, `meminta izin ke Y`: a noun and whom it shall come from; `yang …`: a mere description. */
function asksForThing(reading: Reading, { content: { first } }: VerbFrame): boolean {
  const { syntax, words } = reading.pack;
  const next = lowerAt(reading, first + 1);
  const from = syntax.origin.has(next) || syntax.recipientPrepositions.has(next) || words.placing.has(next);
  return syntax.relative.has(lowerAt(reading, first)) || (from && !reading.tokens[first]!.capital && !reading.participants.has(first));
}

export const verbWithClause: VerbRule = {
  name: 'verb-with-clause',
  reads: 'X mengatakan harga beras turun',
  fits: (reading, place) => isVerb(reading, place) && place.cue.cue.bare && !place.cue.cue.addressed,
  read: where(
    (reading, { cue }, frame) =>
      lacksSubject(reading, frame) ?? (isClause(reading, cue, frame.content) ? null : 'what follows is no clause'),
  ),
};

export const verbWithObject: VerbRule = {
  name: 'verb-with-object',
  reads: 'X mengecam serangan itu',
  fits: (reading, place) => isVerb(reading, place) && place.cue.cue.object && !place.cue.cue.addressed,
  read: where((reading, _, frame) => lacksSubject(reading, frame)),
};

/** The object is a noun that carries a statement (docs/reading-guide.md, rule 22). */
export const verbWithMatter: VerbRule = {
  name: 'verb-with-matter',
  reads: 'X menolak tuduhan itu, X menekankan pentingnya …',
  fits: (reading, place) => isVerb(reading, place) && place.cue.cue.contentNoun,
  read: where((reading, _, frame) =>
    reading.pack.syntax.contentNouns.has(lowerAt(reading, frame.opened.at))
      ? lacksSubject(reading, frame)
      : 'its object is no noun that carries a statement',
  ),
};
