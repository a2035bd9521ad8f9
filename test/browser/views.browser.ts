import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Site, Visit } from './start.js';
import { settled, startSite, until } from './start.js';

let site: Site;
/** An address of each view, of whatever the samples hold. */
let addresses: Record<string, string>;

beforeAll(async () => {
  site = await startSite();
  const { data } = await site.ask(`{
    person(by: { name: "Ratna Wiryawan" }) { id }
    country(by: { code: "NZ" }) { id }
    organizations(first: 1) { nodes { id } }
    groups(first: 1) { nodes { id } }
    roles(first: 1, filter: { title: "Menteri Luar Negeri", country: "ID" }) { nodes { id } }
    events(first: 1, filter: { text: "Whitcombe" }) { nodes { id } }
    statements(first: 1, filter: { text: "laut tidak mengenal pagar" }) { nodes { id } }
    articles(first: 1, filter: { text: "Kapal Riset" }) { nodes { id } }
    revised: article(by: { url: "https://example.test/revised" }) { id }
  }`);
  addresses = {
    start: '/',
    search: '/search?q=kapal',
    'a search without a hit': '/search?q=zzzz',
    statements: '/statements',
    'statements that none fits': '/statements?q=zzzz',
    articles: '/articles',
    events: '/events',
    countries: '/countries',
    roles: '/roles',
    graph: '/graph',
    'graph of whom they speak to': '/graph?mode=TO&all=1&since=2025-03-01&until=2025-03-31',
    person: `/${data.person.id}`,
    'person, spoken of': `/${data.person.id}?as=spokenOf`,
    country: `/${data.country.id}`,
    organization: `/${data.organizations.nodes[0].id}`,
    group: `/${data.groups.nodes[0].id}`,
    role: `/${data.roles.nodes[0].id}?on=2025-03-10`,
    event: `/${data.events.nodes[0].id}`,
    statement: `/${data.statements.nodes[0].id}`,
    article: `/${data.articles.nodes[0].id}`,
    'revised article': `/${data.revised.id}?compare=1`,
    'an address of nothing': '/person:nobody',
  };
}, 120_000);
afterAll(() => site.close());

const NAMES = [
  'start',
  'search',
  'a search without a hit',
  'statements',
  'statements that none fits',
  'articles',
  'events',
  'countries',
  'roles',
  'graph',
  'graph of whom they speak to',
  'person',
  'person, spoken of',
  'country',
  'organization',
  'group',
  'role',
  'event',
  'statement',
  'article',
  'revised article',
  'an address of nothing',
];

describe.each([
  ['light', 'en-GB', 1200],
  ['dark', 'id-ID', 390],
] as const)('in %s, %s, %i pixels wide', (colorScheme, locale, width) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await site.visit({ colorScheme, locale, viewport: { width, height: 900 } });
  });
  afterAll(() => visit.leave());

  it.each(NAMES)('%s has nothing that axe finds wrong, no complaint, and fits the screen', async (name) => {
    visit.complaints.length = 0;
    await visit.open(addresses[name]!);
    // What is folded away is a part of the view.
    await visit.page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
    expect(await visit.page.locator('h1').count()).toBe(1);
    expect(await visit.violations()).toEqual([]);
    expect(visit.complaints).toEqual([]);
    expect(await visit.page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
  });
});

