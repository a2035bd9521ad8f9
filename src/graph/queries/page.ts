import { UjarError } from '../../domain/errors.js';
import type { Params, Row, Run } from '../engine.js';

/** Where a page goes on: the last row's sort value and id. */
export interface Cursor {
  sort: string | number;
  id: string;
}
export interface Sort {
  /** A Cypher expression over `n`, never null; one of our own constants. */
  expression: string;
  direction: 'ASC' | 'DESC';
}
/**
 * A condition on what a node is related to: one of the values found along the paths is one of the parameter's, of that name. The values are
 * gathered a row and looked at then: on the embedded engine a subquery as a condition looks at every such path in the graph.
 */
export interface Related {
  parameter: string;
  paths: readonly { path: string; yields: string }[];
  /** Binds `n` from the parameter's values by look-ups; null where those would be too many. */
  driver: string | null;
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
  first: number;
  after: Cursor | null;
}
export interface Page {
  nodes: Row[];
  sorts: (string | number)[];
  more: boolean;
}

const NONE: Page = { nodes: [], sorts: [], more: false };

/** The nodes that fit, each once; `carried` are other names that go along. */
export function narrowed(
  { match, where, related = [] }: Pick<ListSpec, 'match' | 'where' | 'related'>,
  carried: readonly string[] = [],
): string {
  const names = [...carried, 'n'].join(', ');
  const first = `${match}${where.length === 0 ? '' : ` WHERE ${where.join(' AND ')}`} WITH DISTINCT ${names}`;
  if (related.length === 0) return first;
  const lists = related.flatMap(({ parameter, paths }) =>
    paths.map(({ path, yields }, n) => `[${path} | ${yields}] AS ${parameter}List${n}`),
  );
  const tests = related.map(({ parameter, paths, test }) => {
    const own = paths.map((_, n) => `${parameter}List${n}`);
    return `(${test === undefined ? own.map((list) => `any(x IN ${list} WHERE x IN $${parameter})`).join(' OR ') : test(own)})`;
  });
  return `${first} WITH ${names}, ${lists.join(', ')} WHERE ${tests.join(' AND ')} WITH ${names}`;
}

/** Root lists have no parent; their page stands under ''. */
export async function loadPages(
  run: Run,
  parents: readonly string[] | null,
  list: ListSpec,
  { first, after }: PageArguments,
): Promise<Map<string, Page>> {
  const { expression, direction } = list.sort;
  const beyond = direction === 'ASC' ? '>' : '<';
  const conditions = [
    ...list.where,
    ...(after === null ? [] : [`(${expression} ${beyond} $afterSort OR (${expression} = $afterSort AND n.id > $afterId))`]),
  ];
  const body = `${narrowed({ ...list, where: conditions })} WITH n, ${expression} AS sort ORDER BY sort ${direction}, n.id ASC LIMIT $limit`;
  const params = { ...list.params, limit: first + 1, ...(after === null ? {} : { afterSort: after.sort, afterId: after.id }) };
  const rows =
    parents === null
      ? await run(`${body} RETURN properties(n) AS node, sort ORDER BY sort ${direction}, n.id ASC`, params)
      : await run(
          `UNWIND $parents AS parent CALL { WITH parent ${body} RETURN properties(n) AS node, sort, n.id AS id } RETURN parent, node, sort, id`,
          { ...params, parents },
        );
  const pages = new Map<string, Page>((parents ?? ['']).map((parent) => [parent, { nodes: [], sorts: [], more: false }]));
  const ordered = parents === null ? rows : [...rows].sort((a, b) => compareRows(a, b, direction));
  for (const row of ordered) {
    const page = pages.get(parents === null ? '' : String(row['parent'])) ?? NONE;
    if (page.nodes.length === first) page.more = true;
    else {
      page.nodes.push(row['node'] as Row);
      page.sorts.push(row['sort'] as string | number);
    }
  }
  return pages;
}

function compareRows(a: Row, b: Row, direction: 'ASC' | 'DESC'): number {
  const [x, y] = [a['sort'] as string | number, b['sort'] as string | number];
  const sign = direction === 'ASC' ? 1 : -1;
  if (x !== y) return x < y ? -sign : sign;
  return String(a['id']) < String(b['id']) ? -1 : 1;
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

export const encodeCursor = (cursor: Cursor): string => Buffer.from(JSON.stringify([cursor.sort, cursor.id])).toString('base64url');

/** Throws BAD_INPUT for what no list gave out. */
export function decodeCursor(text: string): Cursor {
  try {
    const [sort, id] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as [string | number, string];
    if ((typeof sort === 'string' || typeof sort === 'number') && typeof id === 'string') return { sort, id };
  } catch {
    // Falls through to the error that says what was wanted.
  }
  throw new UjarError('BAD_INPUT', `"${text.slice(0, 80)}" is no cursor: wanted the endCursor of an earlier page`);
}
