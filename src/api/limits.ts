import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, separateOperations } from 'graphql';
import { getComplexity } from 'graphql-query-complexity';
import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';
import type { Context } from './context.js';

/** Bodies in bytes: of anybody, and of those who bring the write token. */
export const BODY_LIMIT = 100 * 1024;
export const WRITER_BODY_LIMIT = 8 * 1024 * 1024;

/** Tokens in one document, and fields that fragments may spread to. Measured to hold together against bombs of each kind. */
export const MOST_TOKENS = 2000;
export const MOST_SELECTIONS = 1000;

/** Cost of one operation: a field is 1, a page costs its size times what it holds. */
export const MOST_COST = 50_000;

/** Items that a list without a page size is taken to hold. */
const USUAL_LIST = 3;

/** Lists that are short whatever their page size may be: who held an office, and what attests it. */
const SHORT_LISTS: ReadonlySet<string> = new Set(['holders', 'tenures', 'attestations']);
const SHORT = 8;

function estimate({ args, childComplexity, field }: ComplexityEstimatorArgs): number {
  const given = args['first'] as unknown;
  const page = typeof given === 'number' && SHORT_LISTS.has(field.name) ? Math.min(given, SHORT) : given;
  if (typeof page === 'number' && page > 0) return 1 + page * (1 + childComplexity);
  const list = String(field.type).includes('[') && field.name !== 'nodes' && field.name !== 'edges';
  return 1 + (list ? USUAL_LIST : 1) * childComplexity;
}

/** Refuses an operation by its cost with the variables filled in, before anything is resolved. */
export const costLimit: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ request, document, schema, operationName }) => {
        const query = operationName === null ? document : (separateOperations(document)[operationName] ?? document);
        const cost = getComplexity({ schema, query, variables: request.variables ?? {}, estimators: [estimate] });
        if (cost > MOST_COST)
          throw new GraphQLError(`the operation costs ${cost}: wanted at most ${MOST_COST}; ask for smaller pages or fewer levels`, {
            extensions: { code: 'TOO_EXPENSIVE', http: { status: 400 } },
          });
        return Promise.resolve();
      },
    }),
};
