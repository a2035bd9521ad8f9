import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { Piscina } from 'piscina';
import { messageOf } from '../domain/errors.js';
import type { Extraction } from '../domain/extraction.js';
import type { Drafted, DraftTask } from './drafts.js';
import type { ExtractionTask } from './extractions.js';
import type { Answer } from './share.js';

/** What is done on other threads, by the name of the file that does it. */
interface Kinds {
  extractions: { task: ExtractionTask; found: Extraction };
  drafts: { task: DraftTask; found: Drafted };
}

/** The same files for this thread, each loaded when it is wanted. */
const WORK = { extractions: () => import('./extractions.js'), drafts: () => import('./drafts.js') };

/** Reads articles, on other threads where that pays. */
export interface Workers<Kind extends keyof Kinds> {
  /** One answer a task, in their order. */
  read: (tasks: readonly Kinds[Kind]['task'][]) => Promise<Answer<Kinds[Kind]['found']>[]>;
  /** Starts a thread before it is wanted. */
  warm: () => Promise<void>;
  /** Ends the threads; what they are reading is not answered. */
  close: () => Promise<void>;
}

export interface WorkerOptions {
  /** The longest that reading one article may take. */
  seconds: number;
  /** Articles that are read in this thread before others are started: starting one takes as long as reading some dozens. */
  alone?: number;
  threads?: number;
  /** Where the built files are. */
  folder?: URL;
}

export const ALONE = 64;
/** What a thread is given at once: enough articles that handing them over does not count, few enough that every thread has some. */
const SHARE = 16;
const SHARE_CHARACTERS = 100_000;
/** Milliseconds after which a thread that has nothing to do ends, but for one. */
const IDLE = 30_000;

export function makeWorkers<Kind extends keyof Kinds>(
  kind: Kind,
  { seconds, alone = ALONE, threads = availableParallelism(), folder = new URL('.', import.meta.url) }: WorkerOptions,
): Workers<Kind> {
  type Task = Kinds[Kind]['task'];
  type Found = Kinds[Kind]['found'];
  type Share = { tasks: readonly Task[]; seconds: number };
  let pool: Promise<Piscina<Share, Answer<Found>[]>> | null = null;
  let readHere = 0;
  const start = async (): Promise<Piscina<Share, Answer<Found>[]>> => {
    const { Piscina: Pool } = await import('piscina');
    return new Pool<Share, Answer<Found>[]>({
      filename: new URL(`${kind}.js`, folder).href,
      minThreads: 1,
      maxThreads: threads,
      idleTimeout: IDLE,
    });
  };
  const here = async (tasks: readonly Task[]): Promise<Answer<Found>[]> => {
    const { default: work } = (await WORK[kind]()) as { default: (share: Share) => Answer<Found>[] };
    const answers: Answer<Found>[] = [];
    for (const task of tasks) {
      // Between two articles what else is to be done has its turn.
      await setImmediate();
      answers.push(...work({ tasks: [task], seconds }));
    }
    return answers;
  };
  const there = async (tasks: readonly Task[]): Promise<Answer<Found>[]> => {
    const running = await (pool ??= start());
    try {
      return await running.run({ tasks, seconds });
    } catch (error) {
      // One of them has ended the thread, by taking all of its memory: the others are read.
      if (tasks.length === 1) return [{ error: `the thread that read it ended: ${messageOf(error)}`, code: 'BAD_ARTICLE' }];
      return (await Promise.all(tasks.map((task) => there([task])))).flat();
    }
  };
  return {
    read: async (tasks) => {
      const own = tasks.slice(0, Math.max(0, alone - readHere));
      readHere += own.length;
      return (await Promise.all([here(own), ...sharesOf(tasks.slice(own.length)).map(there)])).flat();
    },
    warm: async () => void (await (pool ??= start())),
    close: async () => (await pool)?.destroy(),
  };
}

/** In order, each of a few articles or one long one. */
function sharesOf<Task extends { article: { text: string } }>(tasks: readonly Task[]): Task[][] {
  const shares: Task[][] = [];
  let characters = Infinity;
  for (const task of tasks) {
    const share = shares.at(-1);
    characters += task.article.text.length;
    if (share === undefined || share.length === SHARE || characters > SHARE_CHARACTERS) {
      shares.push([task]);
      characters = task.article.text.length;
    } else share.push(task);
  }
  return shares;
}
