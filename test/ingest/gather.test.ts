import { describe, expect, it } from '@jest/globals';
import type { Ingested } from '../../src/ingest/ingest.js';
import { gathering } from '../../src/ingest/gather.js';

const item = (id: string): { article: { id: string; text: string }; where: string } => ({ where: id, article: { id, text: id } });
const told = (ids: readonly string[]): Ingested[] =>
  ids.map((id) => ({ where: id, article: { id, text: id }, outcome: 'NEW', id, warnings: [] }));

/** Batches that end when they are told to. */
function heldIngest(): { sent: string[][]; end: (n: number, error?: Error) => void; ingest: Parameters<typeof gathering>[0] } {
  const sent: string[][] = [];
  const ends: ((error?: Error) => void)[] = [];
  return {
    sent,
    end: (n, error) => ends[n]!(error),
    ingest: {
      batch: (items) => {
        const ids = items.map(({ where }) => where);
        sent.push(ids);
        return new Promise((resolve, reject) => ends.push((error) => (error === undefined ? resolve(told(ids)) : reject(error))));
      },
    },
  };
}
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('articles that are sent singly', () => {
  it('go at once while little is under way, and together when they had to wait; each sender hears of his own', async () => {
    const { sent, end, ingest } = heldIngest();
    const send = gathering(ingest);
    const all = ['a', 'b', 'c', 'd'].map((id) => send([item(id)]));
    all.push(send([item('e'), item('f')]));
    expect(sent).toEqual([['a'], ['b']]);
    end(0);
    await settled();
    expect(sent).toEqual([['a'], ['b'], ['c', 'd', 'e', 'f']]);
    end(1);
    end(2);
    expect((await Promise.all(all)).map((results) => results.map(({ where }) => where))).toEqual([['a'], ['b'], ['c'], ['d'], ['e', 'f']]);
  });

  it('tell everybody whose batch failed, and nobody else', async () => {
    const { end, ingest } = heldIngest();
    const send = gathering(ingest);
    const all = ['a', 'b', 'c'].map((id) => send([item(id)]));
    end(0, new Error('no store'));
    await expect(all[0]).rejects.toThrow('no store');
    await settled();
    end(1);
    end(2);
    expect((await all[2]!).map(({ where }) => where)).toEqual(['c']);
  });

  it('are no more in a batch than a batch holds', async () => {
    const { sent, end, ingest } = heldIngest();
    const send = gathering(ingest);
    const many = (name: string, size: number): ReturnType<typeof item>[] => Array.from({ length: size }, (_, n) => item(`${name}${n}`));
    void send([item('a')]);
    void send([item('b')]);
    void send(many('c', 30));
    void send(many('d', 30));
    end(0);
    await settled();
    expect(sent.map(({ length }) => length)).toEqual([1, 1, 30]);
  });
});
