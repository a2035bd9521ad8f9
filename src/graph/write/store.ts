import { UjarError } from '../../domain/errors.js';
import { foldName } from '../../domain/fold.js';
import type { Run } from '../engine.js';
import type { Affected } from './affected.js';
import { noneAffected } from './affected.js';
import { writeAppearances } from './appearances.js';
import type { Draft } from './draft.js';
import { writeEvents } from './events.js';
import { settleIdentity } from './identity.js';
import { removeSaid } from './remove.js';
import { writeReports } from './reports.js';
import { takeTurn } from './turn.js';
import { writeRevisions } from './revisions.js';
import { refreshShared } from './shared.js';

export type Outcome = 'NEW' | 'CHANGED' | 'UNCHANGED' | 'REREAD';
export interface Stored {
  key: string;
  id: string;
  outcome: Outcome;
}
export interface StoreOptions {
  /** The moment of writing, ISO 8601. */
  now: string;
  /** ISO day on which an article is first read. */
  today: string;
}

/** What the store holds of an article, as far as deciding whether to read it needs. */
export interface Existing {
  key: string;
  id: string;
  contentHash: string;
  metaHash: string;
  reader: number;
  revision: number;
  readOn: string;
}

/**
 * Writes articles and all that they support, in the caller's transaction. An article that is there already with the same text, metadata
 * and reader is left alone; any other takes the place of what it said before. Throws READER_OLDER where a newer reader has been at work.
 */
export async function storeDrafts(run: Run, drafts: readonly Draft[], options: StoreOptions): Promise<Stored[]> {
  await takeTurn(run);
  const existing = new Map(
    (
      await existingArticles(
        run,
        drafts.map(({ key }) => key),
      )
    ).map((row) => [row.key, row]),
  );
  const stored = drafts.map((draft) => ({
    key: draft.key,
    id: String(draft.article['id']),
    outcome: outcomeOf(draft, existing.get(draft.key)),
  }));
  const changing = drafts.filter((_, n) => stored[n]!.outcome !== 'UNCHANGED');
  if (changing.length === 0) return stored;

  const affected = noneAffected();
  const before = await removeSaid(
    run,
    changing.filter(({ key }) => existing.has(key)).map(({ key }) => key),
    affected,
  );
  const named = changing.map((draft) => keepIds(draft, before.get(draft.key)));
  await writeArticles(run, named, existing, options);
  await writeRevisions(run, named, existing, options.now);
  const agents = await settleIdentity(run, named, affected);
  await writeAppearances(run, named, agents, affected);
  await writeEvents(run, named, agents, affected);
  await writeReports(run, named, agents, affected, options);
  await refreshShared(run, affected);
  return stored;
}

/** Takes an article out with everything that only it supported. Throws NOT_FOUND. */
export async function withdrawArticle(run: Run, by: { id: string } | { key: string }): Promise<string> {
  await takeTurn(run);
  const [found] = await run('MATCH (a:Article) WHERE a.id = $id OR a.key = $key RETURN a.key AS key, a.id AS id', {
    id: 'id' in by ? by.id : '',
    key: 'key' in by ? by.key : '',
  });
  if (found === undefined) throw new UjarError('NOT_FOUND', `there is no article ${'id' in by ? by.id : by.key}`);
  const affected: Affected = noneAffected();
  await removeSaid(run, [String(found['key'])], affected);
  await run('MATCH (v:Revision {article: $key}) DETACH DELETE v', { key: found['key'] });
  await run('MATCH (a:Article {key: $key}) DETACH DELETE a', { key: found['key'] });
  await refreshShared(run, affected);
  return String(found['id']);
}

export const existingArticles = async (run: Run, keys: string[]): Promise<Existing[]> =>
  (await run(
    `UNWIND $keys AS key MATCH (a:Article {key: key})
     RETURN a.key AS key, a.id AS id, a.contentHash AS contentHash, a.metaHash AS metaHash, a.reader AS reader, a.revision AS revision, a.readOn AS readOn`,
    { keys },
  )) as unknown as Existing[];

/** What storing the draft would do, given what is there. */
export function outcomeOf(
  draft: Pick<Draft, 'contentHash' | 'metaHash'> & { article: { reader?: unknown } },
  existing: Existing | undefined,
): Outcome {
  if (existing === undefined) return 'NEW';
  const reader = Number(draft.article.reader);
  if (existing.reader > reader)
    throw new UjarError('READER_OLDER', `the store was written by reader ${existing.reader}, this is reader ${reader}: use a newer Ujar`);
  if (existing.contentHash !== draft.contentHash) return 'CHANGED';
  return existing.metaHash === draft.metaHash && existing.reader === reader ? 'UNCHANGED' : 'REREAD';
}

async function writeArticles(run: Run, drafts: readonly Draft[], existing: Map<string, Existing>, { today }: StoreOptions): Promise<void> {
  const rows = drafts.map(({ key, article, contentHash, metaHash }) => {
    const old = existing.get(key);
    const revision = old === undefined ? 1 : old.revision + (old.contentHash === contentHash ? 0 : 1);
    const readOn = old?.readOn ?? today;
    return { key, props: { ...article, contentHash, metaHash, revision, readOn, knownBy: article['publishedOn'] ?? readOn } };
  });
  await run('UNWIND $rows AS row MERGE (a:Article {key: row.key}) SET a += row.props', { rows });
}

/** What an article said before, so that what it says again keeps its id. */
export interface SaidBefore {
  appearances: { id: string; kind: string; name: string }[];
  reports: { id: string; act: string; text: string }[];
}

function keepIds(draft: Draft, before: SaidBefore | undefined): Draft {
  if (before === undefined) return draft;
  const used = new Set<string>();
  const take = <T extends { id: string }>(known: T | undefined, key: string): string => {
    if (known === undefined || used.has(known.id)) return key;
    used.add(known.id);
    return known.id;
  };
  return {
    ...draft,
    appearances: draft.appearances.map((appearance) => {
      const same = before.appearances.find(
        ({ id, kind, name }) => !used.has(id) && kind === appearance.kind && foldName(name) === appearance.profile.folded[0],
      );
      return { ...appearance, key: take(same, appearance.key) };
    }),
    reports: draft.reports.map((report) => {
      const same = before.reports.find(
        ({ id, act, text }) => !used.has(id) && act === report.props['act'] && text === report.props['text'],
      );
      return { ...report, key: take(same, report.key) };
    }),
  };
}
