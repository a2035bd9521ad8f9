import type { ApolloServerPlugin } from '@apollo/server';
import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { RequestHandler } from 'express';
import { UjarError } from '../domain/errors.js';
import type { GraphEngine } from '../graph/engine.js';
import type { Context } from './context.js';

const ENDPOINTS = ['OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'];
const PACKAGES = '@opentelemetry/sdk-trace-node@2 @opentelemetry/exporter-trace-otlp-http@0.2';
/** Longest name of an operation in a span, in UTF-16 code units. */
const LONGEST_NAME = 100;

const tracer = (): ReturnType<typeof trace.getTracer> => trace.getTracer('ujar');

/**
 * Sends spans over OTLP where OpenTelemetry's own variables say where to; gives back how to send what is left and end. The exporter is for those to
 * install who want it. Throws BAD_CONFIG where it is missing.
 */
export async function startTracing(env: Readonly<Record<string, string | undefined>>): Promise<() => Promise<void>> {
  if (!ENDPOINTS.some((name) => (env[name] ?? '') !== '')) return () => Promise.resolve();
  try {
    const [{ BatchSpanProcessor, NodeTracerProvider }, { OTLPTraceExporter }] = await Promise.all([
      import('@opentelemetry/sdk-trace-node'),
      import('@opentelemetry/exporter-trace-otlp-http'),
    ]);
    const provider = new NodeTracerProvider({ spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())] });
    provider.register();
    return () => provider.shutdown();
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new UjarError(
      'BAD_CONFIG',
      `${ENDPOINTS.join(' or ')} is set, but nothing to send spans with is installed: npm install ${PACKAGES}`,
    );
  }
}

/** A span a request, under the caller's where it sends a traceparent: method, path and status, nothing of what it holds. */
export const traced: RequestHandler = (request, response, next) => {
  const parent = propagation.extract(context.active(), request.headers);
  const span = tracer().startSpan(
    `${request.method} ${request.path}`,
    { kind: SpanKind.SERVER, attributes: { 'http.request.method': request.method, 'url.path': request.path } },
    parent,
  );
  response.on('close', () => {
    span.setAttribute('http.response.status_code', response.statusCode);
    if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  });
  context.with(trace.setSpan(parent, span), next);
};

/** Names the request's span by the operation. */
export const tracedOperations: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operation, operationName }) => {
        if (operation === undefined) return Promise.resolve();
        const name = (operationName ?? '').slice(0, LONGEST_NAME);
        trace
          .getActiveSpan()
          ?.setAttributes({ 'graphql.operation.type': operation.operation, 'graphql.operation.name': name })
          .updateName(`${operation.operation} ${name}`.trim());
        return Promise.resolve();
      },
    }),
};

/** A span a reading statement, with its text, which is our own, and without its values. */
export const tracedEngine = (engine: GraphEngine): GraphEngine => ({
  ...engine,
  read: (work) =>
    engine.read((run) =>
      work((cypher, params) =>
        tracer().startActiveSpan(
          'cypher',
          { kind: SpanKind.CLIENT, attributes: { 'db.system.name': engine.kind, 'db.query.text': cypher } },
          async (span) => {
            try {
              return await run(cypher, params);
            } catch (error) {
              span.setStatus({ code: SpanStatusCode.ERROR });
              throw error;
            } finally {
              span.end();
            }
          },
        ),
      ),
    ),
});
