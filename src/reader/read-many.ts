import type { Article } from '../domain/article.js';
import type { Extraction } from '../domain/extraction.js';
import type { ExtractionTask } from './extractions.js';
import type { Answer } from './share.js';
import type { Workers } from './workers.js';

/** Items that are sent to be read at once, and how often that is done ahead of what is taken: few enough to hold memory flat. */
const TOGETHER = 16;
const AHEAD = 4;

/** Reads articles in the order in which they come. `item` is given back with its answer; one without an article passes through. */
export async function* readMany<T extends { article?: Article }>(
  items: AsyncIterable<T>,
  { read }: Workers<'extractions'>,
  options: ExtractionTask['options'],
): AsyncGenerator<{ item: T; answer: Answer<Extraction> | null }> {
  const flying: Promise<{ item: T; answer: Answer<Extraction> | null }[]>[] = [];
  let together: T[] = [];
  const send = (): void => {
    const own = together;
    together = [];
    const tasks = own.flatMap(({ article }) => (article === undefined ? [] : [{ article, options }]));
    flying.push(read(tasks).then((answers) => paired(own, answers)));
  };
  for await (const item of items) {
    together.push(item);
    if (together.length < TOGETHER) continue;
    send();
    if (flying.length > AHEAD) yield* await flying.shift()!;
  }
  if (together.length > 0) send();
  while (flying.length > 0) yield* await flying.shift()!;
}

function paired<T extends { article?: Article }, A>(items: readonly T[], answers: readonly A[]): { item: T; answer: A | null }[] {
  let next = 0;
  return items.map((item) => ({ item, answer: item.article === undefined ? null : answers[next++]! }));
}
