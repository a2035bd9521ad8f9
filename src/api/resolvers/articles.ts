import { OF_ARTICLE } from '../../graph/queries/paths.js';
import { childConnection } from '../connection.js';
import type { Context } from '../context.js';
import type { Model } from '../model.js';
import { numberOf, textOf, textOrNull } from '../model.js';

interface Paged {
  first?: number | null;
  after?: string | null;
}

const listed =
  (key: keyof typeof OF_ARTICLE, expression: string) =>
  (article: Model, args: Paged, context: Context): Promise<Model> =>
    childConnection(context, `article ${key}`, textOf(article, 'id'), { ...args }, () => ({
      match: OF_ARTICLE[key],
      where: [],
      params: {},
      sort: { expression, direction: 'ASC' },
    }));

interface Entry {
  text: string;
  act: string;
  speakers: string[];
}

const entriesOf = (revision: Model | undefined): Entry[] => JSON.parse(textOf(revision ?? { entries: '[]' }, 'entries')) as Entry[];
const same = (a: Entry, b: Entry): boolean => a.text === b.text && a.act === b.act && a.speakers.join() === b.speakers.join();

/** What one revision has that the other lacks. */
const without = (some: Entry[], others: Entry[]): Entry[] => some.filter((entry) => !others.some((other) => same(entry, other)));

const siblingOf = async (revision: Model, step: number, context: Context): Promise<Model | undefined> => {
  const all = (await context.loaders.related('revisionsOf', textOf(revision, 'id'))).map((row) => row['node'] as Model);
  return all.find((each) => numberOf(each, 'number') === numberOf(revision, 'number') + step);
};

export const articles = {
  Article: {
    text: (article: Model, _: unknown, { texts }: Context) => (texts === 'all' ? textOf(article, 'text') : ''),
    url: (article: Model) => textOrNull(article, 'url'),
    publisher: (article: Model) => textOrNull(article, 'publisher'),
    headline: (article: Model) => textOrNull(article, 'headline'),
    sample: (article: Model) => article['sample'] === true,
    appearances: listed('appearances', 'n.id'),
    reports: listed('reports', 'n.position'),
    events: listed('events', 'n.id'),
    revisions: listed('revisions', 'n.number'),
    warnings: (article: Model) => JSON.parse(textOf(article, 'warnings') || '[]') as Model[],
  },
  Revision: {
    text: (revision: Model, _: unknown, { texts }: Context) => (texts === 'all' ? textOf(revision, 'text') : ''),
    added: async (revision: Model, _: unknown, context: Context) =>
      without(entriesOf(revision), entriesOf(await siblingOf(revision, -1, context))),
    removed: async (revision: Model, _: unknown, context: Context) =>
      without(entriesOf(await siblingOf(revision, -1, context)), entriesOf(revision)),
  },
};
