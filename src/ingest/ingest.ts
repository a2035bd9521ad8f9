import type { Draft } from '../graph/write/rows.js';
import { articleKey } from '../domain/article.js';
import type { Article } from '../domain/article.js';
import { messageOf, UjarError } from '../domain/errors.js';
import type { ErrorCode } from '../domain/errors.js';
import type { Warning } from '../domain/extraction.js';
import type { ReadBy } from '../domain/read-by.js';
import { checkedStanding, FAST } from '../domain/read-by.js';
import type { GraphEngine, Run } from '../graph/engine.js';
import { fingerprint } from '../graph/write/draft/draft.js';
import { existingArticles, storeDrafts } from '../graph/write/store.js';
import type { Existing, Outcome, Restored } from '../graph/write/store.js';
import type { Drafted, DraftTask } from '../reader/drafts.js';
import type { Answer } from '../reader/share.js';

export interface Ingested {
  where: string;
  article: Article;
  outcome: Outcome | 'FAILED';
  /** The article's id in the graph. */
  id: string | null;
  warnings: Warning[];
  /** Why it failed. */
  error?: string;
  code?: ErrorCode;
}

export interface IngestOptions {
  sample?: boolean;
  /** Tells the log of writes, in the transaction in which they are stored, which articles are new or others now. */
  note?: (run: Run, ids: readonly string[]) => Promise<void>;
}

export interface Ingest {
  /** Reads and stores a batch; a batch that fails is done again singly, so that the good ones go in. */
  batch(items: readonly { article: Article; where: string; kept?: KeptElsewhere }[], options?: IngestOptions): Promise<Ingested[]>;
}

/** What another store, or an older version of this one, knew of an article. */
export interface KeptElsewhere extends Restored {
  sample: boolean;
  readBy: ReadBy;
  /** See DraftTask. */
  attestedOn: string | null;
}

/** Reads articles and drafts what is stored of them, on whatever thread: one answer a task, in their order. */
export type Drafter = (tasks: readonly DraftTask[]) => Promise<Answer<Drafted>[]>;

/** What the packs know of zones. */
export interface Zones {
  /** See language/zone.ts. Throws UNKNOWN_LANGUAGE. */
  zoneOf: (article: Article, fallback: string | null) => string | null;
}

interface IngestParts {
  engine: GraphEngine;
  draft: Drafter;
  vocabularies: Zones;
  /** The zone of articles that tell none, nor their publisher. */
  zone?: string | null;
  today: () => string;
  now: () => string;
}

export function makeIngest(parts: IngestParts): Ingest {
  return {
    batch: async (items, options = {}) => {
      const kept = await loadKept(
        parts.engine,
        items.map(({ article }) => articleKey(article)),
      );
      const underway = items.map((item) => taskOf(parts, item, kept.get(articleKey(item.article)), options));
      await store(parts, await draftAll(parts, underway), options);
      return underway.map(({ result }) => result);
    },
  };
}

/** An article on its way: what is to be told of it, and how it is to be read where it is. */
interface Underway {
  result: Ingested;
  task: DraftTask | null;
  restored: Restored | null;
}

/** Whether it is read, and how: not where the same article was read by this reader already. */
function taskOf(
  parts: IngestParts,
  { article: given, where, kept: elsewhere }: { article: Article; where: string; kept?: KeptElsewhere },
  kept: Existing | undefined,
  { sample = false }: IngestOptions,
): Underway {
  const result: Ingested = { where, article: given, outcome: 'FAILED', id: kept?.id ?? null, warnings: [] };
  try {
    const article = withZone(given, parts, kept);
    const print = fingerprint(article);
    const same = kept?.contentHash === print.contentHash;
    const stands = kept === undefined ? 'OUTDATED' : checkedStanding(kept.readBy, FAST);
    if (same && (stands === 'LOWER' || (stands === 'SAME' && kept?.metaHash === print.metaHash)))
      return { result: { ...result, outcome: 'UNCHANGED' }, task: null, restored: null };
    // Where an import goes on, what the export tells still counts: what is stored was read by today's reader already.
    const before = elsewhere ?? kept;
    if (elsewhere !== undefined) checkedStanding(elsewhere.readBy, FAST);
    const sameText = same || elsewhere !== undefined;
    const datedBefore = before !== undefined && sameText && before.readBy.version <= BEFORE_ASSUMED_DATES ? before.attestedOn : null;
    const task = { article, today: before?.readOn ?? parts.today(), sample: elsewhere?.sample ?? sample, datedBefore };
    return { result, task, restored: elsewhere ?? null };
  } catch (error) {
    return { result: { ...result, ...refusalOf(error) }, task: null, restored: null };
  }
}

