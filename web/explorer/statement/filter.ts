import type {
  AgentBy,
  StatementAct,
  StatementFilter,
  StatementKind,
  StatementOrder,
  StatementRowFragment,
} from '../operations/operations.js';

export const KINDS: readonly StatementKind[] = ['DIRECT', 'INDIRECT', 'MIXED'];
export const ACTS: readonly StatementAct[] = ['ASSERT', 'DENY', 'REQUEST', 'ASK', 'PROMISE'];
export const ORDERS = ['KNOWN_BY', 'SAID_AT', 'REPORTS'] as const;
/** Steps of "at least this sure". */
export const SURE = ['0.5', '0.7', '0.8', '0.9'] as const;

/** What an address can ask of statements, in the order in which it is shown. */
export const FILTERS = ['q', 'by', 'to', 'about', 'medium', 'kind', 'act', 'publisher', 'since', 'until', 'sure'] as const;

/** A day in ISO form, else null. */
export const dayOf = (text: string | null): string | null => (text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null);

/** An id, else a name. */
export const agentBy = (value: string): AgentBy =>
  /^(?:person|organization|country|group|place):./.test(value) ? { id: value } : { name: value };

const among = <T extends string>(value: string | null, all: readonly T[]): T | undefined => all.find((each) => each === value);

/** The API's filter for what an address asks. `sure` has no part in it: see isSure. */
export function filterOf(params: URLSearchParams, fixed: StatementFilter = {}): StatementFilter {
  const text = (name: string): string | null => params.get(name) || null;
  const agents = (name: string): AgentBy[] =>
    params
      .getAll(name)
      .filter((each) => each !== '')
      .map(agentBy);
  const [kind, act] = [among(text('kind'), KINDS), among(text('act'), ACTS)];
  const [words, medium, publisher] = [text('q'), text('medium'), text('publisher')];
  const [since, until] = [dayOf(text('since')), dayOf(text('until'))];
  return {
    ...(agents('by').length === 0 ? {} : { speaker: agents('by') }),
    ...(agents('to').length === 0 ? {} : { addressee: agents('to') }),
    ...(agents('about').length === 0 ? {} : { about: agents('about') }),
    ...(kind === undefined ? {} : { kind: [kind] }),
    ...(act === undefined ? {} : { act: [act] }),
    ...(words === null ? {} : { text: words }),
    ...(medium === null ? {} : { medium: [medium] }),
    ...(publisher === null ? {} : { publisher: [publisher] }),
    ...(since === null ? {} : { since }),
    ...(until === null ? {} : { until }),
    ...fixed,
  };
}

export function orderOf(params: URLSearchParams): StatementOrder {
  return { by: among(params.get('order'), ORDERS) ?? 'KNOWN_BY' };
}

export const isSure = (
  { firstReport }: { firstReport: Pick<StatementRowFragment['firstReport'], 'confidence'> },
  params: URLSearchParams,
): boolean => firstReport.confidence >= Number(params.get('sure') ?? 0);
