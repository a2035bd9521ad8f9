import type { Piece } from '../../domain/extraction.js';
import type { Range, Reading } from '../reading.js';
import { isInQuote, lowerAt, pieceOf } from '../reading.js';

/** Words of a source that no list knows. */
const LONGEST_SOURCE = 4;

/** `seperti dikutip dari Antara`, `dilansir AFP`, `(Kompas.id, 15 Januari 2021)`. */
export function findVia(reading: Reading, { first, end }: Range, cue: number): Piece | null {
  for (let i = first; i < end; i++) {
    if (isInQuote(reading, i) || i === cue) continue;
    const quoting = isQuoting(reading, i);
    const source = quoting || opensMedium(reading, i) ? sourceBehind(reading, i, end, quoting) : null;
    if (source !== null) return source;
  }
  return null;
}

const isQuoting = ({ pack: { media }, tokens }: Reading, i: number): boolean =>
  media.quoting.has(tokens[i]!.lower) || media.closing.has(tokens[i]!.lower);

const organizationFrom = (reading: Reading, i: number) => reading.organizations[reading.organizationAt.get(i) ?? -1];

const opensMedium = (reading: Reading, i: number): boolean =>
  lowerAt(reading, i) === '(' && organizationFrom(reading, i + 1)?.medium === true;

/** The body behind the links, else words with capitals that nobody bears. */
function sourceBehind(reading: Reading, i: number, end: number, quoting: boolean): Piece | null {
  let at = i + 1;
  while (at < end && reading.pack.media.quotingLinks.has(lowerAt(reading, at))) at++;
  const organization = organizationFrom(reading, at);
  if (organization !== undefined && organization.first === at) return pieceOf(reading, organization);
  let last = at;
  while (last < end && last - at < LONGEST_SOURCE && isUnknownName(reading, last)) last++;
  return quoting && last > at ? pieceOf(reading, { first: at, end: last }) : null;
}

const isUnknownName = ({ tokens, dateAt, participants }: Reading, i: number): boolean =>
  tokens[i]!.capital && !dateAt.has(i) && !participants.has(i);
