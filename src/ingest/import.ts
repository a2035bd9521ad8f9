import { UjarError } from '../domain/errors.js';
import type { Article } from '../domain/article.js';
import { hashOf } from '../domain/hash.js';
import { FAST, standing } from '../domain/read-by.js';
import type { ArticleLine, Header, Line, ListedLine, UnknownLine, WriteLine } from '../graph/archive/lines.js';
import { parseLine } from '../graph/archive/lines.js';
import { restoreWrites } from '../graph/write/audit.js';
import { countVotes, noTally, restoreIds } from '../graph/archive/restore.js';
import { beginImport, keepUnknown, restoreWithdrawn } from '../graph/archive/take-in.js';
import type { GraphEngine } from '../graph/engine.js';
import { restoreList } from '../graph/write/agents/listed.js';
import { profileFrom } from '../graph/write/agents/profiles.js';
import { importJudgements } from '../graph/write/judgements/judge.js';
import type { JudgementRecord } from '../graph/write/judgements/judge.js';
import type { Ingest, KeptElsewhere } from './ingest.js';
import { BATCH } from './many.js';

export interface Imported {
  articles: number;
  failed: number;
  judgements: number;
  /** Lines of kinds that this version does not know: kept, and given out again by the next export. */
  unknown: number;
}

export interface ImportParts {
  engine: GraphEngine;
  ingest: Ingest;
  now: () => string;
  /** After every batch: how many of all articles are in. */
  progress: (done: number, all: number) => void;
  /** An article that could not be read again. */
  failed: (where: string, reason: string) => void;
}

/**
 * Takes an export into a new store: the same graph with the same ids, or what today's reader makes of the same articles. `open` gives the export's
 * lines, anew each time, as they are gone through twice. One that was interrupted goes on when it is called again with the same lines.
 * Throws BAD_INPUT for lines that are no export's, before anything is written where the first is none, and for a store that holds something else.
 */
export async function importLines(open: () => AsyncIterable<string>, parts: ImportParts): Promise<Imported> {
  const header = await headerOf(open);
  await beginImport(parts.engine, hashOf([JSON.stringify(header)]));
  const imported = await takeIn(open, header, parts);
  await settle(open, header, parts);
  return imported;
}

async function* parsed(open: () => AsyncIterable<string>): AsyncGenerator<Line | UnknownLine> {
  let number = 0;
  for await (const line of open()) {
    number++;
    if (line.trim() !== '') yield parseLine(line, number);
  }
}

async function headerOf(open: () => AsyncIterable<string>): Promise<Header> {
  for await (const line of parsed(open)) {
    if (line.kind === 'export') return line;
    break;
  }
  throw new UjarError('BAD_INPUT', 'the first line is no head of an export: wanted what `ujar export` wrote');
}

const recordOf = ({ same, by, reason, at, one, other }: JudgementRecord): JudgementRecord => ({ same, by, reason, at, one, other });

const articleOf = ({ given }: ArticleLine): Article => given;

const keptOf = ({ said, readOn, revisions, sample, reader: readBy, attestedOn }: ArticleLine): KeptElsewhere => ({
  readOn,
  revisions,
  sample,
  readBy,
  attestedOn,
  said: {
    appearances: said.appearances.map((each) => ({ ...each, spans: spansOf(each) })),
    reports: said.reports.map((each) => ({ ...each, spans: spansOf(each) })),
    events: said.events.map((each) => ({ ...each, spans: spansOf(each) })),
  },
});

const spansOf = ({ starts, ends }: { starts: number[]; ends: number[] }): { start: number; end: number }[] =>
  starts.map((start, n) => ({ start, end: ends[n] ?? start }));

/** Everything but ids and log. What people said comes before the articles on which it bears. */
async function takeIn(open: () => AsyncIterable<string>, { articles: all }: Header, parts: ImportParts): Promise<Imported> {
  const imported: Imported = { articles: 0, failed: 0, judgements: 0, unknown: 0 };
  const judgements: JudgementRecord[] = [];
  const listed: ListedLine[] = [];
  let batch: ArticleLine[] = [];
  let begun = false;
  const begin = async (): Promise<void> => {
    if (begun) return;
    begun = true;
    await parts.engine.write((run) => importJudgements(run, judgements, parts.now()));
    if (listed.length > 0)
      await parts.engine.write((run) =>
        restoreList(
          run,
          listed.map(({ profile, wikidata }) => ({ profile: profileFrom(profile), wikidata })),
        ),
      );
  };
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    const results = await parts.ingest.batch(batch.map((line) => ({ article: articleOf(line), where: line.key, kept: keptOf(line) })));
    for (const { outcome, where, error } of results) {
      imported.articles++;
      if (outcome !== 'FAILED') continue;
      imported.failed++;
      parts.failed(where, error ?? '');
    }
    batch = [];
    parts.progress(imported.articles, all);
  };
  for await (const line of parsed(open)) {
    if (line.kind === 'judgement') {
      judgements.push(recordOf(line));
    } else if (line.kind === 'listed') listed.push(line);
    else if (line.kind === 'article') {
      await begin();
      batch.push(line);
      if (batch.length >= BATCH) await flush();
    } else if (line.kind === 'revisions') await restoreWithdrawn(parts.engine, line);
    else if (line.kind === 'unknown') {
      imported.unknown++;
      await keepUnknown(parts.engine, line);
    }
  }
  await begin();
  await flush();
  return { ...imported, judgements: judgements.length };
}

/** Ids, ledger and log, when every article is in. */
async function settle(open: () => AsyncIterable<string>, header: Header, { engine, now }: ImportParts): Promise<void> {
  const tally = noTally();
  const ledger: Line[] = [];
  const log: Line[] = [];
  const writes: WriteLine[] = [];
  const outdated: string[] = [];
  let page: ArticleLine[] = [];
  const count = async (): Promise<void> => {
    const own = page;
    page = [];
    if (own.length > 0) await engine.read((run) => countVotes(run, own, tally));
  };
  for await (const line of parsed(open)) {
    if (line.kind === 'article') {
      page.push(line);
      if (standing(line.reader, FAST) === 'OUTDATED') outdated.push(line.id);
      if (page.length >= BATCH) await count();
    } else if (line.kind === 'id') ledger.push(line);
    else if (line.kind === 'change') log.push(line);
    else if (line.kind === 'write') writes.push(line);
  }
  await count();
  await engine.write((run) => restoreWrites(run, writes));
  await restoreIds(engine, header, { tally, ledger, log }, { now: now(), articles: outdated });
}
