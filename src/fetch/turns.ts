import { setTimeout } from 'node:timers/promises';

/** Does one thing at a time for each host, and waits between two. */
export interface Turns {
  /** `pause`: milliseconds that must have passed since the one before ended. */
  take: <T>(host: string, pause: number, work: () => Promise<T>) => Promise<T>;
}

export function makeTurns(now: () => number = Date.now): Turns {
  const last = new Map<string, { ended: Promise<number> }>();
  return {
    take: async (host, pause, work) => {
      const before = last.get(host)?.ended ?? Promise.resolve(-Infinity);
      let end: (at: number) => void = () => undefined;
      last.set(host, { ended: new Promise((resolve) => (end = resolve)) });
      const wait = (await before) + pause - now();
      if (wait > 0) await setTimeout(wait);
      try {
        return await work();
      } finally {
        end(now());
      }
    },
  };
}
