import fs from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { ServerOptions } from '../../src/api/server.js';
import { startServer } from '../../src/api/server.js';
import { makeTokens, settledTokens } from '../../src/api/tokens.js';
import type { Answer } from '../api/make-api.js';
import { makeApi } from '../api/make-api.js';
import { openEmbeddedStore, openNeo4jStore } from '../graph/stores.js';
import { ARTICLES, REVISED } from './articles.js';

const OPEN: ServerOptions = { host: '127.0.0.1', port: 0, introspection: true, rate: 100_000 };
const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface Visit {
  page: Page;
  /** Errors and warnings of the console, of scripts, and requests that went elsewhere. */
  complaints: string[];
  open: (path: string) => Promise<void>;
  /** What axe finds wrong, a line each. */
  violations: () => Promise<string[]>;
  leave: () => Promise<void>;
}

export interface Site {
  url: string;
  ask: (query: string, variables?: object) => Promise<Answer>;
  visit: (options?: BrowserContextOptions) => Promise<Visit>;
  close: () => Promise<void>;
}

/** A server over the samples and some articles of the tests, and a browser before it. On Neo4j where NEO4J_TEST_URI says where one is. */
export async function startSite({
  texts = 'all',
  readToken = null,
  ...options
}: Partial<ServerOptions> & { texts?: 'all' | 'evidence'; readToken?: string | null } = {}): Promise<Site> {
  const api = await makeApi(process.env['NEO4J_TEST_URI'] === undefined ? openEmbeddedStore : openNeo4jStore);
  const { ingest } = api.parts.writes('the tests');
  await ingest(ARTICLES);
  await ingest([REVISED]);
  const tokens = makeTokens(settledTokens('right-token', null, readToken), readToken !== null);
  const server = await startServer({ ...api.parts, tokens, texts }, { ...OPEN, ...options });
  const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
  return {
    url: server.url,
    ask: api.ask,
    visit: (given) => visitOf(browser, server.url, given),
    close: async () => {
      await browser.close();
      await server.stop();
      await api.close();
    },
  };
}

async function visitOf(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1200, height: 900 }, ...options });
  await context.addInitScript({ content: AXE });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !/^(?:data|blob):/.test(request.url())) complaints.push(`outside: ${request.url()}`);
  });
  return {
    page,
    complaints,
    open: async (path) => {
      await page.goto(`${url}${path}`);
      await settled(page);
    },
    violations: async () => {
      const found = await page.evaluate<{ id: string; help: string; nodes: { target: string[]; failureSummary: string }[] }[]>(
        "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) => violations)",
      );
      return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`));
    },
    leave: () => context.close(),
  };
}

/** Until nothing is waited for: the network is quiet and no part of the page says that it is loading. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await until(
    page,
    "document.querySelector('main h1') !== null && document.querySelector('.waiting, .picture-place, [aria-busy=true]') === null",
  );
}

/** Asks the page again and again: what Playwright itself would wait with is a script that the page's policy refuses. */
export async function until(page: Page, condition: string): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await page.evaluate<boolean>(condition))) {
    if (Date.now() > end) throw new Error(`waited 15 s for ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
