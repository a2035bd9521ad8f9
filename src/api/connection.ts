import type { Maybe } from '../domain/maybe.js';
import { after } from '../domain/maybe.js';
import type { Ahead } from '../graph/queries/ahead.js';
import { NOTHING_AHEAD } from '../graph/queries/ahead.js';
import { isByDay, isWalkable, walkDays } from '../graph/queries/days.js';
import { decodeCursor, encodeCursor, loadPages, loadTotals } from '../graph/queries/page.js';
import type { Cursor, Page, PageArguments } from '../graph/queries/page.js';
import type { ChildList } from './child-lists.js';
import { CHILD_LISTS } from './child-lists.js';
import { checkSize } from './argument-checks.js';
import type { Context } from './context.js';
import { orderedList } from './list-names.js';
import type { MakeList } from './loaders.js';
import type { Model } from './model.js';

interface Asked {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
  orderBy?: unknown;
}

/** Throws BAD_INPUT for a page size outside 1 to 100, null included. */
export function pageArguments({ first, after, last, before }: Asked): PageArguments {
  const backward = last !== null && last !== undefined;
  const size = backward ? last : first;
  checkSize(backward ? 'last' : 'first', size);
  return { first: size, after: cursorOf(after), before: cursorOf(before), backward };
}

const cursorOf = (text: string | null | undefined): Cursor | null => (text === null || text === undefined ? null : decodeCursor(text));

/** Whether more stand on either side of a page: the way that it was read that is known, the other way it is where it was asked for from there. */
const neighbours = (more: boolean, { after, before, backward }: PageArguments): Model => ({
  hasNextPage: backward ? before !== null : more || before !== null,
  hasPreviousPage: backward ? more || after !== null : after !== null,
});

/** A Relay connection over a page; cursors are only made, and `totalCount` only counted, when they are asked for. */
function connectionOf(page: Page, asked: PageArguments, list: string, total: () => Promise<number>): Model {
  const cursorAt = (n: number): string | null =>
    page.nodes[n] === undefined ? null : encodeCursor({ sort: page.sorts[n]!, id: String(page.nodes[n]['id']), list });
  return {
    edges: () => page.nodes.map((node, n) => ({ node, cursor: cursorAt(n) })),
    nodes: page.nodes,
    pageInfo: () => ({
      ...neighbours(page.more, asked),
      startCursor: cursorAt(0),
      endCursor: cursorAt(page.nodes.length - 1),
    }),
    totalCount: total,
  };
}

/** A list of everything, by the name of its field; `ahead` is read along with its nodes. */
export async function rootConnection(
  context: Context,
  name: string,
  args: Asked,
  list: MakeList,
  ahead: Ahead = NOTHING_AHEAD,
): Promise<Model> {
  const page = pageArguments(args);
  const found = await context.engine.read(async (run) => {
    const spec = await list(run);
    if (!context.engine.ordersByIndex && isByDay(spec) && isWalkable(page)) return walkDays(run, spec, page);
    return (await loadPages(run, null, spec, page, ahead)).get('')!;
  });
  return connectionOf(found, page, orderedList(name, args.orderBy), () =>
    context.engine.read(async (run) => (await loadTotals(run, null, await list(run))).get('') ?? 0),
  );
}

/** A list that hangs on a node; lists of one key on many nodes are loaded together. */
export function childConnection(
  context: Context,
  key: string,
  parent: string,
  args: Asked & Record<string, unknown>,
  list: MakeList,
): Maybe<Model> {
  const { own, page } = childPage(key, args);
  return after(context.loaders.page(own, parent, list, page), (found) =>
    connectionOf(found, page, orderedList(key, args.orderBy), () => context.loaders.total(own, parent, list)),
  );
}

/** What tells a child's list and page apart from others of the request. */
export function childPage(key: string, args: Asked & Record<string, unknown>): { own: string; page: PageArguments } {
  const { first = null, after = null, last = null, before = null, ...rest } = args;
  return { own: `${key} ${JSON.stringify(rest)}`, page: pageArguments({ first, after, last, before }) };
}

