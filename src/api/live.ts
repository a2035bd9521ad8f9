import type http from 'node:http';
import type { Duplex } from 'node:stream';
import type { Request, RequestHandler } from 'express';
import { getOperationAST, GraphQLError, Kind, OperationTypeNode, parse, specifiedRules, validate } from 'graphql';
import type { DocumentNode, ExecutionArgs, ExecutionResult, FormattedExecutionResult, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/express';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { checkOperation } from './before-running.js';
import type { Context } from './context.js';
import { BODY_LIMIT, checkSelections, MOST_TOKENS } from './limits.js';
import type { Tokens } from './tokens.js';
import { mayRead } from './tokens.js';

export const LIVE_PATH = '/graphql/live';
/** Where all operations go; subscriptions are taken there too. */
const ASKED_PATH = '/graphql';
export const EVENTS = 'text/event-stream';

/** Connections that listen at once, and operations that one of them may have open. */
const MOST_LISTENERS = 500;
const MOST_OPERATIONS = 10;
/** Bytes that may wait to be sent to one listener; a listener who does not read is cut off. */
const MOST_UNSENT = 1024 * 1024;
const UNREAD_EVERY = 2000;

export interface LiveParts {
  schema: GraphQLSchema;
  /** A context for one operation, without the right to write. */
  context: () => Context;
  tokens: Tokens;
  introspection: boolean;
  /** Origins of pages elsewhere that may listen. */
  origins: readonly string[];
  /** What a listener is told of an error. */
  formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
}

interface Asked {
  query?: string | null | undefined;
  operationName?: string | null | undefined;
  variables?: Record<string, unknown> | null | undefined;
}

/** The same validation and limits as over HTTP; an operation that is refused is told why. Only subscriptions are taken here. */
export function prepare(
  { query, operationName, variables }: Asked,
  { schema, context }: LiveParts,
): ExecutionArgs | readonly GraphQLError[] {
  let document: DocumentNode;
  try {
    document = parse(query ?? '', { maxTokens: MOST_TOKENS });
  } catch (error) {
    return [error instanceof GraphQLError ? error : new GraphQLError('the document cannot be read')];
  }
  const errors = validate(schema, document, specifiedRules, { maxErrors: 20 });
  if (errors.length > 0) return errors;
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const operation = operations.find(({ name }) => operationName === null || operationName === undefined || name?.value === operationName);
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
    return [new GraphQLError('only subscriptions are taken here: send other operations to /graphql')];
  try {
    checkSelections(document);
    checkOperation(schema, document, operation, variables ?? {});
  } catch (error) {
    return [error as GraphQLError];
  }
  return { schema, document, contextValue: context(), variableValues: variables ?? {}, operationName: operationName ?? null };
}

/** Close code of graphql-transport-ws for whoever may not listen, or no more. */
const FORBIDDEN = 4403;

/** Whether a page may listen: one of this server's own, or of an origin that may ask it. What is no page tells no origin. */
function mayConnect({ headers: { origin, host } }: http.IncomingMessage, origins: readonly string[]): boolean {
  if (origin === undefined || origins.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** Takes the sockets that ask for one of the paths, and refuses all others. Returns how to take no more. */
function takeUpgrades(server: http.Server, sockets: WebSocketServer, origins: readonly string[]): () => void {
  const upgrade = (request: http.IncomingMessage, socket: Duplex, head: Buffer): void => {
    const [path] = (request.url ?? '').split('?');
    const status = path !== LIVE_PATH && path !== ASKED_PATH ? '404 Not Found' : mayConnect(request, origins) ? null : '403 Forbidden';
    if (status === null)
      sockets.handleUpgrade(request, socket, head, (client) => {
        sockets.emit('connection', client, request);
      });
    else socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  };
  server.on('upgrade', upgrade);
  return () => server.off('upgrade', upgrade);
}

/** What is told of a result, its errors without the inside. */
function shown<Result extends object>(
  { errors, ...result }: Result & { errors?: readonly GraphQLError[] | undefined },
  parts: LiveParts,
): FormattedExecutionResult {
  return errors === undefined ? result : { ...result, errors: errors.map((error) => shownError(error, parts)) };
}

const shownError = (error: GraphQLError, { formatError }: LiveParts): GraphQLFormattedError => formatError(error.toJSON(), error);

/** Subscriptions over WebSocket on a server. Returns how to end them. */
export function listenOnWebSocket(server: http.Server, parts: LiveParts): () => Promise<void> {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: BODY_LIMIT });
  const takeNoMore = takeUpgrades(server, sockets, parts.origins);
  sockets.on('connection', (socket) => {
    if (sockets.clients.size > MOST_LISTENERS) socket.close(4429, 'too many listeners');
  });
  const unread = setInterval(() => {
    for (const socket of sockets.clients) if (socket.bufferedAmount > MOST_UNSENT) socket.terminate();
  }, UNREAD_EVERY);
  unread.unref();
  const open = new WeakMap<object, number>();
  /** What each listener came with: a token that is taken away ends what it opened. */
  const headers = new WeakMap<object, string | undefined>();
  const forget = parts.tokens.onChange(() => {
    for (const socket of sockets.clients)
      if (headers.has(socket) && !mayRead(headers.get(socket), parts.tokens)) socket.close(FORBIDDEN, 'Forbidden');
  });
  const { dispose } = useServer(
    {
      schema: parts.schema,
      connectionInitWaitTimeout: 5000,
      onConnect: ({ connectionParams, extra }) => {
        const given = connectionParams?.['authorization'] ?? extra.request.headers.authorization;
        const header = typeof given === 'string' ? given : undefined;
        headers.set(extra.socket, header);
        return mayRead(header, parts.tokens);
      },
      onSubscribe: ({ extra }, _id, asked) => {
        const count = (open.get(extra.socket) ?? 0) + 1;
        if (count > MOST_OPERATIONS) return [new GraphQLError(`more than ${MOST_OPERATIONS} subscriptions on one connection`)];
        open.set(extra.socket, count);
        return prepare(asked, parts);
      },
      onNext: (_context, _id, _asked, _args, result) => shown(result, parts),
      onError: (_context, _id, _asked, errors) => errors.map((error) => shownError(error, parts)),
      onComplete: ({ extra }) => void open.set(extra.socket, Math.max(0, (open.get(extra.socket) ?? 1) - 1)),
    },
    sockets,
  );
  return async () => {
    clearInterval(unread);
    forget();
    takeNoMore();
    await dispose();
  };
}

const isRefusal = (prepared: ReturnType<typeof prepare>): prepared is readonly GraphQLError[] => Array.isArray(prepared);

/** Whether a request to the address of all operations is to be answered with events: a subscription, or whoever takes nothing else. */
export function wantsEvents({ headers, method, query, body }: Request): boolean {
  const accepts = headers.accept ?? '';
  if (!accepts.includes(EVENTS)) return false;
  if (!/json|\*\/\*/.test(accepts)) return true;
  const asked = (method === 'GET' ? query : (body ?? {})) as { query?: unknown; operationName?: unknown };
  try {
    const document = parse(String(asked.query), { maxTokens: MOST_TOKENS });
    const name = typeof asked.operationName === 'string' ? asked.operationName : null;
    return getOperationAST(document, name)?.operation === OperationTypeNode.SUBSCRIPTION;
  } catch {
    return false;
  }
}

/** Subscriptions as server-sent events. */
export function serverSentEvents(parts: LiveParts): RequestHandler {
  const handler = createHandler({
    schema: parts.schema,
    onSubscribe: (_request, asked) => {
      const prepared = prepare(asked, parts);
      if (!isRefusal(prepared)) return prepared as never;
      const errors = prepared.map((error) => shownError(error, parts));
      return [JSON.stringify({ errors }), { status: 400, statusText: 'Bad Request', headers: { 'content-type': 'application/json' } }];
    },
    onNext: (_context, _request, result) => shown(result as ExecutionResult, parts) as ExecutionResult,
  });
  return (request, response, next) => {
    const forget = parts.tokens.onChange(() => {
      if (!mayRead(request.headers.authorization, parts.tokens)) response.destroy();
    });
    response.on('close', forget);
    handler(request, response).catch(next);
  };
}
