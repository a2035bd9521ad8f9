import { setImmediate } from 'node:timers/promises';
import { articleKey } from '../domain/article.js';
import type { Article } from '../domain/article.js';
import { messageOf, UjarError } from '../domain/errors.js';
import { READER_VERSION } from '../domain/extraction.js';
import type { Extraction, Warning } from '../domain/extraction.js';
import type { Extractor } from '../extract/extractor.js';
import type { GraphEngine } from '../graph/engine.js';
import type { Vocabularies } from '../graph/queries/names.js';
import type { Draft } from '../graph/write/draft.js';
import { draftOf, fingerprint } from '../graph/write/draft.js';
import { existingArticles, storeDrafts } from '../graph/write/store.js';
import type { Existing, Outcome } from '../graph/write/store.js';

export interface Ingested {
  where: string;
  article: Article;
  outcome: Outcome | 'FAILED';
  /** The article's id in the graph. */
  id: string | null;
  warnings: Warning[];
  error?: string;
}

export interface IngestOptions {
  sample?: boolean;
}

export interface Ingest {
  /** Reads and stores a batch; a batch that fails is done again singly, so that the good ones go in. */
  batch(items: readonly { article: Article; where: string }[], options?: IngestOptions): Promise<Ingested[]>;
}

/** What the packs know of zones. */
export interface Zones {
  /** See language/zone.ts. Throws UNKNOWN_LANGUAGE. */
  zoneOf: (article: Article, fallback: string | null) => string | null;
}

interface IngestParts {
  engine: GraphEngine;
  extract: Extractor;
  vocabularies: Vocabularies & Zones;
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
      const read: Read[] = [];
      for (const item of items) {
        // Between two articles the batch before may go on with writing.
        await setImmediate();
        read.push(readOne(parts, item, kept.get(articleKey(item.article)), options));
      }
      await store(
        parts,
        read.filter((one): one is Read & { draft: Draft } => one.draft !== null),
      );
      return read.map(({ result }) => result);
    },
  };
}

interface Read {
  result: Ingested;
  draft: Draft | null;
}

function readOne(
  parts: IngestParts,
  { article: given, where }: { article: Article; where: string },
  kept: Existing | undefined,
  { sample = false }: IngestOptions,
): Read {
  const result: Ingested = { where, article: given, outcome: 'FAILED', id: kept?.id ?? null, warnings: [] };
  try {
    const article = withZone(given, parts, kept);
    const print = fingerprint(article);
    if (kept !== undefined && kept.contentHash === print.contentHash && kept.metaHash === print.metaHash && kept.reader === READER_VERSION)
      return { result: { ...result, outcome: 'UNCHANGED' }, draft: null };
    if (kept !== undefined && kept.reader > READER_VERSION)
      throw new UjarError('READER_OLDER', `it was read by reader ${kept.reader}, this is reader ${READER_VERSION}: use a newer Ujar`);
    const today = kept?.readOn ?? parts.today();
    const { extraction, article: read } = readDated(parts, article, today, kept);
    const draft = draftOf(read, extraction, { ...parts.vocabularies, today, sample, readerVersion: READER_VERSION });
    return { result: { ...result, warnings: extraction.warnings }, draft };
  } catch (error) {
    return { result: { ...result, error: messageOf(error) }, draft: null };
  }
}

/** The last reader of stores in which a day given with `--date` was not kept with the article. */
const BEFORE_ASSUMED_DATES = 4;

/** Reads an article; one that such a reader dated by a day which nothing tells any more was given that day. */
function readDated(
  { extract }: IngestParts,
  article: Article,
  today: string,
  kept: Existing | undefined,
): { article: Article; extraction: Extraction } {
  const extraction = extract(article, { today });
  if (kept === undefined || kept.reader > BEFORE_ASSUMED_DATES || kept.attestedOn === null || extraction.articleDate !== null)
    return { article, extraction };
  if (kept.contentHash !== fingerprint(article).contentHash) return { article, extraction };
  const dated = { ...article, assumedDate: kept.attestedOn };
  return { article: dated, extraction: extract(dated, { today }) };
}

/** Decides once in which zone its day is told: the article keeps it, wherever and by whatever configuration it is read again. */
function withZone(article: Article, { vocabularies, zone }: IngestParts, kept: Existing | undefined): Article {
  const decided = vocabularies.zoneOf(article, kept?.zone ?? zone ?? null);
  return decided === null ? article : { ...article, zone: decided };
}

const loadKept = async (engine: GraphEngine, keys: string[]): Promise<Map<string, Existing>> =>
  new Map((await engine.read((run) => existingArticles(run, [...new Set(keys)]))).map((kept) => [kept.key, kept]));

/** All in one transaction; where that fails, each in its own. */
async function store(parts: IngestParts, read: (Read & { draft: Draft })[]): Promise<void> {
  if (read.length === 0) return;
  const together = async (some: (Read & { draft: Draft })[]): Promise<void> => {
    const options = { now: parts.now(), today: parts.today() };
    const stored = await parts.engine.write((run) =>
      storeDrafts(
        run,
        some.map(({ draft }) => draft),
        options,
      ),
    );
    some.forEach(({ result }, n) => Object.assign(result, { outcome: stored[n]!.outcome, id: stored[n]!.id }));
  };
  const keys = read.map(({ draft }) => draft.key);
  if (new Set(keys).size === keys.length) {
    try {
      await together(read);
      return;
    } catch (error) {
      if (read.length === 1) {
        read[0]!.result.error = messageOf(error);
        return;
      }
    }
  }
  for (const one of read) {
    try {
      await together([one]);
    } catch (error) {
      one.result.error = messageOf(error);
    }
  }
}
