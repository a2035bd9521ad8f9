import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from './context.js';

/**
 * What GraphQL over HTTP asks beyond Apollo's defaults: a well-formed request is answered with 200, whatever becomes of it, to clients that ask for
 * application/json by name and not for application/graphql-response+json; all others get 400 for what was refused before it was run. Answers are not kept by caches, as the graph changes.
 */
export const overHttp: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response, request }) => {
        response.http.headers.set('cache-control', 'no-store');
        const accepts = request.http?.headers.get('accept') ?? '';
        const json = accepts.includes('application/json') && !accepts.includes('application/graphql-response+json');
        if (json && response.http.status === 400 && response.body.kind === 'single' && request.query !== undefined)
          response.http.status = 200;
        return Promise.resolve();
      },
    }),
};
