import type { Draft, EventDraft, ReportDraft } from '../rows.js';
import { articleKey } from '../../../domain/article.js';
import type { Article } from '../../../domain/article.js';
import type { Event, Extraction, Statement } from '../../../domain/extraction.js';
import { captionOf } from '../../../domain/caption.js';
import { foldWords } from '../../../domain/fold.js';
import { hashOf } from '../../../domain/hash.js';
import type { ReadBy } from '../../../domain/read-by.js';
import { readByProps } from '../../../domain/read-by.js';
import { dayOf } from '../../../domain/zone.js';
import { FEWEST_WORDS, wordingKey } from '../../../identity/same-words.js';
import type { AppearanceOptions, KeyMaker } from './appearance-draft.js';
import { appearancesOf, eventPlaceId } from './appearance-draft.js';
import { givenProps } from '../article/given.js';
import { checkPlaces, withoutRepeats } from './places.js';
import { whenProps } from './when-props.js';

export interface DraftOptions extends AppearanceOptions {
  /** ISO day on which the article is first read. */
  today: string;
  sample: boolean;
  /** Who has read it. */
  readBy: ReadBy;
  /** Words that turn what is said into its opposite. */
  negations: ReadonlySet<string>;
}

/** By what an article is compared before it is read: its key, its text and what was given with it. */
export function fingerprint(article: Article): { key: string; contentHash: string; metaHash: string } {
  const { url, publisher, headline, publishedAt, language, zone, assumedDate } = article;
  return {
    key: articleKey(article),
    contentHash: hashOf([article.text]),
    metaHash: hashOf([url, publisher, headline, publishedAt, language, zone, assumedDate].map((value) => value ?? '')),
  };
}

export const articleId = (key: string): string => `article:${hashOf([key])}`;

/** Throws where a place is empty or outside of the text: a reader that found nothing there must not say that it did. */
export function draftOf(article: Article, given: Extraction, options: DraftOptions): Draft {
  checkPlaces(given);
  const extraction = withoutRepeats(given);
  const { key, contentHash, metaHash } = fingerprint(article);
  const publishedAt = article.publishedAt ?? extraction.publishedAt;
  const article_ = {
    id: articleId(key),
    url: article.url ?? null,
    publisher: article.publisher ?? extraction.publisher,
    headline: article.headline ?? extraction.headline?.text ?? null,
    publishedAt: publishedAt !== null && publishedAt.length > 10 ? publishedAt : null,
    publishedOn: publishedAt === null ? null : dayOf(publishedAt, article.zone),
    zone: article.zone ?? null,
    assumedDate: article.assumedDate ?? null,
    attestedOn: extraction.articleDate,
    language: extraction.language,
    text: article.text,
    words: foldWords(`${article.headline ?? extraction.headline?.text ?? ''}`).join(' '),
    ...readByProps(options.readBy),
    sample: options.sample,
    furnitureStarts: extraction.furniture.map(({ start }) => start),
    furnitureEnds: extraction.furniture.map(({ end }) => end),
    warningRules: extraction.warnings.map(({ rule }) => rule),
    warningMessages: extraction.warnings.map(({ message }) => message),
    warningStarts: extraction.warnings.map(({ start }) => start),
    warningEnds: extraction.warnings.map(({ end }) => end),
    ...givenProps(article),
  };
  const caption = captionOf(article.headline ?? extraction.headline?.text ?? article.text);
  const base = (kind: string, at: number | string): string => `${kind}:${hashOf([key, contentHash, kind, at])}`;
  const appearances = appearancesOf(key, extraction, options, base);
  return {
    key,
    article: { ...article_, caption },
    publishedOn: article_.publishedOn,
    contentHash,
    metaHash,
    appearances,
    reports: eachOwnKey(extraction.statements.map((statement) => reportOf(statement, extraction, base, options))),
    events: eachOwnKey(extraction.events.map((event) => eventOf(event, extraction, base, options))),
  };
}

/** Where two start at one place, the later one's key tells which of them it is: no two rows of a draft have one key. */
function eachOwnKey<T extends { key: string }>(all: readonly T[]): T[] {
  const taken = new Set<string>();
  return all.map((each) => {
    let { key } = each;
    for (let n = 2; taken.has(key); n++) key = `${each.key}-${n}`;
    taken.add(key);
    return key === each.key ? each : { ...each, key };
  });
}

function reportOf(statement: Statement, extraction: Extraction, base: KeyMaker, { negations }: DraftOptions): ReportDraft {
  const text = statement.spans.map(({ start, end }) => extraction.text.slice(start, end)).join(' … ');
  const words = foldWords(text);
  const unnamed = statement.speakers.length > 0 && statement.speakers.every((id) => extraction.groups.some((group) => group.id === id));
  const status =
    statement.speakers.length > 0 ? (unnamed ? 'UNNAMED' : 'KNOWN') : statement.speakerCandidates.length > 0 ? 'AMBIGUOUS' : 'UNKNOWN';
  return {
    local: statement.id,
    key: base('report', statement.spans[0]!.start) + (statement.within === null ? '' : `-${statement.cue?.start ?? 0}`),
    wording:
      words.length < FEWEST_WORDS
        ? null
        : {
            key: wordingKey(statement.act, words),
            words,
            turning: [...new Set(words.filter((word) => negations.has(word) || /\d/.test(word)))],
          },
    props: {
      caption: captionOf(text),
      kind: statement.kind,
      act: statement.act,
      text,
      words: ` ${words.join(' ')} `,
      cue: statement.cue?.text ?? null,
      confidence: statement.confidence,
      rule: statement.rule ?? null,
      medium: statement.medium,
      occasion: statement.occasion,
      via: statement.via,
      mediumKey: statement.medium?.toLowerCase() ?? null,
      occasionKey: statement.occasion?.toLowerCase() ?? null,
      viaKey: statement.via?.toLowerCase() ?? null,
      speakerStatus: status,
      starts: statement.evidence.map(({ start }) => start),
      ends: statement.evidence.map(({ end }) => end),
      parts: statement.evidence.map(({ part }) => part),
      position: statement.spans[0]!.start,
      ...whenProps('said', statement.saidAt),
    },
    speakers: statement.speakers,
    candidates: statement.speakerCandidates,
    addressees: statement.addressees,
    about: statement.about,
    aboutEvents: statement.aboutEvents,
    atEvent: statement.atEvent,
    within: statement.within,
  };
}

function eventOf(event: Event, extraction: Extraction, base: KeyMaker, options: DraftOptions): EventDraft {
  return {
    local: event.id,
    key: base('event-report', event.trigger.start),
    kind: event.kind,
    earliest: event.date?.earliest ?? null,
    participants: event.participants,
    at: event.place === null ? null : eventPlaceId(event.place, options),
    props: {
      caption: captionOf(event.trigger.text),
      kind: event.kind,
      status: event.status,
      trigger: event.trigger.text,
      place: event.place,
      rule: event.rule ?? null,
      words: ` ${foldWords(extraction.text.slice(event.trigger.start, event.trigger.end)).join(' ')} `,
      starts: event.mentions.map(({ start }) => start),
      ends: event.mentions.map(({ end }) => end),
      parts: event.mentions.map(() => 'TRIGGER'),
      ...whenProps('when', event.date),
    },
  };
}
