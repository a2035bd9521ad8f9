import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Context } from './context.js';
import { checkCost } from './limits.js';
import { coerceVariables } from './wrong-variables.js';
import { checkArguments } from './wrong-arguments.js';

/**
 * Refuses what can be refused before anything is resolved: variables, arguments, and what the operation costs with them. Throws BAD_USER_INPUT,
 * BAD_INPUT and TOO_EXPENSIVE, all of them 400 over HTTP.
 */
export function checkOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): void {
  const variables = coerceVariables(schema, operation, given);
  checkArguments(schema, document, operation, variables);
  checkCost(schema, document, operation.name?.value ?? null, variables);
}

export const beforeRunning: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ request, document, schema, operation }) => {
        // Which operation is meant cannot be told: Apollo tells that itself.
        if (operation !== undefined) checkOperation(schema, document, operation, request.variables ?? {});
        return Promise.resolve();
      },
    }),
};
