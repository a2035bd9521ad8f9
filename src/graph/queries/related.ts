import type { Row, Run } from '../engine.js';

/** How a relation is read: from a node's `id` along one path. */
interface RelationRead {
  /** Binds what `returns` is told of, from `id`. One path each: a second one after a comma is a scan on the embedded engine. */
  match: string;
  returns: Readonly<Record<string, string>>;
}

const node = (match: string, returns: Readonly<Record<string, string>> = {}): RelationRead => ({
  match,
  returns: { node: 'properties(n)', ...returns },
});

/** An article's values but its text, which most who ask for those do not want a row. */
const articleAlong = (match: string): RelationRead => ({ match, returns: { node: 'n {.*, text: null, givenValues: null}' } });

/** Those named by a report `r`, each with a place in it: `n`. */
const party = (match: string): RelationRead => ({
  match: `${match}-[:SHOWS]->(:Profile)-[:OF]->(a:Agent)`,
  returns: { node: 'properties(a)', appearance: 'ap.id', shown: 'ap.names[0]', n: 'e.n' },
});
/** Those named by any of a statement's reports, which come in their `order`. */
const partyOfAll = (match: string): RelationRead => {
  const { match: whole, returns } = party(match);
  return { match: whole, returns: { ...returns, order: 'r.order' } };
};

const held = (match: string): RelationRead => ({
  match,
  returns: {
    agent: 'properties(a)',
    role: 'properties(r)',
    held: 'properties(held)',
    appearance: 'properties(ap)',
    day: 'held.day',
    article: 'held.article',
  },
});

/** What hangs on nodes by one relation: flat rows for many ids in one statement, grouped by the caller. */
export const RELATED = {
  /** Who said, was told, is spoken of in, or may have said a report. */
  reportSpeakers: party('MATCH (r:Report {id: id})<-[e:SPOKE]-(ap:Appearance)'),
  reportAddressees: party('MATCH (r:Report {id: id})-[e:TOLD_TO]->(ap:Appearance)'),
  reportCandidates: party('MATCH (r:Report {id: id})<-[e:MAY_HAVE_SAID]-(ap:Appearance)'),
  statementSpeakers: partyOfAll('MATCH (:Statement {id: id})<-[:TELLS]-(r:Report)<-[e:SPOKE]-(ap:Appearance)'),
  statementAddressees: partyOfAll('MATCH (:Statement {id: id})<-[:TELLS]-(r:Report)-[e:TOLD_TO]->(ap:Appearance)'),
  statementAbout: partyOfAll('MATCH (:Statement {id: id})<-[:TELLS]-(r:Report)-[e:MENTIONS]->(ap:Appearance)'),
  statementCandidates: partyOfAll('MATCH (:Statement {id: id})<-[:TELLS]-(r:Report)<-[e:MAY_HAVE_SAID]-(ap:Appearance)'),
  eventReportParticipants: party('MATCH (r:EventReport {id: id})<-[e:PART_IN]-(ap:Appearance)'),
  statementEvents: node('MATCH (:Statement {id: id})-[:ABOUT]->(n:Event)'),
  statementAt: node('MATCH (:Statement {id: id})<-[:TELLS]-(:Report)-[:AT]->(:EventReport)-[:TELLS]->(n:Event) WITH DISTINCT id, n'),
  reportStatement: node('MATCH (:Report {id: id})-[:TELLS]->(n:Statement)'),
  reportWithin: node('MATCH (:Report {id: id})-[:WITHIN]->(n:Report)'),
  articleOfAppearance: articleAlong('MATCH (:Appearance {id: id})-[:IN_ARTICLE]->(n:Article)'),
  articleOfReport: articleAlong('MATCH (:Report {id: id})-[:IN_ARTICLE]->(n:Article)'),
  articleOfEventReport: articleAlong('MATCH (:EventReport {id: id})-[:IN_ARTICLE]->(n:Article)'),
  textOfArticle: { match: 'MATCH (n:Article {id: id})', returns: { text: 'n.text' } },
  agentOfAppearance: node('MATCH (:Appearance {id: id})-[:SHOWS]->(:Profile)-[:OF]->(n:Agent)'),
  rolesOfAppearance: node('MATCH (:Appearance {id: id})-[held:IN_ROLE]->(n:Role)', {
    held: '{status: held.status, start: held.titleStart, end: held.titleEnd, bodyBasis: held.bodyBasis, bodyStart: held.bodyStart, bodyEnd: held.bodyEnd, rule: held.rule}',
  }),
  bodyOfRole: node('MATCH (:Role {id: id})-[:OF_BODY]->(n:Agent)'),
  basisOfRole: {
    match: 'MATCH (:Role {id: id})<-[held:IN_ROLE]-(:Appearance) WITH DISTINCT id, held.bodyBasis AS basis',
    returns: { basis: 'basis' },
  },
  holdersOfRole: {
    match: `MATCH (:Role {id: id})<-[held:IN_ROLE]-(:Appearance)-[:SHOWS]->(:Profile)-[:OF]->(a:Agent)
      WHERE held.status = 'CURRENT' AND held.day IS NOT NULL WITH DISTINCT id, a.id AS person, held.day AS day`,
    returns: { person: 'person', day: 'day' },
  },
  candidatesOfAgent: node('MATCH (:Agent {id: id})-[:MAY_BE]-(m:Maybe)-[:MAY_BE]-(n:Agent) WHERE n.id <> id', {
    score: 'm.score',
    reason: 'm.reason',
  }),
  partOfAgent: node(
    'MATCH (:Agent {id: id})<-[:OF]-(:Profile)<-[:SHOWS]-(:Appearance)-[:PART_OF]->(:Appearance)-[:SHOWS]->(:Profile)-[:OF]->(n:Agent) WHERE n.id <> id WITH DISTINCT id, n',
  ),
  judgedOfJudgement: {
    match: 'MATCH (:Judgement {id: id})<-[:OF_JUDGEMENT]-(k:Judged)',
    returns: { side: 'k.side', appearance: 'k.appearance' },
  },
  firstReports: node('MATCH (:Statement {id: id})<-[:TELLS]-(n:Report)-[:IN_ARTICLE]->(ar:Article)', {
    knownBy: 'ar.knownBy',
    publishedAt: 'ar.publishedAt',
    article: 'ar.key',
  }),
  revisionsOf: node('MATCH (:Revision {id: id})-[:REVISION_OF]->(:Article)<-[:REVISION_OF]-(n:Revision)'),
  heldByAgent: held('MATCH (a:Agent {id: id})<-[:OF]-(:Profile)<-[:SHOWS]-(ap:Appearance)-[held:IN_ROLE]->(r:Role)'),
  heldOfRole: held('MATCH (r:Role {id: id})<-[held:IN_ROLE]-(ap:Appearance)-[:SHOWS]->(:Profile)-[:OF]->(a:Agent)'),
} as const satisfies Record<string, RelationRead>;

export type Relation = keyof typeof RELATED;

export async function loadRelated(run: Run, relation: Relation, ids: readonly string[]): Promise<Map<string, Row[]>> {
  const { match, returns } = RELATED[relation];
  const columns = Object.entries(returns).map(([name, value]) => `${value} AS ${name}`);
  const rows = await run(`UNWIND $ids AS id ${match} RETURN id, ${columns.join(', ')}`, { ids: [...new Set(ids)] });
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const id = String(row['id']);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [row]);
    else group.push(row);
  }
  return groups;
}
