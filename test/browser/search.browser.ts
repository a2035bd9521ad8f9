import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Site, Visit } from './start.js';
import { settled, startSite, until } from './start.js';

let site: Site;
let visit: Visit;
beforeAll(async () => {
  site = await startSite();
}, 120_000);
afterAll(() => site.close());

const options = '[role=option]';
const shown = (): Promise<void> => until(visit.page, `document.querySelectorAll('.found:not([hidden]) ${options}').length > 0`);
const chosen = (): Promise<string> => visit.page.locator(`${options}[aria-selected=true] .hit-main`).innerText();

describe('the search box', () => {
  beforeAll(async () => {
    visit = await site.visit();
  });
  afterAll(async () => {
    expect(visit.complaints).toEqual([]);
    await visit.leave();
  });

  it('is reached by / from anywhere, finds by the beginning of a word, and leads there by keyboard alone', async () => {
    await visit.open('/countries');
    await visit.page.keyboard.press('/');
    await visit.page.keyboard.type('wirya');
    await shown();
    await visit.page.keyboard.press('ArrowDown');
    expect(await chosen()).toBe('Ratna Wiryawan');
    const active = await visit.page.locator('.search input').getAttribute('aria-activedescendant');
    expect(await visit.page.locator(`[id="${active}"]`).getAttribute('aria-selected')).toBe('true');
    expect(await visit.violations()).toEqual([]);
    await visit.page.keyboard.press('Enter');
    await settled(visit.page);
    expect(await visit.page.locator('h1').innerText()).toBe('Ratna Wiryawan');
  });
  it('finds people, countries, statements, events and articles, each under its kind', async () => {
    await visit.open('/');
    await visit.page.keyboard.press('/');
    await visit.page.keyboard.type('selandia');
    await shown();
    await until(visit.page, "[...document.querySelectorAll('.found-kind')].length >= 3");
    expect(await visit.page.locator('.found-kind').allInnerTexts()).toEqual(['Countries', 'Statements', 'Events', 'Articles']);
  });
  it('goes round by arrows, closes by Escape, and leaves the words', async () => {
    await visit.open('/');
    await visit.page.keyboard.press('/');
    await visit.page.keyboard.type('lende');
    await shown();
    const all = await visit.page.locator(options).count();
    for (let n = 0; n <= all; n++) await visit.page.keyboard.press('ArrowDown');
    expect(await visit.page.locator(`${options}[aria-selected=true]`).count()).toBe(0);
    await visit.page.keyboard.press('ArrowUp');
    expect(await visit.page.locator(options).last().getAttribute('aria-selected')).toBe('true');
    await visit.page.keyboard.press('Escape');
    expect(await visit.page.locator('.found').isHidden()).toBe(true);
    expect(await visit.page.locator('.search input').inputValue()).toBe('lende');
  });
  it('shows all that the words find where Enter is pressed at once, and the words stand in the address', async () => {
    await visit.open('/');
    await visit.page.keyboard.press('/');
    await visit.page.keyboard.type('kapal & "laut"');
    await visit.page.keyboard.press('Enter');
    await settled(visit.page);
    expect(new URL(visit.page.url()).searchParams.get('q')).toBe('kapal & "laut"');
    expect(await visit.page.locator('h1').innerText()).toBe('Search: kapal & "laut"');
  });
  it('is ready for a slash within words', async () => {
    await visit.open('/');
    await visit.page.keyboard.press('/');
    await visit.page.keyboard.type('a/b');
    expect(await visit.page.locator('.search input').inputValue()).toBe('a/b');
  });
  it('says so where nothing is found', async () => {
    await visit.open('/');
    await visit.page.keyboard.press('/');
    await visit.page.keyboard.type('zzzz');
    await visit.page.getByText('Nothing found for “zzzz”.').waitFor();
  });
});
