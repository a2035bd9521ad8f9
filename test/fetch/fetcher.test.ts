import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Resolve } from '../../src/fetch/connect.js';
import { makeFetcher } from '../../src/fetch/fetcher.js';
import type { Fetcher, FetcherOptions } from '../../src/fetch/fetcher.js';
import { keptIn } from '../../src/fetch/kept.js';
import { refusalOf } from '../../src/fetch/ranges.js';
import { misbehaving, PAGE } from './misbehaving.js';
import type { Misbehaving } from './misbehaving.js';

/** The tests' own names; 127.0.0.1 stands for a public address, and 127.0.0.2 for one that is forbidden. */
const NAMES: Record<string, string[]> = {
  'news.test': ['127.0.0.1'],
  'other.test': ['127.0.0.1'],
  'inside.test': ['127.0.0.2'],
  'both.test': ['127.0.0.1', '127.0.0.2'],
};
const resolve: Resolve = async (host) => {
  const found = NAMES[host];
  if (found === undefined) throw new Error(`getaddrinfo ENOTFOUND ${host}`);
  return Promise.resolve(found.map((address) => ({ address, family: 4 })));
};
const refusal = (address: string): string | null => (address === '127.0.0.1' ? null : refusalOf(address));

const fetchers: Fetcher[] = [];
const fetcher = (options: Partial<FetcherOptions> = {}): Fetcher => {
  const made = makeFetcher({ userAgent: 'Ujar/0 (test)', pause: 0, seconds: 1, random: () => 0, resolve, refusal, ...options });
  fetchers.push(made);
  return made;
};
afterEach(async () => {
  for (const made of fetchers.splice(0)) await made.close();
});

let server: Misbehaving;
let forbidden: Misbehaving;
beforeAll(async () => {
  server = await misbehaving();
  forbidden = await misbehaving(undefined, '127.0.0.2', server.port);
});
afterAll(async () => {
  // Whatever was tried: nobody has even knocked there.
  expect(forbidden.connections()).toBe(0);
  await server.close();
  await forbidden.close();
});

describe('a page is fetched', () => {
  it.each(['/page', '/gzip', '/br', '/deflate', '/moved'])('%s', async (at) => {
    const answer = await fetcher().get(server.url(at));
    expect(answer).toMatchObject({ status: 200, url: server.url(at === '/moved' ? '/page' : at) });
    expect(answer?.bytes.toString()).toBe(PAGE);
  });
  it('and its server is told who asks', async () => {
    await fetcher().get(server.url('/page'));
    expect(server.asked.at(-1)?.headers['user-agent']).toBe('Ujar/0 (test)');
  });
});

describe('a server that misbehaves is given up', () => {
  it.each([
    ['/silent', /it took longer than 1 seconds/],
    ['/slow-body', /it took longer than 1 seconds/],
    ['/drip', /it took longer than 1 seconds/],
    ['/endless', /the answer has more than 1000000 bytes: it is not read on/],
    ['/endless-head', /./],
    ['/bomb', /the answer has more than 1000000 bytes: it is not read on/],
    ['/odd-encoding', /the server sent it as gzip, gzip: wanted one of gzip, deflate, br/],
    ['/broken-gzip', /its gzip cannot be unpacked/],
    ['/circle', /its redirects lead in a circle/],
    ['/to-file', /it leads to "file:\/\/\/etc\/passwd": wanted an address that begins with http/],
    ['/to-name', /there is a name or password in the address/],
    ['/too-short', /./],
    ['/reset', /./],
    ['/no-http', /./],
    ['/gone', /the server answered 410/],
    ['/none', /the server answered 404/],
    ['/busy-for-long', /the server answered 503/],
  ])('%s', async (at, reason) => {
    const started = Date.now();
    await expect(fetcher({ most: 1_000_000 }).get(server.url(at))).rejects.toThrow(reason);
    expect(Date.now() - started).toBeLessThan(15_000);
  });
  it('and asked again where it says when', async () => {
    const started = Date.now();
    expect((await fetcher().get(server.url('/busy')))?.bytes.toString()).toBe(PAGE);
    expect(Date.now() - started).toBeGreaterThanOrEqual(2000);
  });
  it('and not waited for by whoever stops', async () => {
    const stop = new AbortController();
    const getting = fetcher({ signal: stop.signal, seconds: 30 }).get(server.url('/silent'));
    setTimeout(() => stop.abort(), 50);
    await expect(getting).rejects.toThrow('it was stopped');
  });
});

