import { UjarError } from '../../../domain/errors.js';
import { hashOf } from '../../../domain/hash.js';
import { judgedProfile } from '../../../identity/judged.js';
import type { Profile } from '../../../identity/profile.js';
import { withDays } from '../../../identity/profile.js';
import type { Row, Run } from '../../engine.js';
import { liveIds } from '../../queries/ledger.js';
import type { Affected } from '../affected.js';
import { noneAffected } from '../affected.js';
import { writeChanges } from '../changes.js';
import { settle, startWhere } from '../agents/identity.js';
import type { JudgedKey } from './judged.js';
import { linkMarks, marksOf, nameOf } from './judged.js';
import type { Lost } from '../agents/profiles.js';
import { dropProfiles, loseMembers, mergeProfiles, noteLost, PROFILE_FIELDS, profileFrom } from '../agents/profiles.js';
import { noteDependents } from '../derived/regroup.js';
import { refreshShared } from '../derived/shared.js';
import { takeTurn } from '../turn.js';

/** Somebody's word, as it is kept, exported and imported. */
export interface JudgementRecord {
  same: boolean;
  by: string;
  reason: string | null;
  /** ISO 8601. */
  at: string;
  /** Each side: whether it is one appearance by itself, and the appearances. */
  one: { alone: boolean; appearances: JudgedKey[] };
  other: { alone: boolean; appearances: JudgedKey[] };
}

export interface JudgeInput {
  /** Ids of appearances or people. */
  one: string;
  other: string;
  same: boolean;
  by: string;
  reason: string | null;
}

/**
 * Says that two people, or appearances, are the same or not. Of an appearance it is said of that one alone; of a person, of all appearances
 * that the person has now, and whoever goes with them by rule later. Saying the opposite of an earlier judgement takes its place.
 * Throws NOT_FOUND and BAD_INPUT.
 */
export async function judge(run: Run, input: JudgeInput, now: string): Promise<string> {
  const affected = noneAffected(await takeTurn(run));
  if (input.by.trim() === '') throw new UjarError('BAD_INPUT', 'by is empty: wanted who says so');
  const [one, other] = [await sideOf(run, input.one, 'one'), await sideOf(run, input.other, 'other')];
  const own = new Set(one.appearances.map(({ appearance }) => appearance));
  if (!one.alone && !other.alone && other.appearances.some(({ appearance }) => own.has(appearance)))
    throw new UjarError('BAD_INPUT', `${input.one} and ${input.other} are one person: to part them, name the appearance that is another's`);
  if (one.alone && other.alone && own.has(other.appearances[0]!.appearance))
    throw new UjarError('BAD_INPUT', `${input.one} is one appearance: wanted two`);
  const rest = { ...other, appearances: other.appearances.filter(({ appearance }) => !own.has(appearance)) };
  const mine = {
    ...one,
    appearances: other.alone
      ? one.appearances.filter(({ appearance }) => appearance !== other.appearances[0]!.appearance)
      : one.appearances,
  };
  const { same, by, reason } = input;
  const id = await keep(run, { same, by, reason, at: now, one: mine, other: rest }, affected);
  await finish(run, affected, now);
  return id;
}

/** Takes a judgement back. Throws NOT_FOUND. */
export async function unjudge(run: Run, id: string, now: string): Promise<void> {
  const affected = noneAffected(await takeTurn(run));
  const [found] = await run('MATCH (j:Judgement {id: $id}) RETURN j.id AS id', { id });
  if (found === undefined) throw new UjarError('NOT_FOUND', `there is no judgement ${id}`);
  await drop(run, id, affected);
  await finish(run, affected, now);
}

/** Takes in judgements that another store has given out; those that are there are left alone. How many were new. */
export async function importJudgements(run: Run, records: readonly JudgementRecord[], now: string): Promise<number> {
  const affected = noneAffected(await takeTurn(run));
  let fresh = 0;
  for (const record of records) {
    const found = {
      ...record,
      one: { ...record.one, appearances: await findAgain(run, record.one.appearances) },
      other: { ...record.other, appearances: await findAgain(run, record.other.appearances) },
    };
    const [known] = await run('MATCH (j:Judgement {id: $id}) RETURN j.id AS id', { id: idOf(found) });
    if (known !== undefined) continue;
    await keep(run, found, affected);
    fresh++;
  }
  await finish(run, affected, now);
  return fresh;
}