const refusalOf = (error: unknown): { error: string; code: ErrorCode } => ({
  error: messageOf(error),
  code: error instanceof UjarError ? error.code : 'BAD_ARTICLE',
});

/** The last reader of stores in which a day given with `--date` was not kept with the article: the day by which such a one dated it is kept. */
const BEFORE_ASSUMED_DATES = 4;

/** Decides once in which zone its day is told: the article keeps it, wherever and by whatever configuration it is read again. */
export function withZone(
  article: Article,
  { vocabularies, zone }: Pick<IngestParts, 'vocabularies' | 'zone'>,
  kept: Existing | undefined,
): Article {
  const decided = vocabularies.zoneOf(article, kept?.zone ?? zone ?? null);
  return decided === null ? article : { ...article, zone: decided };
}

/** What the store has of articles already, by their keys. */
export const loadKept = async (engine: GraphEngine, keys: string[]): Promise<Map<string, Existing>> =>
  new Map((await engine.read((run) => existingArticles(run, [...new Set(keys)]))).map((kept) => [kept.key, kept]));

interface Read {
  result: Ingested;
  draft: Draft;
  restored: Restored | null;
}

/** Those that could be read; the others' results are told why not. */
async function draftAll({ draft }: IngestParts, underway: readonly Underway[]): Promise<Read[]> {
  const wanted = underway.flatMap(({ result, task, restored }) => (task === null ? [] : [{ result, task, restored }]));
  const answers = await draft(wanted.map(({ task }) => task));
  return wanted.flatMap(({ result, restored }, n) => {
    const answer = answers[n]!;
    if ('error' in answer) Object.assign(result, answer);
    else Object.assign(result, { warnings: answer.found.warnings });
    return 'error' in answer ? [] : [{ result, draft: answer.found.draft, restored }];
  });
}

/** All in one transaction; where that fails, each in its own. */
async function store(parts: IngestParts, read: Read[], { note }: IngestOptions): Promise<void> {
  if (read.length === 0) return;
  const together = async (some: Read[]): Promise<void> => {
    const restored = new Map(some.flatMap((read) => (read.restored === null ? [] : [[read.draft.key, read.restored] as const])));
    const options = { now: parts.now(), today: parts.today(), ...(restored.size === 0 ? {} : { restored }) };
    const stored = await parts.engine.write(async (run) => {
      const all = await storeDrafts(
        run,
        some.map(({ draft }) => draft),
        options,
      );
      const written = all.filter(({ outcome }) => outcome !== 'UNCHANGED').map(({ id }) => id);
      if (written.length > 0) await note?.(run, written);
      return all;
    });
    some.forEach(({ result }, n) => Object.assign(result, { outcome: stored[n]!.outcome, id: stored[n]!.id }));
  };
  const keys = read.map(({ draft }) => draft.key);
  if (new Set(keys).size === keys.length) {
    try {
      await together(read);
      return;
    } catch (error) {
      if (read.length === 1) {
        Object.assign(read[0]!.result, refusalOf(error));
        return;
      }
    }
  }
  for (const one of read) {
    try {
      await together([one]);
    } catch (error) {
      Object.assign(one.result, refusalOf(error));
    }
  }
}
