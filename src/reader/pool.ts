import { availableParallelism } from 'node:os';
import type { Piscina } from 'piscina';
import type { Article } from '../domain/article.js';
import { messageOf } from '../domain/errors.js';
import type { Extraction } from '../domain/extraction.js';
import type { ReadOptions } from '../extract/extractor.js';
import { extract } from './reader.js';

export interface Task {
  articles: readonly Article[];
  options: ReadOptions;
}
export type Answer = { extraction: Extraction } | { error: string };

/** Articles that are read in this thread before others are started: starting one takes as long as reading some dozens. */
const ALONE = 64;
/** Articles a task, and tasks in flight a thread: enough to keep every core busy, few enough to hold memory flat. */
const SHARE = 16;
const AHEAD = 2;

/** Reads articles on all cores, in the order in which they come. `item` is given back with its answer; one without an article passes through. */
export async function* readMany<T extends { article?: Article }>(
  items: AsyncIterable<T>,
  options: ReadOptions,
  threads = availableParallelism(),
): AsyncGenerator<{ item: T; answer: Answer | null }> {
  let alone = 0;
  let pool: Piscina<Task, Answer[]> | null = null;
  let share: T[] = [];
  const flying: Promise<{ item: T; answer: Answer | null }[]>[] = [];
  const start = async (): Promise<Piscina<Task, Answer[]>> => {
    const { Piscina: Pool } = await import('piscina');
    return new Pool<Task, Answer[]>({ filename: new URL('./worker.js', import.meta.url).href, minThreads: threads, maxThreads: threads });
  };
  const send = async (): Promise<void> => {
    const own = share;
    share = [];
    pool ??= await start();
    const articles = own.flatMap(({ article }) => article ?? []);
    flying.push(pool.run({ articles, options }).then((answers) => paired(own, answers)));
  };
  try {
    for await (const item of items) {
      if (threads < 2 || alone < ALONE) {
        alone++;
        yield { item, answer: item.article === undefined ? null : readHere(item.article, options) };
        continue;
      }
      share.push(item);
      if (share.length < SHARE) continue;
      await send();
      if (flying.length > threads * AHEAD) yield* await flying.shift()!;
    }
    if (share.length > 0) await send();
    while (flying.length > 0) yield* await flying.shift()!;
  } finally {
    await (pool as Piscina<Task, Answer[]> | null)?.destroy();
  }
}

function readHere(article: Article, options: ReadOptions): Answer {
  try {
    return { extraction: extract(article, options) };
  } catch (error) {
    return { error: messageOf(error) };
  }
}

function paired<T extends { article?: Article }>(items: readonly T[], answers: readonly Answer[]): { item: T; answer: Answer | null }[] {
  let next = 0;
  return items.map((item) => ({ item, answer: item.article === undefined ? null : answers[next++]! }));
}
