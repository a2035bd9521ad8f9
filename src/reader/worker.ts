import { messageOf } from '../domain/errors.js';
import type { Answer, Task } from './pool.js';
import { extract } from './reader.js';

/** What a worker thread does: reads its share of articles; one that cannot be read is an error of its own. */
export default function readShare({ articles, options }: Task): Answer[] {
  return articles.map((article) => {
    try {
      return { extraction: extract(article, options) };
    } catch (error) {
      return { error: messageOf(error) };
    }
  });
}
