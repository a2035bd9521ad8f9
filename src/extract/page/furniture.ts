import type { Span } from '../../domain/span.js';
import { spanOf } from '../../domain/span.js';
import type { Line } from '../../text/paragraphs.js';
import type { Reading } from '../reading.js';
import type { RuleList } from '../rule.js';
import { firstOf, refuse } from '../rule.js';
import { endsSentence, isProse, wordCount } from './lines.js';

/** A line of the body among the others. */
export interface BodyLine {
  lines: readonly Line[];
  at: number;
}
interface Furniture {
  spans: Span[];
  /** How many lines are dealt with. */
  lines: number;
}

const lineOf = ({ lines, at }: BodyLine): Line => lines[at]!;
const whole = (line: Line): Furniture => ({ spans: [spanOf(line)], lines: 1 });

/** What is no article inside its body, by the line with which it begins; the first that fits takes it. */
export const BODY_FURNITURE: RuleList<BodyLine, Furniture> = {
  name: 'furniture',
  spanOf: (_, place) => spanOf(lineOf(place)),
  rules: [
    {
      name: 'page-tail', // first, because it takes all that follows
      reads: 'Berita Trending | 1 Masih Jadi Misteri Besar | …',
      fits: ({ pack }, place) => pack.page.tail.test(lineOf(place).text),
      read: (_, { lines, at }) =>
        lines.slice(at + 1).some(isProse)
          ? refuse('the article goes on behind it')
          : { spans: [{ start: lines[at]!.start, end: lines.at(-1)!.end }], lines: lines.length - at },
    },
    {
      name: 'link-list',
      reads: 'Baca juga: | Harga Cabai Naik Lagi | Stok Beras Menipis',
      fits: ({ pack }, place) => pack.page.list.test(lineOf(place).text) || pack.page.tail.test(lineOf(place).text),
      read: (_, { lines, at }) => {
        let end = at + 1;
        while (end < lines.length && !endsSentence(lines[end]!) && wordCount(lines[end]!) < 20) end++;
        return { spans: lines.slice(at, end).map(spanOf), lines: end - at };
      },
    },
    {
      name: 'page-line',
      reads: 'SCROLL TO CONTINUE WITH CONTENT',
      fits: ({ pack }, place) => pack.page.line.test(lineOf(place).text) || pack.page.timestamp.test(lineOf(place).text),
      read: (_, place) => whole(lineOf(place)),
    },
    {
      name: 'caption',
      reads: 'Warga mengungsi di balai desa. (ANTARA FOTO/Rina Dewanti)',
      fits: ({ pack }, place) => pack.page.caption.test(lineOf(place).text),
      read: (_, place) =>
        wordCount(lineOf(place)) < 40 && place.at + 1 < place.lines.length
          ? whole(lineOf(place))
          : refuse('it is a paragraph of the article'),
    },
    {
      name: 'headlines-at-the-end',
      reads: 'Kisah Petani Muda Jadi Miliarder | Tiga Menteri Sambut Ponsel Murah',
      fits: (_, { lines, at }) => at > 0 && !endsSentence(lines[at]!) && endsSentence(lines[at - 1]!),
      read: (reading, { lines, at }) => {
        const rest = lines.slice(at);
        if (!rest.every((line) => mayBeLink(line))) return refuse('sentences follow');
        return rest.some((line) => isTitleCase(reading, line))
          ? { spans: rest.map(spanOf), lines: rest.length }
          : refuse('its words are written small, as in a sentence');
      },
    },
    {
      name: 'closing-credit',
      reads: '… sampai sore. (ANT/RIN)',
      fits: (_, place) => CREDIT.test(lineOf(place).text),
      read: (_, place) => {
        const line = lineOf(place);
        return { spans: [{ start: line.start + CREDIT.exec(line.text)!.index + 1, end: line.end }], lines: 1 };
      },
    },
  ],
};

const CREDIT = /\s\((?:[A-Z][A-Za-z0-9-]*\/)+[A-Za-z0-9-]+\)$/;

/** As long as a headline is, and without the mark that ends a sentence. */
const mayBeLink = (line: Line): boolean => !/[.:;,]["”’»)]?$/u.test(line.text) && wordCount(line) >= 4 && wordCount(line) <= 18;

/** Words that are written small inside a sentence stand there with a capital: `Cerita Warga Ditembak hingga Disetrum`. */
function isTitleCase({ pack }: Reading, line: Line): boolean {
  const words = line.text
    .split(/\s+/)
    .slice(1)
    .filter((word) => /^\p{L}{4,}/u.test(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  const plain = capitals
    .map((word) => word.toLowerCase().replace(/[^\p{L}-]/gu, ''))
    .filter((word) => pack.words.common.has(word) || pack.syntax.verb.test(word));
  return words.length >= 2 && capitals.length >= words.length * 0.7 && plain.length > 0;
}

/** All that is furniture among the body's lines. */
export function bodyFurniture(reading: Reading, lines: readonly Line[]): Span[] {
  const furniture: Span[] = [];
  for (let at = 0; at < lines.length; at++) {
    const found = firstOf(BODY_FURNITURE, reading, { lines, at });
    if (found === null) continue;
    furniture.push(...found.finding.spans);
    at += found.finding.lines - 1;
  }
  return furniture;
}
