import { sameWords, shinglesOf } from '../../identity/same-words.js';
import type { Wording } from '../../identity/same-words.js';
import type { Row, Run } from '../engine.js';
import type { Affected } from './affected.js';
import type { Draft } from './draft.js';

const wordingFrom = (row: Row): Wording => ({
  key: String(row['key']),
  act: String(row['act']),
  words: String(row['words']).split(' '),
  turning: (row['turning'] as string[] | null) ?? [],
});

/** Writes how the drafts' reports are worded, and which earlier wordings are the same words, shortened or edited; found by shared shingles. */
export async function writeWordings(run: Run, drafts: readonly Draft[], affected: Affected): Promise<void> {
  const given = new Map<string, Wording>();
  for (const { reports } of drafts)
    for (const { wording, props } of reports) if (wording !== null) given.set(wording.key, { ...wording, act: String(props['act']) });
  for (const key of given.keys()) affected.wordings.add(key);
  const known = await run('UNWIND $keys AS key MATCH (w:Wording {key: key}) RETURN key', { keys: [...given.keys()] });
  for (const { key } of known) given.delete(String(key));
  if (given.size === 0) return;
  const fresh = [...given.values()];
  await run('UNWIND $rows AS row CREATE (w:Wording {key: row.key, act: row.act, words: row.words, turning: row.turning})', {
    rows: fresh.map(({ key, act, words, turning }) => ({ key, act, words: words.join(' '), turning })),
  });
  const shingles = fresh.flatMap((wording) => shinglesOf(wording).map((shingle) => ({ wording: wording.key, shingle })));
  await run('UNWIND $keys AS key MERGE (:Shingle {key: key})', { keys: [...new Set(shingles.map(({ shingle }) => shingle))] });
  await run(
    'UNWIND $rows AS row MATCH (w:Wording {key: row.wording}), (s:Shingle {key: row.shingle}) CREATE (w)-[:HAS_SHINGLE]->(s)',
    { rows: shingles },
  );
  const near = await run(
    `UNWIND $keys AS own MATCH (:Wording {key: own})-[:HAS_SHINGLE]->(:Shingle)<-[:HAS_SHINGLE]-(w:Wording) WHERE w.key <> own
     RETURN DISTINCT own, w.key AS key, w.act AS act, w.words AS words, w.turning AS turning`,
    { keys: fresh.map(({ key }) => key) },
  );
  const pairs = new Map<string, { one: string; other: string }>();
  for (const row of near) {
    const [one, other] = [given.get(String(row['own']))!, wordingFrom(row)];
    const [a, b] = [one.key, other.key].sort() as [string, string];
    if (!pairs.has(`${a} ${b}`) && sameWords(one, other)) pairs.set(`${a} ${b}`, { one: a, other: b });
  }
  if (pairs.size > 0)
    await run('UNWIND $rows AS row MATCH (a:Wording {key: row.one}), (b:Wording {key: row.other}) CREATE (a)-[:LIKE]->(b)', {
      rows: [...pairs.values()],
    });
}

/** By wording: those that are the same words. */
export async function likeOf(run: Run, keys: readonly string[]): Promise<Map<string, Set<string>>> {
  const like = new Map<string, Set<string>>();
  if (keys.length === 0) return like;
  const rows = await run('UNWIND $keys AS key MATCH (:Wording {key: key})-[:LIKE]-(o:Wording) RETURN key, o.key AS other', { keys });
  for (const row of rows) {
    const key = String(row['key']);
    like.set(key, (like.get(key) ?? new Set()).add(String(row['other'])));
  }
  return like;
}

/** Takes out wordings that no report has any more. */
export async function dropWordings(run: Run, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  const gone = await run(
    `UNWIND $keys AS key MATCH (w:Wording {key: key}) WHERE NOT (w)<-[:WORDED]-() RETURN key, [(w)-[:HAS_SHINGLE]->(s:Shingle) | s.key] AS shingles`,
    { keys },
  );
  if (gone.length === 0) return;
  await run('UNWIND $keys AS key MATCH (w:Wording {key: key}) DETACH DELETE w', { keys: gone.map(({ key }) => key) });
  await run('UNWIND $keys AS key MATCH (s:Shingle {key: key}) WHERE NOT (s)<-[:HAS_SHINGLE]-() DELETE s', {
    keys: [...new Set(gone.flatMap((row) => row['shingles'] as string[]))],
  });
}
