import { calledOf } from './tree.js';
import type { Element } from './tree.js';

/** Elements that hold no part of an article, by what HTML says of them. */
const TAGS = new Set(['nav', 'aside', 'footer', 'form', 'button', 'select', 'textarea', 'input', 'dialog', 'figcaption', 'menu', 'label']);
const ROLES = /^(?:navigation|complementary|banner|contentinfo|search|dialog|alertdialog|menu|menubar|toolbar|tablist|button)$/;

/** Words by which pages anywhere call what stands beside an article; a word of a name, parted by `-`, `_`, blanks or capitals. */
const WORDS = new Set(
  (
    'ad ads adv advert adverts advertisement advertising iklan banner sponsor sponsored promo promotion outbrain taboola ' +
    'nav navbar navigation menu breadcrumb breadcrumbs pagination paging pager toolbar ' +
    'comment comments komentar disqus respond replies reply ' +
    'related relatednews terkait recommended recommendation recommendations rekomendasi popular populer terpopuler trending mostread mostpopular latest terkini ' +
    'readmore bacajuga readalso morefrom seealso alsoread inline-related ' +
    'share sharing sharebar shares social sosmed socmed addthis follow followus ' +
    'sidebar footer masthead newsletter subscribe signup signin login register cookie cookies consent popup modal overlay tooltip ' +
    'caption captions wp-caption-text credit credits copyright hidden sr-only visuallyhidden screen-reader-text ' +
    'tag tags tagcloud taglist keywords topics byline author-bio authorbio aboutauthor author-box bio ' +
    'gallery slideshow carousel slider video videos player widget widgets poll quiz rating ratings print printonly'
  ).split(' '),
);

/** Names that begin so, whatever they end in: `commentscontainer`, `rightrail`. */
const BEGINNINGS = /^(?:comments?|komentar|related|(?:left|right)rail|sidebar|newsletter|breadcrumb|cookie)/;

const partsOf = (called: string): string[] => called.split(/\s+/).flatMap((name) => [name, ...name.split(/[-_]+/)]);

/** Whether an element says of itself, by its kind, role, state or name, that it stands beside an article and is no part of it. */
export function isBeside(element: Element): boolean {
  const { tag, attrs } = element;
  if (TAGS.has(tag)) return true;
  if (ROLES.test(attrs['role'] ?? '') || attrs['hidden'] !== undefined || attrs['aria-hidden'] === 'true') return true;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attrs['style'] ?? '')) return true;
  if (/\bcomment\b/i.test(attrs['itemtype'] ?? '') || attrs['itemprop'] === 'comment') return true;
  if (tag === 'body' || tag === 'article' || tag === 'main') return false;
  return partsOf(calledOf(element)).some((part) => WORDS.has(part) || BEGINNINGS.test(part)) && !quotes(element);
}

/** A post of somebody that an article shows is part of it. */
const quotes = (element: Element): boolean =>
  element.children.some((child) => typeof child !== 'string' && (child.tag === 'blockquote' || (child.tag === 'div' && quotes(child))));

/** Whether the page's data say that the body of the article stands here. */
export const isArticleBody = ({ attrs }: Element): boolean => /(?:^|\s)articleBody(?:\s|$)/i.test(attrs['itemprop'] ?? '');

const BODY =
  /(?:^|[\s_-])(?:article|artikel|post|entry|story|news|berita|detail|read|single|konten|isi)(?:[-_]*(?:main|full))?[-_]*(?:body|content|contents|text|konten|isi|detail|berita|story)(?=$|[\s_\d-])/;

/** Whether an element is called the body of an article, as pages anywhere do: `entry-content`, `articleBody`, `detail_text`. */
export const isCalledBody = (element: Element): boolean => BODY.test(calledOf(element));

/** Lines that lead elsewhere or tell of the page itself, by how they begin or by all that they are. */
const LINES: readonly RegExp[] = [
  // Markup that was meant for programs.
  /^<[a-z!/]/i,
  /^(?:baca|simak|lihat|tonton|dengarkan)(?: (?:juga|pula|selengkapnya|video|foto|infografis|berita lainnya))?\s*[:：]/i,
  /^(?:baca|simak|lihat) (?:juga|pula|selengkapnya)\b/i,
  /^(?:read|see|watch|listen)(?: (?:more|also|next|now))?\s*[:：]/i,
  /^(?:also read|read more|read also|see also|related(?: stories| articles)?|recommended|more from|most read|most popular|trending)\b.{0,80}$/i,
  /^(?:berita|artikel) (?:terkait|lainnya|terpopuler)\b.{0,40}$/i,
  /^(?:advertisement|iklan|scroll to continue|lanjutkan membaca|halaman (?:selanjutnya|berikutnya|\d+)|share this|bagikan|tweet|facebook|whatsapp|comments?|komentar|print|email|copy link|follow us\b.*|tags?\s*:.*)$/i,
  /^(?:copyright|hak cipta|©|\(c\))\s/i,
  // A picture's line, by whom or what it names at its end; the mark of those who wrote.
  /^.{0,160}\b(?:foto|photo|gambar|image)\s*[:：][^.!?]{1,60}$/i,
  /^[^.!?]{1,160}[.)]?\s*\(?(?:dok|doc)\.\s.{1,60}$/i,
  /^\(\w+(?:[/,]\s?\w+)*\)$/,
  /^(?:foto|photo|image|video|sumber(?: foto)?|source)\s*[:：].{0,120}$/i,
  /^(?:sign up|subscribe|click here|download|get our|join our|enter your email|dapatkan|ikuti|unduh)\b.{0,160}$/i,
  /^(?:editor|reporter|penulis|pewarta|redaktur|penyunting|uploader)\s*[:：].{0,80}$/i,
];

export const isFurnitureLine = (text: string): boolean => text.length < 240 && LINES.some((line) => line.test(text));