/** A list that takes neither filter nor order. */
export const plainConnection = (context: Context, list: ChildList, parent: string, args: Asked): Maybe<Model> =>
  childConnection(context, list, parent, { ...args }, () => CHILD_LISTS[list]);

/** A connection over a list that is whole in memory; the cursor is the place in it. */
export function listConnection(list: string, nodes: readonly Model[], args: Asked): Model {
  const asked = pageArguments(args);
  const { from, to, more } = windowOf(nodes.length, asked, ({ sort }) => Number(sort));
  const shown = nodes.slice(from, to);
  const page: Page = {
    nodes: shown.map((node, n) => ({ ...node, id: node['id'] ?? String(from + n) })),
    sorts: shown.map((_, n) => from + n),
    more,
  };
  return connectionOf(page, asked, list, () => Promise.resolve(nodes.length));
}

/** Where a page lies in a list of a length; `placeOf` a cursor is its place, or -1 where it is gone. */
function windowOf(
  length: number,
  { first, after, before, backward }: PageArguments,
  placeOf: (cursor: Cursor, side: 'after' | 'before') => number,
): { from: number; to: number; more: boolean } {
  const start = after === null ? 0 : placeOf(after, 'after') + 1;
  const place = before === null ? -1 : placeOf(before, 'before');
  const end = place < 0 ? length : Math.min(place, length);
  const [from, to] = backward ? [Math.max(start, end - first), end] : [start, Math.min(end, start + first)];
  return { from, to: Math.max(from, to), more: backward ? from > start : to < end };
}

/** A connection over counts in memory, the largest first, equal ones by their keys; a cursor holds where its own count is another now. */
export function countConnection<Counted extends { count: number }>(
  list: string,
  counted: readonly Counted[],
  keyOf: (counted: Counted) => string,
  args: Asked,
): Model {
  const asked = pageArguments(args);
  const ahead = (a: Cursor, b: Cursor): boolean => a.sort > b.sort || (a.sort === b.sort && a.id < b.id);
  const ranked = counted.map((each) => ({ each, place: { sort: each.count, id: keyOf(each) } }));
  ranked.sort((a, b) => (ahead(a.place, b.place) ? -1 : 1));
  const { from, to, more } = windowOf(ranked.length, asked, (cursor, side) => {
    const before = ranked.filter(({ place }) => ahead(place, cursor)).length;
    return side === 'before' || ranked[before]?.place.id === cursor.id ? before : before - 1;
  });
  const shown = ranked.slice(from, to);
  const page: Page = {
    nodes: shown.map(({ each, place }) => ({ ...each, id: place.id })),
    sorts: shown.map(({ place }) => place.sort),
    more,
  };
  return connectionOf(page, asked, list, () => Promise.resolve(ranked.length));
}

/** A connection over nodes that are ranked by a score; the cursor is the score and the id that the last page ended on. */
export async function rankedConnection(
  { loaders }: Context,
  ranked: readonly { id: string; score: number }[],
  asked: PageArguments,
  list: string,
): Promise<Model> {
  const { from, to, more } = windowOf(ranked.length, asked, (cursor) => ranked.findIndex(({ id }) => id === cursor.id));
  const shown = ranked.slice(from, to);
  const nodes = (await Promise.all(shown.map(({ id }) => loaders.node(id)))).flatMap((node, n) =>
    node === null ? [] : [{ node, score: shown[n]!.score, cursor: encodeCursor({ sort: shown[n]!.score, id: shown[n]!.id, list }) }],
  );
  return {
    edges: nodes,
    nodes: nodes.map(({ node }) => node),
    pageInfo: { ...neighbours(more, asked), startCursor: nodes[0]?.cursor ?? null, endCursor: nodes.at(-1)?.cursor ?? null },
    totalCount: ranked.length,
  };
}
