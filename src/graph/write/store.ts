import type { Draft } from './rows.js';
import { UjarError } from '../../domain/errors.js';
import type { ReadBy } from '../../domain/read-by.js';
import { checkedStanding, readByOf } from '../../domain/read-by.js';
import type { Run } from '../engine.js';
import type { Affected } from './affected.js';
import { noneAffected } from './affected.js';
import { writeAppearances } from './agents/appearances.js';
import { writeChanges } from './changes.js';
import { articleId } from './draft/draft.js';
import { writeEvents } from './events/events.js';
import { settleIdentity } from './agents/identity.js';
import { applyJudgements, judgementsOn, markProfiles } from './judgements/judged.js';
import type { SaidBefore } from './article/kept-keys.js';
import { keepKeys } from './article/kept-keys.js';
import { removeSaid } from './article/remove.js';
import { writeReports } from './statements/reports.js';
import type { KeptRevision, LastRevision } from './article/revisions.js';
import { lastRevisions, restoreRevisions, revisionOf, writeRevisions } from './article/revisions.js';
import { refreshShared } from './derived/shared.js';
import { writeWordings } from './statements/wordings.js';
import { takeTurn } from './turn.js';

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
  /** By key: what another store knew of articles that it gave out. The log tells nothing of these. */
  restored?: ReadonlyMap<string, Restored>;
}

/** What a store knew of an article besides what can be read in it. */
export interface Restored {
  said: SaidBefore;
  readOn: string;
  revisions: readonly KeptRevision[];
}

/** What the store holds of an article, as far as deciding whether to read it needs. */
export interface Existing {
  key: string;
  id: string;
  contentHash: string;
  metaHash: string;
  readBy: ReadBy;
  revision: number;
  readOn: string;
  /** Null for one that is told anywhere, and what a reader before zones read. */
  zone: string | null;
  /** ISO day that its roles are attested by. */
  attestedOn: string | null;
}

/**
 * Writes articles and all that they support, in the caller's transaction. An article that is there already with the same text, metadata
 * and reader is left alone; any other takes the place of what it said before. Throws READER_OLDER where a newer reader has been at work.
 */
export async function storeDrafts(run: Run, drafts: readonly Draft[], options: StoreOptions): Promise<Stored[]> {
  const keys = drafts.map(({ key }) => key);
  const restored = options.restored ?? new Map<string, Restored>();
  const [turn, there, judgements, , last] = await Promise.all([
    takeTurn(run),
    existingArticles(run, keys),
    judgementsOn(run, keys),
    restoreRevisions(run, drafts, restored),
    lastRevisions(run, keys),
  ]);
  const existing = new Map(there.map((row) => [row.key, row]));
  const stored = drafts.map((draft) => ({
    key: draft.key,
    id: String(draft.article['id']),
    outcome: outcomeOf(draft, existing.get(draft.key)),
  }));
  const changing = drafts.filter((_, n) => stored[n]!.outcome !== 'UNCHANGED');
  if (changing.length === 0) return stored;

  const affected = noneAffected(turn);
  const known = changing.filter(({ key }) => existing.has(key)).map(({ key }) => key);
  const texts = await textsOf(run, known);
  const removed = await removeSaid(run, known, affected);
  const kept = changing.map((draft) => {
    const given = restored.get(draft.key);
    return given === undefined
      ? keepKeys(draft, removed.before.get(draft.key), texts.get(draft.key) ?? null)
      : keepKeys(draft, given.said, String(draft.article['text']));
  });
  const judged = await applyJudgements(run, kept, judgements);
  const readOn = ({ key }: Draft): string => existing.get(key)?.readOn ?? restored.get(key)?.readOn ?? options.today;
  await writeArticles(run, judged, last, readOn);
  await writeRevisions(run, judged, last, options.now);
  const [agents] = await Promise.all([settleIdentity(run, judged, removed, affected), writeWordings(run, judged, affected)]);
  await writeAppearances(run, judged, agents, affected);
  await markProfiles(run, judged);
  const knownBy = (draft: Draft): string => draft.publishedOn ?? readOn(draft);
  await writeEvents(run, judged, affected, knownBy);
  await writeReports(run, judged, affected, knownBy);
  await refreshShared(run, affected, removed);
  noteArticles(affected, stored, judged, removed.before);
  if (options.restored === undefined) await writeChanges(run, affected, options.now);
  return stored;
}

/** The articles and reports that came, changed or went. */
function noteArticles(
  { changes }: Affected,
  stored: readonly Stored[],
  drafts: readonly Draft[],
  before: ReadonlyMap<string, SaidBefore>,
): void {
  for (const { id, outcome } of stored) if (outcome !== 'UNCHANGED') changes.push({ kind: outcome === 'NEW' ? 'ADDED' : 'CHANGED', id });
  for (const { key, reports } of drafts) {
    const old = new Set(before.get(key)?.reports.map(({ id }) => id) ?? []);
    for (const report of reports) if (!old.delete(report.key)) changes.push({ kind: 'ADDED', id: report.key });
    for (const id of old) changes.push({ kind: 'REMOVED', id });
  }
}

