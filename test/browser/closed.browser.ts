import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Site } from './start.js';
import { settled, startSite } from './start.js';

let site: Site;
beforeAll(async () => {
  site = await startSite({ readToken: 'read-token', texts: 'evidence', introspection: false });
}, 120_000);
afterAll(() => site.close());

describe('a server that reads for a token only and holds texts back', () => {
  it('is asked for with the token, which stays in the tab and out of every address', async () => {
    const { page, open, violations, leave } = await site.visit();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await open('/');
    await page.getByText('Reading needs a token').waitFor();
    expect(await violations()).toEqual([]);
    await page.getByLabel('Read token').fill('wrong');
    await page.getByRole('button', { name: 'Use it' }).click();
    await page.getByText('The server did not take this token.').waitFor();
    await page.getByLabel('Read token').fill('read-token');
    await page.keyboard.press('Enter');
    await page.getByText('Newest statements').waitFor();
    await page.locator('.statement-row .words a').first().click();
    await settled(page);
    expect(await page.locator('blockquote').count()).toBe(1);
    expect(asked.filter((url) => url.includes('read-token'))).toEqual([]);
    expect(page.url()).not.toContain('read-token');
    expect(await page.evaluate('JSON.stringify(localStorage)')).not.toContain('read-token');
    await open('/statements');
    expect(await page.locator('.statement-row').count()).toBeGreaterThan(0);
    const other = await page.context().newPage();
    await other.goto(`${site.url}/`);
    await other.getByText('Reading needs a token').waitFor();
    await page.getByRole('button', { name: 'Forget the token' }).click();
    await page.getByText('Reading needs a token').first().waitFor();
    await leave();
  });
  it('shows the sentences of an article, and says why there is no more', async () => {
    const { page, open, complaints, leave } = await site.visit();
    const { data } = await site.ask('{ articles(first: 1, filter: { text: "Kapal Riset" }) { nodes { id text } } }');
    await page.addInitScript({ content: "sessionStorage.setItem('ujar.token', 'read-token')" });
    await open(`/${data.articles.nodes[0].id}`);
    await page.getByText('This server does not show whole articles.').waitFor();
    expect(await page.locator('.article-text mark').allInnerTexts()).toContain('Alat pelacak kami rusak karena badai');
    expect(complaints).toEqual([]);
    await leave();
  });
});

describe('a server that cannot be reached', () => {
  it('is told of, with what to do, and asked again', async () => {
    const { page, open, violations, leave } = await site.visit();
    await page.addInitScript({ content: "sessionStorage.setItem('ujar.token', 'read-token')" });
    await page.route('**/graphql', (route) => route.abort());
    await open('/events');
    await page.getByText('The server did not answer.').waitFor();
    expect(await violations()).toEqual([]);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.event-list li').first().waitFor();
    await leave();
  });
  it('is waited for in words where it is slow', async () => {
    const { page, leave } = await site.visit();
    await page.addInitScript({ content: "sessionStorage.setItem('ujar.token', 'read-token')" });
    await page.route('**/graphql', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 5000));
      await route.continue();
    });
    await page.goto(`${site.url}/countries`);
    await page.getByText('Loading …').waitFor();
    await page.getByText('Still waiting for the server …').waitFor();
    await page.locator('.card').first().waitFor();
    await leave();
  });
  it('that holds nothing says how to fill it', async () => {
    const { page, leave } = await site.visit();
    await page.route('**/graphql', (route) =>
      route.fulfill({
        json: {
          data: {
            stats: { articles: 0, people: 0, organizations: 0, countries: 0, roles: 0, statements: 0, reports: 0, events: 0 },
            people: { nodes: [] },
            statements: { nodes: [] },
          },
        },
      }),
    );
    await page.goto(`${site.url}/`);
    await page.getByText('npx ujar seed').waitFor();
    await leave();
  });
});
