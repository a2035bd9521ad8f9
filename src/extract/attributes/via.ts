import type { Piece } from '../../domain/extraction.js';
import type { Range, Reading } from '../reading.js';
import { isInQuote, lowerAt, pieceOf, spanOfRange } from '../reading.js';
import type { RuleList } from '../rule.js';
import { firstOf, refuse } from '../rule.js';

/** Words of a source that no list knows. */
const LONGEST_SOURCE = 4;

interface ViaPlace {
  at: number;
  /** End of the clause. */
  end: number;
}

/** Through whom the article has it. */
export const VIA_RULES: RuleList<ViaPlace, Piece> = {
  name: 'sources of the article',
  spanOf: (reading, { at }) => spanOfRange(reading, { first: at, end: at + 1 }),
  rules: [
    {
      name: 'quoted-from',
      reads: '`seperti dikutip dari Antara`, `dilansir AFP`',
      fits: (reading, { at }) => isQuoting(reading, at),
      read: (reading, { at, end }) => sourceBehind(reading, at, end) ?? refuse('no source behind it'),
    },
    {
      name: 'in-brackets',
      reads: '`(Kompas.id, 15 Januari 2021)`',
      fits: (reading, { at }) => lowerAt(reading, at) === '(',
      read: (reading, { at }) => {
        const organization = organizationFrom(reading, at + 1);
        return organization?.medium === true && organization.first === at + 1 ? pieceOf(reading, organization) : refuse('no paper in them');
      },
    },
  ],
};

/** `cue` is the token of the statement's own cue, which quotes nobody. */
export function findVia(reading: Reading, { first, end }: Range, cue: number): Piece | null {
  for (let at = first; at < end; at++) {
    const found = isInQuote(reading, at) || at === cue ? null : firstOf(VIA_RULES, reading, { at, end });
    if (found !== null) return found.finding;
  }
  return null;
}

const isQuoting = ({ pack: { media }, tokens }: Reading, i: number): boolean =>
  media.quoting.has(tokens[i]!.lower) || media.closing.has(tokens[i]!.lower);

const organizationFrom = (reading: Reading, i: number) => reading.organizations[reading.organizationAt.get(i) ?? -1];

/** The body behind the links, else words with capitals that nobody bears. */
function sourceBehind(reading: Reading, i: number, end: number): Piece | null {
  let at = i + 1;
  while (at < end && reading.pack.media.quotingLinks.has(lowerAt(reading, at))) at++;
  const organization = organizationFrom(reading, at);
  if (organization !== undefined && organization.first === at) return pieceOf(reading, organization);
  let last = at;
  while (last < end && last - at < LONGEST_SOURCE && isUnknownName(reading, last)) last++;
  return last > at ? pieceOf(reading, { first: at, end: last }) : null;
}

const isUnknownName = ({ tokens, dateAt, participants }: Reading, i: number): boolean =>
  tokens[i]!.capital && !dateAt.has(i) && !participants.has(i);
