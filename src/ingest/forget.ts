import type { GraphEngine, Run } from '../graph/engine.js';
import { articlesKnowing, knowing, soughtPerson } from '../graph/write/forget/find.js';
import { blackenedArticle, blackenRevisions, forgetSayings, stillNaming, withdrawnKnowing } from '../graph/write/forget/forget.js';
import type { Ingest } from './ingest.js';

export interface Forgotten {
  person: string;
  articles: number;
  revisions: number;
  judgements: number;
  /** Ids of articles whose address names the person: only `withdraw --erase` takes these out. */
  remaining: string[];
}

/**
 * Takes a person out of the store: names, mentions and words are blacked out in every article and revision, which are read again as they are then;
 * judgements and list entries go. The places of everything else stay. Interrupted, it goes on when it is called again, as long as an article shows the
 * person. Throws NOT_FOUND, and what an article that cannot be read again throws.
 */
export async function forgetPerson(
  person: string,
  {
    engine,
    ingest,
    now,
    progress,
    note,
  }: {
    engine: GraphEngine;
    ingest: Ingest;
    now: () => string;
    progress: (done: number, all: number) => void;
    note?: (run: Run, ids: readonly string[]) => Promise<void>;
  },
): Promise<Forgotten> {
  const sought = await engine.read((run) => soughtPerson(run, person));
  const keys = await engine.read((run) => articlesKnowing(run, sought));
  const judgements = await engine.write(async (run) => {
    await note?.(run, [sought.id]);
    return forgetSayings(run, sought, now());
  });
  let revisions = 0;
  for (const key of await engine.read((run) => withdrawnKnowing(run, sought)))
    revisions += await engine.write((run) => blackenRevisions(run, sought, { key, others: [] }, null));
  for (const [n, key] of keys.entries()) {
    const found = await engine.read((run) => knowing(run, sought, key));
    const article = blackenedArticle(sought, found);
    revisions += await engine.write((run) => blackenRevisions(run, sought, found, article.text));
    const [result] = await ingest.batch([{ article, where: key }]);
    if (result?.error !== undefined) throw new Error(result.error);
    progress(n + 1, keys.length);
  }
  const remaining = await engine.read((run) => stillNaming(run, sought));
  await engine.rewrite();
  return { person: sought.id, articles: keys.length, revisions, judgements, remaining };
}
