import type { Draft } from '../rows.js';
import { grouped } from '../../../domain/grouped.js';
import { BANDS, bandsOf, sameWords } from '../../../identity/same-words.js';
import type { Wording } from '../../../identity/same-words.js';
import type { Row, Run } from '../../engine.js';
import type { Affected } from '../affected.js';

const wordingFrom = (row: Row): Wording => ({
  key: String(row['key']),
  act: String(row['act']),
  words: String(row['words']).split(' '),
  turning: (row['turning'] as string[] | null) ?? [],
});

const FIELDS = 'w.key AS key, w.act AS act, w.words AS words, w.turning AS turning';

/**
 * What more wordings than this have in one band is a set phrase: two wordings that share only such are not compared, or a phrase of the trade
 * would have every wording compared with every other. As one becomes a set phrase, or stops being one, what hung on it is looked at again, so
 * that the order in which wordings come makes no difference.
 */
const MOST_SHARED = 40;

/** Names of the properties that hold a wording's bands. */
const BAND_NAMES = Array.from({ length: BANDS }, (_, n) => `band${n}`);

const bandProps = (wording: Wording): Record<string, number | null> =>
  Object.fromEntries(bandsOf(wording).map((value, n) => [BAND_NAMES[n]!, value]));

/** Wordings by what they have in a band; the number of the band is in the value itself. */
function byBand(wordings: readonly Wording[]): Map<number, Wording[]> {
  const bands = wordings.flatMap((wording) => bandsOf(wording).flatMap((value) => (value === null ? [] : [{ value, wording }])));
  return wordingsBy(bands);
}

const wordingsBy = (bands: readonly { value: number; wording: Wording }[]): Map<number, Wording[]> =>
  new Map([...grouped(bands, ({ value }) => value)].map(([value, some]) => [value, some.map(({ wording }) => wording)]));

/** Of each value up to `most` of the stored wordings that have it. */
async function bearersOf(run: Run, values: readonly number[], most: number): Promise<Map<number, Wording[]>> {
  const rows = await Promise.all(
    BAND_NAMES.map(async (band, n) => {
      const own = values.filter((value) => value % BANDS === n);
      return own.length === 0
        ? []
        : run(
            `UNWIND $values AS value CALL { WITH value MATCH (w:Wording {${band}: value}) RETURN w LIMIT ${most} } RETURN value, ${FIELDS}`,
            { values: own },
          );
    }),
  );
  return wordingsBy(rows.flat().map((row) => ({ value: Number(row['value']), wording: wordingFrom(row) })));
}

/** Writes how the drafts' reports are worded, and which earlier wordings are the same words, shortened or edited; found by their bands. */
export async function writeWordings(run: Run, drafts: readonly Draft[], affected: Affected): Promise<void> {
  const given = new Map<string, Wording>();
  for (const { reports } of drafts)
    for (const { wording, props } of reports) if (wording !== null) given.set(wording.key, { ...wording, act: String(props['act']) });
  for (const key of given.keys()) affected.wordings.add(key);
  if (given.size === 0) return;
  const [known, before] = await Promise.all([
    run('UNWIND $keys AS key MATCH (w:Wording {key: key}) RETURN key', { keys: [...given.keys()] }),
    bearersOf(run, [...byBand([...given.values()]).keys()], MOST_SHARED + 1),
  ]);
  for (const { key } of known) given.delete(String(key));
  if (given.size === 0) return;
  const fresh = byBand([...given.values()]);
  await run('UNWIND $rows AS row CREATE (w:Wording:Internal) SET w = row.props', {
    rows: [...given.values()].map((wording) => ({ props: { ...wording, words: wording.words.join(' '), ...bandProps(wording) } })),
  });
  const crossed: Wording[][] = [];
  const near: (readonly [Wording, Wording])[] = [];
  for (const [value, own] of fresh) {
    const others = before.get(value) ?? [];
    if (others.length + own.length <= MOST_SHARED) near.push(...pairsOf(own), ...own.flatMap((a) => others.map((b) => [a, b] as const)));
    else if (others.length <= MOST_SHARED) crossed.push(others);
  }
  await partSetPhrases(run, crossed, affected);
  await linkLike(run, near);
}

const pairsOf = (wordings: readonly Wording[]): (readonly [Wording, Wording])[] =>
  wordings.flatMap((one, n) => wordings.slice(n + 1).map((other) => [one, other] as const));

/** Parts wordings that were compared over what is a set phrase now alone: `crossed` has those of each such phrase. */
async function partSetPhrases(run: Run, crossed: readonly (readonly Wording[])[], affected: Affected): Promise<void> {
  const all = new Map(crossed.flat().map((wording) => [wording.key, wording]));
  if (all.size === 0) return;
  const like = await run('UNWIND $keys AS key MATCH (:Wording {key: key})-[:LIKE]->(b:Wording) RETURN key AS one, b.key AS other', {
    keys: [...all.keys()],
  });
  const pairs = like.flatMap((row) => {
    const [one, other] = [all.get(String(row['one'])), all.get(String(row['other']))];
    return one === undefined || other === undefined ? [] : [{ one, other, shared: sharedBands(one, other) }];
  });
  const bearers = await bearersOf(run, [...new Set(pairs.flatMap(({ shared }) => shared))], MOST_SHARED + 1);
  const parted = pairs
    .filter(({ shared }) => shared.every((value) => bearers.get(value)!.length > MOST_SHARED))
    .map(({ one, other }) => ({ one: one.key, other: other.key }));
  if (parted.length === 0) return;
  await run('UNWIND $rows AS row MATCH (:Wording {key: row.one})-[like:LIKE]->(:Wording {key: row.other}) DELETE like', { rows: parted });
  for (const { one, other } of parted) for (const key of [one, other]) affected.wordings.add(key);
}

function sharedBands(one: Wording, other: Wording): number[] {
  const bands = bandsOf(other);
  return bandsOf(one).flatMap((value, n) => (value !== null && value === bands[n] ? [value] : []));
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

/** Takes out those of the wordings that no report has any more; what only a set phrase kept apart is compared once it is none any more. */
export async function dropWordings(run: Run, keys: readonly string[], affected: Affected): Promise<void> {
  if (keys.length === 0) return;
  const rows = await run(`UNWIND $keys AS key MATCH (w:Wording {key: key}) WHERE NOT (w)<-[:WORDED]-() RETURN ${FIELDS}`, { keys });
  if (rows.length === 0) return;
  const gone = rows.map(wordingFrom);
  await run('UNWIND $keys AS key MATCH (w:Wording {key: key}) DETACH DELETE w', { keys: gone.map(({ key }) => key) });
  const bands = byBand(gone);
  const left = await bearersOf(run, [...bands.keys()], MOST_SHARED + 1);
  const crossed = [...left].filter(([value, all]) => all.length <= MOST_SHARED && all.length + bands.get(value)!.length > MOST_SHARED);
  const linked = await linkLike(
    run,
    crossed.flatMap(([, wordings]) => pairsOf(wordings)),
  );
  for (const { one, other } of linked) for (const wording of [one, other]) affected.wordings.add(wording);
}
