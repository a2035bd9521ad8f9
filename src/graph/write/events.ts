import { hashOf } from '../../domain/hash.js';
import type { Run } from '../engine.js';
import type { Affected } from './affected.js';
import type { Draft, EventDraft } from './draft.js';
import type { AgentIds } from './identity.js';
import { kinKey } from './regroup.js';

/** Writes the event reports and hangs each on its event: same kind, day and participants, two or more, are one. */
export async function writeEvents(run: Run, drafts: readonly Draft[], agents: AgentIds, affected: Affected): Promise<void> {
  const placed = drafts.flatMap((draft) => draft.events.map((event) => ({ draft, event, kinKey: kinOf(event, draft, agents) })));
  if (placed.length === 0) return;
  const keys = [...new Set(placed.flatMap(({ kinKey: key }) => key ?? []))];
  const rows = await run('UNWIND $keys AS key MATCH (e:Event {kinKey: key}) RETURN key, e.id AS id ORDER BY id', { keys });
  const known = new Map(rows.map((row) => [String(row['key']), String(row['id'])]));
  const events = placed.map(({ draft, event, kinKey: key }) => {
    const id = (key === null ? undefined : known.get(key)) ?? `event:${hashOf([event.key])}`;
    if (key !== null) known.set(key, id);
    return { draft, event, id, key };
  });
  await run('UNWIND $rows AS row MERGE (e:Event {id: row.id}) ON CREATE SET e.kinKey = row.key', {
    rows: events.map(({ id, key }) => ({ id, key })),
  });
  await run(
    `UNWIND $rows AS row MATCH (e:Event {id: row.id}), (ar:Article {key: row.article})
     CREATE (r:EventReport) SET r = row.props CREATE (r)-[:REPORTS]->(e) CREATE (r)-[:IN_ARTICLE]->(ar)`,
    { rows: events.map(({ draft, event, id }) => ({ id, article: draft.key, props: { ...event.props, id: event.key } })) },
  );
  const took = events.flatMap(({ draft, event }) =>
    event.participants.flatMap((local, n) =>
      draft.appearances.filter((appearance) => appearance.local === local).map(({ key }) => ({ event: event.key, appearance: key, n })),
    ),
  );
  if (took.length > 0)
    await run(
      'UNWIND $rows AS row MATCH (ap:Appearance {id: row.appearance}), (r:EventReport {id: row.event}) CREATE (ap)-[:TOOK_PART_IN {n: row.n}]->(r)',
      { rows: took },
    );
  for (const { id } of events) affected.events.add(id);
}

function kinOf(event: EventDraft, { appearances }: Draft, agents: AgentIds): string | null {
  const participants = event.participants.flatMap((local) =>
    appearances.filter((appearance) => appearance.local === local).flatMap(({ profile }) => agents.get(profile.key) ?? []),
  );
  return kinKey(event.kind, event.earliest, participants);
}
