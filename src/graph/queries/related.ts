import type { Row, Run } from '../engine.js';

/** What hangs on nodes by one relation: flat rows for many ids in one statement, grouped by the caller. Every query returns `id` first. */
export const RELATED = {
  /** Who said, was told, is spoken of in, or may have said a report. */
  reportSpeakers: party('MATCH (r:Report {id: id})<-[e:SAID]-(ap:Appearance)'),
  reportAddressees: party('MATCH (r:Report {id: id})-[e:TO]->(ap:Appearance)'),
  reportCandidates: party('MATCH (r:Report {id: id})<-[e:MAY_HAVE_SAID]-(ap:Appearance)'),
  statementSpeakers: party('MATCH (:Statement {id: id})<-[:REPORTS]-(r:Report)<-[e:SAID]-(ap:Appearance)'),
  statementAddressees: party('MATCH (:Statement {id: id})<-[:REPORTS]-(r:Report)-[e:TO]->(ap:Appearance)'),
  statementAbout: party('MATCH (:Statement {id: id})<-[:REPORTS]-(r:Report)-[e:ABOUT]->(ap:Appearance)'),
  statementCandidates: party('MATCH (:Statement {id: id})<-[:REPORTS]-(r:Report)<-[e:MAY_HAVE_SAID]-(ap:Appearance)'),
  eventReportParticipants: party('MATCH (r:EventReport {id: id})<-[e:TOOK_PART_IN]-(ap:Appearance)'),
  statementEvents: `UNWIND $ids AS id MATCH (:Statement {id: id})<-[:REPORTS]-(:Report)-[:ABOUT]->(:EventReport)-[:REPORTS]->(n:Event) RETURN DISTINCT id, properties(n) AS node`,
  statementAt: `UNWIND $ids AS id MATCH (:Statement {id: id})<-[:REPORTS]-(:Report)-[:AT]->(:EventReport)-[:REPORTS]->(n:Event) RETURN DISTINCT id, properties(n) AS node`,
  reportStatement: `UNWIND $ids AS id MATCH (:Report {id: id})-[:REPORTS]->(n:Statement) RETURN id, properties(n) AS node`,
  reportWithin: `UNWIND $ids AS id MATCH (:Report {id: id})-[:WITHIN]->(n:Report) RETURN id, properties(n) AS node`,
  articleOfAppearance: `UNWIND $ids AS id MATCH (:Appearance {id: id})-[:IN_ARTICLE]->(n:Article) RETURN id, properties(n) AS node`,
  articleOfReport: `UNWIND $ids AS id MATCH (:Report {id: id})-[:IN_ARTICLE]->(n:Article) RETURN id, properties(n) AS node`,
  articleOfEventReport: `UNWIND $ids AS id MATCH (:EventReport {id: id})-[:IN_ARTICLE]->(n:Article) RETURN id, properties(n) AS node`,
  agentOfAppearance: `UNWIND $ids AS id MATCH (:Appearance {id: id})-[:SHOWS]->(:Profile)-[:OF]->(n:Agent) RETURN id, properties(n) AS node`,
  rolesOfAppearance: `UNWIND $ids AS id MATCH (:Appearance {id: id})-[held:IN_ROLE]->(n:Role) RETURN id, properties(n) AS node, properties(held) AS held`,
  bodyOfRole: `UNWIND $ids AS id MATCH (:Role {id: id})-[:OF_BODY]->(n:Agent) RETURN id, properties(n) AS node`,
  basisOfRole: `UNWIND $ids AS id MATCH (:Role {id: id})<-[held:IN_ROLE]-(:Appearance) RETURN DISTINCT id, held.bodyBasis AS basis`,
  holdersOfRole: `UNWIND $ids AS id MATCH (:Role {id: id})<-[held:IN_ROLE]-(:Appearance)-[:SHOWS]->(:Profile)-[:OF]->(a:Agent)
    WHERE held.status = 'CURRENT' AND held.day IS NOT NULL RETURN DISTINCT id, a.id AS person, held.day AS day`,
  candidatesOfAgent: `UNWIND $ids AS id MATCH (:Agent {id: id})-[:MAY_BE]-(m:Maybe)-[:MAY_BE]-(n:Agent) WHERE n.id <> id
    RETURN id, properties(n) AS node, m.score AS score, m.reason AS reason`,
  judgedOfJudgement: `UNWIND $ids AS id MATCH (:Judgement {id: id})<-[:OF_JUDGEMENT]-(k:Judged) RETURN id, k.side AS side, k.appearance AS appearance`,
  firstReports: `UNWIND $ids AS id MATCH (:Statement {id: id})<-[:REPORTS]-(n:Report)-[:IN_ARTICLE]->(ar:Article)
    RETURN id, properties(n) AS node, ar.knownBy AS knownBy, ar.publishedAt AS publishedAt, ar.key AS article`,
  revisionsOf:
    'UNWIND $ids AS id MATCH (:Revision {id: id})-[:REVISION_OF]->(:Article)<-[:REVISION_OF]-(n:Revision) RETURN id, properties(n) AS node',
  heldByAgent: held('MATCH (a:Agent {id: id})<-[:OF]-(:Profile)<-[:SHOWS]-(ap:Appearance)-[held:IN_ROLE]->(r:Role)'),
  heldOfRole: held('MATCH (r:Role {id: id})<-[held:IN_ROLE]-(ap:Appearance)-[:SHOWS]->(:Profile)-[:OF]->(a:Agent)'),
} as const;

export type Relation = keyof typeof RELATED;

/** Sorted by the report that names them first: its `order`. One path each: a second one after a comma is a scan on the embedded engine. */
function party(match: string): string {
  return `UNWIND $ids AS id ${match}-[:SHOWS]->(:Profile)-[:OF]->(a:Agent)
    RETURN id, properties(a) AS node, ap.id AS appearance, ap.names AS names, e.n AS n, r.id AS report, r.order AS order`;
}

function held(match: string): string {
  return `UNWIND $ids AS id ${match}
    RETURN id, properties(a) AS agent, properties(r) AS role, properties(held) AS held, properties(ap) AS appearance, held.day AS day, held.article AS article`;
}

export async function loadRelated(run: Run, relation: Relation, ids: readonly string[]): Promise<Map<string, Row[]>> {
  const rows = await run(RELATED[relation], { ids: [...new Set(ids)] });
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const id = String(row['id']);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [row]);
    else group.push(row);
  }
  return groups;
}
