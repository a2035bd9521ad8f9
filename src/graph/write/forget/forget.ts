import type { Article } from '../../../domain/article.js';
import { blacken, namePlaces } from '../../../domain/blacken.js';
import { foldName, foldWords } from '../../../domain/fold.js';
import { hashOf } from '../../../domain/hash.js';
import type { Run } from '../../engine.js';
import { noneAffected } from '../affected.js';
import type { Entry } from '../article/revisions.js';
import { entriesOf, entryProps } from '../article/revisions.js';
import { unlist } from '../agents/listed.js';
import { unjudge } from '../judgements/judge.js';
import { takeTurn } from '../turn.js';
import { writeChanges } from '../changes.js';
import { refreshShared } from '../derived/shared.js';
import type { Knowing, Sought } from './find.js';
import { wholeNames } from './find.js';

/** The names by which the person is looked for in an article: all of them, and each word of one that nobody else in it bears. */
function namesIn({ names }: Sought, others: readonly string[]): string[] {
  const theirs = new Set(others.flatMap(foldWords));
  const words = names
    .flatMap((name) => name.split(/\s+/))
    .filter((word) => word.length > 2 && !foldWords(word).some((each) => theirs.has(each)));
  const whole = names.filter((name) => !others.some((other) => foldName(other) === foldName(name)));
  return [...new Set([...whole, ...words])];
}

/** An article with the person's names, mentions and words blacked out; every other place stays where it was. */
export function blackenedArticle(sought: Sought, { article, others, places }: Knowing): Article {
  const names = namesIn(sought, others);
  const without = (text: string): string => blacken(text, namePlaces(text, names));
  return {
    ...article,
    text: blacken(without(article.text), places),
    ...(article.headline === undefined ? {} : { headline: without(article.headline) }),
  };
}

/**
 * Blacks the person out of every revision of an article, takes out the reports that the person made in them, and makes the last one that of the
 * blackened text, so that storing it makes no new revision.
 */
export async function blackenRevisions(
  run: Run,
  sought: Sought,
  { key, others }: Pick<Knowing, 'key' | 'others'>,
  text: string | null,
): Promise<number> {
  const rows = await run('MATCH (v:Revision {article: $key}) RETURN v.id AS id, properties(v) AS revision ORDER BY v.number', { key });
  const names = namesIn(sought, others);
  const folded = new Set(sought.names.map(foldName));
  const changed = rows.flatMap((row, n) => {
    const revision = row['revision'] as Record<string, unknown>;
    const entries = entriesOf(revision);
    const old = String(revision['text']);
    const said = entries.filter(({ speakers }) => speakers.some((name) => folded.has(foldName(name))));
    const quoted = said.flatMap((entry) => namePlaces(old, entry.text.split(' … ')));
    const last = n === rows.length - 1 && text !== null;
    const now = last ? text : blacken(blacken(old, quoted), namePlaces(old, names));
    if (now === old && said.length === 0) return [];
    const kept = entries
      .filter((entry) => !said.includes(entry))
      .map((entry): Entry => ({
        ...entry,
        text: blacken(entry.text, namePlaces(entry.text, names)),
        speakers: entry.speakers,
      }));
    return [{ id: row['id'], props: { text: now, contentHash: hashOf([now]), ...entryProps(kept) } }];
  });
  if (changed.length > 0) await run('UNWIND $rows AS row MATCH (v:Revision {id: row.id}) SET v += row.props', { rows: changed });
  return changed.length;
}

/** Keys of withdrawn articles whose kept texts name the person. */
export async function withdrawnKnowing(run: Run, sought: Sought): Promise<string[]> {
  const keys = new Set<string>();
  for (const name of wholeNames(sought))
    for (const row of await run(
      'MATCH (v:Revision) WHERE NOT (v)-[:REVISION_OF]->() AND toLower(v.text) CONTAINS $name RETURN DISTINCT v.article AS key',
      { name: name.toLowerCase() },
    ))
      keys.add(String(row['key']));
  return [...keys];
}

/** Takes out what people said of who the person is, and whoever of a hand-kept list it is. How many judgements there were. */
export async function forgetSayings(run: Run, { id, names }: Sought, now: string): Promise<number> {
  const judged = await run(
    `MATCH (:Person {id: $id})<-[:OF]-(:Profile)<-[:SHOWS]-(ap:Appearance) MATCH (k:Judged {appearance: ap.id})-[:OF_JUDGEMENT]->(j:Judgement) RETURN DISTINCT j.id AS id`,
    { id },
  );
  const dormant = await run(
    'UNWIND $names AS name MATCH (k:Judged)-[:OF_JUDGEMENT]->(j:Judgement) WHERE k.name = name AND NOT EXISTS { MATCH (ap:Appearance) WHERE ap.id = k.appearance } RETURN DISTINCT j.id AS id',
    { names: [...new Set(names.map(foldName))] },
  );
  const ids = [...new Set([...judged, ...dormant].map((row) => String(row['id'])))];
  for (const judgement of ids) await unjudge(run, judgement, now);
  const affected = noneAffected(await takeTurn(run));
  await unlist(run, id, affected);
  await refreshShared(run, affected);
  await writeChanges(run, affected, now);
  for (const name of names) await run('MATCH (k:Kept) WHERE toLower(k.line) CONTAINS $name DELETE k', { name: name.toLowerCase() });
  return ids.length;
}

/** What still names the person and cannot be blacked out: addresses and keys of articles. */
export async function stillNaming(run: Run, sought: Sought): Promise<string[]> {
  const words = wholeNames(sought).map((name) => foldWords(name).join('-'));
  const found: string[] = [];
  for (const word of words)
    for (const row of await run('MATCH (a:Article) WHERE toLower(a.key) CONTAINS $word RETURN a.id AS id', { word }))
      found.push(String(row['id']));
  return [...new Set(found)];
}
