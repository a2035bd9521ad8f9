import { trimContent } from './clause.js';
import { canBe, cueAt, skipAdverbs } from './cues.js';
import { makeStatement } from './make-statement.js';
import { isGroupHead } from '../mentions/participants.js';
import type { Participant, Range, Reading, StatementFound } from '../reading.js';
import { lowerAt, pieceOf, spanOfRange } from '../reading.js';
import type { RuleList } from '../rule.js';
import { firstOf, refuse } from '../rule.js';
import type { Quotation } from '../../text/quotation.js';

const SINGLE = new Set(["'", '’', '‘']);
const STOPS = new Set(['.', '!', '?', ';']);

/** A token inside a quotation that may begin what is told of somebody, and the mark that closes the quotation. */
interface InnerPlace {
  at: number;
  opens: boolean;
  close: number;
}

/** What somebody quotes of his own people inside his words. */
export const NESTED_RULES: RuleList<InnerPlace, StatementFound> = {
  name: 'words inside a quotation',
  spanOf: (reading, { at }) => spanOfRange(reading, { first: at, end: at + 2 }),
  rules: [
    {
      name: 'told-by-ones-own',
      reads: '`"Anak saya bilang hanya mau beli roti,"`, `"My neighbour told me the trucks are coming,"`',
      fits: (reading, { at, opens, close }) => (opens || isGroupHead(reading, at)) && ownPerson(reading, at, close) !== null,
      read: (reading, { at, close }) => {
        const speaker = ownPerson(reading, at, close)!;
        const cue = cueAt(reading, skipAdverbs(reading, speaker.right));
        if (cue === null || cue.suffixed || cue.end >= close || !(canBe(cue, 'verb') || canBe(cue, 'tag')))
          return refuse('no verb of saying behind the noun');
        let first = reading.pack.pronouns.objects.has(lowerAt(reading, cue.end)) ? cue.end + 1 : cue.end;
        if (lowerAt(reading, first) === ',') first++;
        const quoted = SINGLE.has(reading.tokens[first]!.text);
        const content = trimContent(
          reading,
          quoted ? insideMarks(reading, first, close) : { first, end: clauseStop(reading, first, close) },
        );
        if (content.end - content.first < 2) return refuse('too few words behind it');
        return makeStatement({
          kind: quoted ? 'DIRECT' : 'INDIRECT',
          act: cue.cue.act,
          content: [content],
          cue,
          sentence: reading.sentenceAt[cue.first]!,
          speakers: [speaker],
          found: 'role',
        });
      },
    },
  ],
};

export const findNestedQuotes = (reading: Reading): StatementFound[] =>
  reading.quotations.flatMap((quotation) => inQuotation(reading, quotation));

function inQuotation(reading: Reading, { open, close }: Quotation): StatementFound[] {
  const found: StatementFound[] = [];
  for (let at = open + 1; at < close - 3; at++) {
    const opens = at === open + 1 || STOPS.has(lowerAt(reading, at - 1));
    const nested = firstOf(NESTED_RULES, reading, { at, opens, close });
    if (nested === null) continue;
    found.push({ ...nested.finding, rule: nested.rule });
    at = nested.finding.content.at(-1)!.end;
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
