import type { Row, Run } from '../engine.js';

/** One step of a way: two agents and what joins them. */
export interface Step {
  from: string;
  /** A statement's or an event's id. */
  by: string;
  to: string;
}

/** Longest way that is looked for, and neighbours that one round may bring: famous agents have very many. */
const MOST_STEPS = 6;
const MOST_NEIGHBOURS = 4000;

/** By what an agent is joined to another: he speaks to or of him, is spoken to or of by him, or takes part in one event with him. */
const LINKS = [
  '-[:SAID]->(by:Statement)-[:TO]->(b:Agent)',
  '-[:SAID]->(by:Statement)-[:ABOUT]->(b:Agent)',
  '<-[:TO]-(by:Statement)<-[:SAID]-(b:Agent)',
  '<-[:ABOUT]-(by:Statement)<-[:SAID]-(b:Agent)',
  '-[:TOOK_PART_IN]->(by:Event)<-[:TOOK_PART_IN]-(b:Agent)',
] as const;

/** A search from one end: who has been reached and how, and who was reached last. */
interface Side {
  seen: Map<string, Step | null>;
  edge: string[];
}

/**
 * The shortest way between two agents, at most six steps, found from both ends by widening the smaller frontier; null where there is none.
 * Ties go to the lesser ids.
 */
export async function pathBetween(run: Run, from: string, to: string): Promise<Step[] | null> {
  if (from === to) return [];
  const start: Side = { seen: new Map([[from, null]]), edge: [from] };
  const end: Side = { seen: new Map([[to, null]]), edge: [to] };
  for (let length = 0; length < MOST_STEPS; length++) {
    const [near, far] = start.edge.length <= end.edge.length ? [start, end] : [end, start];
    const found = await neighbours(run, near.edge);
    near.edge = [];
    for (const step of found) {
      if (near.seen.has(step.to)) continue;
      near.seen.set(step.to, step);
      near.edge.push(step.to);
    }
    const meeting = near.edge.filter((id) => far.seen.has(id)).sort()[0];
    if (meeting !== undefined) return wayThrough(meeting, start.seen, end.seen);
    if (near.edge.length === 0) return null;
  }
  return null;
}

async function neighbours(run: Run, ids: readonly string[]): Promise<Step[]> {
  const found: Row[] = [];
  for (const way of LINKS)
    found.push(
      ...(await run(
        `UNWIND $ids AS id MATCH (a:Agent {id: id})${way} WITH DISTINCT id, by, b LIMIT ${MOST_NEIGHBOURS}
         RETURN id AS from, by.id AS by, b.id AS to`,
        { ids },
      )),
    );
  const key = (row: Row): string => `${String(row['to'])} ${String(row['by'])} ${String(row['from'])}`;
  return found
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .map((row) => ({ from: String(row['from']), by: String(row['by']), to: String(row['to']) }));
}

/** From the one end to where the two searches met, and on to the other end. */
function wayThrough(meeting: string, fromStart: ReadonlyMap<string, Step | null>, fromEnd: ReadonlyMap<string, Step | null>): Step[] {
  const first: Step[] = [];
  for (let step = fromStart.get(meeting); step !== null && step !== undefined; step = fromStart.get(step.from)) first.unshift(step);
  const last: Step[] = [];
  for (let step = fromEnd.get(meeting); step !== null && step !== undefined; step = fromEnd.get(step.from))
    last.push({ from: step.to, by: step.by, to: step.from });
  return [...first, ...last];
}
