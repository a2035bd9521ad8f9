import { trimContent } from './clause.js';
import { canBe, cueAt, skipAdverbs } from './cues.js';
import { makeStatement } from './make-statement.js';
import { isGroupHead } from '../mentions/participants.js';
import type { Participant, Range, Reading, StatementFound } from '../reading.js';
import { lowerAt, pieceOf } from '../reading.js';
import type { Quotation } from '../../text/quotation.js';

const SINGLE = new Set(["'", '’', '‘']);
const STOPS = new Set(['.', '!', '?', ';']);

/** What somebody quotes of his own people: `"Anak saya bilang hanya mau beli roti,"`, `"My neighbour told me the trucks are coming,"`. */
export const findNestedQuotes = (reading: Reading): StatementFound[] =>
  reading.quotations.flatMap((quotation) => inQuotation(reading, quotation));

function inQuotation(reading: Reading, { open, close }: Quotation): StatementFound[] {
  const found: StatementFound[] = [];
  for (let i = open + 1; i < close - 3; i++) {
    const opens = i === open + 1 || STOPS.has(lowerAt(reading, i - 1));
    const speaker = opens || isGroupHead(reading, i) ? ownPerson(reading, i, close) : null;
    if (speaker === null) continue;
    const cue = cueAt(reading, skipAdverbs(reading, speaker.right));
    if (cue === null || cue.suffixed || cue.end >= close || !(canBe(cue, 'verb') || canBe(cue, 'tag'))) continue;
    let first = reading.pack.pronouns.objects.has(lowerAt(reading, cue.end)) ? cue.end + 1 : cue.end;
    if (lowerAt(reading, first) === ',') first++;
    const quoted = SINGLE.has(reading.tokens[first]!.text);
    const content = trimContent(reading, quoted ? insideMarks(reading, first, close) : { first, end: clauseStop(reading, first, close) });
    if (content.end - content.first < 2) continue;
    const sentence = reading.sentenceAt[cue.first]!;
    found.push(
      makeStatement({
        kind: quoted ? 'DIRECT' : 'INDIRECT',
        act: cue.cue.act,
        content: [content],
        cue,
        sentence,
        speakers: [speaker],
        found: 'role',
      }),
    );
    i = content.end;
  }
  return found;
}

/** `Kakak saya`, `My husband`: a noun of the speaker's own. */
function ownPerson(reading: Reading, i: number, close: number): Participant | null {
  const { pack, tokens } = reading;
  const { own, ownFirst } = pack.pronouns;
  const at = ownFirst ? [i, i + 1] : [i + 1, i];
  const [possessive, noun] = [tokens[at[0]!]!, tokens[at[1]!]!];
  if (
    i + 2 >= close ||
    !own.has(possessive.lower) ||
    !noun.word ||
    pack.words.function.has(noun.lower) ||
    pack.cues.get(noun.lower)?.uses.includes('verb') === true
  )
    return null;
  const range = ownFirst ? { first: i + 1, end: i + 2 } : { first: i, end: i + 2 };
  const { text, ...span } = pieceOf(reading, range);
  return { kind: 'group', ref: text, ...range, span, mention: 'NAME', left: i, right: i + 2 };
}

function insideMarks(reading: Reading, open: number, close: number): Range {
  for (let i = open + 1; i < close; i++) if (SINGLE.has(reading.tokens[i]!.text)) return { first: open + 1, end: i };
  return { first: open + 1, end: close };
}

function clauseStop(reading: Reading, first: number, close: number): number {
  for (let i = first; i < close; i++) if (STOPS.has(lowerAt(reading, i))) return i;
  return close;
}
