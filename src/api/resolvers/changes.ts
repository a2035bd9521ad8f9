import { changesAfter } from '../../graph/queries/changes.js';
import { pageArguments } from '../connection.js';
import type { Context } from '../context.js';
import type { Model } from '../model.js';
import { textOf } from '../model.js';

export const changes = {
  Query: {
    changes: async (
      _: unknown,
      args: { since?: string | null; first?: number | null; after?: string | null },
      { engine }: Context,
    ): Promise<Model> => {
      // Its cursors are its own: turns of writers, not places in a sorted list.
      const { first } = pageArguments({ first: args.first ?? null });
      const after = args.after ?? null;
      const found = await engine.read((run) => changesAfter(run, { after, since: args.since ?? null, first }));
      const shown = found.slice(0, first);
      return {
        edges: shown.map((change) => ({ cursor: change.cursor, node: change })),
        nodes: shown,
        pageInfo: {
          hasNextPage: found.length > first,
          hasPreviousPage: after !== null,
          startCursor: shown[0]?.cursor ?? null,
          endCursor: shown.at(-1)?.cursor ?? null,
        },
      };
    },
  },
  Change: { node: (change: Model, _: unknown, { loaders }: Context) => loaders.node(textOf(change, 'id')) },
};
