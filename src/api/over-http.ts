import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from './context.js';

/**
 * What GraphQL over HTTP asks beyond Apollo's defaults: a well-formed request whose answer has data, or whose operation could be run, is 200 for clients
 * that accept application/json alone; answers are not kept by caches, as the graph changes.
 */
export const overHttp: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response, request }) => {
        response.http.headers.set('cache-control', 'no-store');
        const accepts = request.http?.headers.get('accept') ?? '';
        const json = !accepts.includes('application/graphql-response+json');
        if (json && response.http.status === 400 && response.body.kind === 'single' && request.query !== undefined)
          response.http.status = 200;
        return Promise.resolve();
      },
    }),
};
