import type { CueFound } from './cues.js';
import { canBe, cueAt } from './cues.js';
import { participantsFrom, participantAt } from '../mentions/participants.js';
import type { Range, Reading } from '../reading.js';
import { isInQuote, lowerAt, phraseLength } from '../reading.js';

/** Tokens that a phrase between a cue and its content may take. */
const LONGEST_FRAME = 24;

/** The end of a reported clause: its sentence's, or a comma before a tag of the same sentence, or a contrasting clause with a cue. */
export function clauseEnd(reading: Reading, from: number, end: number, own: CueFound): number {
  for (let i = from; i < end; i++) {
    // `… "already packing," according to Y`: the comma stands inside the marks.
    if (isInQuote(reading, i) && !isInQuote(reading, i + 1) && lowerAt(reading, i - 1) === ',' && isSourceAt(reading, i + 1)) return i + 1;
    if (isInQuote(reading, i)) continue;
    const word = lowerAt(reading, i);
    if (word === ';') return i;
    if (reading.pack.syntax.meanwhile.has(word) && i > from) return lowerAt(reading, i - 1) === ',' ? i - 1 : i;
    if (word === ',' && endsAtComma(reading, i, end, own)) return i;
  }
  return end;
}

/** A contrasting clause with a cue, a tag or a source stands behind the comma. */
function endsAtComma(reading: Reading, comma: number, end: number, own: CueFound): boolean {
  if (isSourceAt(reading, comma + 1)) return true;
  if (reading.pack.syntax.contrasts.has(lowerAt(reading, comma + 1)) && hasOwnCue(reading, comma + 2, end)) return true;
  const cue = cueAt(reading, comma + 1);
  if (cue === null || cue.first === own.first || !canBe(cue, 'tag') || canBe(cue, 'verb')) return false;
  return cue.suffixed || participantsFrom(reading, cue.end, end).length > 0;
}

/** `seperti dikutip X`, `dilansir X`, `demikian laporan X`, `seperti yang dikatakan X`: a source named behind the clause. */
export function isSourceAt(reading: Reading, i: number): boolean {
  const { media, syntax } = reading.pack;
  const word = lowerAt(reading, i);
  if (media.closing.has(word) || media.quoting.has(word)) return true;
  if (!media.likeness.has(word)) return false;
  const next = syntax.relative.has(lowerAt(reading, i + 1)) ? i + 2 : i + 1;
  const cue = cueAt(reading, next);
  return [next, i + 2].some((k) => media.quoting.has(lowerAt(reading, k))) || (cue !== null && canBe(cue, 'passive'));
}

function hasOwnCue(reading: Reading, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 14); i++) {
    const cue = cueAt(reading, i);
    if (cue !== null && (canBe(cue, 'verb') || canBe(cue, 'according'))) return true;
  }
  return false;
}

/** Past all that tells to whom, when, where and how something was said, from `from` on. */
export function pastMatrix(reading: Reading, from: number, end: number): number {
  let i = from;
  while (i < end && i - from < LONGEST_FRAME) {
    const comma = lowerAt(reading, i) === ',' ? 1 : 0;
    if (comma === 1 && !(reading.dateAt.has(i + 1) || isFrameWord(reading, i + 1))) break;
    const next = partEnd(reading, i + comma, end, comma === 1, i === from);
    if (next === null) break;
    i = next;
  }
  return i;
}

