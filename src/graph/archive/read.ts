import { UjarError } from '../../domain/errors.js';
import { grouped } from '../../domain/grouped.js';
import type { Article } from '../../domain/article.js';
import type { ReadBy } from '../../domain/read-by.js';
import { readByOf } from '../../domain/read-by.js';
import type { GraphEngine, Row, Run } from '../engine.js';
import { exportJudgements } from '../write/judgements/judge.js';
import { entriesOf } from '../write/article/revisions.js';
import { givenArticle } from '../write/article/given.js';
import type { WriteEntry } from '../write/audit.js';
import { PROFILE_FIELDS } from '../write/agents/profiles.js';
import { SCHEMA_VERSION } from '../vocabulary.js';
import type { ArticleLine, Line, RevisionLine, UnknownLine } from './lines.js';
import { EXPORT_VERSION } from './lines.js';
import { VERSION_6 } from './version-6.js';

/** How a version keeps what has been kept otherwise since. */
export interface StoredForm {
  /** From what one article says to what is shared. */
  tells: string;
  /** Key of the node that has the writer's turn. */
  turn: string;
  givenArticle: (stored: Row) => Article;
  readBy: (stored: Row) => ReadBy;
  entriesOf: (revision: Row) => RevisionLine['entries'];
}

const CURRENT: StoredForm = { tells: 'TELLS', turn: 'turn', givenArticle, readBy: readByOf, entriesOf };
const FORMS: Readonly<Record<number, StoredForm>> = {
  6: VERSION_6,
  7: { ...CURRENT, readBy: VERSION_6.readBy },
  [SCHEMA_VERSION]: CURRENT,
};

export const OLDEST_VERSION = Math.min(...Object.keys(FORMS).map(Number));

/** Articles that are read at once. */
const PAGE = 50;

/** Everything that cannot be computed from the rest, see lines.ts: from a store of any version from 6 on. Each line stands by itself. */
export async function* exportLines(engine: GraphEngine): AsyncGenerator<Line | UnknownLine> {
  const version = await storeVersion(engine);
  const form = FORMS[version];
  if (form === undefined)
    throw new UjarError('STORE_OLDER', `the store has version ${version}: wanted ${OLDEST_VERSION} to ${SCHEMA_VERSION}`);
  const read = (cypher: string, params: Row = {}): Promise<Row[]> => engine.read((run) => run(cypher, params));
  const keys = (await read('MATCH (a:Article) RETURN a.key AS key ORDER BY key')).map(({ key }) => String(key));
  const [turn] = await read('MATCH (m:Meta {key: $key}) RETURN m.turn AS turn', { key: form.turn });
  yield { kind: 'export', version: EXPORT_VERSION, store: version, articles: keys.length, turn: Number(turn?.['turn'] ?? 0) };
  for (const record of await engine.read(exportJudgements)) yield { kind: 'judgement', ...record };
  for (const row of await read(`MATCH (p:Profile) WHERE p.listed = true RETURN ${PROFILE_FIELDS}, p.wikidata AS wikidata ORDER BY key`)) {
    const { wikidata, ...profile } = row;
    yield { kind: 'listed', profile, wikidata: textOrNull(wikidata) };
  }
  for (let done = 0; done < keys.length; done += PAGE)
    yield* await engine.read((run) => articleLines(run, form, keys.slice(done, done + PAGE)));
  const alone = await read(
    'MATCH (v:Revision) WHERE NOT (v)-[:REVISION_OF]->() RETURN properties(v) AS revision ORDER BY v.article, v.number',
  );
  for (const [key, rows] of grouped(alone, (row) => String((row['revision'] as Row)['article'])))
    yield {
      kind: 'revisions',
      key,
      id: String((rows[0]!['revision'] as Row)['articleId']),
      revisions: rows.map((row) => revisionOf(row, form)),
    };
  for (const row of await read('MATCH (l:Id) RETURN l.id AS id, l.leadsTo AS leadsTo ORDER BY id'))
    yield { kind: 'id', id: String(row['id']), leadsTo: textOrNull(row['leadsTo']) };
  for (const row of await read('MATCH (c:Change) RETURN properties(c) AS change, c.turn AS turn ORDER BY turn')) {
    const change = row['change'] as { at: string; kinds: string[]; ids: string[] };
    yield { kind: 'change', turn: Number(row['turn']), at: change.at, kinds: change.kinds, ids: change.ids };
  }
  for (const row of await read('MATCH (w:Write) RETURN properties(w) AS entry, w.id AS id, w.at AS at ORDER BY at, id')) {
    const { kind, by, at, ids } = row['entry'] as WriteEntry;
    yield { kind: 'write', id: String(row['id']), entry: { kind, by, at, ids } };
  }
  for (const row of await read('MATCH (k:Kept) RETURN k.line AS line ORDER BY k.id')) yield { kind: 'unknown', text: String(row['line']) };
}

