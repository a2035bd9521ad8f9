import type { Row, Run } from '../../engine.js';
import type { Affected } from '../affected.js';

/**
 * Relationships for whoever asks the graph in Cypher: who said a statement, to whom, what it is about, which articles report it, who took part in an
 * event and where. Derived from what the articles say, in the transaction in which that changes, so that they are gone with what they stand on.
 */

/** A relationship between a shared node, by `id`, and something else. */
interface Link {
  id: string;
  other: string;
  props: Record<string, unknown>;
}

/** How a relationship is derived. All texts are our own constants. */
interface LinkKind {
  type: string;
  /** Binds `n`, the node of `id`, and `o`, the other end; with what it tells of the link besides. */
  derived: string;
  /** The other end's label. */
  other: string;
  /** Whether it comes from the other end. */
  incoming: boolean;
  /** Values of the relationship from all rows that give it; none where it has none. */
  props?: { returns: string; of: (rows: readonly Row[]) => Record<string, unknown> };
}

const SHOWN = '(:Appearance)-[:SHOWS]->(:Profile)-[:OF]->(o:Agent)';

const OF_STATEMENT: readonly LinkKind[] = [
  {
    type: 'SAID',
    derived: `(n:Statement {id: id})<-[:TELLS]-(r:Report)<-[:SPOKE]-${SHOWN}`,
    other: 'Agent',
    incoming: true,
    props: {
      returns: 'n.fromDay AS day, n.dated AS dated, r.confidence AS confidence',
      of: (rows) => ({
        day: rows[0]!['day'],
        dated: rows[0]!['dated'],
        confidence: Math.max(...rows.map(({ confidence }) => Number(confidence ?? 0))),
      }),
    },
  },
  { type: 'TO', derived: `(n:Statement {id: id})<-[:TELLS]-(:Report)-[:TOLD_TO]->${SHOWN}`, other: 'Agent', incoming: false },
  { type: 'ABOUT', derived: `(n:Statement {id: id})<-[:TELLS]-(:Report)-[:MENTIONS]->${SHOWN}`, other: 'Agent', incoming: false },
  {
    type: 'ABOUT',
    derived: '(n:Statement {id: id})<-[:TELLS]-(:Report)-[:MENTIONS]->(:EventReport)-[:TELLS]->(o:Event)',
    other: 'Event',
    incoming: false,
  },
  { type: 'REPORTS', derived: '(n:Statement {id: id})<-[:TELLS]-(:Report)-[:IN_ARTICLE]->(o:Article)', other: 'Article', incoming: true },
];

const OF_EVENT: readonly LinkKind[] = [
  { type: 'TOOK_PART_IN', derived: `(n:Event {id: id})<-[:TELLS]-(:EventReport)<-[:PART_IN]-${SHOWN}`, other: 'Agent', incoming: true },
  { type: 'TOOK_PLACE_IN', derived: `(n:Event {id: id})<-[:TELLS]-(:EventReport)-[:AT_PLACE]->${SHOWN}`, other: 'Agent', incoming: false },
  { type: 'REPORTS', derived: '(n:Event {id: id})<-[:TELLS]-(:EventReport)-[:IN_ARTICLE]->(o:Article)', other: 'Article', incoming: true },
];

/** The direct relationships of statements and events that changed, or whose speakers, addressees, subjects or participants are others now. */
export async function refreshLinks(run: Run, affected: Affected): Promise<void> {
  const { fresh, relinked } = affected;
  await Promise.all([
    linkAll(run, 'Statement', OF_STATEMENT, [...new Set([...affected.statements, ...relinked.statements])], fresh),
    linkAll(run, 'Event', OF_EVENT, [...new Set([...affected.events, ...relinked.events])], fresh),
  ]);
}

/** Nodes whose relationships are looked at in one statement. */
const AT_ONCE = 2000;

async function linkAll(
  run: Run,
  label: string,
  kinds: readonly LinkKind[],
  ids: readonly string[],
  fresh: ReadonlySet<string>,
): Promise<void> {
  for (let done = 0; done < ids.length; done += AT_ONCE)
    await Promise.all(kinds.map((kind) => linkKind(run, label, kind, ids.slice(done, done + AT_ONCE), fresh)));
}

const keyOf = ({ id, other }: Pick<Link, 'id' | 'other'>): string => `${id} ${other}`;

async function linkKind(run: Run, label: string, kind: LinkKind, ids: readonly string[], fresh: ReadonlySet<string>): Promise<void> {
  const stayed = ids.filter((id) => !fresh.has(id));
  const [wanted, there] = await Promise.all([wantedLinks(run, kind, ids), linksThere(run, label, kind, stayed)]);
  const pattern = kind.incoming ? `<-[e:${kind.type}]-` : `-[e:${kind.type}]->`;
  const ends = `(n:${label} {id: row.id})`;
  const write = async (text: string, rows: readonly unknown[]): Promise<void> => {
    if (rows.length > 0) await run(`UNWIND $rows AS row ${text}`, { rows });
  };
  const gone = [...there.values()].filter((link) => !wanted.has(keyOf(link)));
  const come = [...wanted.values()].filter((link) => !there.has(keyOf(link)));
  const changed = [...wanted.values()].filter((link) => {
    const before = there.get(keyOf(link));
    return before !== undefined && Object.entries(link.props).some(([name, value]) => before.props[name] !== value);
  });
  await write(
    `MATCH ${ends}${pattern}(o:${kind.other} {id: row.other}) DELETE e`,
    gone.map(({ id, other }) => ({ id, other })),
  );
  await write(`MATCH ${ends}${pattern}(o:${kind.other} {id: row.other}) SET e += row.props`, changed);
  await write(
    `MATCH ${ends}, (o:${kind.other} {id: row.other}) CREATE ${kind.incoming ? `(o)-[e:${kind.type}]->(n)` : `(n)-[e:${kind.type}]->(o)`}${kind.props === undefined ? '' : ' SET e = row.props'}`,
    kind.props === undefined ? come.map(({ id, other }) => ({ id, other })) : come,
  );
}

async function wantedLinks(run: Run, { derived, props }: LinkKind, ids: readonly string[]): Promise<Map<string, Link>> {
  const rows = await run(
    props === undefined
      ? `UNWIND $ids AS id MATCH ${derived} RETURN DISTINCT id, o.id AS other`
      : `UNWIND $ids AS id MATCH ${derived} RETURN id, o.id AS other, ${props.returns}`,
    { ids },
  );
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf({ id: String(row['id']), other: String(row['other']) });
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return new Map(
    [...groups].map(([key, group]) => [
      key,
      { id: String(group[0]!['id']), other: String(group[0]!['other']), props: props?.of(group) ?? {} },
    ]),
  );
}

async function linksThere(
  run: Run,
  label: string,
  { type, incoming, other }: LinkKind,
  ids: readonly string[],
): Promise<Map<string, Link>> {
  if (ids.length === 0) return new Map();
  const rows = await run(
    `UNWIND $ids AS id MATCH (:${label} {id: id})${incoming ? `<-[e:${type}]-` : `-[e:${type}]->`}(o:${other}) RETURN id, o.id AS other, properties(e) AS props`,
    { ids },
  );
  return new Map(
    rows.map((row) => {
      const link = { id: String(row['id']), other: String(row['other']), props: row['props'] as Record<string, unknown> };
      return [keyOf(link), link];
    }),
  );
}