/** The end of one part of what tells of the saying: a day, the one spoken to, an adverb right behind the verb, a phrase; null where none starts. */
function partEnd(reading: Reading, at: number, end: number, comma: boolean, behindVerb: boolean): number | null {
  const { syntax } = reading.pack;
  const word = lowerAt(reading, at);
  const date = reading.dateAt.get(at) ?? (syntax.dayPrepositions.has(word) ? reading.dateAt.get(at + 1) : undefined);
  if (date !== undefined && date.first >= at) return comma && !frameEndsAt(reading, date.end, end) ? null : date.end;
  if (isRecipientPronoun(reading, at)) return at + 1;
  if (syntax.recipientPrepositions.has(word)) return recipientEnd(reading, at + 1, end);
  const manner = behindVerb && !comma ? mannerEnd(reading, at, end) : null;
  if (manner !== null) return manner;
  const adverb = syntax.adverbs.has(word) && !syntax.auxiliaries.has(word) && !syntax.clausal.has(word);
  if (adverb && !comma && behindVerb && lowerAt(reading, at + 1) !== '') return at + 1;
  return framePhraseEnd(reading, at, end);
}

/** Past whom `kepada` names: somebody, or the one who tells it (`kepada saya`). */
function recipientEnd(reading: Reading, at: number, end: number): number | null {
  const named = participantsFrom(reading, at, end).at(-1);
  if (named !== undefined) return named.right;
  return reading.pack.pronouns.self.has(lowerAt(reading, at)) ? at + 1 : null;
}

/** Words in which a verb is told how, before a comma. */
const LONGEST_MANNER = 4;

/** `menerangkan lagi, …`, `menjelaskan secara rinci, …`: the comma behind words that only tell how it was said; null where others stand there. */
function mannerEnd(reading: Reading, from: number, end: number): number | null {
  const { manner, mannerPrepositions, adverbs, auxiliaries } = reading.pack.syntax;
  for (let i = from; i < Math.min(end, from + LONGEST_MANNER + 1); i++) {
    const word = lowerAt(reading, i);
    if (word === ',') return i > from ? i : null;
    const how = [manner, mannerPrepositions, adverbs, auxiliaries].some((words) => words.has(word));
    if (!how && !mannerPrepositions.has(lowerAt(reading, i - 1))) return null;
  }
  return null;
}

/** `kepadanya` */
export function isRecipientPronoun(reading: Reading, i: number): boolean {
  const { suffix } = reading.pack.pronouns;
  const word = lowerAt(reading, i);
  return suffix !== null && word.endsWith(suffix) && reading.pack.syntax.recipientPrepositions.has(word.slice(0, -suffix.length));
}

const isFrameWord = (reading: Reading, i: number): boolean => {
  const word = lowerAt(reading, i);
  return (
    reading.pack.syntax.recipientPrepositions.has(word) ||
    isRecipientPronoun(reading, i) ||
    framePhraseEnd(reading, i, i + LONGEST_FRAME) !== null
  );
};

const frameEndsAt = (reading: Reading, i: number, end: number): boolean => i >= end || [',', '.', ':'].includes(lowerAt(reading, i));

/** `dalam jumpa pers di Roma`, `lewat keterangan tertulis`, `saat ditanya …`: ends before a comma, a complementizer or the content. */
function framePhraseEnd(reading: Reading, i: number, end: number): number | null {
  const { pack } = reading;
  const word = lowerAt(reading, i);
  const opens = pack.media.occasionPrepositions.has(word) || pack.media.prepositions.has(word) || pack.syntax.temporal.has(word);
  if (!opens) return null;
  const carried = skipCarriers(reading, i + 1, end);
  const told =
    phraseLength(reading, carried, end, pack.media.occasions, 3) > 0 ||
    phraseLength(reading, carried, end, pack.media.written, 3) > 0 ||
    phraseLength(reading, carried, end, pack.media.platforms, 3) > 0 ||
    pack.syntax.questions.has(lowerAt(reading, i + 1)) ||
    pack.syntax.contacts.has(lowerAt(reading, i + 1));
  if (!told) return null;
  for (let k = i + 1; k < Math.min(end, i + LONGEST_FRAME); k++) {
    const at = lowerAt(reading, k);
    if (at === ',' || at === '.' || pack.syntax.complementizers.has(at) || isInQuote(reading, k)) return k;
  }
  return Math.min(end, i + LONGEST_FRAME);
}