describe('the page', () => {
  it('speaks the browser’s language, or the one that is chosen, and remembers it', async () => {
    const { page, open, leave } = await site.visit({ locale: 'id-ID' });
    await open('/');
    expect(await page.locator('h2').first().innerText()).toBe('Pernyataan terbaru');
    expect(await page.evaluate('document.documentElement.lang')).toBe('id');
    await page.locator('.foot select').first().selectOption('en');
    expect(await page.locator('h2').first().innerText()).toBe('Newest statements');
    await open('/');
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    await leave();
  });
  it('is dark or light as the reader says, whatever the system is', async () => {
    const { page, open, leave } = await site.visit({ colorScheme: 'light' });
    await open('/');
    const paper = (): Promise<string> => page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
    const light = await paper();
    await page.locator('.foot select').nth(1).selectOption('dark');
    expect(await paper()).not.toBe(light);
    await leave();
  });
  it('goes back and forward through views, to where the reader was, with the heading in focus', async () => {
    const { page, open, leave } = await site.visit({ viewport: { width: 1200, height: 500 } });
    await open('/statements');
    const second = page.locator('.statement-row strong a').nth(8);
    await second.scrollIntoViewIfNeeded();
    const top = await page.evaluate<number>('scrollY');
    const name = await second.innerText();
    await second.click();
    await settled(page);
    expect(await page.locator('h1').innerText()).toBe(name);
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
    expect(await page.evaluate('scrollY')).toBe(0);
    await page.goBack();
    await until(page, `Math.abs(scrollY - ${top}) < 3`);
    expect(await page.locator('h1').innerText()).toBe('Statements');
    await page.goForward();
    await settled(page);
    expect(await page.locator('h1').innerText()).toBe(name);
    await leave();
  });
  it('filters by address: one can be shared, and says the same to whoever opens it', async () => {
    const { page, open, leave } = await site.visit();
    await open('/statements');
    await page.getByLabel('Act').selectOption('DENY');
    await settled(page);
    const shared = page.url();
    const words = await page.locator('.statement-row .words').allInnerTexts();
    expect(words.length).toBeGreaterThan(0);
    expect(words.length).toBe(
      Number((await site.ask('{ statements(filter: { act: [DENY] }) { totalCount } }')).data.statements.totalCount),
    );
    await open(shared.replace(site.url, ''));
    expect(await page.locator('.statement-row .words').allInnerTexts()).toEqual(words);
    await leave();
  });
  it('shows who held a post on a day, and what attests it', async () => {
    const { page, open, leave } = await site.visit();
    await open(addresses['role']!);
    expect(await page.locator('.holder strong').first().innerText()).toBe('Hasan Baskoro');
    expect(await page.locator('.holder mark').allInnerTexts()).toContain('Menteri Luar Negeri');
    await page.locator('input[type=date]').first().fill('2024-01-01');
    await page.locator('input[type=date]').first().blur();
    await page.getByText('Nobody is attested on that day.').waitFor();
    expect(page.url()).toContain('on=2024-01-01');
    await leave();
  });
  it('draws every statement of a person at its day, zooms and moves without a drag, and leads to what was said', async () => {
    const { page, open, leave } = await site.visit();
    await open(addresses['person']!);
    const marks = (): Promise<number> => page.locator('.time-line').last().locator('.item').count();
    const days = (): Promise<string[]> => page.locator('.time-line').last().locator('.axis text').allTextContents();
    const { person } = (await site.ask('{ person(by: { name: "Ratna Wiryawan" }) { said { totalCount } } }')).data;
    await until(page, "document.querySelector('.time-line .item') !== null");
    expect(await marks()).toBe(person.said.totalCount);
    const whole = await days();
    await page.getByRole('button', { name: 'Zoom in' }).last().click();
    await page.getByRole('button', { name: 'Zoom in' }).last().click();
    const near = await days();
    expect(near).not.toEqual(whole);
    await page.getByRole('button', { name: 'To the right' }).last().click();
    expect(await days()).not.toEqual(near);
    await page.getByRole('button', { name: 'Whole picture' }).last().click();
    expect(await days()).toEqual(whole);
    await page.getByLabel('To whom').selectOption({ label: 'New Zealand' });
    await until(page, "document.querySelectorAll('.time-line .item').length === 1");
    await page.locator('.time-line .item rect').last().click();
    await settled(page);
    expect(await page.locator('blockquote').innerText()).toContain('Selandia Baru menyerahkan data pelayaran');
    await leave();
  });
  it('never shows what somebody denies as their words: not on the page, not where it is found, not in what is cited', async () => {
    const { data } = await site.ask('{ statements(first: 1, filter: { act: [DENY], text: "memiliki izin penelitian" }) { nodes { id } } }');
    const { page, open, leave } = await site.visit();
    await open(`/${data.statements.nodes[0].id}`);
    expect(await page.locator('.lead-in').innerText()).toBe('Ratna Wiryawan denies');
    expect(await page.locator('.cite-line').innerText()).toMatch(/^Ratna Wiryawan denies: kapal Southern Petrel memiliki izin/);
    await open('/search?q=memiliki+izin+penelitian');
    expect(await page.locator('.hit-side').first().innerText()).toContain('denies');
    await leave();
  });
  it('gives a table, the data and the query away', async () => {
    const { page, open, leave } = await site.visit();
    await open(addresses['statement']!);
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Table (CSV)' }).click()]);
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString()).toContain('Laut tidak mengenal pagar');
    await page.getByText('As a GraphQL query').click();
    const query = await page.locator('.query pre').first().innerText();
    const { data, errors } = await site.ask(query);
    expect(errors).toBeUndefined();
    expect(data.node.text).toContain('Laut tidak mengenal pagar');
    const href = await page.getByRole('link', { name: 'Open in GraphiQL' }).getAttribute('href');
    expect(new URL(href!, site.url).searchParams.get('query')).toBe(query);
    await leave();
  });
  it('tells of a revision that an address cites and that is no longer the newest, and shows what changed', async () => {
    const { data } = await site.ask('{ article(by: { url: "https://example.test/revised" }) { reports { nodes { statement { id } } } } }');
    const { page, open, leave } = await site.visit();
    await open(`/${data.article.reports.nodes[0].statement.id}?revision=1`);
    await page.getByRole('note').getByRole('link').click();
    await settled(page);
    await page.locator('.difference del').first().waitFor();
    expect(await page.locator('.difference del').allInnerTexts()).toEqual(['bulan']);
    expect(await page.locator('.difference ins').allInnerTexts()).toEqual(['tahun']);
    await leave();
  });
});
