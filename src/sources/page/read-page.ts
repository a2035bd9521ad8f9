import { UjarError } from '../../domain/errors.js';
import { bodyOf } from './body.js';
import { decodePage } from './charset.js';
import { parsePage } from './parse.js';

export function readPage(bytes: Uint8Array, headers: Readonly<Record<string, string>>, url: string | null): { text: string; url?: string } {
  const page = parsePage(decodePage(bytes, headers['content-type']));
  const text = bodyOf(page).join('\n\n');
  if (text === '') throw new UjarError('BAD_ARTICLE', 'no article on page');
  return { text, ...(url === null ? {} : { url }) };
}