describe('an address that is not public is not asked', () => {
  it.each([
    ['by its name', () => server.url('/page', 'inside.test')],
    ['by its numbers', () => server.url('/page', '127.0.0.2')],
    ['by other numbers', () => server.url('/page', '2130706434')],
    ['in IPv6', () => server.url('/page', '[::1]')],
    ['as IPv4 in IPv6', () => server.url('/page', '[::ffff:127.0.0.2]')],
    ['beside a public one', () => server.url('/page', 'both.test')],
    ['by a redirect to its name', () => server.url(`/to/inside.test:${server.port}/page`)],
    ['by a redirect to its numbers', () => server.url(`/to/127.0.0.2:${server.port}/page`)],
    ['by a redirect to a cloud’s secrets', () => server.url('/to/169.254.169.254/latest/meta-data')],
  ])('%s', async (_, url) => {
    await expect(fetcher().get(url())).rejects.toThrow(/is .*: it is not asked/);
    expect(forbidden.connections()).toBe(0);
  });
  it('though its name server says another one each time', async () => {
    let asked = 0;
    const rebinding: Resolve = () => Promise.resolve([{ address: asked++ === 0 ? '127.0.0.1' : '127.0.0.2', family: 4 }]);
    const made = fetcher({ resolve: rebinding });
    // Every connection is a look-up of its own, and each is checked.
    await made.get(server.url('/page', 'changing.test')).catch(() => null);
    await made.get(server.url('/reset', 'changing.test')).catch(() => null);
    await expect(made.get(server.url('/page', 'changing.test'))).rejects.toThrow('it is not asked');
    expect(asked).toBeGreaterThan(1);
    expect(forbidden.connections()).toBe(0);
  });
  it('and a name that nobody knows says so', async () => {
    await expect(fetcher().get('http://nowhere.test/')).rejects.toThrow('could not be read');
  });
});

describe('of every address it is known whether it is public', () => {
  it.each([
    ['0.0.0.0', 'reserved'],
    ['0.1.2.3', 'reserved'],
    ['10.1.2.3', 'private'],
    ['100.64.0.1', 'private'],
    ['100.127.255.255', 'private'],
    ['127.9.9.9', 'this machine'],
    ['169.254.169.254', 'metadata'],
    ['172.31.0.1', 'private'],
    ['192.168.1.1', 'private'],
    ['198.18.0.1', 'reserved'],
    ['224.0.0.1', 'reserved'],
    ['255.255.255.255', 'reserved'],
    ['::', 'IPv4'],
    ['::1', 'this machine'],
    ['::ffff:10.0.0.1', 'private'],
    ['::ffff:8.8.8.8', 'IPv4'],
    ['64:ff9b::a00:1', 'IPv4'],
    ['2002:a00:1::', 'IPv4'],
    ['fc00::1', 'private'],
    ['fd00:ec2::254', 'metadata'],
    ['fe80::1%eth0', 'link-local'],
    ['ff02::1', 'reserved'],
    ['2001:db8::1', 'reserved'],
    ['nonsense', 'no address'],
  ])('%s is refused: %s', (address, why) => expect(refusalOf(address)).toContain(why));
  it.each(['8.8.8.8', '100.63.255.255', '100.128.0.1', '172.32.0.1', '2606:4700::1111', '2a00:1450:4001::1'])('%s is public', (address) =>
    expect(refusalOf(address)).toBeNull(),
  );
  it('private ones may be allowed, a cloud’s secrets may not', () => {
    expect(['10.0.0.1', '127.0.0.1', '::1', 'fc00::1'].map((address) => refusalOf(address, true))).toEqual([null, null, null, null]);
    expect(
      ['169.254.169.254', '0.0.0.0', 'fd00:ec2::254', '::ffff:169.254.169.254'].map((address) => refusalOf(address, true)),
    ).not.toContain(null);
  });
});

