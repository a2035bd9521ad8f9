import type { Draft } from '../rows.js';
import { diffArrays } from 'diff';
import { foldName } from '../../../domain/fold.js';
import type { Span } from '../../../domain/span.js';

/** What an article said before, so that what it says again keeps its key. */
export interface SaidBefore {
  appearances: { id: string; kind: string; name: string; spans: Span[]; agent: string }[];
  reports: { id: string; act: string; text: string; spans: Span[] }[];
  events: { id: string; kind: string; spans: Span[] }[];
}

/** Words that two texts may differ in for their places to be compared; beyond that only equal names and words keep their keys. */
const MOST_EDITS = 4000;

/** Takes over the keys of what the article said before: of the one that lies at the same place of the text, most of it, else of the same words. */
export function keepKeys(draft: Draft, before: SaidBefore | undefined, oldText: string | null): Draft {
  if (before === undefined) return draft;
  const moved = oldText === null ? null : movesBetween(oldText, String(draft.article['text']));
  const at = (spans: readonly Span[]): Span[] => (moved === null ? [] : spans.slice(0, 1).flatMap(moved));
  const spansOf = ({ starts, ends, parts }: Record<string, unknown>, part?: string): Span[] =>
    ((starts as number[] | undefined) ?? [])
      .map((start, n) => ({ start, end: (ends as number[])[n]! }))
      .filter((_, n) => part === undefined || (parts as string[])[n] === part);
  return {
    ...draft,
    appearances: withKeys(
      draft.appearances,
      before.appearances.map((old) => ({ ...old, at: at(old.spans) })),
      ({ props }) => spansOf(props).slice(0, 1),
      (own, old) => own.kind === old.kind,
      (own, old) => foldName(old.name) === own.profile.folded[0],
    ),
    reports: withKeys(
      draft.reports,
      before.reports.map((old) => ({ ...old, at: at(old.spans) })),
      ({ props }) => spansOf(props, 'CONTENT').slice(0, 1),
      () => true,
      (own, old) => old.act === own.props['act'] && old.text === own.props['text'],
    ),
    events: withKeys(
      draft.events,
      before.events.map((old) => ({ ...old, at: at(old.spans) })),
      ({ props }) => spansOf(props).slice(0, 1),
      (own, old) => own.kind === old.kind,
      () => false,
    ),
  };
}

/** Gives each old key to one: by equal words at the same place first, then by the largest overlap, then by equal words anywhere. */
function withKeys<T extends { key: string }, Old extends { id: string; at: Span[] }>(
  all: readonly T[],
  before: readonly Old[],
  spansOf: (own: T) => Span[],
  mayBe: (own: T, old: Old) => boolean,
  sameWords: (own: T, old: Old) => boolean,
): T[] {
  const pairs = all.flatMap((own, n) =>
    before
      .filter((old) => mayBe(own, old))
      .map((old) => {
        const overlap = common(spansOf(own), old.at);
        return { n, old, score: (sameWords(own, old) ? 1 : 0) + (overlap > 0 ? 2 + overlap : 0) };
      }),
  );
  pairs.sort((a, b) => b.score - a.score || a.n - b.n || (a.old.id < b.old.id ? -1 : 1));
  const keys = new Map<number, string>();
  const used = new Set<string>();
  for (const { n, old, score } of pairs) {
    if (score === 0 || keys.has(n) || used.has(old.id)) continue;
    keys.set(n, old.id);
    used.add(old.id);
  }
  // A text that was there before makes the keys that it made then, which another may bear by now.
  return all.map((own, n) => ({ ...own, key: keys.get(n) ?? (used.has(own.key) ? `${own.key}-again-${n}` : own.key) }));
}

/** Code units that two lists of spans have in common. */
const common = (a: readonly Span[], b: readonly Span[]): number =>
  a.reduce(
    (sum, one) => sum + b.reduce((own, other) => own + Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)), 0),
    0,
  );

/** Where a stretch of the old text stands in the new one; null where the texts differ too much to tell. */
function movesBetween(oldText: string, newText: string): ((span: Span) => Span[]) | null {
  const parts = diffArrays(oldText.split(/(?<=\s)/), newText.split(/(?<=\s)/), { maxEditLength: MOST_EDITS }) as
    { value: string[]; added?: boolean; removed?: boolean }[] | undefined;
  if (parts === undefined) return null;
  const kept: { start: number; end: number; by: number }[] = [];
  let [from, to] = [0, 0];
  for (const { value, added, removed } of parts) {
    const length = value.reduce((sum, word) => sum + word.length, 0);
    if (added !== true && removed !== true) kept.push({ start: from, end: from + length, by: to - from });
    if (added !== true) from += length;
    if (removed !== true) to += length;
  }
  return (span) =>
    kept
      .filter(({ start, end }) => start < span.end && span.start < end)
      .map(({ start, end, by }) => ({ start: Math.max(start, span.start) + by, end: Math.min(end, span.end) + by }));
}
