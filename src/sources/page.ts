import { UjarError } from '../domain/errors.js';
import { collect } from './bytes.js';
import { LARGEST_FILE } from './decode.js';
import { foundAt, nameOf, skippedAt } from './input.js';
import type { Reader } from './input.js';

/** The article of a page; its address is its key, where it is known. */
export const readPage: Reader = async function* (input, { page }) {
  const { place, bytes, named, headers = {}, url, known = {} } = input;
  if (page === null) {
    if (!named) yield skippedAt(place, 'not read: a page of HTML');
    else throw new UjarError('BAD_ARTICLE', 'it is a page of HTML: wanted text, and there is nothing here that reads pages');
    return;
  }
  const article = await page(await collect(bytes, LARGEST_FILE), headers, url ?? null);
  const name = nameOf({ ...input, ...(article.url === undefined ? {} : { url: article.url }) }, article.text);
  yield { ...foundAt(place, { ...known, ...article, ...name }), page: true };
};
