import type { Reading } from '../reading.js';
import { refuse } from '../rule.js';
import type { Quotation } from '../../text/quotation.js';
import type { QuoteRule } from './quote-place.js';
import { paragraphOf, uncued } from './quote-place.js';

/** A sentence by itself, of two words at least. */
function isAlone(reading: Reading, { open, close }: Quotation): boolean {
  const { first, end } = reading.sentences[reading.sentenceAt[open]!]!;
  return open === first && close >= end - 2 && close - open > 2;
}

export const goesOn: QuoteRule = {
  name: 'goes-on-with-quotation-before',
  reads: '"Jalan itu ditutup," kata X. "Besok dibuka lagi."',
  fits: (reading, { quotation, q, statementOf }) => isAlone(reading, quotation) && statementOf.has(q - 1),
  read: (reading, { quotation, q, statements, statementOf }) => {
    const index = statementOf.get(q - 1)!;
    const before = reading.quotations[q - 1]!;
    const paragraphs = paragraphOf(reading, quotation.open) - paragraphOf(reading, before.open);
    const between = reading.sentenceAt[quotation.open]! - reading.sentenceAt[Math.min(before.close, reading.tokens.length - 1)]!;
    if (paragraphs === 0 && between <= 1 && statements[index]!.cue !== null) return index;
    if (paragraphs === 1 && !before.closed) return index;
    return refuse('the quotation before is closed and stands in another paragraph, or further away');
  },
};

export const withoutCue: QuoteRule = {
  name: 'quotation-without-cue',
  reads: 'X mengatakan jalan itu ditutup. "Besok dibuka lagi."',
  fits: (reading, { quotation }) => isAlone(reading, quotation),
  read: (reading, { quotation }) => uncued(reading, quotation, { found: 'previous' }),
};
