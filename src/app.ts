import fs from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { destination, pino } from 'pino';
import type { Logger } from 'pino';
import { messageOf, UjarError } from './domain/errors.js';
import { remember } from './domain/remember.js';
import { noteWrite } from './graph/write/audit.js';
import type { WriteKind } from './graph/write/audit.js';
import type { Forgotten } from './ingest/forget.js';
import { forgetPerson } from './ingest/forget.js';
import { READER_VERSION } from './domain/extraction.js';
import { FAST } from './domain/read-by.js';
import { parseJudgement } from './graph/archive/lines.js';
import type { GraphEngine, Run } from './graph/engine.js';
import { givenArticles, outdatedArticles } from './graph/queries/articles.js';
import { countNodes } from './graph/queries/nodes.js';
import type { Counts } from './graph/queries/nodes.js';
import { lastCursor } from './graph/queries/changes.js';
import { exportJudgements, importJudgements, judge, unjudge } from './graph/write/judgements/judge.js';
import type { JudgeInput, JudgementRecord } from './graph/write/judgements/judge.js';
import { storeList } from './graph/write/agents/listed.js';
import type { ListedPerson } from './graph/write/agents/listed.js';
import type { Imported } from './ingest/import.js';
import { memoryText, memoryUse, memoryWatch } from './memory.js';
import { announce, unannounce } from './presence.js';
import { gathering } from './ingest/gather.js';
import { importLines } from './ingest/import.js';
import { BATCH } from './ingest/many.js';
import { readPeople } from './sources/people.js';
import { withdrawArticle } from './graph/write/store.js';
import { exportLines, textOfLine } from './graph/archive/read.js';
import { previewing } from './ingest/preview.js';
import { makeIngest } from './ingest/ingest.js';
import type { Drafter, Ingest } from './ingest/ingest.js';
import type { Writes } from './api/context.js';
import type { ApiParts, RunningServer } from './api/server.js';
import { readToken, writeToken } from './api/token.js';
import type { Tokens } from './api/tokens.js';
import { KEEPER, makeTokens } from './api/tokens.js';
import { sentenceIn } from './reader/sentences.js';
import { nameIn } from './text/country-names.js';
import { makeWorkers } from './reader/workers.js';
import { vocabularies } from './reader/vocabularies.js';
import type { Config } from './config.js';
import type { ImportTold } from './store.js';
import { openStore } from './store.js';
import { PACKAGE_ROOT } from './config.js';

export { keptStores } from './graph/migrate/embedded.js';
export { linesOfFile } from './graph/archive/files.js';
export { vocabularies };

export interface App {
  engine: GraphEngine;
  ingest: Ingest;
  /** The store was made by this start. */
  made: boolean;
  /** Throws NOT_FOUND. `erase`: the kept texts of its revisions too. */
  withdraw: (by: { id: string } | { key: string }, erase?: boolean) => Promise<string>;
  /** Takes the shipped samples out; how many there were. */
  withdrawSamples: () => Promise<number>;
  /** Takes a person out of everything. Throws NOT_FOUND and BAD_INPUT. */
  forget: (person: string, by: string, progress?: ImportTold['progress']) => Promise<Forgotten>;
  /** Reads stored articles again that an older reader read. */
  reread: (told: ImportTold) => Promise<Reread>;
  /** The judgement's id. Throws NOT_FOUND and BAD_INPUT. */
  judge: (input: JudgeInput) => Promise<string>;
  /** Throws NOT_FOUND. */
  unjudge: (id: string) => Promise<void>;
  exportJudgements: () => Promise<JudgementRecord[]>;
  /** Lines as `exportJudgements` gives them, as JSON; a line that is none is told, and the others go in. */
  importJudgements: (lines: readonly string[]) => Promise<JudgementsImported>;
  /** Everything that cannot be computed from the rest, a line each; see graph/archive/lines.ts. */
  exportLines: () => AsyncIterable<string>;
  /** Throws BAD_INPUT. */
  importLines: (open: () => AsyncIterable<string>, told: ImportTold) => Promise<Imported>;
  /** Puts a list of people kept by hand in the place of the one before. */
  storeList: (people: readonly ListedPerson[]) => Promise<void>;
  /** `cursor`: where the changes that come from now on begin. */
  /** `memory`: of the embedded store, which lives in it. */
  status: () => Promise<Counts & { engine: string; reader: number; cursor: string | null; memory?: string }>;
  /** One GraphQL operation in this process, with the right to write. */
  query: (text: string, variables?: Record<string, unknown>) => Promise<unknown>;
  /** `reload`: reads the file of tokens again. */
  serve: () => Promise<RunningServer & { token: string; fresh: boolean; reload: () => void }>;
  close: () => Promise<void>;
}

