import type { Span } from '../domain/span.js';
import type { Reading } from './reading.js';

/** Why a rule that looked at a place read nothing there, in words that `ujar why` shows. */
export interface Refusal {
  refused: string;
}

export const refuse = (refused: string): Refusal => ({ refused });

export const isRefusal = (outcome: unknown): outcome is Refusal => typeof outcome === 'object' && outcome !== null && 'refused' in outcome;

/** One way in which one thing is written. Every fact carries the name of the rule that read it. */
export interface Rule<Place, Finding> {
  /** Lower case with hyphens, unique in the reader. */
  name: string;
  /** What it reads, as an example in an article's words. */
  reads: string;
  /** Whether this is a place for it to look at: cheap, and silent where it is not. */
  fits: (reading: Reading, place: Place) => boolean;
  /** What stands there, or why nothing does. Changes nothing that it was given. */
  read: (reading: Reading, place: Place) => Finding | Refusal;
}

/** Rules of one kind in the order in which they are tried: the surest, or the most special, first. */
export interface RuleList<Place, Finding> {
  name: string;
  rules: readonly Rule<Place, Finding>[];
  /** The stretch of text that a place is, for the trace. */
  spanOf: (reading: Reading, place: Place) => Span;
}

/** What a rule made of a place. */
export interface TraceStep extends Span {
  list: string;
  rule: string;
  /** Why nothing was read; null where something was. */
  refused: string | null;
}

export interface Found<Finding> {
  rule: string;
  finding: Finding;
}

/** The finding of the first rule that reads something at the place. */
export function firstOf<Place, Finding>(list: RuleList<Place, Finding>, reading: Reading, place: Place): Found<Finding> | null {
  for (const rule of list.rules) {
    const finding = tryRule(list, rule, reading, place);
    if (finding !== null) return { rule: rule.name, finding };
  }
  return null;
}

/** What every rule of the list reads at the place, in the list's order. */
export function allOf<Place, Finding>(list: RuleList<Place, Finding>, reading: Reading, place: Place): Found<Finding>[] {
  return list.rules.flatMap((rule) => {
    const finding = tryRule(list, rule, reading, place);
    return finding === null ? [] : [{ rule: rule.name, finding }];
  });
}

function tryRule<Place, Finding>(
  list: RuleList<Place, Finding>,
  rule: Rule<Place, Finding>,
  reading: Reading,
  place: Place,
): Finding | null {
  if (!rule.fits(reading, place)) return null;
  const outcome = rule.read(reading, place);
  const refused = isRefusal(outcome) ? outcome.refused : null;
  reading.options.trace?.({ list: list.name, rule: rule.name, ...list.spanOf(reading, place), refused });
  return isRefusal(outcome) ? null : outcome;
}
