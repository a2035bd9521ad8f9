import { OF_ROLE, STATED } from '../../graph/queries/paths.js';
import { holdersOf } from '../../graph/queries/tenures.js';
import type { StatementFilter } from '../../graph/queries/statement-filter.js';
import { childConnection, listConnection } from '../connection.js';
import type { Context } from '../context.js';
import type { Model } from '../model.js';
import { textOf, textOrNull } from '../model.js';
import { statementsAlong } from './agents.js';

export const roles = {
  Role: {
    body: (role: Model, _: unknown, context: Context) => context.loaders.one('bodyOfRole', textOf(role, 'id')),
    bodyText: (role: Model) => textOrNull(role, 'bodyText'),
    /** Stated where one article states it. */
    bodyBasis: async (role: Model, _: unknown, context: Context) => {
      const bases = (await context.loaders.related('basisOfRole', textOf(role, 'id'))).map((row) => String(row['basis']));
      return ['STATED', 'ASSUMED'].find((basis) => bases.includes(basis)) ?? 'NONE';
    },
    holders: async (
      role: Model,
      {
        asOf = null,
        assumed = null,
        ...page
      }: { asOf?: string | null; assumed?: boolean | null; first?: number | null; after?: string | null },
      context: Context,
    ) => {
      const held = await context.loaders.related('heldOfRole', textOf(role, 'id'));
      return listConnection('role holders', holdersOf(held, asOf, assumed !== false) as unknown as Model[], page);
    },
    said: (
      role: Model,
      args: {
        filter?: StatementFilter | null;
        orderBy?: { by: 'SAID_AT' | 'KNOWN_BY' | 'REPORTS'; direction: 'ASC' | 'DESC' } | null;
        first?: number | null;
        after?: string | null;
      },
      context: Context,
    ) =>
      childConnection(
        context,
        'role said',
        textOf(role, 'id'),
        { ...args },
        statementsAlong(OF_ROLE.said, args, context, args.filter?.assumed === false ? [STATED.role] : []),
      ),
  },
};
