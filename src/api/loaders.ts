import DataLoader from 'dataloader';
import type { Maybe } from '../domain/maybe.js';
import { after } from '../domain/maybe.js';
import type { GraphEngine, Row, Run } from '../graph/engine.js';
import { nodesById } from '../graph/queries/nodes.js';
import { loadPages, loadTotals } from '../graph/queries/page.js';
import type { ListSpec, Page, PageArguments } from '../graph/queries/page.js';
import type { Relation } from '../graph/queries/related.js';
import { loadRelated } from '../graph/queries/related.js';
import type { Model } from './model.js';

/** Makes a list's specification; run once a batch, as it may look names up. */
export type MakeList = (run: Run) => Promise<ListSpec> | ListSpec;

/** Batches a request's look-ups: one statement a relation and level, however many rows there are. */
export interface Loaders {
  node: (id: string) => Promise<Model | null>;
  related: (relation: Relation, id: string) => Maybe<Row[]>;
  one: (relation: Relation, id: string) => Maybe<Model | null>;
  /** `key` tells lists apart: same key, same list. */
  page: (key: string, parent: string, list: MakeList, page: PageArguments) => Maybe<Page>;
  total: (key: string, parent: string, list: MakeList) => Promise<number>;
  /** Takes in what another statement has read already. */
  known: {
    related: (relation: Relation, id: string, rows: Row[]) => void;
    page: (key: string, parent: string, page: PageArguments, found: Page) => void;
  };
}

const pageKey = (key: string, parent: string, { first, ...bounds }: PageArguments): string =>
  `${parent} ${first} ${JSON.stringify(bounds)} ${key}`;

export function makeLoaders(engine: GraphEngine): Loaders {
  const nodes = new DataLoader<string, Model | null>(async (ids) => {
    const found = await engine.read((run) => nodesById(run, ids));
    return ids.map((id) => found.get(id) ?? null);
  });
  const byKey = new Map<string, DataLoader<string, unknown>>();
  const loader = <T>(key: string, load: (run: Run, ids: readonly string[]) => Promise<Map<string, T>>, none: T): DataLoader<string, T> => {
    const known = byKey.get(key);
    if (known !== undefined) return known as DataLoader<string, T>;
    const made = new DataLoader<string, T>(async (ids) => {
      const found = await engine.read((run) => load(run, ids));
      return ids.map((id) => found.get(id) ?? none);
    });
    byKey.set(key, made);
    return made;
  };
  const relations = (relation: Relation): DataLoader<string, Row[]> =>
    loader<Row[]>(relation, (run, ids) => loadRelated(run, relation, ids), []);
  const relatedKnown = new Map<string, Row[]>();
  const pagesKnown = new Map<string, Page>();
  const related = (relation: Relation, id: string): Maybe<Row[]> => relatedKnown.get(`${relation} ${id}`) ?? relations(relation).load(id);
  const pages = (key: string, list: MakeList, page: PageArguments): DataLoader<string, Page> =>
    loader<Page>(`page ${key} ${JSON.stringify(page)}`, async (run, ids) => loadPages(run, ids, await list(run), page), {
      nodes: [],
      sorts: [],
      more: false,
    });
  return {
    node: (id) => nodes.load(id),
    related,
    one: (relation, id) => after(related(relation, id), ([row]) => (row?.['node'] as Model | undefined) ?? null),
    page: (key, parent, list, page) => pagesKnown.get(pageKey(key, parent, page)) ?? pages(key, list, page).load(parent),
    total: (key, parent, list) => loader<number>(`total ${key}`, async (run, ids) => loadTotals(run, ids, await list(run)), 0).load(parent),
    known: {
      related: (relation, id, rows) => void relatedKnown.set(`${relation} ${id}`, rows),
      page: (key, parent, page, found) => void pagesKnown.set(pageKey(key, parent, page), found),
    },
  };
}