/** A page, or a folder of one, where a build has made it. */
function built(name: string): string | null {
  const file = path.join(PACKAGE_ROOT, 'dist', name);
  return fs.existsSync(file) ? file : null;
}

/** The schema and its example operations. */
async function published(): Promise<Pick<ApiParts, 'schema' | 'example'>> {
  const { readExamples, readSchema } = await import('./api/schema.js');
  const folder = path.join(PACKAGE_ROOT, 'schema');
  const examples = readExamples(path.join(folder, 'examples')).map(({ text }) => text);
  return { schema: readSchema(folder), example: examples.join('\n\n') };
}

/**
 * The composition root: opens the store that the configuration names and hangs everything on it. What serves or answers GraphQL, and each engine,
 * is loaded when it is wanted: a command that only writes waits for none of it. An older store is migrated first. `importing`: to go on with an
 * import that was interrupted.
 */
export async function makeApp(config: Config, log: Logger = logOf(config), importing = false): Promise<App> {
  const now = (): string => new Date().toISOString();
  const { readSeconds: seconds, zone, today } = config;
  const workers = makeWorkers('drafts', { seconds });
  /** A server answers while it reads: nothing is read in its own thread, and a core is left to it. */
  const besides = makeWorkers('drafts', { seconds, alone: 0, threads: Math.max(1, availableParallelism() - 1) });
  /** What is only shown is read by a thread of its own, which is started where somebody first asks for it. */
  const shown = makeWorkers('extractions', { seconds, alone: 0, threads: 1 });
  const ingestInto = (into: GraphEngine, draft: Drafter): Ingest => makeIngest({ engine: into, draft, vocabularies, zone, today, now });
  const takeIn = (into: GraphEngine, open: () => AsyncIterable<string>, told: ImportTold): Promise<Imported> =>
    importLines(open, { engine: into, ingest: ingestInto(into, workers.read), now, ...told });
  const { engine, made } = await openStore(config, importing, takeIn).catch(async (error: unknown) => {
    await Promise.all([workers.close(), besides.close(), shown.close()]);
    throw error;
  });
  const ingestBy = (draft: Drafter): Ingest => ingestInto(engine, draft);
  const ingest = ingestBy(workers.read);
  const served = ingestBy(besides.read);
  /** Tells the log of writes what was done and by whom, in the transaction in which it is done. */
  const noting =
    (kind: WriteKind, by: string) =>
    (run: Run, ids: readonly string[]): Promise<void> =>
      noteWrite(run, { kind, by, at: now(), ids: [...ids] }, config.auditDays);
  const watch = memoryWatch();
  /** What writes, for somebody whom the log of writes knows by a name. */
  const writing = (by: string, into: Ingest) => ({
    ingest: {
      batch: async (...[items, options]: Parameters<Ingest['batch']>) => {
        const results = await into.batch(items, { note: noting('INGEST', by), ...options });
        const full = engine.kind === 'embedded' ? watch() : null;
        if (full !== null) log.warn(full);
        return results;
      },
    },
    withdraw: async (article: { id: string } | { key: string }, erase = false): Promise<string> => {
      const id = await engine.write(async (run) => {
        const gone = await withdrawArticle(run, article, { now: now(), erase });
        await noting(erase ? 'ERASE' : 'WITHDRAW', by)(run, [gone]);
        return gone;
      });
      if (erase) await engine.rewrite();
      return id;
    },
    judge: (input: JudgeInput): Promise<string> =>
      engine.write(async (run) => {
        const id = await judge(run, input, now());
        await noting('JUDGE', by)(run, [id]);
        return id;
      }),
    unjudge: (id: string): Promise<void> =>
      engine.write(async (run) => {
        await unjudge(run, id, now());
        await noting('UNJUDGE', by)(run, [id]);
      }),
    forget: async (person: string, wanted: string, progress: ImportTold['progress'] = () => undefined): Promise<Forgotten> => {
      if (wanted.trim() === '') throw new UjarError('BAD_INPUT', 'by is empty: wanted who wants it');
      return forgetPerson(person, { engine, ingest: into, now, progress, note: noting('FORGET', `${by}, for ${wanted}`) });
    },
  });
  const here = writing(KEEPER.name, ingest);
  const { withdraw } = here;
  const takeInJudgements = async (lines: readonly string[], by: string): Promise<JudgementsImported> => {
    const wrong: { line: number; error: string }[] = [];
    const records = lines.flatMap((line, n) => {
      if (line.trim() === '') return [];
      try {
        return [parseJudgement(line)];
      } catch (error) {
        wrong.push({ line: n + 1, error: messageOf(error) });
        return [];
      }
    });
    const fresh = await engine.write(async (run) => {
      const taken = await importJudgements(run, records, now());
      await noting('IMPORT', by)(run, [`judgements:${taken}`]);
      return taken;
    });
    return { judgements: records.length, fresh, wrong };
  };
  const takenIn = async (taking: Promise<Imported>, by: string): Promise<Imported> => {
    const imported = await taking;
    await engine.write((run) => noting('IMPORT', by)(run, [`articles:${imported.articles}`]));
    return imported;
  };
  const rereadWith = async (by: Ingest, who: string, told: ImportTold): Promise<Reread> => {
    const keys = await engine.read((run) => outdatedArticles(run, FAST));
    let failed = 0;
    for (let done = 0; done < keys.length; done += BATCH) {
      const batch = await engine.read((run) => givenArticles(run, keys.slice(done, done + BATCH)));
      const items = batch.map((article) => ({ article, where: article.id }));
      for (const { outcome, where, error } of await by.batch(items, { note: noting('REREAD', who) })) {
        if (outcome !== 'FAILED') continue;
        failed++;
        told.failed(where, error ?? '');
      }
      told.progress(Math.min(done + BATCH, keys.length), keys.length);
    }
    return { reread: keys.length - failed, failed };
  };
  const putList = async (people: readonly ListedPerson[], by: string): Promise<void> => {
    await engine.write(async (run) => {
      await storeList(run, people, { now: now(), ...vocabularies });
      await noting('LIST', by)(run, [`people:${people.length}`]);
    });
  };
  const linesOfStore = async function* (): AsyncGenerator<string> {
    for await (const line of exportLines(engine)) yield textOfLine(line);
  };
  /** Failures are told by their count: the log of a server tells nothing of articles. */
  const silently = (progress: ImportTold['progress']): ImportTold => ({ progress, failed: () => undefined });
  const parts = async (tokens: Tokens): Promise<ApiParts> => ({
    engine,
    vocabularies,
    tokens,
    sentenceIn,
    countryNameIn: nameIn,
    texts: config.texts,
    graphiql: built('graphiql.html.br'),
    explorer: built('explorer'),
    log,
    ...(await published()),
    admin: (by) => ({
      exportLines: linesOfStore,
      importLines: (open, progress) => takenIn(importLines(open, { engine, ingest: served, now, ...silently(progress) }), by),
      exportJudgements: () => engine.read(exportJudgements),
      importJudgements: (lines) => takeInJudgements(lines, by),
      storeList: async (file) => {
        const people = readPeople(file, 'the list');
        await putList(people, by);
        return { people: people.length };
      },
      reread: (progress) => rereadWith(served, by, silently(progress)),
    }),
    writes: remember((by) => ({
      ...writesOf(writing(by, served)),
      preview: previewing({ engine, read: shown.read, vocabularies, zone, today }),
    })),
  });
  return {
    engine,
    made,
    ...here,
    withdrawSamples: async () => {
      const rows = await engine.read((run) => run('MATCH (a:Article) WHERE a.sample = true RETURN a.id AS id'));
      for (const row of rows) await withdraw({ id: String(row['id']) });
      return rows.length;
    },
    reread: (told) => rereadWith(ingest, KEEPER.name, told),
    exportJudgements: () => engine.read(exportJudgements),
    importJudgements: (lines) => takeInJudgements(lines, KEEPER.name),
    exportLines: linesOfStore,
    importLines: (open, told) => takenIn(takeIn(engine, open, told), KEEPER.name),
    storeList: (people) => putList(people, KEEPER.name),
    status: async () => ({
      ...(await engine.read(countNodes)),
      engine: engine.describe,
      reader: READER_VERSION,
      cursor: await engine.read(lastCursor),
      ...(engine.kind === 'embedded' ? { memory: memoryText(memoryUse()) } : {}),
    }),
    query: async (text, variables = {}) => {
      const [all, { contextOf, makeApollo }] = await Promise.all([parts(makeTokens([], false)), import('./api/server.js')]);
      const apollo = makeApollo(all);
      const response = await apollo.executeOperation({ query: text, variables }, { contextValue: contextOf(all, KEEPER) });
      return response.body.kind === 'single' ? response.body.singleResult : null;
    },
    serve: async () => {
      const { token, fresh } = writeToken(config.data, config.token);
      const [{ startServer }, { openTokens }, { startTracing }] = await Promise.all([
        import('./api/server.js'),
        import('./api/tokens-file.js'),
        import('./api/tracing.js'),
      ]);
      const tokens = openTokens(token, config, log);
      const endTracing = await startTracing(process.env);
      const server = await startServer(await parts(tokens), config);
      announce(config.data, server.url);
      await besides.warm();
      return {
        ...server,
        token,
        fresh,
        reload: tokens.reload,
        stop: async () => {
          await server.stop();
          await endTracing();
          tokens.close();
          unannounce(config.data);
        },
      };
    },
    close: async () => {
      await Promise.all([workers.close(), besides.close(), shown.close()]);
      await engine.close();
    },
  };
}

/** What the API is handed to write with. */
function writesOf({ ingest, ...writes }: Omit<Writes, 'ingest' | 'preview'> & { ingest: Ingest }): Omit<Writes, 'preview'> {
  const gathered = gathering(ingest);
  return { ...writes, ingest: (articles) => gathered(articles.map((article) => ({ article, where: article.id }))) };
}

export interface Reread {
  reread: number;
  failed: number;
}

export interface JudgementsImported {
  judgements: number;
  /** Those that were not there. */
  fresh: number;
  wrong: { line: number; error: string }[];
}

/** Logs to standard error; no text of an article and no token is ever given to it. */
const logOf = ({ log }: Config): Logger => {
  const errors = destination(2);
  // A terminal that is gone takes no line any more, and ends no server.
  errors.on('error', () => undefined);
  return pino({ level: log, redact: ['req.headers.authorization'] }, errors);
};

/** The write token that is set, else the one that a server keeps in the data folder. */
export const readWriteToken = ({ token, data }: Config): string | null => token ?? (data === null ? null : readToken(data));