export async function exportJudgements(run: Run): Promise<JudgementRecord[]> {
  const rows = await run(
    `MATCH (k:Judged)-[:OF_JUDGEMENT]->(j:Judgement) RETURN j.id AS id, properties(j) AS judgement, k.side AS side, k.out AS out,
       k.appearance AS appearance, k.article AS article, k.name AS name ORDER BY id, appearance`,
  );
  const records = new Map<string, JudgementRecord>();
  for (const row of rows) {
    const { same, by, reason, at } = row['judgement'] as { same: boolean; by: string; reason: string | null; at: string };
    const record = records.get(String(row['id'])) ?? {
      same,
      by,
      reason: reason ?? null,
      at,
      one: { alone: false, appearances: [] },
      other: { alone: false, appearances: [] },
    };
    const side = row['side'] === 'one' ? record.one : record.other;
    side.alone = row['out'] === true;
    side.appearances.push({ appearance: String(row['appearance']), article: String(row['article']), name: String(row['name']) });
    records.set(String(row['id']), record);
  }
  return [...records.values()];
}

interface Side {
  alone: boolean;
  appearances: JudgedKey[];
}

const keyFrom = (row: Row): JudgedKey => ({
  appearance: String(row['appearance']),
  article: String(row['article']),
  name: nameOf(row['names'] as string[]),
});

async function sideOf(run: Run, given: string, field: 'one' | 'other'): Promise<Side> {
  if (given.startsWith('appearance:')) {
    const rows = await run(
      `MATCH (ap:Appearance {id: $id})-[:IN_ARTICLE]->(ar:Article) WHERE ap.kind = 'Person' RETURN ap.id AS appearance, ar.key AS article, ap.names AS names`,
      { id: given },
    );
    // Only the side that is said of is by itself; the other one stands for whoever it is.
    if (rows.length > 0) return { alone: true, appearances: rows.map(keyFrom) };
  }
  if (given.startsWith('person:')) {
    const rows = await run(
      `MATCH (:Agent {id: $id})<-[:OF]-(:Profile)<-[:SHOWS]-(ap:Appearance)-[:IN_ARTICLE]->(ar:Article)
       RETURN ap.id AS appearance, ar.key AS article, ap.names AS names ORDER BY appearance`,
      { id: (await liveIds(run, [given])).get(given) ?? given },
    );
    if (rows.length > 0) return { alone: false, appearances: rows.map(keyFrom) };
  }
  throw new UjarError('NOT_FOUND', `${field} is ${given}: wanted the id of a person or of a person's appearance`);
}

/** By article and name, which are the same in every store and revision. */
const keysOf = ({ appearances }: Side): string =>
  appearances
    .map(({ article, name }) => `${article} ${name}`)
    .sort()
    .join('\n');
const idOf = ({ same, one, other }: Pick<JudgementRecord, 'same' | 'one' | 'other'>): string =>
  `judgement:${hashOf([same ? 'same' : 'not', ...[keysOf(one), keysOf(other)].sort()])}`;

/** Keeps a judgement in place of its opposite, and marks the appearances. */
async function keep(run: Run, record: JudgementRecord, affected: Affected): Promise<string> {
  const [id, opposite] = [idOf(record), idOf({ ...record, same: !record.same })];
  const there = await run('UNWIND $ids AS id MATCH (j:Judgement {id: id}) RETURN j.id AS id', { ids: [id, opposite] });
  if (there.some((row) => row['id'] === id)) return id;
  if (there.length > 0) await drop(run, opposite, affected);
  const { same, by, reason, at } = record;
  await run('CREATE (j:Judgement) SET j = $props', { props: { id, same, by, reason, at, caption: same ? 'the same' : 'not the same' } });
  const rows = (['one', 'other'] as const).flatMap((side) =>
    record[side].appearances.map((key) => ({ ...key, id: `${id} ${key.appearance}`, side, out: record[side].alone && side === 'one' })),
  );
  await run('UNWIND $rows AS row MATCH (j:Judgement {id: $id}) CREATE (k:Judged:Internal)-[:OF_JUDGEMENT]->(j) SET k = row', { id, rows });
  await remark(
    run,
    rows.map(({ appearance }) => appearance),
    affected,
  );
  affected.changes.push({ kind: 'ADDED', id });
  return id;
}

async function drop(run: Run, id: string, affected: Affected): Promise<void> {
  const rows = await run('MATCH (k:Judged)-[:OF_JUDGEMENT]->(:Judgement {id: $id}) RETURN k.appearance AS appearance', { id });
  await run('MATCH (k:Judged)-[:OF_JUDGEMENT]->(:Judgement {id: $id}) DETACH DELETE k', { id });
  await run('MATCH (j:Judgement {id: $id}) DETACH DELETE j', { id });
  await remark(
    run,
    rows.map(({ appearance }) => String(appearance)),
    affected,
  );
  affected.changes.push({ kind: 'REMOVED', id });
}

