import { execFile } from 'node:child_process';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CLI, temporary, TEXT } from './run.js';

const LINES = [
  { id: 'one', text: TEXT, publishedAt: '2025-02-12' },
  { id: 'two', text: 'Presiden Peru Luis Quispe tiba.', publishedAt: '2025-02-12' },
];
const asked: { url: string; agent: string | undefined; tag: string | undefined }[] = [];
const server = http.createServer(({ url = '', headers }, answer) => {
  asked.push({ url, agent: headers['user-agent'], tag: headers['if-none-match'] });
  if (url === '/robots.txt') answer.end('User-agent: *\nDisallow: /secret\n');
  else if (url === '/gone') answer.writeHead(410).end();
  else if (headers['if-none-match'] === '"v1"') answer.writeHead(304).end();
  else
    answer.writeHead(200, { 'content-type': 'application/jsonl', etag: '"v1"' }).end(LINES.map((line) => JSON.stringify(line)).join('\n'));
});
let at = '';

/** The server answers in this process: the command must not hold it up. */
function ujar(args: string[], data: string): Promise<{ out: string; err: string; code: number }> {
  const env = { ...process.env, NEO4J_URI: '', UJAR_TODAY: '2025-02-13', UJAR_DATA: data };
  return new Promise((done) => {
    execFile(process.execPath, [CLI, ...args], { env }, (error, out, err) =>
      done({ out, err, code: error === null ? 0 : Number(error.code) }),
    );
  });
}

describe('ujar seed with an address', () => {
  beforeAll(async () => {
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());

  it('reads what the server answers, tells who asks, and does not read again what has not changed', async () => {
    const data = temporary();
    const first = await ujar(['seed', `${at}/news`, '--allow-private'], data);
    expect(first).toMatchObject({ code: 0, out: expect.stringContaining('2 articles: 2 new, 0 changed, 0 unchanged, 0 failed') });
    expect(asked.map(({ url }) => url)).toEqual(['/robots.txt', '/news']);
    expect(asked[1]!.agent).toMatch(/^Ujar\/\d/);
    const second = await ujar(['seed', `${at}/news`, '--allow-private'], data);
    expect(second).toMatchObject({ code: 0, out: expect.stringContaining('0 articles') });
    expect(second.out).toContain('1 others skipped');
    expect(asked.at(-1)!.tag).toBe('"v1"');
    // Another store has none of it.
    expect((await ujar(['seed', `${at}/news`, '--allow-private'], temporary())).out).toContain('2 new');
  });
  it('names what it may not or cannot have, and reads the rest', async () => {
    const { out, err, code } = await ujar(['seed', `${at}/secret`, `${at}/gone`, `${at}/news`, '--allow-private'], temporary());
    expect({ out, code }).toMatchObject({ code: 1, out: expect.stringContaining('4 articles: 2 new, 0 changed, 0 unchanged, 2 failed') });
    expect(err).toContain('robots.txt');
    expect(err).toContain('the server answered 410');
  });
  it('asks no address of this machine unless it is told to', async () => {
    const before = asked.length;
    const { err, code } = await ujar(['seed', `${at}/news`], temporary());
    expect({ err, code }).toMatchObject({ code: 1, err: expect.stringContaining('an address of this machine') });
    expect(asked).toHaveLength(before);
  });
});
