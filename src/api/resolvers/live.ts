import { fitsConditions, statementConditions } from '../../graph/queries/statement-filter.js';
import type { StatementFilter } from '../../graph/queries/statement-filter.js';
import type { Context } from '../context.js';
import { makeLoaders } from '../loaders.js';
import type { Model } from '../model.js';
import { textOf } from '../model.js';

interface Arguments {
  filter?: StatementFilter | null;
}

/** Whether a statement is let through; looked up as it is told, as what the filter names may have changed since. */
async function fits(statement: string, { filter }: Arguments, { engine, vocabularies }: Context): Promise<boolean> {
  if (filter === null || filter === undefined) return true;
  return engine.read(async (run) => fitsConditions(run, await statementConditions(run, filter, vocabularies), statement));
}

/** New nodes of a kind, each with loaders of its own, so that nothing of an earlier answer is kept. */
async function* added(
  prefix: string,
  args: Arguments,
  context: Context,
  statementOf: (node: Model) => Promise<string | null>,
): AsyncGenerator<Model> {
  for await (const id of context.feed.added(prefix)) {
    context.loaders = makeLoaders(context.engine);
    const node = await context.loaders.node(id);
    if (node === null) continue;
    const statement = await statementOf(node);
    if (statement !== null && (await fits(statement, args, context))) yield node;
  }
}

export const live = {
  Subscription: {
    statementAdded: {
      subscribe: (_: unknown, args: Arguments, context: Context) =>
        added('statement:', args, context, (node) => Promise.resolve(textOf(node, 'id'))),
      resolve: (node: Model) => node,
    },
    reportAdded: {
      subscribe: (_: unknown, args: Arguments, context: Context) =>
        added('report:', args, context, async (node) => {
          const statement = await context.loaders.one('reportStatement', textOf(node, 'id'));
          return statement === null ? null : textOf(statement, 'id');
        }),
      resolve: (node: Model) => node,
    },
  },
};
