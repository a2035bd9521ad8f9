import { UjarError } from '../../domain/errors.js';
import { writesBefore } from '../../graph/write/audit.js';
import { articleFromInput } from '../article-input.js';
import type { ArticleInput } from '../article-input.js';
import { pageArguments } from '../connection.js';
import type { Context } from '../context.js';
import type { Model } from '../model.js';
import { must } from '../tokens.js';
import { messageOf } from '../../domain/errors.js';

/** Articles that one call may bring. */
const MOST_ARTICLES = 100;

export const mustWrite = ({ bearer }: Context): void => must(bearer, 'write');

const NOBODY = { forgotten: null, articles: 0, revisions: 0, judgements: 0, remaining: [] };

export const writes = {
  Query: {
    writes: (_: unknown, { first, before }: { first: number; before?: string | null }, context: Context): Promise<unknown> => {
      mustWrite(context);
      return context.engine.read((run) => writesBefore(run, before ?? null, pageArguments({ first }).first));
    },
  },
  Mutation: {
    forget: async (_: unknown, { input }: { input: { person: string; by: string } }, context: Context): Promise<Model> => {
      must(context.bearer, 'erase');
      try {
        const { person, ...done } = await context.writes.forget(input.person, input.by);
        return { forgotten: person, ...done, userErrors: [] };
      } catch (error) {
        if (!(error instanceof UjarError)) throw error;
        const field = ['input', error.code === 'NOT_FOUND' ? 'person' : 'by'];
        return { ...NOBODY, userErrors: [{ code: error.code, message: error.message, field }] };
      }
    },
    ingest: async (_: unknown, { input }: { input: { articles: ArticleInput[] } }, context: Context): Promise<Model> => {
      mustWrite(context);
      if (input.articles.length > MOST_ARTICLES)
        return {
          results: [],
          userErrors: [
            {
              code: 'BAD_INPUT',
              message: `${input.articles.length} articles: wanted at most ${MOST_ARTICLES}`,
              field: ['input', 'articles'],
            },
          ],
        };
      const userErrors: Model[] = [];
      const good = input.articles.flatMap((given, n) => {
        try {
          return [{ n, article: articleFromInput(given) }];
        } catch (error) {
          userErrors.push({ code: 'BAD_ARTICLE', message: messageOf(error), field: ['input', 'articles', String(n)] });
          return [];
        }
      });
      const done = await context.writes.ingest(good.map(({ article }) => article));
      const results = await Promise.all(
        input.articles.map(async (_given, n) => {
          const at = good.findIndex((each) => each.n === n);
          const result = done[at];
          if (result === undefined) return { outcome: 'FAILED', article: null, warnings: [] };
          if (result.error !== undefined)
            userErrors.push({ code: result.code ?? 'BAD_ARTICLE', message: result.error, field: ['input', 'articles', String(n)] });
          return {
            outcome: result.outcome,
            article: result.id === null ? null : await context.loaders.node(result.id),
            warnings: result.warnings,
          };
        }),
      );
      return { results, userErrors };
    },
    withdraw: async (
      _: unknown,
      { input }: { input: { article: { id?: string | null; url?: string | null }; erase: boolean } },
      context: Context,
    ): Promise<Model> => {
      must(context.bearer, input.erase ? 'erase' : 'write');
      try {
        const { id, url } = input.article;
        return {
          withdrawn: await context.writes.withdraw(id === null || id === undefined ? { key: url ?? '' } : { id }, input.erase),
          userErrors: [],
        };
      } catch (error) {
        if (!(error instanceof UjarError) || error.code !== 'NOT_FOUND') throw error;
        return { withdrawn: null, userErrors: [{ code: error.code, message: error.message, field: ['input', 'article'] }] };
      }
    },
  },
};