async function finish(run: Run, affected: Affected, now: string): Promise<void> {
  await refreshShared(run, affected);
  await writeChanges(run, affected, now);
}

/** Hangs appearances on the profile that their words and the judgements on them give now, and decides anew whom that bears upon. */
async function remark(run: Run, appearances: readonly string[], affected: Affected): Promise<void> {
  if (appearances.length === 0) return;
  const rows = await run(
    `UNWIND $ids AS id MATCH (ap:Appearance {id: id})-[:SHOWS]->(p:Profile), (ap)-[:IN_ARTICLE]->(ar:Article)
     RETURN id, ap.base AS own, ar.attestedOn AS day, ar.key AS article, ${PROFILE_FIELDS}, [(p)-[:OF]->(a:Agent) | a.id] AS agents`,
    { ids: [...new Set(appearances)] },
  );
  const marks = await marksOf(run, appearances);
  const moves = rows.flatMap((row) => {
    const old = profileFrom(row);
    const day = (row['day'] as string | null) ?? null;
    const base: Profile = { ...old, key: String(row['own']), count: 1, first: day, last: day };
    const profile = judgedProfile(base, marks.get(String(row['id'])) ?? []);
    return profile.key === old.key
      ? []
      : [{ appearance: String(row['id']), article: String(row['article']), old, profile, base: base.key, day }];
  });
  if (moves.length === 0) return;
  const gained = new Map<string, { profile: Profile; count: number; base: string }>();
  for (const { profile, base } of moves) {
    const known = gained.get(profile.key);
    gained.set(profile.key, {
      profile: known === undefined ? profile : withDays(known.profile, profile),
      count: (known?.count ?? 0) + 1,
      base,
    });
  }
  await mergeProfiles(run, [...gained.values()]);
  await run('UNWIND $ids AS id MATCH (:Appearance {id: id})-[old:SHOWS]->(:Profile) DELETE old', {
    ids: moves.map(({ appearance }) => appearance),
  });
  await run('UNWIND $rows AS row MATCH (ap:Appearance {id: row.appearance}), (p:Profile {key: row.profile}) CREATE (ap)-[:SHOWS]->(p)', {
    rows: moves.map(({ appearance, profile }) => ({ appearance, profile: profile.key })),
  });
  await run(
    `UNWIND $rows AS row MATCH (:Article {key: row.article})<-[:IN_ARTICLE]-(:Appearance)-[held:IN_ROLE]->(:Role)
     WHERE held.bodyProfile = row.from SET held.bodyProfile = row.to`,
    { rows: moves.map(({ article, old, profile }) => ({ article, from: old.key, to: profile.key })) },
  );
  const lost: Lost = new Map();
  for (const { old, day } of moves) {
    noteLost(lost, old.key, day);
    if (old.agent !== null) affected.agents.add(old.agent);
  }
  await loseMembers(run, lost);
  await linkMarks(
    run,
    moves.map(({ profile }) => profile),
  );
  await startWhere(
    run,
    moves.flatMap(({ old, profile }) => (old.agent === null ? [] : [{ profile: profile.key, agent: old.agent }])),
  );
  await dropProfiles(
    run,
    moves.map(({ old }) => old.key),
  );
  await settle(
    run,
    moves.flatMap(({ old, profile }) => [old, profile]),
    new Map(),
    affected,
  );
  await noteDependents(
    run,
    moves.map(({ old, profile }) => ({ profile: profile.key, from: old.agent })),
    affected,
  );
}

/** Appearances as the store has them now: by key, else by article and name; those that are away keep the key that they came with. */
async function findAgain(run: Run, keys: readonly JudgedKey[]): Promise<JudgedKey[]> {
  const rows = await run(
    `UNWIND $articles AS key MATCH (ar:Article {key: key})<-[:IN_ARTICLE]-(ap:Appearance) WHERE ap.kind = 'Person'
     RETURN ap.id AS appearance, ar.key AS article, ap.names AS names ORDER BY appearance`,
    { articles: [...new Set(keys.map(({ article }) => article))] },
  );
  const there = rows.map(keyFrom);
  return keys.map(
    (key) =>
      there.find(({ appearance }) => appearance === key.appearance) ??
      there.find(({ article, name }) => article === key.article && name === key.name) ??
      key,
  );
}
