import { articleKey } from '../../domain/article.js';
import type { Article } from '../../domain/article.js';
import type { Event, Extraction, Group, Role, RoleBody, Statement, When } from '../../domain/extraction.js';
import { foldWords } from '../../domain/fold.js';
import { hashOf } from '../../domain/hash.js';
import type { Span } from '../../domain/span.js';
import type { NameWords } from '../../identity/names.js';
import type { Office, Profile } from '../../identity/profile.js';
import { profileOf } from '../../identity/profile.js';
import { FEWEST_WORDS, wordingKey } from '../../identity/same-words.js';
import type { AgentKind } from '../vocabulary.js';
import type { OfficeVocabulary } from './offices.js';
import { countriesOf, isStated, officesOf, toldApartFrom } from './offices.js';

/** What is stored of one article before the graph is looked at: rows without ids of shared nodes. */
export interface Draft {
  key: string;
  article: Record<string, unknown>;
  /** ISO day of publication, where it is told. */
  publishedOn: string | null;
  contentHash: string;
  metaHash: string;
  appearances: AppearanceDraft[];
  reports: ReportDraft[];
  events: EventDraft[];
}
export interface AppearanceDraft {
  /** The entity's id in the extraction; places have one of their own. */
  local: string;
  key: string;
  kind: AgentKind;
  profile: Profile;
  /** Key of the profile that its own words give; another one's where it has been judged. */
  base: string;
  props: Record<string, unknown>;
  roles: RoleDraft[];
}
export interface RoleDraft {
  key: string;
  title: string;
  single: boolean;
  /** Local id of the body's appearance. */
  body: string | null;
  bodyBasis: 'STATED' | 'ASSUMED' | 'NONE';
  bodyText: string | null;
  props: Record<string, unknown>;
}
export interface ReportDraft {
  local: string;
  key: string;
  /** By which other reports of the same statement are found; null where the words are too few. */
  wording: { key: string; words: string[]; turning: string[] } | null;
  props: Record<string, unknown>;
  speakers: string[];
  candidates: string[];
  addressees: string[];
  about: string[];
  aboutEvents: string[];
  atEvent: string | null;
  within: string | null;
}
export interface EventDraft {
  local: string;
  key: string;
  kind: string;
  earliest: string | null;
  participants: string[];
  props: Record<string, unknown>;
}

export interface DraftOptions extends OfficeVocabulary {
  /** The name under which a country is shown. */
  countryName: (code: string) => string;
  /** ISO day on which the article is first read. */
  today: string;
  sample: boolean;
  readerVersion: number;
  nameWords: NameWords;
  /** Words that turn what is said into its opposite. */
  negations: ReadonlySet<string>;
}

/** By what an article is compared before it is read: its key, its text and what was given with it. */
export function fingerprint(article: Article): { key: string; contentHash: string; metaHash: string } {
  const { url, publisher, headline, publishedAt, language } = article;
  return {
    key: articleKey(article),
    contentHash: hashOf([article.text]),
    metaHash: hashOf([url ?? '', publisher ?? '', headline ?? '', publishedAt ?? '', language ?? '']),
  };
}

export const articleId = (key: string): string => `article:${hashOf([key])}`;

export function draftOf(article: Article, extraction: Extraction, options: DraftOptions): Draft {
  const { key, contentHash, metaHash } = fingerprint(article);
  const publishedAt = article.publishedAt ?? extraction.publishedAt;
  const article_ = {
    id: articleId(key),
    url: article.url ?? null,
    publisher: article.publisher ?? extraction.publisher,
    headline: article.headline ?? extraction.headline?.text ?? null,
    publishedAt: publishedAt !== null && publishedAt.length > 10 ? publishedAt : null,
    publishedOn: publishedAt?.slice(0, 10) ?? null,
    attestedOn: extraction.articleDate,
    language: extraction.language,
    text: article.text,
    words: foldWords(`${article.headline ?? extraction.headline?.text ?? ''}`).join(' '),
    reader: options.readerVersion,
    sample: options.sample,
    warnings: JSON.stringify(extraction.warnings),
    given: JSON.stringify({ ...article, text: undefined }),
  };
  const base = (kind: string, at: number | string): string => `${kind}:${hashOf([key, contentHash, kind, at])}`;
  const appearances = appearancesOf(key, extraction, options, base);
  return {
    key,
    article: article_,
    publishedOn: article_.publishedOn,
    contentHash,
    metaHash,
    appearances,
    reports: extraction.statements.map((statement) => reportOf(statement, extraction, base, options)),
    events: extraction.events.map((event) => eventOf(event, extraction, base)),
  };
}

type KeyMaker = (kind: string, at: number | string) => string;