describe('a server’s wishes', () => {
  const withRobots = async (text: string, status = 200): Promise<Misbehaving> =>
    misbehaving((_, response) => response.writeHead(status).end(text));
  it('are asked for once, and followed', async () => {
    const wishing = await withRobots('User-agent: Ujar\nDisallow: /gzip\n\nUser-agent: *\nDisallow: /\n');
    const made = fetcher();
    await expect(made.get(wishing.url('/gzip'))).rejects.toThrow(/robots\.txt does not allow it/);
    await made.get(wishing.url('/page'));
    await made.get(wishing.url('/br'));
    expect(wishing.asked.map(({ path: at }) => at)).toEqual(['/robots.txt', '/page', '/br']);
    await wishing.close();
  });
  it('count where a redirect leads, too', async () => {
    const wishing = await withRobots('User-agent: *\nDisallow: /page\n');
    await expect(fetcher().get(wishing.url('/moved'))).rejects.toThrow('does not allow it');
    await wishing.close();
  });
  it('that it cannot tell forbid everything', async () => {
    const wishing = await withRobots('', 500);
    await expect(fetcher().get(wishing.url('/page'))).rejects.toThrow(/could not be read: the server answered 500/);
    expect(wishing.asked.every(({ path: at }) => at === '/robots.txt')).toBe(true);
    await wishing.close();
  });
  it('of how often it is asked are kept, one request at a time', async () => {
    const wishing = await withRobots('User-agent: *\nCrawl-delay: 0.3\n');
    const made = fetcher();
    await Promise.all(['/page', '/gzip', '/br'].map((at) => made.get(wishing.url(at))));
    const times = wishing.asked.filter(({ path: at }) => at !== '/robots.txt').map(({ at }) => at);
    expect(Math.min(times[1]! - times[0]!, times[2]! - times[1]!)).toBeGreaterThanOrEqual(290);
    expect(wishing.atOnce()).toBe(1);
    await wishing.close();
  });
});

describe('what is there already', () => {
  const file = (): string => path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'ujar-')), 'fetched.jsonl');
  it.each(['/tagged', '/dated'])('is not sent again: %s', async (at) => {
    const remembered = file();
    const url = server.url(at);
    const first = keptIn(remembered, 'here', null);
    expect(await fetcher({ kept: first }).get(url)).not.toBeNull();
    // Fetched, and not stored: it is sent again.
    expect(await fetcher({ kept: keptIn(remembered, 'here', null) }).get(url)).not.toBeNull();
    first.stored(url);
    expect(await fetcher({ kept: keptIn(remembered, 'here', null) }).get(url)).toBeNull();
    // Another store has not got it.
    expect(await fetcher({ kept: keptIn(remembered, 'elsewhere', null) }).get(url)).not.toBeNull();
  });
  it('is not even asked for where a feed says that it has not changed', async () => {
    const kept = keptIn(file(), 'here', null);
    await fetcher({ kept }).get(server.url('/page?1'), 'Monday');
    kept.stored(server.url('/page?1'));
    const before = server.asked.length;
    expect(await fetcher({ kept }).get(server.url('/page?1'), 'Monday')).toBeNull();
    expect(server.asked).toHaveLength(before);
    expect(await fetcher({ kept }).get(server.url('/page?1'), 'Tuesday')).not.toBeNull();
  });
  it('is forgotten where something of it was missed, or less of it was wanted', async () => {
    const remembered = file();
    const url = server.url('/tagged');
    const kept = keptIn(remembered, 'here', null);
    await fetcher({ kept }).get(url);
    kept.missed(url);
    kept.finish();
    expect(kept.get(url)).toBeNull();
    const less = keptIn(remembered, 'here', '2025-02-01');
    await fetcher({ kept: less }).get(url);
    less.finish();
    expect(less.get(url)).not.toBeNull();
    expect(keptIn(remembered, 'here', null).get(url)).toBeNull();
    expect(keptIn(remembered, 'here', '2025-03-01').get(url)).not.toBeNull();
  });
});
