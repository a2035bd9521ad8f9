import { QuoteType, Tokenizer } from 'htmlparser2';
import { isInline, type Tag } from './tree.js';

/** How deep tags may stand in each other; what stands deeper is put into the deepest. Browsers stop at 512. */
const DEEPEST = 200;
/** How many tags are kept; the longest pages of news have some 20,000. */
const MOST_TAGS = 60_000;
/** The longest value of an attribute that is kept, in UTF-16 code units: addresses, dates, descriptions. */
const LONGEST_VALUE = 4000;
const MOST_ATTRIBUTES = 60;

const VOID = new Set('area base br col embed hr img input link meta param source track wbr basefont frame keygen'.split(' '));
/** Where a search for what an opening or closing tag ends stops. */
const WALLS = new Set('html table td th caption button object svg template marquee applet'.split(' '));
/** What the opening of a tag ends, and where the search for it stops. */
const ENDS: Record<string, { ends: ReadonlySet<string>; walls: ReadonlySet<string> }> = {
  li: { ends: new Set(['li']), walls: new Set(['ul', 'ol', 'menu', ...WALLS]) },
  dt: { ends: new Set(['dt', 'dd']), walls: new Set(['dl', ...WALLS]) },
  dd: { ends: new Set(['dt', 'dd']), walls: new Set(['dl', ...WALLS]) },
  option: { ends: new Set(['option']), walls: new Set(['select', ...WALLS]) },
  tr: { ends: new Set(['tr']), walls: new Set(['table', 'template']) },
  td: { ends: new Set(['td', 'th']), walls: new Set(['tr', 'table', 'template']) },
  th: { ends: new Set(['td', 'th']), walls: new Set(['tr', 'table', 'template']) },
  tbody: { ends: new Set(['thead', 'tbody', 'tfoot']), walls: new Set(['table', 'template']) },
};
const PARAGRAPH = new Set(['p']);

/**
 * The tree of a page, built as browsers do where that matters for its text: a paragraph ends where a block begins, a list item where the next does.
 * Any text gives a tree. The time it takes grows with the length of the page alone: the stack of open tags is no deeper than {@link DEEPEST}.
 */
export function parsePage(html: string): Tag {
  const builder = new Builder(html);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, builder);
  tokenizer.write(html);
  tokenizer.end();
  return builder.root;
}

const NO_ATTRIBUTES = new Map<string, string>();

/** What the tokenizer of htmlparser2 calls. Its own parser keeps a stack without an end, which deep pages make slow. */
class Builder {
  readonly root: Tag = { name: '#page', attributes: new Map(), children: [], parent: null, order: 0 };
  private readonly open: Tag[] = [this.root];
  private tags = 0;
  /** How many tags are open that were too deep to be kept. */
  private beyond = 0;
  private name = '';
  private attributes = NO_ATTRIBUTES;
  private attributeName = '';
  private value = '';

  constructor(private readonly html: string) {}

  ontext(start: number, end: number): void {
    this.add(this.html.slice(start, end));
  }

  ontextentity(codepoint: number): void {
    this.add(String.fromCodePoint(codepoint));
  }

  onopentagname(start: number, end: number): void {
    this.name = this.html.slice(start, Math.min(end, start + 60)).toLowerCase();
    this.attributes = NO_ATTRIBUTES;
  }

  onattribname(start: number, end: number): void {
    this.attributeName = this.html.slice(start, Math.min(end, start + 60)).toLowerCase();
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.value.length < LONGEST_VALUE) this.value += this.html.slice(start, Math.min(end, start + LONGEST_VALUE));
  }

  onattribentity(codepoint: number): void {
    if (this.value.length < LONGEST_VALUE) this.value += String.fromCodePoint(codepoint);
  }

  onattribend(quote: QuoteType): void {
    if (this.attributes.size >= MOST_ATTRIBUTES || this.attributes.has(this.attributeName)) return;
    if (this.attributes === NO_ATTRIBUTES) this.attributes = new Map();
    this.attributes.set(this.attributeName, quote === QuoteType.NoValue ? '' : this.value);
  }

  onopentagend(): void {
    this.begin();
  }

  /** `<div/>` is an opening tag in HTML. */
  onselfclosingtag(): void {
    this.begin();
  }

  onclosetag(start: number, end: number): void {
    const name = this.html.slice(start, Math.min(end, start + 60)).toLowerCase();
    if (name === 'br') this.add('\n');
    if (VOID.has(name) || name === 'body' || name === 'html') return;
    if (this.beyond > 0) this.beyond--;
    else this.closeNamed(name);
  }

  onend(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  private get top(): Tag {
    return this.open[this.open.length - 1]!;
  }

  private add(text: string): void {
    const { children } = this.top;
    const last = children.length - 1;
    if (typeof children[last] === 'string') children[last] += text;
    else if (text !== '') children.push(text);
  }

  private begin(): void {
    const { name } = this;
    if ((name === 'html' || name === 'body') && this.open.some((tag) => tag.name === name)) return;
    if (name === 'body') this.closeUntil(new Set(['head']), WALLS);
    const rule = ENDS[name === 'thead' || name === 'tfoot' ? 'tbody' : name];
    if (rule !== undefined) this.closeUntil(rule.ends, rule.walls);
    else if (name === 'a') this.closeLink();
    else if (!isInline(name) && !VOID.has(name)) this.closeUntil(PARAGRAPH, WALLS);
    if (++this.tags > MOST_TAGS) return;
    const tag: Tag = { name, attributes: this.attributes, children: [], parent: this.top, order: this.tags };
    if (VOID.has(name)) this.top.children.push(tag);
    else if (this.open.length >= DEEPEST) this.beyond++;
    else {
      this.top.children.push(tag);
      this.open.push(tag);
    }
  }

  private closeUntil(ends: ReadonlySet<string>, walls: ReadonlySet<string>): void {
    for (let at = this.open.length - 1; at > 0; at--) {
      const { name } = this.open[at]!;
      if (ends.has(name)) {
        this.open.length = at;
        return;
      }
      if (walls.has(name)) return;
    }
  }

  /** A link that was left open ends where the next begins. */
  private closeLink(): void {
    for (let at = this.open.length - 1; at > 0 && isInline(this.open[at]!.name); at--)
      if (this.open[at]!.name === 'a') {
        this.open.length = at;
        return;
      }
  }

  /** A closing tag closes what is open of its name; `</b>` closes no block, and nothing within a cell closes what is around its table. */
  private closeNamed(name: string): void {
    const inline = isInline(name);
    for (let at = this.open.length - 1; at > 0; at--) {
      const open = this.open[at]!.name;
      if (open === name) {
        this.open.length = at;
        return;
      }
      if (inline ? !isInline(open) : WALLS.has(open) && !CELLS.has(name)) return;
    }
  }
}

const CELLS = new Set('table tr td th tbody thead tfoot'.split(' '));