export function skipCarriers(reading: Reading, from: number, end: number): number {
  let i = from;
  while (i < end && i - from < 6 && reading.pack.media.carriers.has(lowerAt(reading, i))) i++;
  return i;
}

/** More than a noun phrase: a verb, a word that only clauses hold, or somebody of whom something is said. */
export function looksLikeClause(reading: Reading, { first, end }: Range): boolean {
  if (end - first < 2) return false;
  if (reading.pack.syntax.verb.test(lowerAt(reading, first)) || reading.pack.syntax.clausal.has(lowerAt(reading, first))) return true;
  if (end - first < 3) return false;
  if (reading.pack.syntax.pointing.has(lowerAt(reading, first)) && reading.pack.nouns.pointers.has(lowerAt(reading, first + 1)))
    return !pastPointer(reading, first + 2);
  if (closesSubject(reading, first, end)) return true;
  const participant = participantAt(reading, first, end);
  if (
    participant !== null &&
    participant.kind !== 'country' &&
    end - participant.right > 2 &&
    !reading.pack.syntax.conjunctions.has(lowerAt(reading, participant.right))
  )
    return true;
  for (let i = first; i < Math.min(end, first + 60); i++) {
    const word = lowerAt(reading, i);
    if (isInQuote(reading, i) || reading.pack.syntax.clausal.has(word) || /^\d/.test(word)) return true;
    if (reading.pack.syntax.verb.test(word) && i > first) return true;
  }
  return false;
}

/** Behind `hal itu` only where, when and how follow: it points to what was said, and says nothing itself. */
const pastPointer = (reading: Reading, i: number): boolean =>
  !reading.tokens[i]?.word ||
  [reading.pack.syntax.prepositions, reading.pack.syntax.temporal, reading.pack.media.occasionPrepositions].some((words) =>
    words.has(lowerAt(reading, i)),
  );

/** `pemberian insentif ini tepat sasaran`: a pointing word ends the subject, and more than a preposition follows. */
function closesSubject(reading: Reading, first: number, end: number): boolean {
  const { nouns, syntax } = reading.pack;
  for (let i = first + 1; i < Math.min(end - 1, first + 8); i++) {
    if (!nouns.pointers.has(lowerAt(reading, i))) continue;
    const next = reading.tokens[i + 1]!;
    return next.word && !syntax.prepositions.has(next.lower) && !syntax.conjunctions.has(next.lower) && !reading.dateAt.has(i + 1);
  }
  return false;
}

const EDGES = new Set([',', '.', ':', ';', '-', '–', '—', '…']);

/** Without the marks and commas at its edges. */
export function trimMarks(reading: Reading, { first, end }: Range): Range {
  let [start, stop] = [first, end];
  while (start < stop && EDGES.has(lowerAt(reading, start))) start++;
  while (stop > start && EDGES.has(lowerAt(reading, stop - 1))) stop--;
  return { first: start, end: stop };
}

/** Without the marks at its edges, and without a leading complementizer (docs/reading-guide.md, rule 7). */
export function trimContent(reading: Reading, { first, end }: Range): Range {
  const { complementizers, purposes, contrasts } = reading.pack.syntax;
  let start = first;
  let stop = end;
  for (;;) {
    const word = lowerAt(reading, start);
    const link = complementizers.has(word) || (purposes.has(word) && start === first);
    const opening = reading.pack.syntax.conjunctionOpens && reading.sentences[reading.sentenceAt[start] ?? 0]?.first === start;
    const contrast =
      (contrasts.has(word) || (opening && reading.pack.syntax.conjunctions.has(word))) && (opening || lowerAt(reading, start + 1) === ',');
    if (start < stop && (EDGES.has(word) || link || contrast)) start++;
    else break;
  }
  while (stop > start && EDGES.has(lowerAt(reading, stop - 1))) stop--;
  return { first: start, end: stop };
}

