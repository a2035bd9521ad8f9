import { UjarError } from '../../domain/errors.js';
import type { Params } from '../engine.js';
import type { Related } from './page.js';
import { testOf } from './page.js';

/** A filter that may hold filters of its own kind: one of `or` must fit, and `not` must not. */
export interface Alternatives<Filter> {
  or?: readonly Filter[] | null;
  not?: Filter | null;
}

/** How deep filters may stand in filters, and how many one `or` may have. */
const DEEPEST = 3;
const MOST = 10;

interface AnyFilter extends Alternatives<AnyFilter> {
  readonly [name: string]: unknown;
}

/** The filters that a filter holds, at whatever depth. Throws BAD_INPUT where they stand too deep or are too many. */
export function filtersWithin(filter: unknown, depth = 0): number {
  const { or, not } = (filter ?? {}) as AnyFilter;
  const inner = [...(or ?? []), ...(not === null || not === undefined ? [] : [not])];
  if (or?.length === 0 || (or?.length ?? 0) > MOST) throw new UjarError('BAD_INPUT', `or has ${or?.length} filters: wanted 1 to ${MOST}`);
  if (inner.length > 0 && depth === DEEPEST)
    throw new UjarError('BAD_INPUT', `filters stand more than ${DEEPEST} deep in filters: wanted at most ${DEEPEST}`);
  return inner.reduce((sum, each) => sum + 1 + filtersWithin(each, depth + 1), 0);
}

/** What a filter asks for: conditions on a node's own values, and on what it is related to. */
export interface Asked {
  where: string[];
  related?: Related[];
  params: Params;
}

/** Adds what `or` and `not` ask to what the rest of a filter does; each filter in them is taken apart by `ask`. */
export async function addAlternatives<Filter>(
  { or, not }: Alternatives<Filter>,
  asked: Asked,
  ask: (filter: Filter) => Promise<Asked>,
): Promise<void> {
  const given = async (name: string, filters: readonly Filter[]): Promise<Expression[]> => {
    const all: Expression[] = [];
    // One after the other: a reading session of Neo4j takes one statement at a time.
    for (const filter of filters) all.push(expressionOf(await ask(filter), `${name}${all.length}_`));
    return all;
  };
  if (or !== null && or !== undefined) add(asked, 'or', await given('or', or), (texts) => texts.join(' OR '));
  if (not !== null && not !== undefined) add(asked, 'not', await given('not', [not]), ([text]) => `NOT ${text}`);
}

/** A filter as one condition over lists of what is found along its paths. */
interface Expression {
  paths: Related['paths'];
  params: Params;
  text: (lists: readonly string[]) => string;
}

/** Parameters of filters within a filter have a name before their own, as the same condition may stand in several. */
const renamed = (text: string, before: string): string => text.replace(/\$(?=\w)/g, `$$${before}`);

/** Of what may be null, which neither holds nor fails: it fails, so that its opposite holds. A subquery and what is put together here is never null. */
const sure = (condition: string): string => (/^(?:\(|NOT |EXISTS )/.test(condition) ? `(${condition})` : `coalesce(${condition}, false)`);

function expressionOf({ where, related = [], params }: Asked, before: string): Expression {
  return {
    paths: related.flatMap(({ paths, only }) => paths.map((each) => ({ ...each, only: each.only ?? only }))),
    params: Object.fromEntries(Object.entries(params).map(([name, value]) => [before + name, value])),
    text: (lists) => {
      let from = 0;
      const tests = related.map((each) => testOf(each, lists.slice(from, (from += each.paths.length))));
      const all = [...where.map(sure), ...tests.map((test) => `coalesce(${test}, false)`)];
      return `(${all.length === 0 ? '1 = 1' : all.map((condition) => renamed(condition, before)).join(' AND ')})`;
    },
  };
}

function add({ where, related, params }: Asked, name: string, all: readonly Expression[], join: (texts: string[]) => string): void {
  Object.assign(params, ...all.map((each) => each.params));
  const paths = all.flatMap((each) => each.paths);
  const text = (lists: readonly string[]): string => {
    let from = 0;
    return `(${join(all.map((each) => each.text(lists.slice(from, (from += each.paths.length)))))})`;
  };
  if (paths.length === 0) where.push(text([]));
  else related?.push({ parameter: name, paths, driver: null, test: text });
}