function appearancesOf(articleKey_: string, extraction: Extraction, options: DraftOptions, base: KeyMaker): AppearanceDraft[] {
  const drafts: AppearanceDraft[] = [];
  /** By kind and first mention; what is nowhere mentioned, or starts where another of its kind does, by its id in the reading too. */
  const freeKey = (kind: string, local: string, start: number | undefined): string => {
    const key = base('appearance', `${kind} ${start ?? local}`);
    return drafts.some((draft) => draft.key.startsWith(key)) ? base('appearance', `${kind} ${start ?? ''} ${local}`) : key;
  };
  const add = (
    kind: AgentKind,
    local: string,
    shown: string[],
    mentions: readonly (Span & { kind: string; text: string })[],
    more: { countries?: string[]; offices?: Office[]; apart?: string[]; code?: string } = {},
  ): void => {
    const named = mentions.filter((mention) => mention.kind === 'NAME');
    const { code } = more;
    const profile = profileOf({
      kind,
      names: shown,
      countries: [],
      language: extraction.language,
      day: extraction.articleDate,
      words: options.nameWords,
      ...more,
    });
    drafts.push({
      local,
      key: freeKey(kind, local, mentions[0]?.start) + (code === undefined ? '' : `-${code}`),
      kind,
      profile,
      base: profile.key,
      props: {
        kind,
        names: [...new Set([...shown, ...(kind === 'Country' ? [] : named.map(({ text }) => text))])],
        starts: mentions.map(({ start }) => start),
        ends: mentions.map(({ end }) => end),
        parts: mentions.map(() => 'NAME'),
      },
      roles: [],
    });
  };
  const offices = officesOf(extraction, options);
  for (const { id, name, names, mentions } of extraction.people)
    add('Person', id, [name, ...names], mentions, {
      countries: countriesOf(extraction.roles.filter(({ person }) => person === id)),
      offices: offices.get(id) ?? [],
      apart: toldApartFrom(id, extraction, offices, options.nameWords),
    });
  for (const { id, name, names: more, mentions } of extraction.organizations) add('Organization', id, [name, ...more], mentions);
  for (const { id, name, mentions } of extraction.groups) add('Group', id, [name], mentions);
  const country = (code: string, mentions: readonly (Span & { kind: string; text: string })[]): void => {
    if (!drafts.some(({ local }) => local === code)) add('Country', code, [options.countryName(code)], mentions, { code });
  };
  for (const { id, mentions } of extraction.countries) country(id, mentions);
  const holder = new Map(drafts.map((draft) => [draft.local, draft]));
  const roles = extraction.roles.map((role) => ({ role, local: role.person }));
  const grouped = extraction.groups.flatMap((group) => (group.role === undefined ? [] : [{ role: roleOfGroup(group), local: group.id }]));
  for (const { role, local } of [...roles, ...grouped]) {
    const body = bodyOf(
      role,
      (code) => country(code, []),
      (text, span) => {
        const known = drafts.find((draft) => draft.kind === 'Place' && draft.profile.names[0] === text);
        if (known === undefined) add('Place', `place ${text}`, [text], span === undefined ? [] : [{ ...span, kind: 'NAME', text }]);
        return `place ${text}`;
      },
    );
    holder.get(local)?.roles.push({
      key: role.key,
      title: role.title,
      single: role.single,
      ...body,
      props: {
        status: role.status,
        start: role.start,
        end: role.end,
        ...whenProps('from', role.from ?? null),
        ...whenProps('until', role.until ?? null),
        article: articleKey_,
        day: extraction.articleDate,
      },
    });
  }
  return drafts;
}

function roleOfGroup({ id, role, mentions }: Group): Role {
  const { start, end } = mentions[0]!;
  return { person: id, status: 'CURRENT', start, end, ...role! };
}

/** A national office without its country is the publisher's country's, marked ASSUMED; one without either stays the article's own. */
function bodyOf(
  role: Role,
  country: (code: string) => void,
  place: (text: string, span: Span | undefined) => string,
): Pick<RoleDraft, 'body' | 'bodyBasis' | 'bodyText'> {
  const of: RoleBody = role.of;
  if (of === null && role.ofAssumed !== undefined) {
    country(role.ofAssumed);
    return { body: role.ofAssumed, bodyBasis: 'ASSUMED', bodyText: null };
  }
  if (of === null) return { body: null, bodyBasis: 'NONE', bodyText: null };
  if (typeof of === 'string') {
    if (/^[A-Z]{2}$/.test(of)) country(of);
    return { body: of, bodyBasis: isStated(role) ? 'STATED' : 'ASSUMED', bodyText: null };
  }
  return role.local
    ? { body: place(of.text, role.ofSpan), bodyBasis: 'STATED', bodyText: null }
    : { body: null, bodyBasis: 'STATED', bodyText: of.text };
}

export const whenProps = (name: string, when: When | null): Record<string, unknown> =>
  when === null
    ? {}
    : {
        [`${name}Text`]: when.text,
        [`${name}Earliest`]: when.earliest,
        [`${name}Latest`]: when.latest,
        [`${name}Precision`]: when.precision,
        [`${name}Basis`]: when.basis,
      };

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
      kind: statement.kind,
      act: statement.act,
      text,
      words: ` ${words.join(' ')} `,
      cue: statement.cue?.text ?? null,
      confidence: statement.confidence,
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

function eventOf(event: Event, extraction: Extraction, base: KeyMaker): EventDraft {
  return {
    local: event.id,
    key: base('event-report', event.trigger.start),
    kind: event.kind,
    earliest: event.date?.earliest ?? null,
    participants: event.participants,
    props: {
      kind: event.kind,
      status: event.status,
      trigger: event.trigger.text,
      place: event.place,
      words: ` ${foldWords(extraction.text.slice(event.trigger.start, event.trigger.end)).join(' ')} `,
      starts: event.mentions.map(({ start }) => start),
      ends: event.mentions.map(({ end }) => end),
      parts: event.mentions.map(() => 'TRIGGER'),
      ...whenProps('when', event.date),
    },
  };
}
