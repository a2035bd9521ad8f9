import { getDocumentProxy } from 'unpdf';
import type { DocumentText } from './document-thread.js';
import { paragraphsOf } from './paragraphs.js';
import type { PdfLine } from './paragraphs.js';

/** Pages of a PDF that are read: an article has few, a book is none. */
const MOST_PAGES = 500;

/** The text of a PDF: lines are joined to paragraphs by the distance between them. */
export async function pdfText(bytes: Uint8Array): Promise<DocumentText> {
  const pdf = await getDocumentProxy(bytes);
  if (pdf.numPages > MOST_PAGES) throw new Error(`it has ${pdf.numPages} pages: wanted at most ${MOST_PAGES}`);
  const lines: PdfLine[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    let text = '';
    let first: readonly number[] | null = null;
    for (const item of items) {
      if (!('str' in item)) continue;
      if (item.str !== '') first ??= item.transform as number[];
      text += item.str;
      if (item.hasEOL) {
        if (first !== null) lines.push({ text, page: number, x: first[4]!, y: first[5]!, size: Math.abs(first[3]!) });
        text = '';
        first = null;
      }
    }
    if (first !== null) lines.push({ text, page: number, x: first[4]!, y: first[5]!, size: Math.abs(first[3]!) });
    page.cleanup();
  }
  const title = titleOf((await pdf.getMetadata().catch(() => null))?.info);
  const text = paragraphsOf(lines);
  // Many programs write the file's name there; a headline stands in the text too.
  return { text, headline: title !== '' && text.includes(title) ? title : null };
}

const titleOf = (info: object | undefined): string =>
  info !== undefined && 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
