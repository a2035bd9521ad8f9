import type { Maybe } from '../../domain/maybe.js';
import { entriesOf } from '../../graph/write/article/revisions.js';
import type { Entry } from '../../graph/write/article/revisions.js';
import type { ChildList } from '../child-lists.js';
import { plainConnection } from '../connection.js';
import type { Context } from '../context.js';
import type { Model } from '../model.js';
import { listOf, numberOf, textOf, textOrNull } from '../model.js';

interface Paged {
  first?: number | null;
  after?: string | null;
}

const listed =
  (list: ChildList) =>
  (article: Model, args: Paged, context: Context): Maybe<Model> =>
    plainConnection(context, list, textOf(article, 'id'), { ...args });

const same = (a: Entry, b: Entry): boolean => a.text === b.text && a.act === b.act && a.speakers.join() === b.speakers.join();

/** What one revision has that the other lacks. */
const without = (some: Entry[], others: Entry[]): Entry[] => some.filter((entry) => !others.some((other) => same(entry, other)));

const siblingOf = async (revision: Model, step: number, context: Context): Promise<Model | undefined> => {
  const all = (await context.loaders.related('revisionsOf', textOf(revision, 'id'))).map((row) => row['node'] as Model);
  return all.find((each) => numberOf(each, 'number') === numberOf(revision, 'number') + step);
};

/** An article's text, also where the article was loaded without it. */
export async function articleText(article: Model | null, { loaders }: Context): Promise<string> {
  if (article === null) return '';
  if (typeof article['text'] === 'string') return article['text'];
  const [row] = await loaders.related('textOfArticle', textOf(article, 'id'));
  return row === undefined ? '' : textOf(row, 'text');
}

/** Null where the reader did not keep it. */
async function furnitureOf(article: Model, _: unknown, context: Context): Promise<Model[] | null> {
  const starts = article['furnitureStarts'] as number[] | null | undefined;
  if (starts === null || starts === undefined) return null;
  const ends = listOf<number>(article, 'furnitureEnds');
  const text = context.texts === 'all' && starts.length > 0 ? await articleText(article, context) : '';
  return starts.map((start, n) => ({ start, end: ends[n] ?? start, exact: text.slice(start, ends[n]) }));
}

function warningsOf(article: Model): Model[] {
  const [rules, messages] = [listOf<string>(article, 'warningRules'), listOf<string>(article, 'warningMessages')];
  const [starts, ends] = [listOf<number>(article, 'warningStarts'), listOf<number>(article, 'warningEnds')];
  return rules.map((rule, n) => ({ rule, message: messages[n], start: starts[n], end: ends[n] }));
}

export const articles = {
  Article: {
    text: async (article: Model, _: unknown, context: Context) => (context.texts === 'all' ? await articleText(article, context) : ''),
    url: (article: Model) => textOrNull(article, 'url'),
    publisher: (article: Model) => textOrNull(article, 'publisher'),
    headline: (article: Model) => textOrNull(article, 'headline'),
    sample: (article: Model) => article['sample'] === true,
    furniture: furnitureOf,
    appearances: listed('article appearances'),
    reports: listed('article reports'),
    events: listed('article events'),
    revisions: listed('article revisions'),
    warnings: warningsOf,
  },
  Revision: {
    text: (revision: Model, _: unknown, { texts }: Context) => (texts === 'all' ? textOf(revision, 'text') : ''),
    added: async (revision: Model, _: unknown, context: Context) => {
      const before = await siblingOf(revision, -1, context);
      return without(entriesOf(revision), before === undefined ? [] : entriesOf(before));
    },
    removed: async (revision: Model, _: unknown, context: Context) => {
      const before = await siblingOf(revision, -1, context);
      return without(before === undefined ? [] : entriesOf(before), entriesOf(revision));
    },
  },
};
