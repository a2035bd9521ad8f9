/** Ways through the graph that many queries share, once. `parent` is an id, `n` what a list is of. */

export const OF_AGENT = {
  said: 'MATCH (:Agent {id: parent})-[:SAID]->(n:Statement)',
  heard: 'MATCH (:Agent {id: parent})<-[:TO]-(n:Statement)',
  spokenOf: 'MATCH (:Agent {id: parent})<-[:ABOUT]-(n:Statement)',
  events: 'MATCH (:Agent {id: parent})-[:TOOK_PART_IN]->(n:Event)',
  appearances: 'MATCH (:Agent {id: parent})<-[:OF]-(:Profile)<-[:SHOWS]-(n:Appearance)',
  roles: 'MATCH (:Agent {id: parent})<-[:OF_BODY]-(n:Role)',
} as const;

export const OF_ROLE = {
  said: 'MATCH (:Role {id: parent})<-[held:IN_ROLE]-(ap:Appearance)-[:SPOKE]->(:Report)-[:TELLS]->(n:Statement)',
} as const;

export const OF_STATEMENT = { reports: 'MATCH (:Statement {id: parent})<-[:TELLS]-(n:Report)' } as const;

export const OF_EVENT = {
  statements: 'MATCH (:Event {id: parent})<-[:ABOUT]-(n:Statement)',
  reports: 'MATCH (:Event {id: parent})<-[:TELLS]-(n:EventReport)',
  participants: 'MATCH (:Event {id: parent})<-[:TOOK_PART_IN]-(n:Agent)',
} as const;

export const OF_ARTICLE = {
  appearances: 'MATCH (:Article {id: parent})<-[:IN_ARTICLE]-(n:Appearance)',
  reports: 'MATCH (:Article {id: parent})<-[:IN_ARTICLE]-(n:Report)',
  events: 'MATCH (:Article {id: parent})<-[:IN_ARTICLE]-(n:EventReport)',
  revisions: 'MATCH (:Article {id: parent})<-[:REVISION_OF]-(n:Revision)',
} as const;

/** Of an office `held` whose body the article names, and of a country `of` that more than such an office without its body tells; told of none that an older reader read. */
export const STATED = {
  role: "(held.bodyBasis IS NULL OR held.bodyBasis <> 'ASSUMED')",
  country: '(of.assumed IS NULL OR of.assumed = false)',
} as const;

/** From a statement to those who said it, were told it or are spoken of in it. */
export const TO_AGENT = {
  SAID: '(n)<-[:SAID]-(a:Agent)',
  TO: '(n)-[:TO]->(a:Agent)',
  ABOUT: '(n)-[:ABOUT]->(a:Agent)',
} as const;

export const ALL = { statements: 'MATCH (n:Statement)', events: 'MATCH (n:Event)', judgements: 'MATCH (n:Judgement)' } as const;

/** What the agents of a parameter said, were told, or are spoken of in: a look-up where a scan of all statements would do the same. */
const fromAgents =
  (way: string) =>
  (parameter: string): string =>
    `UNWIND $${parameter} AS agent MATCH (:Agent {id: agent})${way}(n:Statement)`;
export const FROM_AGENT = { SAID: fromAgents('-[:SAID]->'), TO: fromAgents('<-[:TO]-'), ABOUT: fromAgents('<-[:ABOUT]-') } as const;
