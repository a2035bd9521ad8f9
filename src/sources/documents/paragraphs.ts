/** A line as it stands on a page of a PDF: where it begins, from the page's lower left corner, and its letters' height, in points. */
export interface PdfLine {
  text: string;
  page: number;
  x: number;
  y: number;
  size: number;
}

/** Lines of one paragraph stand no further apart than this many times the usual distance. */
const LOOSE = 1.35;
/** A first line that is indented by so many heights of a letter begins a paragraph. */
const INDENTED = 0.8;
const ENDS_A_SENTENCE = /[.!?:"”’)]\s*$/;

/**
 * Lines as paragraphs, an empty line between two. A paragraph ends where the next line stands further off than lines do, has another size, or is indented;
 * over the end of a page or column it goes on unless it ended with a sentence. A word that was parted at a line's end is joined.
 */
export function paragraphsOf(given: readonly PdfLine[]): string {
  const lines = given.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() })).filter(({ text }) => text !== '');
  const distance = usualDistance(lines);
  const paragraphs: string[] = [];
  lines.forEach((line, n) => {
    const before = lines[n - 1];
    if (before === undefined || beginsParagraph(before, line, distance)) paragraphs.push(line.text);
    else paragraphs.push(joined(paragraphs.pop()!, line.text));
  });
  return paragraphs.join('\n\n');
}

function beginsParagraph(before: PdfLine, line: PdfLine, distance: number): boolean {
  if (Math.abs(before.size - line.size) > 0.15 * before.size) return true;
  const down = before.y - line.y;
  if (before.page !== line.page || down < 0) return ENDS_A_SENTENCE.test(before.text);
  return down > distance * LOOSE || (down > 0 && line.x - before.x > line.size * INDENTED && line.x - before.x < line.size * 6);
}

function usualDistance(lines: readonly PdfLine[]): number {
  const distances = lines
    .flatMap((line, n) => {
      const before = lines[n - 1];
      return before === undefined || before.page !== line.page || before.y <= line.y ? [] : [before.y - line.y];
    })
    .sort((a, b) => a - b);
  return distances[Math.floor((distances.length - 1) / 2)] ?? Infinity;
}

/** `meng-` and `umumkan` are one word; `Abdul-` and `Rahman` are two, and keep what stands between them. */
function joined(paragraph: string, line: string): string {
  if (/\p{L}[-\u00ad\u2010]$/u.test(paragraph) && /^\p{Ll}/u.test(line)) return `${paragraph.slice(0, -1)}${line}`;
  return /\p{L}-$/u.test(paragraph) ? `${paragraph}${line}` : `${paragraph} ${line}`;
}
