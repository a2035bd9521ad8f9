import type { Params, Row } from '../engine.js';
import type { Ahead, Projection } from './ahead.js';
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
  node?: Projection | null;
  /** What is read along with each row's own node. */
  below: readonly Wanted[];
  /** Hears the rows that hang on the node of an id, by every row that holds it. */
  found: (id: string, rows: Row[]) => void;
}

/** Nests the subqueries of all that is wanted. Every text is one of our own constants; values go in parameters of each column's own. */
export function aheadOf(wanted: readonly Wanted[], node: Projection | null = null): Ahead {
  if (wanted.length === 0 && node === null) return NOTHING_AHEAD;
  const parts = wanted.map((each, n) => partOf(each, `c${n}`));
  return {
    node: node === null ? NOTHING_AHEAD.node : `${node.of} {${node.names.map((name) => `.${name}`).join(', ')}}`,
    calls: parts.map(({ call }) => call).join(' '),
    columns: parts.map(({ column }) => column),
    params: paramsOf(parts),
    deliver: (row, idOf) => {
      for (const { column, deliver } of parts) deliver(row[column] as Values[], idOf);
    },
  };
}

/** Rows come as bare lists: the name of each value would be sent and read with every row otherwise. */
type Values = readonly unknown[];

interface Part {
  column: string;
  call: string;
  params: Params;
  deliver: (rows: readonly Values[], idOf: (variable: string) => string) => void;
}

function partOf({ on, read, node = null, below, found }: Wanted, column: string): Part {
  const inner = below.map((each, n) => partOf(each, `${column}_${n}`));
  const { body, returns, params } = 'relation' in read ? relationPart(read.relation) : pagePart(read, column);
  const names = Object.keys(returns);
  const own = names.map((name) => (name === 'node' && node !== null ? listOf(node) : returns[name]!));
  const rowOf = (values: Values): Row => {
    const row: Row = {};
    names.forEach((name, n) => (row[name] = name === 'node' && node !== null ? named(node, values[n] as Values) : values[n]));
    return row;
  };
  const calls = inner.map(({ call }) => call).join(' ');
  return {
    column,
    call: `CALL { WITH ${on} ${bound(body, on)} ${calls} RETURN collect([${[...own, ...inner.map((each) => each.column)].join(', ')}]) AS ${column} }`,
    params: { ...params, ...paramsOf(inner) },
    deliver: (all, idOf) => {
      const rows = all.map(rowOf);
      found(idOf(on), rows);
      if (inner.length === 0) return;
      rows.forEach((row, n) => {
        const innerIds = idsOf(row);
        inner.forEach(({ deliver }, i) => deliver(all[n]![names.length + i] as Values[], innerIds));
      });
    },
  };
}

const paramsOf = (parts: readonly Part[]): Params => Object.assign({}, ...parts.map(({ params }) => params)) as Params;

const listOf = ({ of, names }: Projection): string => `[${names.map((name) => `${of}.${name}`).join(', ')}]`;

function named({ names }: Projection, values: Values): Row {
  const row: Row = {};
  names.forEach((name, n) => (row[name] = values[n]));
  return row;
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
    body: pageBody(list, page, limit),
    returns: { node: 'properties(n)', sort: 'sort' },
    params: { [limit]: page.first + 1 },
  };
}
