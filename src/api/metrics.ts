import type { ApolloServerPlugin } from '@apollo/server';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { GraphEngine } from '../graph/engine.js';
import { countNodes } from '../graph/queries/nodes.js';
import type { Context } from './context.js';

/** What a server tells Prometheus. */
export interface Metrics {
  /** A request that was answered: its status and seconds. */
  answered: (status: number, seconds: number) => void;
  /** An operation that was carried out: its name, where it has one, what it is, and seconds. */
  carriedOut: (name: string | null, type: string, seconds: number) => void;
  /** An error that a client was told, by its code. */
  failed: (code: string) => void;
  /** The engine, its statements timed. */
  timed: (engine: GraphEngine) => GraphEngine;
  /** The text of /metrics. */
  text: () => Promise<{ body: string; type: string }>;
}

const SECONDS = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * Names of operations that are told apart: clients choose them, and each is kept for good. Later ones count as `other`, as do those longer than any
 * that somebody would write by hand; operations without a name as `anonymous`.
 */
const MOST_NAMES = 100;
const LONGEST_NAME = 100;

export function makeMetrics(engine: GraphEngine): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Counter({ name: 'ujar_http_requests_total', help: 'Requests by status', labelNames: ['status'], registers });
  const duration = new Histogram({ name: 'ujar_http_request_seconds', help: 'Seconds a request', buckets: SECONDS, registers });
  const errors = new Counter({ name: 'ujar_errors_total', help: 'Errors told to clients, by code', labelNames: ['code'], registers });
  const operations = new Histogram({
    name: 'ujar_operation_seconds',
    help: 'Seconds a GraphQL operation, by its name',
    labelNames: ['operation', 'type'],
    buckets: SECONDS,
    registers,
  });
  const cypher = new Histogram({ name: 'ujar_cypher_seconds', help: 'Seconds a Cypher statement', buckets: SECONDS, registers });
  const size = new Gauge({ name: 'ujar_store_nodes', help: 'Nodes in the store, by what they are', labelNames: ['kind'], registers });
  // Memory, processor, files, the event loop, garbage: as every program on Node tells them.
  collectDefaultMetrics({ register: registry });
  const names = new Set<string>();
  const labelOf = (name: string | null): string => {
    if (name === null || name === '') return 'anonymous';
    if (names.size < MOST_NAMES && name.length <= LONGEST_NAME) names.add(name);
    return names.has(name) ? name : 'other';
  };
  return {
    carriedOut: (name, type, seconds) => operations.observe({ operation: labelOf(name), type }, seconds),
    answered: (status, seconds) => {
      requests.inc({ status });
      duration.observe(seconds);
    },
    failed: (code) => errors.inc({ code }),
    timed: (own) => ({
      ...own,
      read: (work) =>
        own.read((run) =>
          work(async (statement, params) => {
            const end = cypher.startTimer();
            try {
              return await run(statement, params);
            } finally {
              end();
            }
          }),
        ),
    }),
    text: async () => {
      for (const [kind, count] of Object.entries(await engine.read(countNodes))) size.set({ kind }, Number(count));
      return { body: await registry.metrics(), type: registry.contentType };
    },
  };
}

/** Times each operation that is carried out; what is refused before counts among the errors alone. */
export const timedOperations = (carriedOut: Metrics['carriedOut']): ApolloServerPlugin<Context> => ({
  requestDidStart: () => {
    const started = performance.now();
    return Promise.resolve({
      willSendResponse: ({ operation, operationName }) => {
        if (operation !== undefined) carriedOut(operationName ?? null, operation.operation, (performance.now() - started) / 1000);
        return Promise.resolve();
      },
    });
  },
});
