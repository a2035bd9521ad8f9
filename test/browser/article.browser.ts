import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MARKUP } from './articles.js';
import type { Site, Visit } from './start.js';
import { settled, startSite, until } from './start.js';

interface Place {
  start: number;
  end: number;
  text: string;
  parts: string[];
}

let site: Site;
let visit: Visit;
let articles: { id: string; headline: string; text: string; furniture: { start: number; end: number }[] }[];
beforeAll(async () => {
  site = await startSite();
  visit = await site.visit();
  articles = (await site.ask('{ articles(first: 50) { nodes { id headline text furniture { start end } } } }')).data.articles.nodes;
}, 120_000);
afterAll(async () => {
  await visit.leave();
  await site.close();
});

/** The text as it stands in the page, cut into its pieces, with every kind of mark switched on. */
async function placesOf(id: string): Promise<Place[]> {
  await visit.open(`/${id}`);
  for (const box of await visit.page.locator('.switches input').all()) await box.check();
  return visit.page.evaluate<Place[]>(
    `[...document.querySelectorAll('.article-text [data-start]')].map((each) => ({
       start: Number(each.dataset.start), end: Number(each.dataset.end), text: each.textContent, parts: [...each.classList].filter((name) => name.startsWith('part-')) }))`,
  );
}

const EVIDENCE = `query E($id: ID!) { article(by: { id: $id }) {
  reports(first: 100) { nodes { evidence { part start end exact } } }
  appearances(first: 100) { nodes { evidence { part start end exact } roles { evidence { part start end exact } } } }
  events(first: 100) { nodes { evidence { part start end exact } } } } }`;

describe('an article', () => {
  it('stands in the page whole, character for character, with each mark where the API has its evidence', async () => {
    expect(articles.length).toBe(14);
    for (const { id, text, furniture } of articles) {
      const places = await placesOf(id);
      expect(places.map((each) => each.text).join('')).toBe(text);
      for (const { start, end, text: shown } of places) expect(shown).toBe(text.slice(start, end));
      const { article } = (await site.ask(EVIDENCE, { id })).data;
      const evidence: { part: string; start: number; end: number; exact: string }[] = [
        ...article.reports.nodes.flatMap((each: { evidence: unknown[] }) => each.evidence),
        ...article.events.nodes.flatMap((each: { evidence: unknown[] }) => each.evidence),
        ...article.appearances.nodes.flatMap((each: { evidence: unknown[]; roles: { evidence: unknown }[] }) => [
          ...each.evidence,
          ...each.roles.map((role) => role.evidence),
        ]),
      ];
      expect(evidence.length).toBeGreaterThan(2);
      for (const { part, start, end, exact } of evidence) {
        const under = places.filter((each) => start <= each.start && each.end <= end);
        expect(under.map((each) => each.text).join('')).toBe(exact);
        for (const { parts } of under) expect(parts).toContain(`part-${part.toLowerCase()}`);
      }
      // And nothing is marked on which nothing stands.
      for (const { start, end, parts } of places)
        for (const part of parts)
          expect(evidence.some((each) => `part-${each.part.toLowerCase()}` === part && each.start <= start && end <= each.end)).toBe(true);
      const grey = await visit.page.evaluate<number[][]>(
        "[...document.querySelectorAll('.article-text .furniture')].map((each) => [Number(each.dataset.start), Number(each.dataset.end)])",
      );
      for (const [start, end] of grey) expect(furniture.some((each) => each.start <= start! && end! <= each.end)).toBe(true);
      for (const { start, end } of furniture)
        expect(grey.reduce((sum, [a, b]) => sum + (start <= a! && b! <= end ? b! - a! : 0), 0)).toBe(end - start);
    }
    expect(visit.complaints).toEqual([]);
  }, 120_000);

  it('leads from its words to the statement, and back to the words', async () => {
    const { id } = articles.find(({ headline }) => headline === 'Kapal Riset Selandia Baru Ditahan di Kupang')!;
    await visit.open(`/${id}`);
    await visit.page.locator('.article-text .part-content', { hasText: 'Kapal itu mematikan alat pelacaknya' }).first().click();
    await settled(visit.page);
    expect(await visit.page.locator('blockquote').innerText()).toContain('Kapal itu mematikan alat pelacaknya');
    await visit.page.getByRole('link', { name: 'See it in the article' }).first().click();
    await settled(visit.page);
    await until(visit.page, "document.querySelector('.article-text .active') !== null");
    expect(await visit.page.locator('.article-text .part-content.active').first().innerText()).toContain('Kapal itu mematikan');
    expect(await visit.page.evaluate('document.activeElement.textContent')).toContain('Kapal itu mematikan');
    expect(await visit.page.locator('.margin li.active').count()).toBe(1);
  });

  it('is text and nothing else, whatever markup and scripts it holds', async () => {
    const { id } = articles.find(({ headline }) => headline === MARKUP.headline)!;
    visit.complaints.length = 0;
    await visit.open(`/${id}`);
    expect(await visit.page.locator('h1').innerText()).toBe(MARKUP.headline);
    expect(await visit.page.evaluate("document.querySelector('.article-text').textContent")).toBe(MARKUP.text);
    expect(await visit.page.locator('main img, main script, main b, main i').count()).toBe(0);
    for (const path of ['/articles', '/statements', '/search?q=menulis']) {
      await visit.open(path);
      expect(await visit.page.locator('main').innerText()).toMatch(/<img src=x onerror=|<script>/);
      expect(await visit.page.locator('main img, main script').count()).toBe(0);
    }
    await visit.page.keyboard.press('/');
    await visit.page.keyboard.type('menulis');
    await until(visit.page, "document.querySelectorAll('[role=option]').length > 0");
    expect(await visit.page.locator('.found img, .found script').count()).toBe(0);
    expect(await visit.page.evaluate('typeof window.hacked')).toBe('undefined');
    expect(visit.complaints).toEqual([]);
  });
});
