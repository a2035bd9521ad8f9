import type { Block } from './blocks.js';
import type { Facts } from './facts.js';
import { namesOf } from './linked-data.js';
import { isoOf, momentIn, timeOf, type Moment } from './moment.js';
import { shownDateIn, type ShownDate } from './shown-date.js';
import { attribute, tagsNamed, type Tag } from './tree.js';

const METAS = (
  'article:published_time og:article:published_time datePublished article:published published_time pubdate publishdate publish-date publish_date ' +
  'publication_date date.issued dc.date.issued dcterms.created dc.date dcterms.date parsely-pub-date sailthru.date date article.published ' +
  'content_PublishedDate article_date_original originalpublicationdate displaydate'
).split(' ');
/** How many blocks above the headline and below it a date is looked for that the page shows. */
const ABOVE = 12;
const BELOW = 40;
const MINUTE = 60_000;

/**
 * When an article was published. The page's metadata say it to the second, and often in the wrong zone (local time marked `Z`); what the page shows
 * to people is right, and coarse. Where both tell the same clock, the shown zone is taken; where they tell the same moment, the shown clock.
 */
export function publishedAtOf(facts: Facts, shown: ShownDate | null): string | undefined {
  const moments = momentsIn(facts);
  if (shown === null) return moments[0] === undefined ? undefined : isoOf(moments[0]);
  for (const moment of moments) {
    const same = agreed(moment, shown);
    if (same !== null) return isoOf(same);
  }
  const first = moments[0];
  if (first === undefined || Math.abs(timeOf(first) - timeOf({ ...shown, clock: shown.clock ?? '12:00' })) < 36 * 60 * MINUTE)
    return isoOf(shown);
  return isoOf(first);
}

function momentsIn({ articles, metas, items, page }: Facts): Moment[] {
  const told = [
    ...articles.flatMap((node) => namesOf(node['datePublished'])),
    ...metas(...METAS),
    ...items('datePublished'),
    ...tagsNamed(page, 'time')
      .slice(0, 3)
      .map((time) => attribute(time, 'datetime')),
    ...articles.flatMap((node) => namesOf(node['dateCreated'])),
  ];
  return told.flatMap((text) => momentIn(text) ?? []);
}

/** The moment that both mean; null where they mean different ones. */
function agreed(moment: Moment, shown: ShownDate): Moment | null {
  const { clock } = moment;
  if (clock === null) return moment.day === shown.day ? shown : null;
  if (shown.clock === null) return moment.day === shown.day ? moment : null;
  const seconds = clock.length === 8 ? clock.slice(5) : '';
  const exact = `${shown.clock.slice(0, 5)}${shown.clock.length === 8 ? shown.clock.slice(5) : seconds}`;
  if (moment.day === shown.day && clock.slice(0, 5) === shown.clock.slice(0, 5))
    return {
      day: shown.day,
      clock: exact,
      offset: shown.offset ?? (moment.offset === 'Z' || moment.offset === '+00:00' ? null : moment.offset),
    };
  const ahead = (timeOf({ ...shown, offset: shown.offset ?? 'Z' }) - timeOf(moment)) / MINUTE;
  if (shown.offset !== null) return Math.abs(ahead) <= 1.5 ? { day: shown.day, clock: exact, offset: shown.offset } : null;
  // Without a zone of its own the shown clock is ahead of UTC by its zone's offset.
  const offset = Math.round(ahead / 15) * 15;
  if (moment.offset === null || Math.abs(ahead - offset) > 1.5 || Math.abs(offset) > 14 * 60) return null;
  return { day: shown.day, clock: exact, offset: offsetOf(offset) };
}

function offsetOf(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
}

const UPDATED = /\b(?:updated?|modified|diperbarui|diperbaharui|terakhir|revisi|edited)\b/i;

/** The date that the page shows below its headline, before its text, or else close above it. */
export function shownDateOf(blocks: readonly Block[], headline: Tag | null, body: number | null, dayFirst: boolean): ShownDate | null {
  if (headline === null) return null;
  const dated = (block: Block): ShownDate | null => (block.text.length > 200 ? null : shownDateIn(published(block.text), dayFirst));
  const below = blocks.filter((block) => block.at >= headline.order && (body === null || block.at <= body)).slice(0, BELOW);
  const above = blocks
    .filter((block) => block.at < headline.order)
    .slice(-ABOVE)
    .reverse();
  const found = [...below, ...above]
    .filter((block) => !UPDATED.test(block.text) || /publi|terbit|tayang/i.test(block.text))
    .flatMap((block) => dated(block) ?? []);
  return found.find(({ clock }) => clock !== null) ?? found[0] ?? null;
}

/** Of a line that tells of both, what comes before the word for its update. */
function published(text: string): string {
  const at = text.search(UPDATED);
  return at > 8 ? text.slice(0, at) : text;
}
