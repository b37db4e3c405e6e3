// The screens beside their reference pictures, and what axe finds on them in three themes.
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { seriousFaults } from './accessible.ts';
import { launchBrowser, settle, visit } from './browser.ts';
import { differenceTo } from './look-alike.ts';
import { SERVE_MS, serveSamples, type Served } from './serve-samples.ts';

jest.setTimeout(300_000);

const READER = `/documents/${encodeURIComponent('document:000_947d715aeb504251')}`;
const CONCEPT = `/concepts/${encodeURIComponent('concept:两个维护')}`;
/** Share of pixels that may differ: type is drawn alike on one machine, a little unlike on another. */
const TOLERANCE = 0.02;

describe('the screens as pictures', () => {
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

  test.each([
    ['home', '/', 1440, 900],
    ['reader', READER, 1440, 900],
    ['concept', CONCEPT, 1440, 900],
    ['mobile-home', '/', 390, 844],
  ])('%s looks as it did', async (name, path, width, height) => {
    const { page, context } = await visit(browser, served.origin, { width, height });
    await page.goto(served.origin + path);
    await settle(page);
    const difference = differenceTo(name, await page.screenshot());
    await context.close();
    expect(difference).toBeLessThanOrEqual(TOLERANCE);
  });

  test('search on a phone looks as it did', async () => {
    const { page, context } = await visit(browser, served.origin, { width: 390, height: 844 });
    await page.goto(`${served.origin}/`);
    await page.getByRole('searchbox').click();
    await page.getByPlaceholder('搜索人名、机构、活动、提法').fill('xgl');
    await page.locator('.hit-preview').waitFor();
    await settle(page);
    const difference = differenceTo('mobile-search', await page.screenshot({ caret: 'hide' }));
    await context.close();
    expect(difference).toBeLessThanOrEqual(TOLERANCE);
  });

  test('the first screen needs at most 250 KB of script, gzipped', async () => {
    const { page, context } = await visit(browser, served.origin);
    const scripts: string[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.url());
    });
    await page.goto(`${served.origin}/`);
    await settle(page);
    await context.close();
    const texts = await Promise.all(scripts.map(async (url) => (await fetch(url)).text()));
    const bytes = texts.map((text) => gzipSync(text).length).reduce((sum, size) => sum + size, 0);
    expect(scripts.length).toBeGreaterThan(1);
    expect(bytes).toBeLessThanOrEqual(250_000);
  });

  const screens = ['/', READER, CONCEPT, '/concepts', '/documents'];
  const themes = ['light', 'dark', 'contrast'] as const;
  test.each(themes.flatMap((theme) => screens.map((path) => [theme, path] as const)))(
    'axe finds nothing serious in %s at %s',
    async (theme, path) => {
      const { page, context } = await visit(browser, served.origin, { theme });
      await page.goto(served.origin + path);
      await settle(page);
      const faults = await seriousFaults(page);
      await context.close();
      expect(faults).toEqual([]);
    },
  );

  test.each(themes)('axe finds nothing serious in the search list, the help and on a phone, %s', async (theme) => {
    const { page, context } = await visit(browser, served.origin, { theme, width: 390, height: 844 });
    await page.goto(served.origin + CONCEPT);
    await settle(page);
    const faults = await seriousFaults(page);
    await page.getByRole('button', { name: '搜索', exact: true }).last().click();
    await page.getByPlaceholder('搜索人名、机构、活动、提法').fill('习');
    await page.locator('.hit-preview').waitFor();
    await settle(page);
    faults.push(...(await seriousFaults(page)));
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '帮助' }).click();
    await page.getByRole('dialog', { name: '帮助' }).waitFor();
    await settle(page);
    faults.push(...(await seriousFaults(page)));
    await context.close();
    expect(faults).toEqual([]);
  });
});
