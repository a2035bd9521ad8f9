import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Site, Visit } from './start.js';
import { settled, startSite, until } from './start.js';

let site: Site;
let visit: Visit;
beforeAll(async () => {
  site = await startSite();
}, 120_000);
afterAll(() => site.close());
const fresh = async (): Promise<Visit> => (visit = await site.visit({ reducedMotion: 'reduce' }));
const nodes = async (): Promise<number> => Number(/^(\d+) /.exec(await visit.page.locator('p', { hasText: /nodes?, / }).innerText())?.[1]);

describe('the graph', () => {
  it('says in its table what the API says', async () => {
    const { page, open, complaints, leave } = await fresh();
    await open('/graph?mode=ABOUT&all=1');
    await page.getByText('The same as a table').click();
    const { exchanges } = (await site.ask('{ exchanges(mode: ABOUT, first: 100) { count from { id } to { id } } }')).data;
    const rows = await page.evaluate<string[]>(
      "[...document.querySelectorAll('.sheet tbody tr')].map((row) => [...row.querySelectorAll('td')].slice(0, 3).map((cell) => cell.querySelector('a').getAttribute('href')?.startsWith('/statements') ? cell.innerText : cell.querySelector('a').getAttribute('href').slice(1)).join(' '))",
    );
    const expected = exchanges.map(
      ({ from, to, count }: { from: { id: string }; to: { id: string }; count: number }) => `${from.id} ${to.id} ${count}`,
    );
    expect([...rows].sort()).toEqual([...expected].sort());
    expect(complaints).toEqual([]);
    await leave();
  });
  it('draws what it says, as a picture that can be taken away', async () => {
    const { page, open, leave } = await fresh();
    await open('/graph?mode=TO');
    await until(page, "document.querySelector('canvas') !== null");
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Picture (SVG)' }).click()]);
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    const svg = Buffer.concat(chunks).toString();
    expect(svg).toContain('<svg xmlns="http://www.w3.org/2000/svg"');
    for (const name of ['Ratna Wiryawan', 'Hasan Baskoro', 'New Zealand']) expect(svg).toContain(`>${name}</text>`);
    await leave();
  });
  it('opens a node by keyboard, and keeps in its address what was opened', async () => {
    const { page, open, leave } = await fresh();
    const { data } = await site.ask('{ person(by: { name: "Maria Tefa" }) { id } }');
    await open(`/graph?mode=TO&focus=${data.person.id}&all=1`);
    const before = await nodes();
    await page.getByText('The same as a table').click();
    await page.getByRole('button', { name: 'Show more around it: Thomas Harrow' }).first().focus();
    await page.keyboard.press('Enter');
    await until(page, `!document.body.innerText.includes('${before} nodes')`);
    await settled(page);
    const after = await nodes();
    expect(after).toBeGreaterThan(before);
    await page.reload();
    await settled(page);
    expect(await nodes()).toBe(after);
    await page.goBack();
    await until(page, `document.body.innerText.includes('${before} nodes')`);
    await leave();
  });
  it('shows a period that is drawn over the months', async () => {
    const { page, open, leave } = await fresh();
    await open('/graph?mode=TO&all=1');
    await until(page, "document.querySelector('.months .overlay') !== null");
    const box = (await page.locator('.months').boundingBox())!;
    await page.mouse.move(box.x + 3, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.2, box.y + 20, { steps: 5 });
    await page.mouse.up();
    await settled(page);
    const params = new URL(page.url()).searchParams;
    expect(params.get('since')).toBe('2025-03-01');
    expect(params.get('until')! < '2025-04-01').toBe(true);
    expect(await page.getByLabel('From').inputValue()).toBe('2025-03-01');
    const { exchanges } = (
      await site.ask(`{ exchanges(first: 100, filter: { since: "${params.get('since')}", until: "${params.get('until')}" }) { count } }`)
    ).data;
    await page.getByText('The same as a table').click();
    expect(await page.locator('.sheet tbody tr').count()).toBe(exchanges.length);
    await leave();
  });
  it('stays under 50 ms a frame at the median with a thousand nodes under the hand', async () => {
    const { page, open, leave } = await fresh();
    const agent = (n: number): object => ({ __typename: n % 5 === 0 ? 'Country' : 'Person', id: `person:${n}`, name: `Nama ${n}` });
    const exchanges = Array.from({ length: 2000 }, (_, n) => ({
      count: 1 + (n % 9),
      lastKnownBy: '2025-03-01',
      from: agent(n % 1000),
      to: agent((n * 7 + 1 + Math.floor(n / 1000)) % 1000),
    }));
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('exchanges(') === true) await route.fulfill({ json: { data: { exchanges } } });
      else await route.continue();
    });
    await open('/graph');
    await page.getByText('1,000 nodes').waitFor();
    await until(page, "document.querySelector('canvas') !== null");
    await page.evaluate(
      'window.frames_ = []; (function step(before) { requestAnimationFrame((now) => { if (before) window.frames_.push(now - before); step(now); }); })(0)',
    );
    const box = (await page.locator('canvas').boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    for (let n = 0; n < 60; n++)
      await page.mouse.move(box.x + box.width / 2 + Math.sin(n / 5) * 120, box.y + box.height / 2 + Math.cos(n / 5) * 80);
    await page.mouse.up();
    await page.keyboard.down('Control');
    for (let n = 0; n < 20; n++) await page.mouse.wheel(0, n < 10 ? -60 : 60);
    await page.keyboard.up('Control');
    const frames = (await page.evaluate<number[]>('window.frames_')).sort((a, b) => a - b);
    process.stdout.write(
      `a thousand nodes: ${frames.length} frames, median ${frames[frames.length >> 1]?.toFixed(1)} ms, slowest ${frames.at(-1)?.toFixed(1)} ms\n`,
    );
    expect(frames.length).toBeGreaterThan(30);
    expect(frames[frames.length >> 1]).toBeLessThan(50);
    await leave();
  });
});
