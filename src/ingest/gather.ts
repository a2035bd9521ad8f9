import type { Ingest, Ingested } from './ingest.js';
import { BATCH } from './many.js';

type Items = Parameters<Ingest['batch']>[0];

/** Batches that are under way at once: one is read while another is written. */
const AT_ONCE = 2;

/**
 * Joins what many callers send singly: whatever comes while as many batches as may be are under way waits, and goes as one. Nobody waits who comes alone.
 * Each caller gets what became of its own articles.
 */
export function gathering(ingest: Ingest): (items: Items) => Promise<Ingested[]> {
  const waiting: { items: Items; told: (results: Ingested[]) => void; failed: (error: unknown) => void }[] = [];
  let underway = 0;
  const next = (): void => {
    if (underway === AT_ONCE || waiting.length === 0) return;
    const some = [waiting.shift()!];
    for (
      let size = some[0]!.items.length;
      waiting.length > 0 && size + waiting[0]!.items.length <= BATCH;
      size += some.at(-1)!.items.length
    )
      some.push(waiting.shift()!);
    underway++;
    void ingest
      .batch(some.flatMap(({ items }) => items))
      .then(
        (results) => {
          let from = 0;
          for (const { items, told } of some) told(results.slice(from, (from += items.length)));
        },
        (error: unknown) => {
          for (const { failed } of some) failed(error);
        },
      )
      .finally(() => {
        underway--;
        next();
      });
  };
  return (items) =>
    new Promise((told, failed) => {
      waiting.push({ items, told, failed });
      next();
    });
}