/** A line as it is written. */
export const textOfLine = (line: Line | UnknownLine): string => (line.kind === 'unknown' ? line.text : JSON.stringify(line));

export async function storeVersion(engine: GraphEngine): Promise<number> {
  const [found] = await engine.read((run) => run(`MATCH (m:Meta {key: 'schema'}) RETURN m.version AS version`));
  return Number(found?.['version'] ?? 0);
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

async function articleLines(run: Run, form: StoredForm, keys: readonly string[]): Promise<ArticleLine[]> {
  const under = async (match: string, returns: string): Promise<Map<string, Row[]>> =>
    grouped(await run(`UNWIND $keys AS key MATCH ${match} RETURN key, ${returns}`, { keys }), (row) => String(row['key']));
  const articles = await under('(a:Article {key: key})', 'properties(a) AS article');
  const revisions = await under('(:Article {key: key})<-[:REVISION_OF]-(v:Revision)', 'properties(v) AS revision');
  const appearances = await under(
    '(:Article {key: key})<-[:IN_ARTICLE]-(n:Appearance)-[:SHOWS]->(:Profile)-[:OF]->(a:Agent)',
    'n.id AS id, n.kind AS kind, n.names AS names, n.starts AS starts, n.ends AS ends, a.id AS agent',
  );
  const reports = await under(
    `(:Article {key: key})<-[:IN_ARTICLE]-(n:Report)-[:${form.tells}]->(s:Statement)`,
    'n.id AS id, n.act AS act, n.text AS text, n.starts AS starts, n.ends AS ends, n.parts AS parts, s.id AS statement',
  );
  const events = await under(
    `(:Article {key: key})<-[:IN_ARTICLE]-(n:EventReport)-[:${form.tells}]->(e:Event)`,
    'n.id AS id, n.kind AS kind, n.starts AS starts, n.ends AS ends, e.id AS event',
  );
  return keys.map((key): ArticleLine => {
    const article = articles.get(key)![0]!['article'] as Row;
    return {
      kind: 'article',
      id: String(article['id']),
      key,
      given: { ...form.givenArticle(article) },
      sample: article['sample'] === true,
      readOn: String(article['readOn']),
      reader: form.readBy(article),
      attestedOn: textOrNull(article['attestedOn']),
      revisions: (revisions.get(key) ?? []).map((row) => revisionOf(row, form)).sort((a, b) => a.number - b.number),
      said: {
        appearances: byId(appearances.get(key)).map((row) => ({
          id: String(row['id']),
          kind: String(row['kind']),
          name: (row['names'] as string[])[0] ?? '',
          agent: String(row['agent']),
          ...spansOf(row),
        })),
        reports: byId(reports.get(key)).map((row) => ({
          id: String(row['id']),
          act: String(row['act']),
          text: String(row['text']),
          statement: String(row['statement']),
          ...spansOf(row, 'CONTENT'),
        })),
        events: byId(events.get(key)).map((row) => ({
          id: String(row['id']),
          kind: String(row['kind']),
          event: String(row['event']),
          ...spansOf(row),
        })),
      },
    };
  });
}

const byId = (rows: readonly Row[] = []): Row[] => [...rows].sort((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1));

/** Places of one part, or of all. */
function spansOf(row: Row, part?: string): { starts: number[]; ends: number[] } {
  const [starts, ends, parts] = [row['starts'] as number[] | null, row['ends'] as number[] | null, row['parts'] as string[] | undefined];
  const own = (_: number, n: number): boolean => part === undefined || parts?.[n] === part;
  return { starts: (starts ?? []).filter(own), ends: (ends ?? []).filter(own) };
}

function revisionOf(row: Row, form: StoredForm): RevisionLine {
  const revision = row['revision'] as Row;
  return {
    number: Number(revision['number']),
    seenAt: String(revision['seenAt']),
    contentHash: String(revision['contentHash']),
    text: String(revision['text']),
    entries: form.entriesOf(revision),
  };
}
