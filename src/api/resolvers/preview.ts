import type { Evidence, Extraction, Group, Role, Statement } from '../../domain/extraction.js';
import type { Span } from '../../domain/span.js';
import { textOf as textAt } from '../../domain/span.js';
import type { ArticleInput } from '../article-input.js';
import { articleFromInput } from '../article-input.js';
import type { Context } from '../context.js';
import type { Model } from '../model.js';
import { evidenceAt } from './shown.js';
import { mustWrite } from './writes.js';

export const preview = {
  Query: {
    preview: async (_: unknown, { article }: { article: ArticleInput }, context: Context): Promise<Model> => {
      mustWrite(context);
      return readingOf(await context.writes.preview(articleFromInput(article)), context.vocabularies.countryName);
    },
  },
};

/** Who is a `ReadAgent`: by the id that the reading gives them. */
type AgentOf = (id: string) => Model | null;

/** What was read, as the schema has it. Those who are named more than once are one object. */
function readingOf(extraction: Extraction, countryName: (code: string) => string): Model {
  const { text, furniture, headline } = extraction;
  const passage = ({ start, end }: Span): Model => ({ start, end, exact: textAt(text, { start, end }) });
  const agents = agentsIn(extraction, countryName);
  const agent: AgentOf = (id) => agents.get(id) ?? (/^[A-Z]{2}$/.test(id) ? countryIn(id, [], text, countryName) : null);
  const events = new Map(extraction.events.map((event) => [event.id, eventIn(event, text, agent)]));
  const statements = new Map<string, Model>();
  for (const each of extraction.statements) statements.set(each.id, statementIn(each, { text, agent, events, statements }));
  const agentsOf = (all: readonly { id: string }[]): Model[] => all.map(({ id }) => agents.get(id)!);
  return {
    ...extraction,
    headline: headline === null ? null : passage(headline),
    furniture: furniture.map(passage),
    people: agentsOf(extraction.people),
    organizations: agentsOf(extraction.organizations),
    countries: agentsOf(extraction.countries),
    groups: agentsOf(extraction.groups),
    roles: extraction.roles.map((role) => roleIn(role, text, agent)),
    statements: [...statements.values()],
    events: [...events.values()],
  };
}

const named = (text: string, mentions: readonly Span[]): Model[] => mentions.map(({ start, end }) => evidenceAt(text, 'NAME', start, end));

const countryIn = (id: string, mentions: readonly Span[], text: string, countryName: (code: string) => string): Model => ({
  key: id,
  kind: 'COUNTRY',
  name: countryName(id),
  names: [],
  evidence: named(text, mentions),
});

const groupIn = ({ id, name, mentions, role }: Group, text: string): Model => ({
  key: id,
  kind: 'GROUP',
  name,
  names: [],
  title: role?.title ?? null,
  evidence: named(text, mentions),
  rule: role?.rule ?? null,
});

function agentsIn(extraction: Extraction, countryName: (code: string) => string): Map<string, Model> {
  const { text, people, organizations, countries, groups } = extraction;
  const agents = new Map<string, Model>();
  for (const { id, name, names, mentions } of people)
    agents.set(id, { key: id, kind: 'PERSON', name, names, evidence: named(text, mentions) });
  for (const { id, name, names, mentions, partOf, rule } of organizations)
    agents.set(id, {
      key: id,
      kind: 'ORGANIZATION',
      name,
      names,
      partOf: () => (partOf === undefined ? null : (agents.get(partOf) ?? countryIn(partOf, [], text, countryName))),
      evidence: named(text, mentions),
      rule,
    });
  for (const { id, mentions } of countries) agents.set(id, countryIn(id, mentions, text, countryName));
  for (const group of groups) agents.set(group.id, groupIn(group, text));
  return agents;
}

function roleIn(role: Role, text: string, agent: AgentOf): Model {
  const { of, ofSpan, ofAssumed } = role;
  const body = of === null ? ofAssumed : of;
  return {
    person: agent(role.person),
    title: role.title,
    body: typeof body === 'string' ? agent(body) : null,
    bodyText: typeof body === 'object' ? body.text : null,
    bodyBasis: role.bodyBasis ?? (of === null ? 'NONE' : 'STATED'),
    status: role.status,
    from: role.from ?? null,
    until: role.until ?? null,
    evidence: evidenceAt(text, 'ROLE', role.start, role.end),
    bodyEvidence: ofSpan === undefined ? null : evidenceAt(text, 'BODY', ofSpan.start, ofSpan.end),
    rule: role.rule,
  };
}

interface Around {
  text: string;
  agent: AgentOf;
  events: ReadonlyMap<string, Model>;
  statements: ReadonlyMap<string, Model>;
}

function statementIn(statement: Statement, { text, agent, events, statements }: Around): Model {
  const all = (ids: readonly string[]): Model[] => ids.map(agent).filter((found) => found !== null);
  return {
    ...statement,
    key: statement.id,
    text: statement.spans.map((span) => textAt(text, span)).join(' … '),
    cue: statement.cue?.text ?? null,
    speakers: all(statement.speakers),
    speakerCandidates: all(statement.speakerCandidates),
    addressees: all(statement.addressees),
    about: all(statement.about),
    events: statement.aboutEvents.flatMap((id) => events.get(id) ?? []),
    at: events.get(statement.atEvent ?? '') ?? null,
    within: () => statements.get(statement.within ?? '') ?? null,
    evidence: statement.evidence.map(({ part, start, end }: Evidence) => evidenceAt(text, part, start, end)),
  };
}

const eventIn = (event: Extraction['events'][number], text: string, agent: AgentOf): Model => ({
  ...event,
  key: event.id,
  trigger: event.trigger.text,
  participants: event.participants.map(agent).filter((found) => found !== null),
  when: event.date,
  evidence: event.mentions.map(({ start, end }) => evidenceAt(text, 'TRIGGER', start, end)),
});
