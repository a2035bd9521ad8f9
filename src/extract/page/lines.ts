import type { PagePatterns } from '../../language/pack.js';
import type { Line } from '../../text/paragraphs.js';

/** How a line of a page looks. */

export const wordCount = (line: Line): number => line.text.split(/\s+/).length;

export const endsSentence = (line: Line): boolean => /[.!?…]["”’»)]?$/u.test(line.text);

/** A whole paragraph of running text. */
export const isProse = (line: Line): boolean => wordCount(line) >= 22 && endsSentence(line);

/** Furniture by its own words alone. */
export const isPageLine = ({ text }: Line, page: PagePatterns): boolean =>
  page.line.test(text) || page.timestamp.test(text) || page.caption.test(text);

/** A sentence of the article: no menu, no headline ends with a full stop. */
export const isSentence = (line: Line, page: PagePatterns): boolean =>
  wordCount(line) >= 5 && /[.!?]["”’»)]?$/u.test(line.text) && !isPageLine(line, page) && !page.credit.test(line.text);
