import { UjarError } from '../../domain/errors.js';
import type { PageArticle } from '../page-reader.js';
import { bodyOf } from './body.js';
import { decodePage } from './decode-page.js';
import { headlineOf } from './headline.js';
import { embeddedBody, linkedArticle } from './linked-data.js';
import type { LinkedArticle } from './linked-data.js';
import { publishedOf } from './published.js';
import { parsePage } from './tree.js';
import type { Page } from './tree.js';

/** Bytes of a page; what is larger is no article. */
const LARGEST = 8 * 1024 * 1024;
/** Characters that an article has at least; less is taken from the page's data, where it is there. */
const SHORT = 250;

/** The article of a page: what readers see of it, without what stands around it. Paragraphs are parted by an empty line. Throws BAD_ARTICLE. */
export function readPage(bytes: Uint8Array, headers: Readonly<Record<string, string>>, url: string | null): PageArticle {
  if (bytes.length > LARGEST) throw new UjarError('BAD_ARTICLE', `the page has ${bytes.length} bytes: wanted at most ${LARGEST}`);
  const page = parsePage(decodePage(bytes, headers['content-type']));
  const linked = linkedArticle(page);
  const headline = headlineOf(page, linked.headline);
  const text = textOf(page, linked, headline);
  if (text === '') throw new UjarError('BAD_ARTICLE', 'there is no article on the page: wanted at least one paragraph of text');
  const publisher = page.metas.get('og:site_name') ?? linked.publisher;
  const publishedAt = publishedOf(page, linked.datePublished, headline);
  const address = addressOf(page, linked, url);
  return {
    text,
    ...(headline === '' ? {} : { headline }),
    ...(publisher === undefined || publisher === '' ? {} : { publisher }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(address === undefined ? {} : { url: address }),
  };
}

function textOf(page: Page, { articleBody }: LinkedArticle, headline: string): string {
  const seen = bodyOf(page.root, headline).join('\n\n');
  if (seen.length >= SHORT) return seen;
  const data = articleBody ?? embeddedBody(page) ?? '';
  if (data.length <= Math.max(SHORT, 2 * seen.length)) return seen;
  if (!/<(?:p|br|div)\b/i.test(data))
    return data
      .split(/\s*\n\s*/)
      .filter((line) => line !== '')
      .join('\n\n');
  return bodyOf(parsePage(data).root, headline).join('\n\n');
}

/** The address by which the page wants to be known: the first that is whole. */
function addressOf({ canonical, metas }: Page, linked: LinkedArticle, url: string | null): string | undefined {
  for (const given of [canonical, metas.get('og:url'), linked.url, metas.get('url'), url]) {
    if (given === null || given === undefined || given === '') continue;
    const whole = URL.canParse(given) ? given : url !== null && URL.canParse(given, url) ? new URL(given, url).href : null;
    if (whole !== null && /^https?:/i.test(whole)) return whole;
  }
  return undefined;
}
