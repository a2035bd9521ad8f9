import { messageOf } from '../domain/errors.js';
import { failedAt, foundAt } from './input.js';
import type { Reader } from './input.js';
import { articleFromJson } from './json.js';
import { linesOf } from './lines.js';

/** An article a line, however many there are; a broken line is told, and the next one read. */
export const readJsonLines: Reader = async function* ({ place, bytes }, { map }) {
  for await (const line of linesOf(bytes)) {
    const at = { ...place, line: line.number };
    if ('error' in line) yield failedAt(at, line.error);
    else if (line.text.trim() !== '') {
      try {
        yield foundAt(at, articleFromJson(JSON.parse(line.text), map));
      } catch (error) {
        yield failedAt(at, messageOf(error));
      }
    }
  }
};