export interface WithdrawOptions {
  /** The moment of writing, ISO 8601. */
  now: string;
  /** Takes out the kept texts and entries of its revisions too, also of an article that has been withdrawn already. */
  erase?: boolean;
}

/** Takes an article out with everything that only it supported; the texts of its revisions stay until they are erased. Throws NOT_FOUND. */
export async function withdrawArticle(
  run: Run,
  by: { id: string } | { key: string },
  { now, erase = false }: WithdrawOptions,
): Promise<string> {
  const affected = noneAffected(await takeTurn(run));
  // By one look-up: either of two conditions would look at every article.
  const [found] = await run(`MATCH (a:Article ${'id' in by ? '{id: $of}' : '{key: $of}'}) RETURN a.key AS key, a.id AS id`, {
    of: 'id' in by ? by.id : by.key,
  });
  const gone = found === undefined && erase ? await withdrawnBefore(run, by) : undefined;
  const article = found ?? gone;
  if (article === undefined) throw new UjarError('NOT_FOUND', `there is no article ${'id' in by ? by.id : by.key}`);
  const [key, id] = [String(article['key']), String(article['id'])];
  if (found !== undefined) {
    const removed = await removeSaid(run, [key], affected);
    await run('MATCH (a:Article {key: $key}) DETACH DELETE a', { key });
    await settleIdentity(run, [], removed, affected);
    await refreshShared(run, affected, removed);
    for (const report of removed.before.get(key)?.reports ?? []) affected.changes.push({ kind: 'REMOVED', id: report.id });
    affected.changes.push({ kind: 'REMOVED', id });
    await writeChanges(run, affected, now);
  }
  if (erase) await run('MATCH (v:Revision {article: $key}) DETACH DELETE v', { key });
  return id;
}

/** An article of which only revisions are kept. */
async function withdrawnBefore(run: Run, by: { id: string } | { key: string }): Promise<{ key: string; id: string } | undefined> {
  const rows =
    'key' in by
      ? await run('MATCH (v:Revision {article: $key}) RETURN DISTINCT v.article AS key', { key: by.key })
      : await run('MATCH (v:Revision) WHERE v.articleId = $id RETURN DISTINCT v.article AS key', { id: by.id });
  return rows[0] === undefined ? undefined : { key: String(rows[0]['key']), id: articleId(String(rows[0]['key'])) };
}

export async function existingArticles(run: Run, keys: string[]): Promise<Existing[]> {
  const rows = await run(
    `UNWIND $keys AS key MATCH (a:Article {key: key})
     RETURN a.key AS key, a.id AS id, a.contentHash AS contentHash, a.metaHash AS metaHash, a.reader AS reader, a.readerVersion AS readerVersion, a.readerModel AS readerModel,
       a.readerPrompt AS readerPrompt, a.revision AS revision, a.readOn AS readOn, a.zone AS zone, a.attestedOn AS attestedOn`,
    { keys },
  );
  return rows.map((row) => ({ ...(row as unknown as Existing), readBy: readByOf(row) }));
}

/** What storing the draft would do, given what is there. Throws READER_OLDER. */
export function outcomeOf(draft: Pick<Draft, 'contentHash' | 'metaHash' | 'article'>, existing: Existing | undefined): Outcome {
  if (existing === undefined) return 'NEW';
  const stands = checkedStanding(existing.readBy, readByOf(draft.article));
  if (existing.contentHash !== draft.contentHash) return 'CHANGED';
  if (stands === 'LOWER') return 'UNCHANGED';
  return existing.metaHash === draft.metaHash && stands === 'SAME' ? 'UNCHANGED' : 'REREAD';
}

async function writeArticles(
  run: Run,
  drafts: readonly Draft[],
  last: ReadonlyMap<string, LastRevision>,
  readOnOf: (draft: Draft) => string,
): Promise<void> {
  const rows = drafts.map((draft) => {
    const { key, article, contentHash, metaHash } = draft;
    const readOn = readOnOf(draft);
    const revision = revisionOf(last.get(key), contentHash);
    return { key, props: { ...article, contentHash, metaHash, revision, readOn, knownBy: article['publishedOn'] ?? readOn } };
  });
  await run('UNWIND $rows AS row MERGE (a:Article {key: row.key}) SET a += row.props', { rows });
  await run('UNWIND $days AS day MERGE (d:Day {key: day}) ON CREATE SET d:Internal', {
    days: [...new Set(rows.map(({ props }) => props.knownBy))],
  });
}

const textsOf = async (run: Run, keys: readonly string[]): Promise<Map<string, string>> =>
  keys.length === 0
    ? new Map()
    : new Map(
        (await run('UNWIND $keys AS key MATCH (a:Article {key: key}) RETURN key, a.text AS text', { keys })).map((row) => [
          String(row['key']),
          String(row['text']),
        ]),
      );
