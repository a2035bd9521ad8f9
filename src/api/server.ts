import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { brotliDecompressSync } from 'node:zlib';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import cors from 'cors';
import { makeExecutableSchema } from '@graphql-tools/schema';
import express from 'express';
import type { GraphQLSchema } from 'graphql';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { messageOf, UjarError } from '../domain/errors.js';
import type { GraphEngine } from '../graph/engine.js';
import type { Vocabularies } from '../graph/queries/names.js';
import type { Admin } from './admin.js';
import { adminRoutes } from './admin.js';
import { beforeRunning } from './before-running.js';
import type { Context, SentenceIn, Writes } from './context.js';
import { formatError, loggable } from './errors.js';
import { explorerRoutes } from './explorer.js';
import type { Feed } from './feed.js';
import { makeFeed } from './feed.js';
import { EVENTS, LIVE_PATH, listenOnWebSocket, serverSentEvents, wantsEvents } from './live.js';
import type { LiveParts } from './live.js';
import { BODY_LIMIT, MOST_SELECTIONS, MOST_TOKENS, WRITER_BODY_LIMIT } from './limits.js';
import { makeLoaders } from './loaders.js';
import type { Metrics } from './metrics.js';
import { makeMetrics, timedOperations } from './metrics.js';
import { overHttp } from './over-http.js';
import { authorized, rateLimited, watched } from './requests.js';
import { resolvers } from './resolvers/index.js';
import { parseSchema } from './schema.js';
import type { Bearer, Tokens } from './tokens.js';
import { may } from './tokens.js';
import { traced, tracedEngine, tracedOperations } from './tracing.js';

export interface ApiParts {
  engine: GraphEngine;
  vocabularies: Vocabularies;
  /** What is written with, by the name that the log of writes tells. */
  writes: (by: string) => Writes;
  sentenceIn: SentenceIn;
  countryNameIn: Context['countryNameIn'];
  /** The schema as text. */
  schema: string;
  /** The operation that Sandbox opens with. */
  example: string;
  tokens: Tokens;
  /** Whether articles are shown whole; else only the places with their surroundings. */
  texts: 'all' | 'evidence';
  log: Logger;
  /** What is new in the graph; one for a server. */
  feed?: Feed;
  /** The file of GraphiQL's page, compressed with Brotli; null where it has not been built. */
  graphiql?: string | null;
  /** The folder of the explorer's files; null where it has not been built. */
  explorer?: string | null;
  /** For whoever keeps the store, by the name that the log of writes tells. */
  admin?: (by: string) => Admin;
  /** Told the code of every error that a client is told. */
  failed?: (code: string) => void;
  /** Told each operation that was carried out. */
  carriedOut?: Metrics['carriedOut'];
}

const executable = (schema: string): GraphQLSchema =>
  makeExecutableSchema({ typeDefs: parseSchema(schema), resolvers: resolvers as never });

/** Apollo's server over the schema, without HTTP: for `ujar query` and for tests too. */
export function makeApollo(
  { schema, example, log, failed, carriedOut }: ApiParts,
  { httpServer, introspection = true }: { httpServer?: http.Server; introspection?: boolean } = {},
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: executable(schema),
    introspection,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    maxRecursiveSelections: MOST_SELECTIONS,
    parseOptions: { maxTokens: MOST_TOKENS },
    formatError: formatError(log, failed),
    stopOnTerminationSignals: false,
    plugins: [
      beforeRunning,
      tracedOperations,
      ...(carriedOut === undefined ? [] : [timedOperations(carriedOut)]),
      // Answers are never kept (see over-http.ts); it would look at every field.
      ApolloServerPluginCacheControlDisabled(),
      overHttp,
      // Its document is written into a page, where these would have to be escaped.
      introspection
        ? ApolloServerPluginLandingPageLocalDefault({
            footer: false,
            document: example.replace(/[<>&]/g, ''),
            embed: { runTelemetry: false },
          })
        : ApolloServerPluginLandingPageDisabled(),
      ...(httpServer === undefined ? [] : [ApolloServerPluginDrainHttpServer({ httpServer })]),
    ],
  });
}

export const contextOf = (
  { engine, vocabularies, writes, sentenceIn, countryNameIn, texts, log, feed }: ApiParts,
  bearer: Bearer | null,
): Context => ({
  texts,
  feed: feed ?? makeFeed(engine, log),
  engine,
  vocabularies,
  writes: writes(bearer?.name ?? 'nobody'),
  sentenceIn,
  countryNameIn,
  loaders: makeLoaders(engine),
  bearer,
});

/** How a server stands to the world; see Config. */
export interface ServerOptions {
  host: string;
  port: number;
  introspection: boolean;
  rate: number;
  /** Origins of pages elsewhere that may ask. */
  cors?: readonly string[];
}

export interface RunningServer {
  url: string;
  /** Takes no more connections, finishes what is in flight, then ends. */
  stop: () => Promise<void>;
}

/** Pages of Apollo's that ask this server, where its schema may be asked for. */
const SANDBOX = ['https://studio.apollographql.com', 'https://sandbox.embed.apollographql.com'];

/** Headers that a page elsewhere may read. */
const EXPOSED = ['x-request-id', 'RateLimit', 'RateLimit-Policy', 'Retry-After'];

/** Events are sent as they come. */
const isStream = (response: Response): boolean => String(response.getHeader('content-type')).startsWith('text/event-stream');

