import type { Evidence, EvidencePart, Extraction, Statement } from '../../domain/extraction.js';
import type { Span } from '../../domain/span.js';
import { spanOf } from '../../domain/span.js';
import { entitiesOf } from './entities.js';
import type { Entities } from './entities.js';
import type { EventFound, Participant, Reading, StatementFound } from '../reading.js';
import { pieceOf, spanOfRange } from '../reading.js';
import { confidenceByRule, confidenceByScale } from './confidence.js';
import { rolesOf } from './roles.js';

/** Puts what was found into the form that docs/reading-guide.md gives, with ids in the order of the text. */
export function assemble(reading: Reading): Extraction {
  const entities = entitiesOf(reading);
  const events = reading.events.map((event, n) => ({ event, id: `e${n + 1}` }));
  const statements = reading.statements.map((statement, n) => statementOf(reading, entities, statement, n, events));
  const { article, text, headline, dateline } = reading;
  const extraction: Extraction = {
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
  const scale = reading.pack.statementScale?.();
  if (scale === undefined) return extraction;
  const chance = confidenceByScale(scale, extraction);
  return { ...extraction, statements: statements.map((statement, n) => ({ ...statement, confidence: chance(n) })) };
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
    confidence: confidenceByRule(found),
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

function eventOf(reading: Reading, entities: Entities, event: EventFound, id: string): Extraction['events'][number] {
  return {
    id,
    kind: event.kind,
    trigger: pieceOf(reading, event.trigger),
    mentions: event.mentions.map((mention) => pieceOf(reading, mention)),
    participants: uniqueIds(entities, event.participants),
    place: event.place?.text ?? null,
    ...(event.place === null ? {} : { placeSpan: { start: event.place.start, end: event.place.end } }),
    date: event.date,
    status: event.status,
    ...(event.rule === undefined ? {} : { rule: event.rule }),
  };
}
