import type { Extraction, Statement } from '../../../domain/extraction.js';
import type { Span } from '../../../domain/span.js';

/** Throws where a place that something is read from is empty, or outside of the text. */
export function checkPlaces({ text, ...found }: Extraction): void {
  const check = (what: string, { start, end }: Span): void => {
    if (start < 0 || start >= end || end > text.length)
      throw new Error(`the reader gave ${what} the place ${start}-${end} of a text of ${text.length} characters`);
  };
  const mentioned = [found.people, found.organizations, found.countries, found.groups].flat();
  for (const { id, mentions } of mentioned) for (const mention of mentions) check(id, mention);
  for (const role of found.roles) for (const span of [role, role.ofSpan ?? []].flat()) check(`${role.title} of ${role.person}`, span);
  for (const { id, spans, evidence } of found.statements) for (const span of [...spans, ...evidence]) check(id, span);
  for (const { id, trigger, mentions } of found.events) for (const span of [trigger, ...mentions]) check(id, span);
  for (const span of found.furniture) check('furniture', span);
}

/** Without statements that another has found at the same places as the same act: two cues of one sentence may tell of one saying. */
export function withoutRepeats(extraction: Extraction): Extraction {
  const first = new Map<string, string>();
  const instead = new Map<string, string>();
  for (const { id, act, spans } of extraction.statements) {
    const place = JSON.stringify([act, spans.map(({ start, end }) => [start, end])]);
    const known = first.get(place);
    if (known === undefined) first.set(place, id);
    else instead.set(id, known);
  }
  if (instead.size === 0) return extraction;
  const keep = (id: string | null): string | null => (id === null ? null : (instead.get(id) ?? id));
  const statements = extraction.statements
    .filter(({ id }) => !instead.has(id))
    .map((statement): Statement => {
      const within = keep(statement.within);
      return { ...statement, within: within === statement.id ? null : within };
    });
  return { ...extraction, statements };
}
