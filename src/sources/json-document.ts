import { messageOf, UjarError } from '../domain/errors.js';
import { collect } from './bytes.js';
import { decodeText, LARGEST_FILE } from './decode.js';
import { failedAt, foundAt, pathName } from './input.js';
import type { Reader } from './input.js';
import { articleFromJson } from './json.js';

/** One value or a list of them, or a feed in JSON. */
export const readJsonDocument: Reader = async function* (input, reading) {
  const { place, below, bytes } = input;
  const text = decodeText(await collect(bytes, LARGEST_FILE));
  const value = parsed(text);
  if (isJsonFeed(value)) {
    const { readJsonFeed } = await import('./feeds/read.js');
    yield* readJsonFeed(input, reading);
    return;
  }
  const values: unknown[] = Array.isArray(value) ? value : [value];
  for (const [n, each] of values.entries()) {
    const at = values.length === 1 ? place : { ...place, record: n };
    try {
      const article = articleFromJson(each, reading.map);
      const own = article.url !== undefined || hasId(each, reading.map);
      yield foundAt(at, own || below === null ? article : { ...article, ...pathName(below) });
    } catch (error) {
      yield failedAt(at, messageOf(error));
    }
  }
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UjarError('BAD_ARTICLE', `no JSON: ${messageOf(error)}`);
  }
}

const isJsonFeed = (value: unknown): boolean =>
  value !== null &&
  typeof value === 'object' &&
  'version' in value &&
  typeof value.version === 'string' &&
  value.version.startsWith('https://jsonfeed.org/version/');

const hasId = (value: unknown, map: ReadonlyMap<string, string>): boolean =>
  value !== null && typeof value === 'object' && ('id' in value || (map.get('id') ?? 'id') in value);
