import type { Range, Reading, StatementFound } from '../reading.js';
import type { RuleList } from '../rule.js';
import { firstOf } from '../rule.js';
import type { Quotation } from '../../text/quotation.js';
import { colonAbove, nameAndColon, splitQuotation, unlistedVerbBefore, verbBefore } from './before-quotation.js';
import { dashAndName, speakerAndVerbBehind, tagBehind, thusSaid, thusSaidNext, unlistedTagBehind } from './behind-quotation.js';
import { goesOn, withoutCue } from './lone-quotation.js';
import type { QuoteFinding, QuotePlace } from './quote-place.js';
import { contentOf, quoteSpan } from './quote-place.js';

/** Whose words a quotation is: what stands behind it tells surest, then what stands before it. */
export const QUOTATION_RULES: RuleList<QuotePlace, QuoteFinding> = {
  name: 'quotations',
  spanOf: quoteSpan,
  rules: [
    tagBehind,
    unlistedTagBehind,
    thusSaid,
    speakerAndVerbBehind,
    dashAndName,
    splitQuotation, // before the verbs in front: what stands there is the first half's tag
    verbBefore,
    unlistedVerbBefore,
    nameAndColon,
    colonAbove,
    goesOn,
    thusSaidNext, // behind `goesOn`: it may speak of all that was said before
    withoutCue,
  ],
};

/** A direct statement for every quotation that is somebody's own words; quoted words inside a reported clause are left to it. */
export function findDirect(reading: Reading, isSilent: (sentence: number) => boolean): StatementFound[] {
  const statements: StatementFound[] = [];
  const statementOf = new Map<number, number>();
  const byCue = new Map<number, number>();
  reading.quotations.forEach((quotation, q) => {
    if (!hasWords(reading, quotation) || isSilent(reading.sentenceAt[quotation.open]!)) return;
    const found = firstOf(QUOTATION_RULES, reading, { quotation, q, statements, statementOf });
    if (found === null) return;
    const index = typeof found.finding === 'number' ? found.finding : byCue.get(found.finding.cue?.first ?? -1);
    if (index !== undefined) {
      extend(statements[index]!, contentOf(reading, quotation));
      statementOf.set(q, index);
    } else if (typeof found.finding !== 'number') {
      const added = statements.push({ ...found.finding, rule: found.rule }) - 1;
      statementOf.set(q, added);
      if (found.finding.cue !== null) byCue.set(found.finding.cue.first, added);
    }
  });
  return statements;
}

/** It holds a word, and stands in no heading. */
function hasWords(reading: Reading, quotation: Quotation): boolean {
  const { first, end } = contentOf(reading, quotation);
  return first < end && !reading.sentences[reading.sentenceAt[quotation.open]!]!.heading;
}

/** In place: a statement may have thousands of quotations, and this list alone holds it so far. */
function extend({ content }: StatementFound, more: Range): void {
  const inOrder = more.first >= (content.at(-1)?.first ?? 0);
  content.push(more);
  if (!inOrder) content.sort((a, b) => a.first - b.first);
}
