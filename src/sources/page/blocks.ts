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

interface Run {
  parts: string[];
  at: number;
}

const BOLD = new Set(['b', 'strong']);
const SLANTED = new Set(['i', 'em', 'cite']);
const newRun = (): Run => ({ parts: [], at: 0 });

/** Every block below a tag in the order of the page. Two line breaks in a row part two blocks; what `skips` holds of is passed over. */
export function blocksOf(root: Tag, skips: (tag: Tag) => boolean = () => false): Block[] {
  const blocks: Block[] = [];
  let run = newRun();
  const flush = (tag: Tag): void => {
    if (run.parts.length === 0) return;
    for (const each of paragraphsOf(run)) blocks.push({ ...each, tag, at: run.at });
    run = newRun();
  };
  let reached = 0;
  const visit = (tag: Tag, block: Tag, style: Style): void => {
    for (const child of tag.children) {
      if (typeof child === 'string') {
        if (run.parts.length === 0) run.at = reached;
        take(run, child, style);
        continue;
      }
      reached = child.order;
      if (child.name === 'br') run.parts.push('\u0001');
      else if (child.name === 'hr') flush(block);
      else if (isSilent(child) || skips(child)) reached = lastOrder(child);
      else if (isInline(child.name)) visit(child, block, styleIn(child, style));
      else {
        flush(block);
        visit(child, child, styleIn(child, style));
        flush(child);
      }
    }
  };
  visit(root, root, { linked: false, bold: false, slanted: false });
  flush(root);
  return blocks;
}

/** The order of the last tag in a tag. */
function lastOrder(tag: Tag): number {
  const last = tag.children.findLast((child) => typeof child !== 'string');
  return last === undefined ? tag.order : lastOrder(last);
}

interface Style {
  linked: boolean;
  bold: boolean;
  slanted: boolean;
}

function styleIn(tag: Tag, around: Style): Style {
  const { name } = tag;
  if (name === 'a') return attribute(tag, 'href') === '' ? around : { ...around, linked: true };
  if (BOLD.has(name) || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attribute(tag, 'style'))) return { ...around, bold: true };
  return SLANTED.has(name) ? { ...around, slanted: true } : around;
}

/** The run's marks of style are put beside its text: one letter of style a piece. */
function take(run: Run, text: string, style: Style): void {
  const length = text.trim().length;
  if (length === 0) {
    if (run.parts.length > 0) run.parts.push(' ');
    return;
  }
  run.parts.push(`${style.linked ? '\u0002' : ''}${style.bold ? '\u0003' : ''}${style.slanted ? '\u0004' : ''}${clean(text)}\u0005`);
}

/** The signs that mark breaks and styles within a run stand in no text. */
const clean = (text: string): string => text.replace(/[\u0000-\u0008]/g, ' ');

type Paragraph = Omit<Block, 'tag' | 'at'>;

function paragraphsOf(run: Run): Paragraph[] {
  const whole = run.parts.join('').split(/\u0001[\s\u00a0]*(?:\u0001[\s\u00a0]*)+/);
  return whole.flatMap((each) => linesOf(each.split('\u0001').map(measured)));
}

/** A line break after a whole sentence, or after a line that is a heading, parts paragraphs; any other stays a line break. */
function linesOf(lines: readonly Paragraph[]): Paragraph[] {
  const groups: Paragraph[][] = [];
  let last: Paragraph | null = null;
  for (const line of lines) {
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

function measured(marked: string): Paragraph {
  let linked = 0;
  let bold = 0;
  let slanted = 0;
  for (const [, marks, text] of marked.matchAll(/([\u0002-\u0004]+)([^\u0005]*)\u0005/g)) {
    const { length } = oneLine(text!);
    if (marks!.includes('\u0002')) linked += length;
    if (marks!.includes('\u0003')) bold += length;
    if (marks!.includes('\u0004')) slanted += length;
  }
  return { text: oneLine(marked.replace(/[\u0002-\u0005]/g, '')), linked, bold, slanted };
}
