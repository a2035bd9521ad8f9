import { UjarError } from '../../domain/errors.js';
import type { Params, Row, Run } from '../engine.js';
import type { Ahead } from './ahead.js';
import { idsOf, NOTHING_AHEAD } from './ahead.js';

/** Where a page goes on: the last row's sort value and id. */
export interface Cursor {
  sort: string | number;
  id: string;
  /** The list that gave it out, in its order; none in cursors of older servers. */
  list?: string;
}
export interface Sort {
  /** A Cypher expression over `n`, never null; one of our own constants. */
  expression: string;
  direction: 'ASC' | 'DESC';
}
/** A condition on what a node is related to: one of the values found along the paths is one of the parameter's, of that name. */
export interface Related {
  parameter: string;
  /** `only`: what must hold on this way alone. */
  paths: readonly { path: string; yields: string; only?: string | undefined }[];
  /** Binds `n` from the parameter's values by look-ups; null where those would be too many. */
  driver: string | null;
  /** What else must hold on the way, of a variable that paths and driver bind alike. */
  only?: string | undefined;
  /** What is asked of the gathered lists instead. */
  test?: (lists: readonly string[]) => string;
}
/** A list of nodes `n`. All texts are our own constants; values come in `params`. */
export interface ListSpec {
  /** Binds `n`; where the list belongs to parents, from `parent`, a parent's id. */
  match: string;
  where: readonly string[];
  related?: readonly Related[];
  params: Params;
  sort: Sort;
}
export interface PageArguments {
  /** How many; from the end where it is read backward. */
  first: number;
  after: Cursor | null;
  before: Cursor | null;
  backward: boolean;
}
export type Bounds = Omit<PageArguments, 'first'>;
const UNBOUND: Bounds = { after: null, before: null, backward: false };
export interface Page {
  nodes: Row[];
  sorts: (string | number)[];
  /** Whether there are more the way that it was read. */
  more: boolean;
}

/** A match of all of a label's nodes. */
export const WHOLE_LABEL = /^MATCH \(n:\w+\)$/;
/** What the match of some days' nodes begins with. */
export const A_DAY = 'UNWIND $days AS day ';

const asCondition = ({ parameter, paths, only }: Related): string =>
  `(${paths.map(({ path, yields }) => `EXISTS { MATCH ${path} WHERE ${yields} IN $${parameter}${only === undefined ? '' : ` AND ${only}`} }`).join(' OR ')})`;

/** Whether what was gathered along the paths, by the names of the lists, is what is wanted. */
export const testOf = ({ parameter, test }: Related, lists: readonly string[]): string =>
  `(${test === undefined ? lists.map((list) => `any(x IN ${list} WHERE x IN $${parameter})`).join(' OR ') : test(lists)})`;

