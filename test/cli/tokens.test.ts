import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CLI, temporary, ujar } from './run.js';

const TOKENS = { desk: 'desk-0123456789ab', bot: 'bot-0123456789abcd', law: 'law-0123456789abcd', press: 'press-0123456789' };
const FILE = `# who may what
desk:judge:${TOKENS.desk}
bot:write:${TOKENS.bot}
law:erase,write:${TOKENS.law}
press:read:${TOKENS.press}
`;

describe('a server with tokens by name', () => {
  const data = temporary();
  const file = path.join(data, 'tokens');
  const kept = (text: string): void => fs.writeFileSync(file, text, { mode: 0o600 });
  let server: ReturnType<typeof spawn>;
  let url = '';
  let told = '';
  /** Until it holds, for what a signal sets going. */
  const until = async (holds: () => boolean): Promise<void> => {
    for (let n = 0; n < 200 && !holds(); n++) await wait(50);
  };
  beforeAll(async () => {
    kept(FILE);
    ujar(['seed', '-'], { data, input: '{"id":"x","text":"Satu dua tiga."}' });
    const env = { NEO4J_URI: '', UJAR_DATA: data, PORT: '0', UJAR_TOKENS_FILE: file, UJAR_LOG: 'info' };
    server = spawn(process.execPath, [CLI, 'serve'], { env: { ...process.env, ...env } });
    let shown = '';
    server.stdout!.on('data', (chunk: Buffer) => (shown += chunk.toString()));
    server.stderr!.on('data', (chunk: Buffer) => (told += chunk.toString()));
    await until(() => shown.includes('Ctrl-C'));
    url = /http:\/\/[\d.:]+/.exec(shown)?.[0] ?? '';
  });
  afterAll(() => void server.kill('SIGKILL'));
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers come as JSON
  const ask = async (token: string | null, query: string, variables = {}): Promise<any> =>
    (
      await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
        body: JSON.stringify({ query, variables }),
      })
    ).json();
  const INGEST =
    'mutation I($articles: [ArticleInput!]!) { ingest(input: { articles: $articles }) { results { outcome article { id } } } }';
  const ARTICLES = [
    { id: 'a', language: 'id', publishedAt: '2025-02-13', text: 'Bupati Sikka Ahmad Leba mengatakan bahwa jalan akan dibuka.' },
    { id: 'b', language: 'id', publishedAt: '2025-02-13', text: 'Bupati Ende Yosef Leba mengatakan bahwa jalan akan ditutup.' },
  ];
  const JUDGE = `mutation J($one: ID!, $other: ID!, $by: String!) {
    judge(input: { one: $one, other: $other, same: true, by: $by }) { judgement { by } userErrors { message } } }`;

  it('reads for nobody without one', async () => {
    expect((await ask(null, '{ stats { articles } }')).errors[0].message).toContain('reading needs a token');
    expect((await ask(TOKENS.press, '{ stats { articles } }')).data.stats.articles).toBe(1);
  });
  it('lets each do what their token is for, and tells by name who did what', async () => {
    expect((await ask(TOKENS.press, INGEST, { articles: ARTICLES })).errors[0]).toMatchObject({
      message: 'writing needs a token that may write: that of "press" may read',
      extensions: { code: 'UNAUTHENTICATED' },
    });
    const { data: ingested } = await ask(TOKENS.bot, INGEST, { articles: ARTICLES });
    expect(ingested.ingest.results.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['NEW', 'NEW']);
    const { data: found } = await ask(TOKENS.bot, '{ people { nodes { id } } }');
    const [one, other] = found.people.nodes.map(({ id }: { id: string }) => id);
    expect((await ask(TOKENS.bot, JUDGE, { one, other, by: '' })).errors[0].message).toContain('judging needs a token that may judge');
    expect((await ask(TOKENS.desk, JUDGE, { one, other, by: 'boss' })).data.judge.userErrors[0].message).toBe(
      'by is "boss": wanted "desk", whose token it is, or nothing',
    );
    expect((await ask(TOKENS.desk, JUDGE, { one, other, by: '' })).data.judge).toEqual({ judgement: { by: 'desk' }, userErrors: [] });
    const withdraw = 'mutation { withdraw(input: { article: { url: "b" }, erase: true }) { withdrawn } }';
    expect((await ask(TOKENS.bot, withdraw)).errors[0].message).toContain('erasing needs a token that may erase');
    expect((await ask(TOKENS.law, withdraw)).data.withdraw.withdrawn).toMatch(/^article:/);
    const { data: log } = await ask(TOKENS.law, '{ writes(first: 3) { kind by } }');
    expect(log.writes).toEqual([
      { kind: 'ERASE', by: 'law' },
      { kind: 'JUDGE', by: 'desk' },
      { kind: 'INGEST', by: 'bot' },
    ]);
    expect((await ask(TOKENS.desk, '{ writes(first: 5) { kind } }')).errors[0].message).toContain('writing needs a token that may write');
  });
  it('gives out and takes in the store by what their token is for', async () => {
    const status = async (token: string, address: string, method = 'GET'): Promise<number> =>
      (await fetch(`${url}/admin${address}`, { method, headers: { authorization: `Bearer ${token}` } })).status;
    expect(await status(TOKENS.press, '/export')).toBe(401);
    expect(await status(TOKENS.bot, '/export')).toBe(200);
    expect(await status(TOKENS.desk, '/judgements')).toBe(200);
    expect(await status(TOKENS.desk, '/judgements', 'POST')).toBe(401);
    expect(await status(TOKENS.law, '/import', 'POST')).toBe(401);
    expect(await status('x', '/export')).toBe(401);
  });
  it('ends what listens with a token that is taken away', async () => {
    const listen = await fetch(`${url}/graphql/live`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization: `Bearer ${TOKENS.press}` },
      body: JSON.stringify({ query: 'subscription { statementAdded { text } }' }),
    });
    const { WebSocket } = await import('ws');
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql/live`, 'graphql-transport-ws');
    await new Promise<void>((resolve) => socket.once('open', () => resolve()));
    const acknowledged = new Promise<void>((resolve) => socket.once('message', () => resolve()));
    socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${TOKENS.press}` } }));
    await acknowledged;
    const closed = new Promise<number>((resolve) => socket.once('close', (code) => resolve(code)));
    kept(FILE.replace(/^press.*$/m, ''));
    server.kill('SIGHUP');
    expect(await closed).toBe(4403);
    await expect(listen.text()).rejects.toThrow();
    expect((await ask(TOKENS.press, '{ stats { articles } }')).errors[0].message).toBe('the token is wrong');
    expect((await ask(TOKENS.bot, '{ stats { articles } }')).data.stats.articles).toBe(2);
  });
  it('goes on with the tokens from before where the file is a bad one, says so, and tells none', async () => {
    kept('bot:write:short-one\n');
    server.kill('SIGHUP');
    await until(() => told.includes('the tokens from before go on'));
    expect(told).toContain(`${file}:1: the token of \\"bot\\" has 9 characters: wanted at least 16; the tokens from before go on`);
    expect((await ask(TOKENS.bot, '{ stats { articles } }')).data.stats.articles).toBe(2);
    expect(told).not.toMatch(/short-one|0123456789/);
  });
  it('does not start with a file that others may read', () => {
    fs.chmodSync(file, 0o644);
    const env = { UJAR_TOKENS_FILE: file, PORT: '0' };
    expect(ujar(['serve'], { env })).toMatchObject({ code: 2, err: expect.stringContaining(`${file} has the mode 0644: wanted 0600`) });
  });
});
