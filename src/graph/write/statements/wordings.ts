import type { Draft } from '../rows.js';
import { sameWords, shinglesOf } from '../../../identity/same-words.js';
import type { Wording } from '../../../identity/same-words.js';
import type { Row, Run } from '../../engine.js';
import type { Affected } from '../affected.js';

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
  await run('UNWIND $rows AS row CREATE (w:Wording:Internal {key: row.key, act: row.act, words: row.words, turning: row.turning})', {
    rows: fresh.map(({ key, act, words, turning }) => ({ key, act, words: words.join(' '), turning })),
  });
  const shared = await linkShingles(run, fresh, affected);
  const near =
    shared.size === 0
      ? []
      : await run(`UNWIND $keys AS shingle MATCH (:Shingle {key: shingle})<-[:HAS_SHINGLE]-(w:Wording) RETURN shingle, ${FIELDS}`, {
          keys: [...shared.keys()],
        });
  await linkLike(
    run,
    near.flatMap((row) => {
      const other = wordingFrom(row);
      return shared.get(String(row['shingle']))!.flatMap((one) => (one.key === other.key ? [] : [[one, other] as const]));
    }),
  );
}

/**
 * A shingle in more wordings than this is a set phrase: two wordings that share only such are not compared, or a phrase of the trade would have
 * every wording compared with every other. As one becomes a set phrase, or stops being one, what hung on it is looked at again, so that
 * the order in which wordings come makes no difference.
 */
const MOST_SHARED = 40;

const FIELDS = 'w.key AS key, w.act AS act, w.words AS words, w.turning AS turning';

/** By shingle that other wordings have too, set phrases aside: the fresh wordings that have it. */
async function linkShingles(run: Run, fresh: readonly Wording[], affected: Affected): Promise<Map<string, Wording[]>> {
  const rows = fresh.flatMap((wording) => shinglesOf(wording).map((shingle) => ({ wording: wording.key, shingle })));
  const counts = countsOf(rows.map(({ shingle }) => shingle));
  await run('UNWIND $keys AS key MERGE (s:Shingle {key: key}) ON CREATE SET s:Internal, s.count = 0', { keys: [...counts.keys()] });
  await run('UNWIND $rows AS row MATCH (w:Wording {key: row.wording}), (s:Shingle {key: row.shingle}) CREATE (w)-[:HAS_SHINGLE]->(s)', {
    rows,
  });
  const now = await addToCounts(run, counts, 1);
  await partSetPhrases(
    run,
    now.filter(({ key, count }) => count > MOST_SHARED && count - counts.get(key)! <= MOST_SHARED).map(({ key }) => key),
    affected,
  );
  const shared = new Map<string, Wording[]>();
  for (const { key, count } of now) if (count > 1 && count <= MOST_SHARED) shared.set(key, []);
  const byKey = new Map(fresh.map((wording) => [wording.key, wording]));
  for (const { wording, shingle } of rows) shared.get(shingle)?.push(byKey.get(wording)!);
  return shared;
}

/** Parts wordings that were compared over what is a set phrase now alone. */
async function partSetPhrases(run: Run, crossed: readonly string[], affected: Affected): Promise<void> {
  if (crossed.length === 0) return;
  const pairs = await run(
    `UNWIND $keys AS key MATCH (:Shingle {key: key})<-[:HAS_SHINGLE]-(a:Wording)-[:LIKE]->(b:Wording)-[:HAS_SHINGLE]->(:Shingle {key: key})
     RETURN DISTINCT a.key AS one, b.key AS other`,
    { keys: crossed },
  );
  if (pairs.length === 0) return;
  const still = await run(
    `UNWIND $rows AS row MATCH (:Wording {key: row.one})-[:HAS_SHINGLE]->(s:Shingle)<-[:HAS_SHINGLE]-(:Wording {key: row.other}) WHERE s.count <= $most
     RETURN DISTINCT row.one AS one, row.other AS other`,
    { rows: pairs, most: MOST_SHARED },
  );
  const kept = new Set(still.map((row) => `${String(row['one'])} ${String(row['other'])}`));
  const parted = pairs.filter((row) => !kept.has(`${String(row['one'])} ${String(row['other'])}`));
  if (parted.length === 0) return;
  await run('UNWIND $rows AS row MATCH (:Wording {key: row.one})-[like:LIKE]->(:Wording {key: row.other}) DELETE like', { rows: parted });
  for (const row of parted) for (const key of [row['one'], row['other']]) affected.wordings.add(String(key));
}

function countsOf(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

async function addToCounts(run: Run, counts: ReadonlyMap<string, number>, sign: 1 | -1): Promise<{ key: string; count: number }[]> {
  const rows = await run(
    'UNWIND $rows AS row MATCH (s:Shingle {key: row.key}) SET s.count = s.count + row.by RETURN s.key AS key, s.count AS count',
    {
      rows: [...counts].map(([key, count]) => ({ key, by: sign * count })),
    },
  );
  return rows.map((row) => ({ key: String(row['key']), count: Number(row['count']) }));
}

/** Links those of the pairs that are the same words and are not linked yet. */
async function linkLike(run: Run, pairs: readonly (readonly [Wording, Wording])[]): Promise<{ one: string; other: string }[]> {
  const rows = new Map<string, { one: string; other: string }>();
  for (const [a, b] of pairs) {
    const [one, other] = a.key < b.key ? [a, b] : [b, a];
    if (!rows.has(`${one.key} ${other.key}`) && sameWords(one, other))
      rows.set(`${one.key} ${other.key}`, { one: one.key, other: other.key });
  }
  if (rows.size > 0)
    await run('UNWIND $rows AS row MATCH (a:Wording {key: row.one}), (b:Wording {key: row.other}) MERGE (a)-[:LIKE]->(b)', {
      rows: [...rows.values()],
    });
  return [...rows.values()];
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

/** Takes out wordings that no report has any more; what only a set phrase kept apart is compared once it is none any more. */
export async function dropWordings(run: Run, affected: Affected): Promise<void> {
  const keys = [...affected.wordings];
  if (keys.length === 0) return;
  const gone = await run(
    `UNWIND $keys AS key MATCH (w:Wording {key: key}) WHERE NOT (w)<-[:WORDED]-() RETURN key, [(w)-[:HAS_SHINGLE]->(s:Shingle) | s.key] AS shingles`,
    { keys },
  );
  if (gone.length === 0) return;
  const counts = countsOf(gone.flatMap((row) => row['shingles'] as string[]));
  await run('UNWIND $keys AS key MATCH (w:Wording {key: key}) DETACH DELETE w', { keys: gone.map(({ key }) => key) });
  const now = await addToCounts(run, counts, -1);
  const unused = now.filter(({ count }) => count < 1).map(({ key }) => key);
  if (unused.length > 0) await run('UNWIND $keys AS key MATCH (s:Shingle {key: key}) DELETE s', { keys: unused });
  const crossed = now.filter(({ key, count }) => count > 0 && count <= MOST_SHARED && count + counts.get(key)! > MOST_SHARED);
  for (const { key } of crossed) {
    const wordings = (await run(`MATCH (:Shingle {key: $key})<-[:HAS_SHINGLE]-(w:Wording) RETURN ${FIELDS}`, { key })).map(wordingFrom);
    const linked = await linkLike(
      run,
      wordings.flatMap((one, n) => wordings.slice(n + 1).map((other) => [one, other] as const)),
    );
    for (const { one, other } of linked) for (const wording of [one, other]) affected.wordings.add(wording);
  }
}
