import { attribute, isInline, isSilent, oneLine, type Tag } from './tree.js';

/** A run of text that a page shows as a paragraph, a heading, an item of a list, a line of a table. */
export interface Block {
  /** On one line; a line break of the page stays one. */
  text: string;
  /** The tag that it stands in directly: `p`, `div`, `li`, `h2`. */
  tag: Tag;
  /** Where it stands: the order of the last tag that begins before it, or in it at its very begin. */
  at: number;
  /** UTF-16 code units of it that are links. */
  linked: number;
  /** UTF-16 code units of it that are bold. */
  bold: number;
  /** UTF-16 code units of it that are slanted. */
  slanted: number;
}

/** A piece of text with the marks of style it has; null is a line break. */
type Piece = { text: string; marks: number } | null;

interface Run {
  pieces: Piece[];
  at: number;
}

const LINKED = 1;
const BOLD = 2;
const SLANTED = 4;
const MARKS: Readonly<Record<string, number>> = { b: BOLD, strong: BOLD, i: SLANTED, em: SLANTED, cite: SLANTED };

/** Every block below a tag in the order of the page. Two line breaks in a row part two blocks; what `skips` holds of is passed over. */
export function blocksOf(root: Tag, skips: (tag: Tag) => boolean = () => false): Block[] {
  const blocks: Block[] = [];
  let run: Run = { pieces: [], at: 0 };
  const flush = (tag: Tag): void => {
    if (run.pieces.length === 0) return;
    for (const { text, linked, bold, slanted } of paragraphsOf(run.pieces)) blocks.push({ text, tag, at: run.at, linked, bold, slanted });
    run = { pieces: [], at: 0 };
  };
  let reached = 0;
  const visit = (tag: Tag, block: Tag, marks: number): void => {
    for (const child of tag.children) {
      if (typeof child === 'string') {
        take(run, child, marks, reached);
        continue;
      }
      reached = child.order;
      if (child.name === 'br') {
        if (run.pieces.length > 0) run.pieces.push(null);
      } else if (child.name === 'hr') flush(block);
      else if (isSilent(child) || skips(child)) reached = lastOrder(child);
      else if (isInline(child.name)) visit(child, block, marksIn(child, marks));
      else {
        flush(block);
        visit(child, child, marksIn(child, marks));
        flush(child);
      }
    }
  };
  visit(root, root, 0);
  flush(root);
  return blocks;
}

/** The order of the last tag in a tag. */
function lastOrder(tag: Tag): number {
  const last = tag.children.findLast((child) => typeof child !== 'string');
  return last === undefined ? tag.order : lastOrder(last);
}

function marksIn(tag: Tag, around: number): number {
  const { name } = tag;
  if (name === 'a') return attribute(tag, 'href') === '' ? around : around | LINKED;
  const own = MARKS[name] ?? (/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attribute(tag, 'style')) ? BOLD : 0);
  return around | own;
}

function take(run: Run, text: string, marks: number, reached: number): void {
  const isBlank = text.trim() === '';
  if (run.pieces.length === 0) {
    if (isBlank) return;
    run.at = reached;
  }
  run.pieces.push({ text, marks: isBlank ? 0 : marks });
}

type Paragraph = Omit<Block, 'tag' | 'at'>;

function paragraphsOf(pieces: readonly Piece[]): Paragraph[] {
  const lines: Paragraph[] = [];
  let line: NonNullable<Piece>[] = [];
  for (const piece of pieces)
    if (piece !== null) line.push(piece);
    else {
      lines.push(measured(line));
      line = [];
    }
  lines.push(measured(line));
  return linesOf(lines);
}

/** A line break after a whole sentence, or after a line that is a heading, parts paragraphs; any other stays a line break. */
function linesOf(lines: readonly Paragraph[]): Paragraph[] {
  const groups: Paragraph[][] = [];
  let last: Paragraph | null = null;
  for (const line of lines) {
    // Between two breaks in a row stands nothing.
    if (line.text === '') last = null;
    if (line.text === '') continue;
    if (last !== null && !endsBlock(last) && line.bold < line.text.length) groups[groups.length - 1]!.push(line);
    else groups.push([line]);
    last = line;
  }
  return groups.map((group) => ({
    text: group.map((line) => line.text).join('\n'),
    linked: sumOf(group, 'linked'),
    bold: sumOf(group, 'bold'),
    slanted: sumOf(group, 'slanted'),
  }));
}

const sumOf = (lines: readonly Paragraph[], key: 'linked' | 'bold' | 'slanted'): number => lines.reduce((sum, line) => sum + line[key], 0);

const endsBlock = ({ text, bold }: Paragraph): boolean =>
  bold >= text.length || (text.length > 60 && /[.!?]["'”’)\]]*$/.test(text.slice(-8)));

function measured(pieces: readonly NonNullable<Piece>[]): Paragraph {
  const marked = (mark: number): number =>
    pieces.reduce((sum, { text, marks }) => ((marks & mark) === 0 ? sum : sum + oneLine(text).length), 0);
  return {
    text: oneLine(pieces.map(({ text }) => text).join('')),
    linked: marked(LINKED),
    bold: marked(BOLD),
    slanted: marked(SLANTED),
  };
}