/** Takes off what tells of the saying at the end: `… seusai pertemuan di Jakarta, Rabu`. */
export function trimTail(reading: Reading, content: Range): Range {
  let last = content.end - 1;
  while (last > content.first && EDGES.has(lowerAt(reading, last))) last--;
  const reached = reachedFrom(reading, content, last);
  if (reached !== null) return { first: content.first, end: reached };
  const day = dayAt(reading, beforeHour(reading, last));
  const stop = day === null ? last + 1 : day - 1;
  for (let i = stop - 2; i > content.first + 1 && stop - i < LONGEST_FRAME; i--) {
    if (endsTail(reading, i)) break;
    const word = lowerAt(reading, i);
    if (!opensTail(reading, i)) continue;
    if (isOccasionAt(reading, i + 1, stop) && (day !== null || reading.pack.syntax.temporal.has(word)))
      return { first: content.first, end: i };
    if (day !== null && reading.pack.events.ats.has(word) && reading.tokens[i + 1]?.capital === true && stop - i < 6)
      return { first: content.first, end: occasionBefore(reading, content, i) ?? i };
  }
  return day === null ? content : { first: content.first, end: stop };
}

/** `saat ditemui di Bandung pada Minggu`: where the clause at the end begins that tells how the speaker was reached; null where none does. */
function reachedFrom(reading: Reading, content: Range, last: number): number | null {
  const { contacts, temporal } = reading.pack.syntax;
  for (let i = last; i > content.first + 1 && last - i < LONGEST_FRAME; i--) {
    if (endsTail(reading, i) || (lowerAt(reading, i) === ',' && !reading.dateAt.has(i) && !reading.dateAt.has(i + 1))) return null;
    if (contacts.has(lowerAt(reading, i)) && temporal.has(lowerAt(reading, i - 1))) return i - 1;
  }
  return null;
}

/** The last token of the day before `malam WIB`, `pukul 20.30 WIB`; `last` itself where no hour stands there. */
function beforeHour(reading: Reading, last: number): number {
  let i = last;
  while (!reading.dateAt.has(i) && (reading.pack.syntax.clock.has(lowerAt(reading, i)) || /^\d[\d.:]*$/.test(lowerAt(reading, i)))) i--;
  return reading.dateAt.has(i) ? i : last;
}

/** The first token of a day at the end of a sentence, behind a comma; null where none ends there. */
function dayAt(reading: Reading, last: number): number | null {
  const date = reading.dateAt.get(last) ?? (reading.pack.syntax.ago.has(lowerAt(reading, last)) ? reading.dateAt.get(last - 1) : undefined);
  return date !== undefined && date.when.precision === 'DAY' && lowerAt(reading, date.first - 1) === ',' ? date.first : null;
}

/** Nothing before it can belong to the tail. */
const endsTail = (reading: Reading, i: number): boolean =>
  isInQuote(reading, i) || reading.pack.syntax.complementizers.has(lowerAt(reading, i));

const opensTail = ({ pack, tokens }: Reading, i: number): boolean =>
  pack.media.occasionPrepositions.has(tokens[i]!.lower) || pack.media.prepositions.has(tokens[i]!.lower);

const isOccasionAt = (reading: Reading, from: number, stop: number): boolean =>
  phraseLength(reading, skipCarriers(reading, from, stop), stop, reading.pack.media.occasions, 3) > 0;

/** After `di Jakarta, Rabu` is off, an occasion may stand before it. */
function occasionBefore(reading: Reading, content: Range, stop: number): number | null {
  for (let i = stop - 2; i > content.first + 1 && stop - i < LONGEST_FRAME; i--) {
    if (endsTail(reading, i)) return null;
    if (!reading.pack.media.occasionPrepositions.has(lowerAt(reading, i))) continue;
    if (phraseLength(reading, i + 1, stop, reading.pack.media.occasions, 3) > 0) return i;
  }
  return null;
}
