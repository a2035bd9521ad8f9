import type { Evidence, EvidencePart, Extraction, Mention, Piece, Role, RoleBody, Statement } from '../../domain/extraction.js';
import { foldName } from '../../domain/fold.js';
import type { Span } from '../../domain/span.js';
import { byStart, spanOf } from '../../domain/span.js';
import { entitiesOf } from './entities.js';
import type { Entities } from './entities.js';
import type { EventFound, Participant, Reading, StatementFound, TitleMention } from '../reading.js';
import { pieceOf, spanOfRange } from '../reading.js';
import { confidenceOf } from './confidence.js';

/** Puts what was found into the form that GUIDE.md gives, with ids in the order of the text. */
export function assemble(reading: Reading): Extraction {
  const entities = entitiesOf(reading);
  const events = reading.events.map((event, n) => ({ event, id: `e${n + 1}` }));
  const statements = reading.statements.map((statement, n) => statementOf(reading, entities, statement, n, events));
  const { article, text, headline, dateline } = reading;
  return {
    id: article.id,
    language: reading.pack.code,
    text,
    url: article.url ?? null,
    headline: headline === null ? null : { ...spanOf(headline), text: text.slice(headline.start, headline.end) },
    publishedAt: reading.publishedAt,
    articleDate: reading.articleDate,
    publisher: reading.publisher,
    dateline: dateline === null || dateline.place === '' ? null : dateline.place,
    furniture: reading.furniture,
    people: entities.people,
    organizations: entities.organizations,
    countries: entities.countries,
    roles: rolesOf(reading, entities),
    groups: entities.groups,
    statements,
    events: events.map(({ event, id }) => eventOf(reading, entities, event, id)),
    warnings: reading.warnings,
  };
}

export const uniqueIds = (entities: Entities, participants: readonly Participant[]): string[] => [
  ...new Set(participants.flatMap((participant) => entities.idOf(participant) ?? [])),
];

function statementOf(
  reading: Reading,
  entities: Entities,
  found: StatementFound,
  n: number,
  events: { event: EventFound; id: string }[],
): Statement {
  const spans = found.content.map((range) => spanOfRange(reading, range));
  const speakers = uniqueIds(entities, found.speakers);
  const addressees = uniqueIds(entities, found.addressees).filter((id) => !speakers.includes(id));
  const inside = (at: { first: number }): boolean => found.content.some((part) => part.first <= at.first && at.first < part.end);
  const inFrame = (at: { first: number }): boolean => found.matrixClause.some((part) => part.first <= at.first && at.first < part.end);
  const about = entities.mentionedIn(spans).filter((id) => !speakers.includes(id) && !addressees.includes(id));
  const at = events.find(
    ({ event }) =>
      ['SPEECH', 'MEETING', 'SUMMIT', 'CALL', 'TRIAL'].includes(event.kind) &&
      event.mentions.some((mention) => inFrame(mention) && !inside(mention)),
  );
  return {
    id: `s${n + 1}`,
    kind: found.kind,
    act: found.act,
    spans,
    cue: found.cue === null ? null : pieceOf(reading, found.cue),
    speakers,
    speakerCandidates: uniqueIds(entities, found.candidates),
    addressees,
    saidAt: found.saidAt,
    medium: found.medium?.text ?? null,
    occasion: found.occasion?.text ?? null,
    via: found.via?.text ?? null,
    about,
    aboutEvents: events.filter(({ event }) => event.mentions.some(inside)).map(({ id }) => id),
    atEvent: at?.id ?? null,
    within: found.within === null ? null : `s${found.within + 1}`,
    confidence: confidenceOf(found),
    evidence: evidenceOf(reading, found, spans),
    ...(found.rule === '' ? {} : { rule: found.rule }),
  };
}

function evidenceOf(reading: Reading, found: StatementFound, content: Span[]): Evidence[] {
  const parts: Evidence[] = content.map((span) => ({ part: 'CONTENT', ...spanOf(span) }));
  const add = (part: EvidencePart, span: Span | null): void => {
    if (span !== null) parts.push({ part, ...spanOf(span) });
  };
  add('CUE', found.cue === null ? null : spanOfRange(reading, found.cue));
  for (const { span } of found.speakers) add('SPEAKER', span);
  for (const { span } of found.addressees) add('ADDRESSEE', span);
  add('DATE', found.saidAt);
  add('MEDIUM', found.medium);
  add('OCCASION', found.occasion);
  add('VIA', found.via);
  return parts;
}