/** Answers with events where they are wanted. */
const eventsOr =
  (stream: RequestHandler): RequestHandler =>
  (request, response, next) => {
    if (!wantsEvents(request)) {
      next();
      return;
    }
    // Others may be taken too; what is answered here is this.
    request.headers.accept = EVENTS;
    stream(request, response, next) as void;
  };

/** Listens. Throws PORT_TAKEN. */
export async function startServer(given: ApiParts, options: ServerOptions): Promise<RunningServer> {
  const { host, port } = options;
  const metrics = makeMetrics(given.engine);
  const parts: ApiParts = {
    ...given,
    engine: tracedEngine(metrics.timed(given.engine)),
    failed: metrics.failed,
    carriedOut: metrics.carriedOut,
    feed: makeFeed(given.engine, given.log),
  };
  const app = express();
  const httpServer = http.createServer(
    { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 5_000, maxHeaderSize: 16 * 1024 },
    app,
  );
  const apollo = makeApollo(parts, { httpServer, introspection: options.introspection });
  await apollo.start();
  let ready = true;
  app.disable('x-powered-by');
  app.use(watched(parts.log, metrics));
  app.use(traced);
  // A stream of events is sent as it comes.
  app.use(compression({ filter: (request, response) => !isStream(response) && compression.filter(request, response) }));
  app.get('/health', (_request, response) => void response.json({ status: 'ok' }));
  app.get('/ready', (_request, response) => void response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'stopping' }));
  app.get('/metrics', authorized(parts.tokens), (_request, response, next) => {
    metrics.text().then(({ body, type }) => response.type(type).send(body), next);
  });
  app.get('/schema.graphql', (_request, response) => void response.type('text/plain').send(parts.schema));
  if (options.introspection && typeof parts.graphiql === 'string') app.get('/graphiql', pageOf(parts.graphiql));
  if (typeof parts.explorer === 'string') app.use(explorerRoutes(parts.explorer));
  else app.get('/', (_request, response) => response.redirect('/graphql'));
  if (parts.admin !== undefined) app.use('/admin', rateLimited(options.rate, parts.tokens), adminRoutes(parts.admin, parts.tokens));
  const origins = [...(options.cors ?? []), ...(options.introspection ? SANDBOX : [])];
  const live: LiveParts = {
    ...options,
    origins,
    formatError: formatError(parts.log, parts.failed),
    schema: executable(parts.schema),
    tokens: parts.tokens,
    context: () => contextOf(parts, null),
  };
  const stream = serverSentEvents(live);
  app.use('/graphql', cors({ origin: origins, exposedHeaders: EXPOSED, maxAge: 600 }));
  app.use(LIVE_PATH, rateLimited(options.rate, parts.tokens), authorized(parts.tokens), bodyOf(parts.tokens), stream);
  app.use(
    '/graphql',
    rateLimited(options.rate, parts.tokens),
    authorized(parts.tokens),
    bodyOf(parts.tokens),
    eventsOr(stream),
    expressMiddleware(apollo, {
      context: ({ req }) => {
        const bearer = parts.tokens.bearerOf(req.headers.authorization);
        return Promise.resolve(contextOf(parts, typeof bearer === 'string' ? null : bearer));
      },
    }),
  );
  app.use(failed(parts.log));
  const sockets = new Set<Socket>();
  httpServer.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await listen(httpServer, host, port);
  const stopWebSockets = listenOnWebSocket(httpServer, live);
  const address = httpServer.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    stop: async () => {
      ready = false;
      parts.feed?.stop();
      await stopWebSockets();
      await apollo.stop();
      for (const socket of sockets) socket.destroy();
    },
  };
}

function listen(server: http.Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') reject(new UjarError('PORT_TAKEN', `port ${port} on ${host} is taken: set PORT to another one`));
      else reject(new UjarError('BAD_CONFIG', `cannot listen on ${host}:${port}: ${messageOf(error)}`));
    });
    server.listen(port, host, resolve);
  });
}

/** A page kept compressed, which nearly every browser takes as it is. */
function pageOf(file: string): RequestHandler {
  const compressed = fs.readFileSync(file);
  return (request, response) => {
    response.type('html').setHeader('vary', 'accept-encoding');
    if (request.acceptsEncodings('br') === 'br') response.setHeader('content-encoding', 'br').send(compressed);
    else response.send(brotliDecompressSync(compressed));
  };
}

function bodyOf({ bearerOf }: Tokens): (request: Request, response: Response, next: NextFunction) => void {
  const [small, large] = [express.json({ limit: BODY_LIMIT }), express.json({ limit: WRITER_BODY_LIMIT })];
  return (request, response, next) => {
    (may(bearerOf(request.headers.authorization), 'write') ? large : small)(request, response, next);
  };
}

/** Errors of the body: too large, no JSON. Nothing of the inside goes out. */
const failed =
  (log: Logger) =>
  (error: { status?: number; type?: string }, _request: Request, response: Response, next: NextFunction): void => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = error.status ?? 500;
    const message =
      error.type === 'entity.too.large'
        ? `the body is larger than ${BODY_LIMIT} bytes (${WRITER_BODY_LIMIT} with the write token)`
        : status < 500
          ? 'the body is no JSON that could be read'
          : 'the server could not answer this';
    if (status >= 500) log.error(loggable(error), 'a request failed');
    response.status(status).json({ errors: [{ message, extensions: { code: status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR' } }] });
  };
