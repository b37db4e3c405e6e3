// The view in the address: a link, a saved view, an old link and a broken one, opened in a clean profile; the phone.
import type { Browser } from 'playwright-core';
import { writeHash } from '../../client/state/link-hash.ts';
import { EMPTY_PICTURE } from '../../client/state/picture.ts';
import { kindOfId } from '../../cypher/schema.ts';
import type { Node } from '../../server/endpoints/shapes.ts';
import { launchBrowser, visit } from './browser.ts';
import { drawn, EVENT, openExplore, standing } from './explore-page.ts';
import { SERVE_MS, serveSamples, type Served } from './serve-samples.ts';

jest.setTimeout(300_000);

const nodeOf = (id: string): Node => ({
  ...{ id, kind: kindOfId(id) ?? 'Event', name: id },
  ...{ category: null, date: null, degree: 0, documentCount: 0 },
});

describe('a view', () => {
  let served: Served;
  let browser: Browser;
  beforeAll(async () => {
    served = await serveSamples();
    browser = await launchBrowser();
  }, SERVE_MS);
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  const searchOf = (url: string) => Object.fromEntries(new URL(url).searchParams);

  test('opened from its copied link in a clean profile is the same: ids, positions, camera, filters, selection', async () => {
    const one = await visit(browser, served.origin);
    await openExplore(one.page, served.origin, '/explore');
    await one.page.getByTestId('canvas').focus();
    await one.page.keyboard.press('ArrowRight');
    await one.page.keyboard.press('+');
    await one.page.getByRole('checkbox', { name: /^提及/ }).click();
    const before = await standing(one.page);
    const search = searchOf(one.page.url());
    await one.page.getByRole('button', { name: '复制链接' }).click();
    await one.page.getByText('链接已复制').waitFor();
    const link = await one.page.evaluate(() => navigator.clipboard.readText());
    await one.context.close();
    const two = await visit(browser, served.origin);
    const after = await openExplore(two.page, '', link);
    expect(after).toEqual(before);
    expect(searchOf(two.page.url())).toEqual(search);
    expect(search.edge).toMatch(/\|/);
    expect(search.offRelations).toMatch(/REFERS_TO/);
    await two.context.close();
  });

  test('saved under a name opens from its short link', async () => {
    const one = await visit(browser, served.origin);
    const before = await openExplore(one.page, served.origin, `/explore?focus=${encodeURIComponent(EVENT)}`);
    await one.page.getByRole('button', { name: '存视图' }).click();
    await one.page.getByRole('button', { name: '保存' }).click();
    const link = await one.page.locator('output').innerText();
    expect(link).toMatch(/\/v\/[A-Za-z0-9_-]+$/);
    await one.context.close();
    const two = await visit(browser, served.origin);
    expect(await openExplore(two.page, '', link)).toEqual(before);
    await two.context.close();
  });

  test('says which nodes are no longer there and shows the rest', async () => {
    const nodes = { [EVENT]: nodeOf(EVENT), 'person:查无此人': nodeOf('person:查无此人') };
    const positions = { [EVENT]: { x: 10, y: 20 }, 'person:查无此人': { x: 0, y: 0 } };
    const hash = writeHash({ ...EMPTY_PICTURE, nodes, positions }, null);
    const { page, context } = await visit(browser, served.origin);
    const picture = await openExplore(page, served.origin, `/explore#${hash}`);
    expect(await page.getByTestId('losses').innerText()).toContain('person:查无此人');
    expect(picture.ids).toEqual([EVENT]);
    await context.close();
  });

  test('put into the address of the running screen is opened, and gone back from', async () => {
    const { page, context } = await visit(browser, served.origin);
    const before = await openExplore(page, served.origin, `/explore?focus=${encodeURIComponent(EVENT)}`);
    const nodes = { [EVENT]: nodeOf(EVENT) };
    const camera = { x: 300, y: 200, zoom: 0.5 };
    const hash = writeHash({ ...EMPTY_PICTURE, nodes, positions: { [EVENT]: { x: 10, y: 20 } } }, camera);
    await page.evaluate((other) => (location.hash = other), hash);
    await drawn(page, 1);
    const after = await standing(page);
    expect([after.ids, after.positions, after.camera]).toEqual([[EVENT], { [EVENT]: { x: 10, y: 20 } }, camera]);
    await page.goBack();
    await drawn(page, before.ids.length);
    expect(await standing(page)).toEqual(before);
    await context.close();
  });

  test('whose link is cut short says so and starts afresh, filters kept', async () => {
    const { page, context } = await visit(browser, served.origin);
    await openExplore(page, served.origin, '/explore?offKinds=Concept#g=abc');
    expect(await page.getByTestId('losses').innerText()).toContain('链接不完整');
    expect(searchOf(page.url()).offKinds).toBe('Concept');
    await context.close();
  });

  test('that does not exist says so', async () => {
    const { page, context } = await visit(browser, served.origin);
    await page.goto(`${served.origin}/v/none`);
    await page.getByText('没有名为 none 的视图').waitFor();
    await context.close();
  });

  test('on a phone begins as a list; the sheet shows the sentence; the canvas is a step away', async () => {
    const { page, context } = await visit(browser, served.origin, { width: 390, height: 844 });
    await openExplore(page, served.origin, '/explore');
    expect(await page.getByTestId('list-view').isVisible()).toBe(true);
    await page.locator('.quote').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.getByRole('button', { name: '列表视图' }).click();
    await page.getByTestId('canvas').waitFor();
    await context.close();
  });

  test('is walked by keyboard alone from search to the sentence to the text', async () => {
    const { page, context } = await visit(browser, served.origin);
    await openExplore(page, served.origin, '/explore');
    await page.keyboard.press('/');
    await page.getByPlaceholder('搜索人名、机构、活动、提法').waitFor();
    await page.keyboard.type('xgl');
    await page.locator('.spot-action').first().filter({ hasText: '许甘露' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.insp-name', { hasText: '许甘露' }).waitFor();
    await standing(page);
    const tabTo = async (selector: string) => {
      for (let step = 0; step < 120; step += 1) {
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab never reaches ${selector}`);
    };
    await tabTo('[data-canvas]');
    const before = (await standing(page)).ids.length;
    await page.keyboard.press('e');
    const grown = page.waitForFunction((count) => {
      const label = document.querySelector('[data-canvas]')?.getAttribute('aria-label') ?? '';
      return Number(/(\d+) 个节点/.exec(label)?.[1]) > count;
    }, before);
    const asked = page
      .locator('[role=menu]')
      .waitFor()
      .then(
        () => true,
        () => false,
      );
    if (await Promise.race([grown.then(() => false), asked])) {
      await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'menuitem');
      await page.keyboard.press('Enter');
    }
    await grown;
    expect((await standing(page)).ids.length).toBeGreaterThan(before);
    await tabTo('[data-canvas]');
    await page.keyboard.press('ArrowRight');
    await page.locator('.quote').first().waitFor();
    expect(await page.getByTestId('announcement').innerText()).toMatch(/，/);
    await tabTo('.quote .loc a');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/documents\/.*at=/);
    await page.locator('[data-quote]').first().waitFor();
    await context.close();
  });
});
