import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { GraphEngine } from '../graph/engine.js';
import { countNodes } from '../graph/queries/nodes.js';

/** What a server tells Prometheus. */
export interface Metrics {
  /** A request that was answered: its status and seconds. */
  answered: (status: number, seconds: number) => void;
  /** An error that a client was told, by its code. */
  failed: (code: string) => void;
  /** The engine, its statements timed. */
  timed: (engine: GraphEngine) => GraphEngine;
  /** The text of /metrics. */
  text: () => Promise<{ body: string; type: string }>;
}

const SECONDS = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export function makeMetrics(engine: GraphEngine): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Counter({ name: 'ujar_http_requests_total', help: 'Requests by status', labelNames: ['status'], registers });
  const duration = new Histogram({ name: 'ujar_http_request_seconds', help: 'Seconds a request', buckets: SECONDS, registers });
  const errors = new Counter({ name: 'ujar_errors_total', help: 'Errors told to clients, by code', labelNames: ['code'], registers });
  const cypher = new Histogram({ name: 'ujar_cypher_seconds', help: 'Seconds a Cypher statement', buckets: SECONDS, registers });
  const size = new Gauge({ name: 'ujar_store_nodes', help: 'Nodes in the store, by what they are', labelNames: ['kind'], registers });
  return {
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
