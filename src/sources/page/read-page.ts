import { UjarError } from '../../domain/errors.js';
import { bodyOf } from './body.js';
import { decodePage } from './charset.js';
import { headlineTagOf, titlesOf } from './headline-tag.js';
import { parsePage } from './parse.js';
import { textOf } from './tree.js';

export function readPage(
  bytes: Uint8Array,
  headers: Readonly<Record<string, string>>,
  url: string | null,
): { text: string; headline?: string; url?: string } {
  const page = parsePage(decodePage(bytes, headers['content-type']));
  const heading = headlineTagOf(page, titlesOf(page));
  const text = bodyOf(page, heading).join('\n\n');
  if (text === '') throw new UjarError('BAD_ARTICLE', 'no article on page');
  return { text, ...(heading === null ? {} : { headline: textOf(heading) }), ...(url === null ? {} : { url }) };
}
