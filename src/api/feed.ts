import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { UjarError } from '../domain/errors.js';
import type { GraphEngine } from '../graph/engine.js';
import { loggable } from './errors.js';
import { changesAfter, lastCursor } from '../graph/queries/changes.js';

/** How often the log of changes is looked at while somebody listens, in milliseconds. */
const EVERY = 300;

/** Changes read at once, and ids that wait for one listener; who lets more than that wait does not listen. */
const AT_ONCE = 500;
const MOST_WAITING = 2000;

interface Listener {
  prefix: string;
  waiting: string[];
  wake: () => void;
  dropped: boolean;
}

/** What is new in the graph, to any number of listeners; read from the log, so that what another server writes is heard too. */
export interface Feed {
  /** Ids of nodes that are added from now on, of one kind by its prefix. Throws TOO_SLOW at whoever lets too many wait. */
  added: (prefix: string) => AsyncGenerator<string, void>;
  stop: () => void;
}

export function makeFeed(engine: GraphEngine, log: Logger): Feed {
  const listeners = new Set<Listener>();
  let running = false;
  let stopped = false;

  async function follow(from: string | null): Promise<void> {
    let cursor = from;
    while (listeners.size > 0 && !stopped) {
      try {
        const changes = await engine.read((run) => changesAfter(run, { after: cursor, since: null, first: AT_ONCE }));
        for (const { kind, id } of changes) if (kind === 'ADDED') hand(id);
        cursor = changes.at(-1)?.cursor ?? cursor;
        if (changes.length > AT_ONCE) continue;
      } catch (error) {
        log.error(loggable(error), 'the log of changes could not be read');
      }
      await wait(EVERY);
    }
    running = false;
  }
  function hand(id: string): void {
    for (const listener of listeners) {
      if (!id.startsWith(listener.prefix)) continue;
      listener.waiting.push(id);
      if (listener.waiting.length > MOST_WAITING) {
        listener.dropped = true;
        listeners.delete(listener);
      }
      listener.wake();
    }
  }
  async function* added(prefix: string): AsyncGenerator<string, void> {
    const cursor = await engine.read(lastCursor);
    const listener: Listener = { prefix, waiting: [], wake: () => undefined, dropped: false };
    listeners.add(listener);
    if (!running) {
      running = true;
      void follow(cursor);
    }
    try {
      for (;;) {
        const id = listener.waiting.shift();
        if (id !== undefined) yield id;
        else if (listener.dropped)
          throw new UjarError('TOO_SLOW', `more than ${MOST_WAITING} were waiting to be read: subscribe again, and read faster`);
        else if (stopped) return;
        else await new Promise<void>((resolve) => (listener.wake = resolve));
      }
    } finally {
      listeners.delete(listener);
    }
  }
  return {
    added,
    stop: () => {
      stopped = true;
      for (const { wake } of listeners) wake();
    },
  };
}
