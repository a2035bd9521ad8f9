import type { Params, Row } from '../engine.js';
import type { Ahead } from './ahead.js';
import { idsOf, NOTHING_AHEAD } from './ahead.js';
import type { ListSpec, PageArguments } from './page.js';
import { pageBody } from './page.js';
import type { Relation } from './related.js';
import { RELATED } from './related.js';

/** What is read along with a node, in the same statement: rows of a relation, or the first page of a list. */
export interface Wanted {
  /** The Cypher variable of the node that it hangs on. */
  on: string;
  read: { relation: Relation } | { list: ListSpec; page: PageArguments };
  /** How each row's own node is read, where not whole. */
  node?: string | null;
  /** What is read along with each row's own node. */
  below: readonly Wanted[];
  /** Hears the rows that hang on the node of an id, by every row that holds it. */
  found: (id: string, rows: Row[]) => void;
}

/** Nests the subqueries of all that is wanted. Every text is one of our own constants; values go in parameters of each column's own. */
export function aheadOf(wanted: readonly Wanted[], node: string | null = null, name = 'c'): Ahead {
  if (wanted.length === 0 && node === null) return NOTHING_AHEAD;
  const parts = wanted.map((each, n) => partOf(each, `${name}${n}`));
  return {
    node: node ?? NOTHING_AHEAD.node,
    calls: parts.map(({ call }) => call).join(' '),
    columns: parts.map(({ column }) => column),
    params: Object.assign({}, ...parts.map(({ params }) => params)) as Params,
    deliver: (row, idOf) => {
      for (const { column, deliver } of parts) deliver((row[column] as Row[] | undefined) ?? [], idOf);
    },
  };
}

interface Part {
  column: string;
  call: string;
  params: Params;
  deliver: (rows: Row[], idOf: (variable: string) => string) => void;
}

function partOf({ on, read, node, below, found }: Wanted, column: string): Part {
  const inner = aheadOf(below, null, `${column}_`);
  const { body, returns, params } = 'relation' in read ? relationPart(read.relation) : pagePart(read, column);
  const own = Object.entries(returns).map(([key, value]) => `${key}: ${key === 'node' ? (node ?? value) : value}`);
  const fields = [...own, ...inner.columns.map((each) => `${each}: ${each}`)];
  return {
    column,
    call: `CALL { WITH ${on} ${bound(body, on)} ${inner.calls} RETURN collect({${fields.join(', ')}}) AS ${column} }`,
    params: { ...params, ...inner.params },
    deliver: (rows, idOf) => {
      found(idOf(on), rows);
      for (const row of rows) inner.deliver(row, idsOf(row));
    },
  };
}

/** A look-up by id becomes the node that is there already. */
function bound(body: string, on: string): string {
  const [lookUp, name] = /\((\w*):\w+ \{id: (?:id|parent)\}\)/.exec(body)!;
  const self = name === '' ? 'self' : name;
  return `WITH ${on} AS ${self}, ${on}.id AS id ${body.replace(lookUp, () => `(${self})`)}`;
}

const relationPart = (relation: Relation): { body: string; returns: Readonly<Record<string, string>>; params: Params } => ({
  body: RELATED[relation].match,
  returns: RELATED[relation].returns,
  params: {},
});

/** A list without values of its own: a filter's would meet another list's of the same name. */
function pagePart(
  { list, page }: { list: ListSpec; page: PageArguments },
  column: string,
): { body: string; returns: Readonly<Record<string, string>>; params: Params } {
  const limit = `limit_${column}`;
  return {
    body: pageBody(list, null, limit),
    returns: { node: 'properties(n)', sort: 'sort' },
    params: { [limit]: page.first + 1 },
  };
}
