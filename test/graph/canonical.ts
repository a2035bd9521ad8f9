import type { GraphEngine, Row } from '../../src/graph/engine.js';

/** Properties that two graphs of the same articles may differ in: ids, and what tells of the writing itself. */
const OWN = new Set(['id', 'revision', 'readOn', 'order', 'knownBy', 'key', 'kinKey', 'fromDay', 'toDay', 'born']);

/**
 * A graph in lines that tell nothing of ids, ledger or order: two graphs of the same articles have the same. Every shared node is told by
 * its values and by its members, the members by their article and place.
 */
export async function linesOf(engine: GraphEngine): Promise<string[]> {
  const rows = async (cypher: string): Promise<Row[]> => engine.read((run) => run(cypher));
  const lines: string[] = [];
  const shared = async (label: string, member: string): Promise<void> => {
    const found = await rows(
      `MATCH (n:${label}) OPTIONAL MATCH ${member} RETURN n.id AS id, properties(n) AS props, a.key AS article, m.starts AS starts, m.kind AS kind, m.text AS text`,
    );
    const groups = new Map<string, { props: Record<string, unknown>; members: string[] }>();
    for (const row of found) {
      const id = String(row['id']);
      const group = groups.get(id) ?? { props: row['props'] as Record<string, unknown>, members: [] };
      group.members.push(JSON.stringify([row['article'], row['kind'], row['starts'], row['text']]));
      groups.set(id, group);
    }
    for (const { props, members } of groups.values())
      lines.push(`${label} ${valuesOf(props)} <- ${[...new Set(members)].sort().join(' ')}`);
  };
  await shared('Agent', '(n)<-[:OF]-(:Profile)<-[:SHOWS]-(m:Appearance)-[:IN_ARTICLE]->(a:Article)');
  await shared('Statement', '(n)<-[:TELLS]-(m:Report)-[:IN_ARTICLE]->(a:Article)');
  await shared('Event', '(n)<-[:TELLS]-(m:EventReport)-[:IN_ARTICLE]->(a:Article)');
  await shared('Role', '(n)<-[:IN_ROLE]-(m:Appearance)-[:IN_ARTICLE]->(a:Article)');
  for (const label of ['Profile', 'Name', 'NamePart', 'Wording'])
    for (const row of await rows(`MATCH (n:${label}) RETURN n.key AS key, n.count AS count, n.first AS first, n.last AS last`))
      lines.push(`${label} ${JSON.stringify([row['key'], row['count'], row['first'], row['last']])}`);
  for (const row of await rows('MATCH (a:Wording)-[:LIKE]->(b:Wording) RETURN a.key AS one, b.key AS other'))
    lines.push(`LIKE ${String(row['one'])} ${String(row['other'])}`);
  for (const row of await rows(
    'MATCH (a:Agent)-[:MAY_BE]->(m:Maybe)-[:MAY_BE]->(b:Agent) RETURN a.name AS one, b.name AS other, m.score AS score, m.reason AS reason',
  ))
    lines.push(`MAY_BE ${JSON.stringify([[row['one'], row['other']].sort(), row['score'], row['reason']])}`);
  for (const row of await rows('MATCH (r:Role)-[:OF_BODY]->(b:Agent) RETURN r.title AS title, b.name AS name'))
    lines.push(`OF_BODY ${String(row['title'])} ${String(row['name'])}`);
  for (const type of ['SPOKE', 'MAY_HAVE_SAID', 'TOLD_TO', 'MENTIONS', 'WITHIN', 'AT', 'AT_PLACE', 'PART_IN', 'PART_OF'])
    for (const row of await rows(
      `MATCH (x)-[e:${type}]->(y) MATCH (x)-[:IN_ARTICLE]->(a:Article) RETURN a.key AS article, x.starts AS one, y.starts AS two, x.kind AS kind`,
    ))
      lines.push(`${type} ${JSON.stringify([row['article'], row['kind'], row['one'], row['two']])}`);
  for (const row of await rows(
    'MATCH (r:Report)-[e:FROM_COUNTRY|TO_COUNTRY]->(c:Country) RETURN r.text AS text, type(e) AS type, c.code AS code',
  ))
    lines.push(`${String(row['type'])} ${String(row['code'])} ${String(row['text'])}`);
  lines.push(...(await directLines(rows)));
  return lines.sort();
}

/** The direct relationships, by what the nodes that they join say. */
async function directLines(rows: (cypher: string) => Promise<Row[]>): Promise<string[]> {
  const line = (type: string, ...values: unknown[]): string => `${type} ${JSON.stringify(values)}`;
  const lines: string[] = [];
  for (const row of await rows(
    'MATCH (a:Agent)-[e:SAID]->(s:Statement) RETURN a.name AS one, a.kind AS kind, s.act AS act, s.text AS text, properties(e) AS said',
  )) {
    const { day, dated, confidence } = row['said'] as Row;
    lines.push(line('SAID', row['one'], row['kind'], row['act'], row['text'], dated === true ? day : null, confidence));
  }
  for (const type of ['TO', 'ABOUT'])
    for (const row of await rows(`MATCH (s:Statement)-[e:${type}]->(a) RETURN a.name AS one, a.kind AS kind, s.act AS act, s.text AS text`))
      lines.push(line(type, row['text'], row['act'], row['one'], row['kind']));
  for (const row of await rows('MATCH (a:Agent)-[e:HELD]->(r:Role) RETURN a.name AS one, r.title AS title, properties(e) AS held'))
    lines.push(line('HELD', row['one'], row['title'], Object.entries(row['held'] as Row).sort()));
  for (const row of await rows('MATCH (a:Agent)-[e:SPEAKS_FOR]->(c:Country) RETURN a.name AS one, c.code AS code, properties(e) AS held'))
    lines.push(line('SPEAKS_FOR', row['one'], row['code'], Object.entries(row['held'] as Row).sort()));
  for (const row of await rows('MATCH (a:Agent)-[:TOOK_PART_IN]->(e:Event) RETURN a.name AS one, e.name AS name'))
    lines.push(line('TOOK_PART_IN', row['one'], row['name']));
  for (const row of await rows('MATCH (e:Event)-[:TOOK_PLACE_IN]->(a:Agent) RETURN a.name AS one, a.kind AS kind, e.name AS name'))
    lines.push(line('TOOK_PLACE_IN', row['name'], row['one'], row['kind']));
  for (const row of await rows('MATCH (a:Article)-[:REPORTS]->(n) RETURN a.key AS article, n.caption AS caption, n.name AS name'))
    lines.push(line('REPORTS', row['article'], row['caption'] ?? row['name']));
  return lines;
}

const valuesOf = (props: Record<string, unknown>): string =>
  JSON.stringify(
    Object.entries(props)
      .filter(([name, value]) => !OWN.has(name) && value !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
