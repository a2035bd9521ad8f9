import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeApp } from '../../src/app.js';
import type { App } from '../../src/app.js';
import { readConfig } from '../../src/config.js';
import { writesBefore } from '../../src/graph/write/audit.js';
import type { WriteEntry } from '../../src/graph/write/audit.js';

const said = (
  id: string,
  text: string,
): { where: string; article: { id: string; language: string; publishedAt: string; text: string } } => ({
  where: id,
  article: { id, language: 'id', publishedAt: '2025-02-13', text },
});

describe('the log of writes', () => {
  let app: App;
  const opened: App[] = [];
  const open = async (): Promise<App> => {
    const made = await makeApp(readConfig({ UJAR_DATA: fs.mkdtempSync(path.join(os.tmpdir(), 'ujar-')), UJAR_TODAY: '2025-02-14' }));
    opened.push(made);
    return made;
  };
  const log = (of: App): Promise<WriteEntry[]> => of.engine.read((run) => writesBefore(run, null, 100));
  const told = async (of = app): Promise<unknown[]> => (await log(of)).map(({ kind, by, ids }) => [kind, by, ids]);
  beforeAll(async () => {
    app = await open();
  });
  afterAll(async () => {
    for (const each of opened) await each.close();
  });

  it('has what was stored, judged and withdrawn, by ids, the latest first', async () => {
    const [one, other] = await app.ingest.batch([
      said('a', 'Luis Quispe Rojas mengatakan bahwa pasar itu akan pindah.'),
      said('b', 'Haruto Senoo mengatakan bahwa jalan itu akan ditutup.'),
    ]);
    await app.ingest.batch([said('a', 'Luis Quispe Rojas mengatakan bahwa pasar itu akan pindah.')]);
    await app.withdraw({ key: 'b' }, true);
    expect(await told()).toEqual([
      ['ERASE', 'command line', [other!.id]],
      ['INGEST', 'command line', [one!.id, other!.id]],
    ]);
  });

  it('has nothing of what failed', async () => {
    const before = await told();
    const [failed] = await app.ingest.batch([said('c', ' ')]);
    await expect(app.withdraw({ key: 'nobody' })).rejects.toThrow('there is no article');
    expect(failed!.outcome).toBe('FAILED');
    expect(await told()).toEqual(before);
  });

  it('goes with an export', async () => {
    const lines: string[] = [];
    for await (const line of app.exportLines()) lines.push(line);
    const other = await open();
    await other.importLines(
      // eslint-disable-next-line @typescript-eslint/require-await -- a list is an iterable of its own
      async function* () {
        yield* lines;
      },
      { progress: () => undefined, failed: () => undefined },
    );
    expect(await told(other)).toEqual([['IMPORT', 'command line', ['articles:1']], ...(await told())]);
  });
});