function rolesOf(reading: Reading, entities: Entities): Role[] {
  const roles = new Map<string, Role>();
  for (const title of reading.titles) {
    if (title.holder === null || !isRole(title)) continue;
    const person = entities.personId(reading.names[title.holder]!.person);
    if (person === undefined) continue;
    const { text, ...span } = titlePiece(reading, title);
    const of =
      bodyOf(reading, entities, title) ??
      originOf(reading, reading.names[title.holder]!.right) ??
      (isNational(reading, title) ? countryOf(reading, title, entities) : null);
    const key = [person, foldName(text), JSON.stringify(of), title.status].join('\n');
    const bare = [...roles.values()].find(
      (role) => role.person === person && foldName(role.title) === foldName(text) && role.status === title.status,
    );
    if (roles.has(key) || (bare !== undefined && of === null)) continue;
    const assumed = of === null && reading.pack.titles.national.has(firstWords(title.head)) ? reading.pack.countries.home : null;
    const role: Role = { person, title: text, of, status: title.status, ...titleTraits(reading, text, title.head), ...span };
    if (title.body !== null) role.ofSpan = spanOfRange(reading, title.body);
    if (assumed !== null && reading.publisher !== null) role.ofAssumed = assumed;
    if (bare !== undefined && bare.of === null) {
      for (const [known, value] of roles) if (value === bare) roles.delete(known);
    }
    roles.set(key, role);
  }
  return [...roles.values()].sort(byStart);
}

/** The title's own words, without a possessive glued to them. */
function titlePiece(reading: Reading, { first, end, possessed }: TitleMention): Piece {
  const piece = pieceOf(reading, { first, end });
  const cut = possessed ? (reading.pack.pronouns.suffix ?? '').length : 0;
  return { start: piece.start, end: piece.end - cut, text: piece.text.slice(0, piece.text.length - cut) };
}

/** What the pack knows of a title by its words. */
export function titleTraits({ pack }: Reading, text: string, head: string): Pick<Role, 'key' | 'single' | 'local'> {
  const words = foldName(text);
  const folded = pack.titles.keys.get(words) ?? words;
  return { key: folded, single: pack.titles.single.has(words), local: pack.titles.local.has(head) };
}

/** `Presiden Zelensky, dari Ukraina,`: the country behind the name. */
function originOf(reading: Reading, at: number): string | null {
  const comma = reading.tokens[at]?.text === ',' ? 1 : 0;
  if (!reading.pack.syntax.origin.has(reading.tokens[at + comma]?.lower ?? '')) return null;
  const country = reading.countryAt.get(at + comma + 1);
  return country !== undefined && !country.metonym ? country.code : null;
}

/** `dengan X`, `ke X`: of a country behind a preposition nobody's office is. */
const isAside = ({ pack, tokens }: Reading, first: number): boolean => {
  const before = tokens[first - 1]?.lower ?? '';
  return pack.syntax.prepositions.has(before) || pack.events.ats.has(before) || pack.events.withs.has(before);
};

/** `menteri luar negeri` is looked up by `menteri`. */
const firstWords = (head: string): string => head.replace(/^((?:wakil )?menteri|minister) .*$/, '$1');

/** An office of a state by its head, or by its words: `juru bicara kepresidenan`, `pemimpin oposisi`. */
function isNational({ tokens, pack }: Reading, { first, end, head }: TitleMention): boolean {
  const { national, governmental } = pack.titles;
  const words = tokens.slice(first, end).map(({ lower }) => lower);
  const plain = head.replace(/-elect$/, '');
  const before = tokens[first - 1]?.lower ?? '';
  return national.has(firstWords(plain)) || national.has(words.join(' ')) || [before, ...words].some((word) => governmental.has(word));
}

/**
 * The country of a national office that the article does not name with it: the one that its sentence speaks of before it, else the one that
 * the article speaks of most. Only in an article that names two countries at least: where there is one, its offices go without.
 */
function countryOf(reading: Reading, title: TitleMention, { countries }: Entities): string | null {
  if (countries.length < 2) return null;
  const sentence = reading.sentences[reading.sentenceAt[title.first]!]!;
  const near = reading.countries.findLast(
    ({ first, end, metonym }) => first >= sentence.first && end <= title.first && !metonym && !isAside(reading, first),
  );
  if (near !== undefined) return near.code;
  const [most, next] = [...countries].sort((a, b) => b.mentions.length - a.mentions.length);
  return most!.mentions.length > next!.mentions.length ? most!.id : countries[0]!.id;
}

/** Bare professions are no roles; one that ties to a body is (GUIDE.md, rule 13). */
const isRole = (title: TitleMention): boolean => title.body !== null || !title.profession || title.end - title.first > 2;

export function bodyOf(reading: Reading, entities: Entities, { body }: TitleMention): RoleBody {
  if (body === null) return null;
  if (body.of.kind === 'country') return body.of.code;
  if (body.of.kind === 'organization') return entities.organizationId(body.of.at) ?? null;
  if (body.of.kind === 'person') return entities.personId(reading.names[body.of.at]!.person) ?? null;
  return { text: pieceOf(reading, body).text };
}

function eventOf(reading: Reading, entities: Entities, event: EventFound, id: string): Extraction['events'][number] {
  return {
    id,
    kind: event.kind,
    trigger: pieceOf(reading, event.trigger),
    mentions: event.mentions.map((mention) => pieceOf(reading, mention)),
    participants: uniqueIds(entities, event.participants),
    place: event.place?.text ?? null,
    date: event.date,
    status: event.status,
  };
}

export const mentionOf = (text: string, span: Span, kind: Mention['kind']): Mention => ({
  ...spanOf(span),
  text: text.slice(span.start, span.end),
  kind,
});
