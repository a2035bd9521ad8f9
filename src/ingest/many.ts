import { fingerprint } from '../graph/write/draft/draft.js';
import type { Article } from '../domain/article.js';
import type { Place } from '../domain/place.js';
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

/** What is told of: its place in words, and in parts where they are known. */
export interface Told {
  where: string;
  place?: Place;
}

export interface Report {
  /** After every batch. */
  progress: (summary: Summary) => void;
  failed: (item: Told, reason: string) => void;
  skipped: (item: Told, reason: string) => void;
  warned: (item: Told, message: string) => void;
  /** An article is in the store now, or was there already. */
  stored?: (item: Told) => void;
}

type Item = Told & { article: Article };

/** Sends articles on in batches, until they end or `stopped` says so; stopping loses nothing, running it again goes on. */
export async function ingestMany(
  items: AsyncIterable<Sourced>,
  send: Send,
  report: Report,
  options: IngestOptions & { stopped?: () => boolean } = {},
): Promise<Summary> {
  const summary: Summary = { articles: 0, new: 0, changed: 0, unchanged: 0, failed: 0, skipped: 0 };
  const seen = new Map<string, string>();
  let batch: Item[] = [];
  const fail = (item: Told, reason: string): void => {
    summary.articles++;
    summary.failed++;
    report.failed(item, reason);
  };
  const skip = (item: Told, reason: string): void => {
    summary.skipped++;
    report.skipped(item, reason);
  };
  const flying: { items: readonly Item[]; sent: Promise<Ingested[]> }[] = [];
  const land = async (most: number): Promise<void> => {
    while (flying.length > most) {
      const { items: landed, sent } = flying.shift()!;
      tell(landed, await sent);
    }
  };
  /** One batch is read while the one before is written. */
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    const sent = send(batch, options);
    // Until its turn comes nobody waits for it: a failure is told then.
    sent.catch(() => undefined);
    flying.push({ items: batch, sent });
    batch = [];
    await land(AHEAD);
  };
  const tell = (sent: readonly Item[], results: readonly Ingested[]): void => {
    for (const [n, { outcome, error, warnings }] of results.entries()) {
      const item = sent[n]!;
      if (outcome === 'FAILED') {
        fail(item, error ?? 'unknown');
        continue;
      }
      summary.articles++;
      if (outcome === 'NEW') summary.new++;
      else if (outcome === 'UNCHANGED') summary.unchanged++;
      else summary.changed++;
      for (const { message } of warnings) report.warned(item, message);
      report.stored?.(item);
    }
    report.progress(summary);
  };
  for await (const item of items) {
    if (options.stopped?.() === true) break;
    if ('error' in item) fail(item, item.error);
    else if ('skipped' in item) skip(item, item.skipped);
    else {
      const { key, contentHash } = fingerprint(item.article);
      const earlier = seen.get(key);
      if (earlier !== undefined && earlier !== contentHash) {
        // A page has versions: for telephones, for printing, in parts and whole.
        if (item.page === true) skip(item, `another version of ${key} came earlier in this run`);
        else fail(item, `another text with the key ${key} came earlier in this run`);
      } else if (earlier === undefined) {
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
