import { fingerprint } from '../graph/write/draft/draft.js';
import type { Article } from '../domain/article.js';
import type { Sourced } from '../domain/sourced.js';
import type { Ingested, IngestOptions } from './ingest.js';

/** Articles a transaction: FACTS of both engines show most of the gain at this size. */
export const BATCH = 50;

/** Batches that are on their way while another is made up. */
const AHEAD = 1;

export interface Summary {
  articles: number;
  new: number;
  changed: number;
  unchanged: number;
  failed: number;
  skipped: number;
}

export type Send = (items: readonly { article: Article; where: string }[], options?: IngestOptions) => Promise<Ingested[]>;

export interface Report {
  /** After every batch. */
  progress: (summary: Summary) => void;
  failed: (where: string, reason: string) => void;
  skipped: (where: string, reason: string) => void;
  warned: (where: string, message: string) => void;
}

/** Sends articles on in batches, until they end or `stopped` says so; stopping loses nothing, running it again goes on. */
export async function ingestMany(
  items: AsyncIterable<Sourced>,
  send: Send,
  report: Report,
  options: IngestOptions & { stopped?: () => boolean } = {},
): Promise<Summary> {
  const summary: Summary = { articles: 0, new: 0, changed: 0, unchanged: 0, failed: 0, skipped: 0 };
  const seen = new Map<string, string>();
  let batch: { article: Article; where: string }[] = [];
  const fail = (where: string, reason: string): void => {
    summary.articles++;
    summary.failed++;
    report.failed(where, reason);
  };
  const flying: Promise<Ingested[]>[] = [];
  const land = async (most: number): Promise<void> => {
    while (flying.length > most) tell(await flying.shift()!);
  };
  /** One batch is read while the one before is written. */
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    const sent = send(batch, options);
    // Until its turn comes nobody waits for it: a failure is told then.
    sent.catch(() => undefined);
    flying.push(sent);
    batch = [];
    await land(AHEAD);
  };
  const tell = (results: readonly Ingested[]): void => {
    for (const { where, outcome, error, warnings } of results) {
      if (outcome === 'FAILED') {
        fail(where, error ?? 'unknown');
        continue;
      }
      summary.articles++;
      if (outcome === 'NEW') summary.new++;
      else if (outcome === 'UNCHANGED') summary.unchanged++;
      else summary.changed++;
      for (const { message } of warnings) report.warned(where, message);
    }
    report.progress(summary);
  };
  for await (const item of items) {
    if (options.stopped?.() === true) break;
    if ('error' in item) fail(item.where, item.error);
    else if ('skipped' in item) {
      summary.skipped++;
      report.skipped(item.where, item.skipped);
    } else {
      const { key, contentHash } = fingerprint(item.article);
      const earlier = seen.get(key);
      if (earlier !== undefined && earlier !== contentHash) fail(item.where, `another text with the key ${key} came earlier in this run`);
      else if (earlier === undefined) {
        seen.set(key, contentHash);
        batch.push(item);
      }
    }
    if (batch.length >= BATCH) await flush();
  }
  if (options.stopped?.() !== true || batch.length > 0) await flush();
  await land(0);
  return summary;
}