/** The nodes that fit, each once; `carried` are other names that go along. */
export function narrowed(
  { match, where, related = [] }: Pick<ListSpec, 'match' | 'where' | 'related'>,
  carried: readonly string[] = [],
): string {
  const names = [...carried, 'n'].join(', ');
  // A label's nodes come once each; making sure of it would cost an index its order.
  const each = WHOLE_LABEL.test(match) || match.startsWith(A_DAY) ? 'WITH' : 'WITH DISTINCT';
  // A subquery looks at every such path in the graph on the embedded engine: worth it where all nodes are asked, else values are gathered a row.
  const askable = WHOLE_LABEL.test(match) && where.length === 0 && related.every(({ test }) => test === undefined);
  const asked = askable ? related.map(asCondition) : [];
  const conditions = [...where, ...asked];
  const first = `${match}${conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`} ${each} ${names}`;
  if (related.length === asked.length) return first;
  const lists = related.flatMap(({ parameter, paths, only }) =>
    paths.map(
      ({ path, yields, only: own = only }, n) => `[${path}${own === undefined ? '' : ` WHERE ${own}`} | ${yields}] AS ${parameter}List${n}`,
    ),
  );
  const tests = related.map((each) =>
    testOf(
      each,
      each.paths.map((_, n) => `${each.parameter}List${n}`),
    ),
  );
  return `${first} WITH ${names}, ${lists.join(', ')} WHERE ${tests.join(' AND ')} WITH ${names}`;
}

/** The direction in which a page is read: against the list's own where it is read from its end. */
export const readingDirection = ({ direction }: Sort, { backward }: Pick<Bounds, 'backward'>): Sort['direction'] =>
  backward ? (direction === 'ASC' ? 'DESC' : 'ASC') : direction;

/** By the sort value, nodes of the same one by their ids, both in one direction: so that an index of both has the order. */
export const inOrder = (direction: Sort['direction']): string => `ORDER BY sort ${direction}, n.id ${direction}`;

/** Binds `n` and `sort` of one page and one more, in order; `limit` names the parameter that says how many. */
export function pageBody(list: ListSpec, bounds: Bounds = UNBOUND, limit = 'limit'): string {
  const { expression } = list.sort;
  const end = `${inOrder(readingDirection(list.sort, bounds))} LIMIT $${limit}`;
  // A pattern cannot stand in a condition: what it gives is a column first.
  if (expression.includes('[(')) {
    const beyond = boundaries('sort', list.sort, bounds);
    const where = beyond.length === 0 ? '' : ` WHERE ${beyond.join(' AND ')}`;
    return `${narrowed(list)} WITH n, ${expression} AS sort${where} WITH n, sort ${end}`;
  }
  const { after } = bounds;
  const conditions = [
    ...list.where,
    // Always true, and what makes Neo4j walk an index of both in order, from where the last page ended.
    ...(/^n\.\w+$/.test(expression) && list.match.startsWith('MATCH (n:')
      ? [
          after === null ? `${expression} IS NOT NULL` : `${expression} ${list.sort.direction === 'ASC' ? '>' : '<'}= $afterSort`,
          'n.id IS NOT NULL',
        ]
      : []),
    ...boundaries(expression, list.sort, bounds),
  ];
  return `${narrowed({ ...list, where: conditions })} WITH n, ${expression} AS sort ${end}`;
}

/** What lies behind one cursor and before the other, in the list's own direction. */
function boundaries(value: string, { direction }: Sort, { after, before }: Bounds): string[] {
  const [beyond, short] = direction === 'ASC' ? ['>', '<'] : ['<', '>'];
  const bounded = (sign: string, name: string): string =>
    `(${value} ${sign} $${name}Sort OR (${value} = $${name}Sort AND n.id ${sign} $${name}Id))`;
  return [...(after === null ? [] : [bounded(beyond, 'after')]), ...(before === null ? [] : [bounded(short, 'before')])];
}

/** Root lists have no parent; their page stands under ''. Only a root list's nodes have something read along. */
export async function loadPages(
  run: Run,
  parents: readonly string[] | null,
  list: ListSpec,
  page: PageArguments,
  ahead: Ahead = NOTHING_AHEAD,
): Promise<Map<string, Page>> {
  const { first, after, before } = page;
  const direction = readingDirection(list.sort, page);
  const body = pageBody(list, page);
  const params = {
    ...list.params,
    ...ahead.params,
    limit: first + 1,
    ...(after === null ? {} : { afterSort: after.sort, afterId: after.id }),
    ...(before === null ? {} : { beforeSort: before.sort, beforeId: before.id }),
  };
  const columns = [`${ahead.node} AS node`, 'sort', ...ahead.columns].join(', ');
  const rows =
    parents === null
      ? await run(`${body} ${ahead.calls} RETURN ${columns} ${inOrder(direction)}`, params)
      : await run(
          `UNWIND $parents AS parent CALL { WITH parent ${body} RETURN properties(n) AS node, sort, n.id AS id } RETURN parent, node, sort, id`,
          { ...params, parents },
        );
  for (const row of rows) ahead.deliver(row, idsOf(row));
  if (parents === null) return new Map([['', pageOf(rows, page)]]);
  const byParent = new Map<string, Row[]>(parents.map((parent) => [parent, []]));
  for (const row of [...rows].sort((a, b) => compareRows(a, b, direction))) byParent.get(String(row['parent']))?.push(row);
  return new Map([...byParent].map(([parent, own]) => [parent, pageOf(own, page)]));
}

/** Of rows in the order in which they were read, one more than the page where there are more. */
export function pageOf(rows: readonly Row[], { first, backward }: Pick<PageArguments, 'first' | 'backward'>): Page {
  const shown = rows.slice(0, first);
  if (backward) shown.reverse();
  return {
    nodes: shown.map((row) => row['node'] as Row),
    sorts: shown.map((row) => row['sort'] as string | number),
    more: rows.length > first,
  };
}

function compareRows(a: Row, b: Row, direction: 'ASC' | 'DESC'): number {
  const [x, y] = [a['sort'] as string | number, b['sort'] as string | number];
  const sign = direction === 'ASC' ? 1 : -1;
  if (x !== y) return x < y ? -sign : sign;
  return String(a['id']) < String(b['id']) ? -sign : sign;
}

export async function loadTotals(run: Run, parents: readonly string[] | null, list: ListSpec): Promise<Map<string, number>> {
  if (parents === null) {
    const [row] = await run(`${narrowed(list)} RETURN count(n) AS total`, list.params);
    return new Map([['', Number(row?.['total'] ?? 0)]]);
  }
  const rows = await run(`UNWIND $parents AS parent ${narrowed(list, ['parent'])} RETURN parent, count(n) AS total`, {
    ...list.params,
    parents,
  });
  return new Map(rows.map((row) => [String(row['parent']), Number(row['total'])]));
}

export const encodeCursor = ({ sort, id, list }: Cursor): string => Buffer.from(JSON.stringify([sort, id, list])).toString('base64url');

/** Throws BAD_INPUT for what no list gave out. */
export function decodeCursor(text: string): Cursor {
  try {
    const [sort, id, list] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as [string | number, string, unknown];
    if ((typeof sort === 'string' || typeof sort === 'number') && typeof id === 'string')
      return { sort, id, ...(typeof list === 'string' ? { list } : {}) };
  } catch {
    // Falls through to the error that says what was wanted.
  }
  throw new UjarError('BAD_INPUT', `${text.length > 80 ? 'that' : `"${text}"`} is no cursor: wanted the endCursor of an earlier page`);
}
