import type { Maybe } from '../domain/maybe.js';
import { after } from '../domain/maybe.js';
import type { Ahead } from '../graph/queries/ahead.js';
import { NOTHING_AHEAD } from '../graph/queries/ahead.js';
import { isByDay, walkDays } from '../graph/queries/days.js';
import { decodeCursor, encodeCursor, loadPages, loadTotals } from '../graph/queries/page.js';
import type { Page, PageArguments } from '../graph/queries/page.js';
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
  orderBy?: unknown;
}

/** Throws BAD_INPUT for a page size outside 1 to 100, null included. */
export function pageArguments({ first, after }: Asked): PageArguments {
  checkSize('first', first);
  return { first, after: after === null || after === undefined ? null : decodeCursor(after) };
}

/** A Relay connection over a page; cursors are only made, and `totalCount` only counted, when they are asked for. */
function connectionOf(page: Page, from: unknown, list: string, total: () => Promise<number>): Model {
  const cursorAt = (n: number): string | null =>
    page.nodes[n] === undefined ? null : encodeCursor({ sort: page.sorts[n]!, id: String(page.nodes[n]['id']), list });
  return {
    edges: () => page.nodes.map((node, n) => ({ node, cursor: cursorAt(n) })),
    nodes: page.nodes,
    pageInfo: () => ({
      hasNextPage: page.more,
      hasPreviousPage: from !== null,
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
    if (!context.engine.ordersByIndex && isByDay(spec)) return walkDays(run, spec, page);
    return (await loadPages(run, null, spec, page, ahead)).get('')!;
  });
  return connectionOf(found, page.after, orderedList(name, args.orderBy), () =>
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
    connectionOf(found, page.after, orderedList(key, args.orderBy), () => context.loaders.total(own, parent, list)),
  );
}

/** What tells a child's list and page apart from others of the request. */
export function childPage(key: string, args: Asked & Record<string, unknown>): { own: string; page: PageArguments } {
  const { first, after, ...rest } = args;
  return { own: `${key} ${JSON.stringify(rest)}`, page: pageArguments({ first: first ?? null, after: after ?? null }) };
}

/** A list that takes neither filter nor order. */
export const plainConnection = (context: Context, list: ChildList, parent: string, args: Asked): Maybe<Model> =>
  childConnection(context, list, parent, { ...args }, () => CHILD_LISTS[list]);

/** A connection over a list that is whole in memory; the cursor is the place in it. */
export function listConnection(list: string, nodes: readonly Model[], args: Asked): Model {
  const { first, after } = pageArguments(args);
  const from = after === null ? 0 : Number(after.sort) + 1;
  const shown = nodes.slice(from, from + first);
  const page: Page = {
    nodes: shown.map((node, n) => ({ ...node, id: node['id'] ?? String(from + n) })),
    sorts: shown.map((_, n) => from + n),
    more: nodes.length > from + first,
  };
  return connectionOf(page, after, list, () => Promise.resolve(nodes.length));
}

/** A connection over nodes that are ranked by a score; the cursor is the score and the id that the last page ended on. */
export async function rankedConnection(
  { loaders }: Context,
  ranked: readonly { id: string; score: number }[],
  { first, after }: PageArguments,
  list: string,
): Promise<Model> {
  const from = after === null ? 0 : ranked.findIndex(({ id }) => id === after.id) + 1;
  const shown = ranked.slice(from, from + first);
  const nodes = (await Promise.all(shown.map(({ id }) => loaders.node(id)))).flatMap((node, n) =>
    node === null ? [] : [{ node, score: shown[n]!.score, cursor: encodeCursor({ sort: shown[n]!.score, id: shown[n]!.id, list }) }],
  );
  return {
    edges: nodes,
    nodes: nodes.map(({ node }) => node),
    pageInfo: {
      hasNextPage: ranked.length > from + first,
      hasPreviousPage: after !== null,
      startCursor: nodes[0]?.cursor ?? null,
      endCursor: nodes.at(-1)?.cursor ?? null,
    },
    totalCount: ranked.length,
  };
}
