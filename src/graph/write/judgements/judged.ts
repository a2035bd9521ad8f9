import type { Draft } from '../rows.js';
import { foldName } from '../../../domain/fold.js';
import type { Mark } from '../../../identity/judged.js';
import { judgedProfile, judgementsOf } from '../../../identity/judged.js';
import type { Row, Run } from '../../engine.js';

/** What a judgement keeps of an appearance: enough to find it again in a store that was made anew. */
export interface JudgedKey {
  appearance: string;
  article: string;
  /** The folded name. */
  name: string;
}

const markFrom = (row: Row): Mark => ({
  id: String(row['judgement']),
  same: row['same'] === true,
  side: row['side'] === 'one' ? 'one' : 'other',
  out: row['out'] === true,
});

/** The judgements on what the articles show. */
export const judgementsOn = (run: Run, articles: readonly string[]): Promise<Row[]> =>
  run(
    `UNWIND $articles AS article MATCH (k:Judged {article: article})-[:OF_JUDGEMENT]->(j:Judgement)
     RETURN k.id AS id, article, k.appearance AS appearance, k.name AS name, k.side AS side, k.out AS out, j.id AS judgement, j.same AS same ORDER BY id`,
    { articles },
  );

/** Gives the appearances on which judgements bear a profile of their own; found by key, else by article and name. */
export async function applyJudgements(run: Run, drafts: readonly Draft[], rows: readonly Row[]): Promise<Draft[]> {
  if (rows.length === 0) return [...drafts];
  const found: { id: string; appearance: string }[] = [];
  const marked = drafts.map((draft) => {
    const marks = new Map<string, Mark[]>();
    const people = draft.appearances.filter(({ kind }) => kind === 'Person');
    for (const row of rows.filter(({ article }) => article === draft.key)) {
      const own = people.find(({ key }) => key === row['appearance']) ?? people.find(({ profile }) => profile.folded[0] === row['name']);
      if (own === undefined) continue;
      marks.set(own.key, [...(marks.get(own.key) ?? []), markFrom(row)]);
      if (own.key !== row['appearance']) found.push({ id: String(row['id']), appearance: own.key });
    }
    const appearances = draft.appearances.map((each) => ({ ...each, profile: judgedProfile(each.profile, marks.get(each.key) ?? []) }));
    return { ...draft, appearances };
  });
  if (found.length > 0) await run('UNWIND $rows AS row MATCH (k:Judged {id: row.id}) SET k.appearance = row.appearance', { rows: found });
  return marked;
}

/** By appearance: the judgements that bear on it. */
export async function marksOf(run: Run, appearances: readonly string[]): Promise<Map<string, Mark[]>> {
  const rows = await run(
    `UNWIND $ids AS id MATCH (k:Judged {appearance: id})-[:OF_JUDGEMENT]->(j:Judgement)
     RETURN id, k.side AS side, k.out AS out, j.id AS judgement, j.same AS same`,
    { ids: appearances },
  );
  const marks = new Map<string, Mark[]>();
  for (const row of rows) marks.set(String(row['id']), [...(marks.get(String(row['id'])) ?? []), markFrom(row)]);
  return marks;
}

/** Links judged profiles to their judgements, by which the other side is found. */
export async function markProfiles(run: Run, drafts: readonly Draft[]): Promise<void> {
  await linkMarks(
    run,
    drafts.flatMap(({ appearances }) => appearances.map(({ profile }) => profile)),
  );
}

export async function linkMarks(run: Run, profiles: readonly { key: string; marks: string[] }[]): Promise<void> {
  const rows = [...new Map(profiles.map((profile) => [profile.key, profile])).values()].flatMap((profile) =>
    judgementsOf(profile).map((judgement) => ({ key: profile.key, judgement })),
  );
  if (rows.length > 0)
    await run('UNWIND $rows AS row MATCH (p:Profile {key: row.key}), (j:Judgement {id: row.judgement}) MERGE (p)-[:MARKED]->(j)', { rows });
}

export const nameOf = (names: readonly string[]): string => foldName(names[0] ?? '');
