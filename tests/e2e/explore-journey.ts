// What a reader does on the explore screen; told once, run on each engine.
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, visit, type Visit } from './browser.ts';
import { countsOf, drawn, EVENT, openExplore, pointOn, standing } from './explore-page.ts';
import { SERVE_MS, type Served } from './serve-samples.ts';

const AROUND_CONCEPT = `/explore?focus=${encodeURIComponent('concept:四个铁一般')}`;
const AROUND_EVENT = `/explore?focus=${encodeURIComponent(EVENT)}`;

/** `whole` has the tests too of what the screen does by itself, whatever engine answers. */
export function describeExploring(serve: () => Promise<Served>, whole: boolean): void {
  let served: Served;
  let browser: Browser;
  let seen: Visit;
  let page: Page;

  beforeAll(async () => {
    served = await serve();
    browser = await launchBrowser();
  }, SERVE_MS);
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });
  beforeEach(async () => {
    seen = await visit(browser, served.origin);
    page = seen.page;
  });
  afterEach(async () => {
    await seen.context.close();
    expect(seen.errors).toEqual([]);
    expect(seen.strangers).toEqual([]);
  });

  test.each([
    ['one character', '习', '习近平'],
    ['pinyin initials', 'xgl', '许甘露'],
    ['Traditional characters', '許甘露', '许甘露'],
  ])('search by %s (%s) brings the person into the graph, with neighbours', async (_, typed, name) => {
    const before = await openExplore(page, served.origin, AROUND_CONCEPT);
    await page.keyboard.press('/');
    await page.getByPlaceholder('搜索人名、机构、活动、提法').fill(typed);
    await page.locator('.spot-action', { hasText: name }).first().click();
    await page.locator('.insp-name', { hasText: new RegExp(`^${name}$`) }).waitFor();
    const picture = await standing(page);
    expect(picture.ids).toContain(`person:${name}`);
    for (const id of before.ids) expect(picture.positions[id]).toEqual(before.positions[id]);
  });

  test('an expansion says how many before, brings as many, moves no old node; its collapse is its inverse', async () => {
    const before = await openExplore(page, served.origin, '/explore');
    const counts = await countsOf(page);
    const button = page.locator('.neighbour-row button.btn').first();
    const promised = Number(/\d+/.exec(await button.innerText())?.[0]);
    const name = (await button.getAttribute('aria-label'))?.split(' ').at(-1) ?? '';
    await button.click();
    await drawn(page, counts.nodes + promised);
    const after = await standing(page);
    expect(after.ids.length).toBe(before.ids.length + promised);
    for (const id of before.ids) expect(after.positions[id]).toEqual(before.positions[id]);
    expect(after.camera).toEqual(before.camera);
    await page.getByRole('button', { name: `收起 ${name}` }).click();
    await drawn(page, counts.nodes);
    const again = await standing(page);
    expect([again.ids, again.positions]).toEqual([before.ids, before.positions]);
    expect(await countsOf(page)).toEqual(counts);
  });

  test('every edge of a view shows its quotes', async () => {
    await openExplore(page, served.origin, AROUND_EVENT);
    const { edges } = await countsOf(page);
    await page.keyboard.press('t');
    const seenEdges = new Set<string>();
    const rows = page.locator('.list-view > section > ul > li > button');
    for (let node = 0; node < (await rows.count()); node += 1) {
      await rows.nth(node).click();
      const lines = page.locator('.list-neighbours button');
      const count = await lines.count();
      for (let line = 0; line < count; line += 1) {
        const id = (await lines.nth(line).getAttribute('data-edge')) ?? '';
        await lines.nth(line).click();
        const proof = page.locator(`[data-testid=evidence][data-relation^="${id}|"]`);
        await proof.locator('.quote blockquote').first().waitFor();
        expect(await proof.locator('.quote mark').count()).toBeGreaterThan(0);
        seenEdges.add(id);
        await rows.nth(node).click();
      }
    }
    expect(seenEdges.size).toBe(edges);
  });

  test('an edge clicked on the canvas shows its first quote; the quote opens the text with its marks in sight', async () => {
    const picture = await openExplore(page, served.origin, AROUND_EVENT);
    const [from, to] = [await pointOn(page, picture, 'person:许甘露'), await pointOn(page, picture, EVENT)];
    await page.mouse.click((from.x + to.x) / 2, (from.y + to.y) / 2);
    await page.locator('.quote').first().waitFor();
    expect(await page.locator('.edge-sentence').innerText()).toMatch(/许甘露[\s\S]*讲话[\s\S]*全国移民管理系统/);
    await page.getByRole('link', { name: '开原文' }).first().click();
    await page.waitForURL(/\/documents\/.*at=/);
    await page.locator('[data-quote]').first().waitFor();
    expect(await page.locator('[data-quote]').first().innerText()).not.toBe('');
  });

  test('what was heard at an event shows its sentences and joins the graph', async () => {
    await openExplore(page, served.origin, AROUND_EVENT);
    const counts = await countsOf(page);
    await page.getByRole('button', { name: '看原句 会上提法' }).click();
    const first = page.locator('.heard-list .relation-row').first();
    const name = await first.locator('.sp').innerText();
    await first.click();
    await page
      .getByRole('region', { name: `会上提法：${name}` })
      .locator('.quote mark')
      .first()
      .waitFor();
    expect(await page.locator('.quote mark').first().innerText()).toContain(name);
    const add = page.getByRole('button', { name: /^加入图中前/ });
    const promised = Number(/\d+/.exec(await add.innerText())?.[0]);
    await add.click();
    await drawn(page, counts.nodes + promised);
    expect((await countsOf(page)).edges).toBeGreaterThan(counts.edges);
  });

  test('a path is looked for from the menu of a node', async () => {
    await openExplore(page, served.origin, AROUND_EVENT);
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: '找路径到…' }).click();
    await page.waitForURL((url) => url.pathname === '/paths' && url.searchParams.get('from') === EVENT);
  });

  test('a run of actions undone gives the first picture, redone the last', async () => {
    const first = await openExplore(page, served.origin, AROUND_EVENT);
    const steps = Number(await page.getByRole('button', { name: /^历史/ }).locator('.num').innerText());
    const canvas = page.getByTestId('canvas');
    await canvas.focus();
    for (const keys of ['ArrowRight', 'p', 'h', 'ArrowRight', 'l', 'ArrowDown', 'h', 'l', 'ArrowRight', 'p']) {
      await page.keyboard.press(keys);
      await page.waitForTimeout(150);
    }
    const last = await standing(page);
    const now = Number(await page.getByRole('button', { name: /^历史/ }).locator('.num').innerText());
    expect(now).toBeGreaterThan(steps + 3);
    for (let step = steps; step < now; step += 1) await page.keyboard.press('z');
    const undone = await standing(page);
    expect([undone.ids, undone.positions, undone.hidden]).toEqual([first.ids, first.positions, first.hidden]);
    for (let step = steps; step < now; step += 1) await page.keyboard.press('Shift+Z');
    const redone = await standing(page);
    expect([redone.positions, redone.hidden, redone.pinned]).toEqual([last.positions, last.hidden, last.pinned]);
  });

  if (!whole) return;

  test('the first picture is useful: latest texts, their events, who was there; a sentence stands beside it', async () => {
    const picture = await openExplore(page, served.origin, '/explore');
    for (const kind of ['document:', 'event:', 'person:', 'concept:']) {
      expect(picture.ids.some((id) => id.startsWith(kind))).toBe(true);
    }
    expect(picture.ids.length).toBeLessThanOrEqual(120);
    expect(await page.locator('.quote mark').count()).toBeGreaterThan(0);
  });

  test('a text asked for is opened, however slowly its screen loads', async () => {
    await page.route(/\/reader-[^/]*\.js/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await openExplore(page, served.origin, AROUND_EVENT);
    await page.getByRole('button', { name: /^时间 2019-07-26/ }).click();
    await page.getByRole('link', { name: '开原文' }).first().click();
    await page.waitForURL(/\/documents\/.*at=/);
    await page.locator('[data-quote]').first().waitFor();
  });

  test('a date shows the sentence it stands on', async () => {
    await openExplore(page, served.origin, AROUND_EVENT);
    await page.getByRole('button', { name: /^时间 2019-07-26/ }).click();
    await page.getByRole('region', { name: '日期证据' }).locator('.quote mark').first().waitFor();
  });

  test('filters recount live and move nothing', async () => {
    const before = await openExplore(page, served.origin, '/explore');
    const counts = await countsOf(page);
    const people = Number(/\d+/.exec(await page.locator('.legend-chip', { hasText: '人物' }).innerText())?.[0]);
    await page.getByRole('checkbox', { name: /^人物/ }).click();
    await page.waitForURL(/offKinds=Person/);
    const after = await standing(page);
    expect((await countsOf(page)).nodes).toBeLessThanOrEqual(counts.nodes - people);
    expect([after.positions, after.camera]).toEqual([before.positions, before.camera]);
    expect(await page.locator('.facet-row', { hasText: '人物' }).first().locator('b').innerText()).toBe(`${people}`);
  });
}
