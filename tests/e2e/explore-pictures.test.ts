// The explore screen beside its reference pictures, and what axe finds on it in three themes.
import type { Browser } from 'playwright-core';
import { seriousFaults } from './accessible.ts';
import { launchBrowser, settle, visit } from './browser.ts';
import { openExplore } from './explore-page.ts';
import { differenceTo } from './look-alike.ts';
import { SERVE_MS, serveSamples, type Served } from './serve-samples.ts';

jest.setTimeout(300_000);

const TOLERANCE = 0.02;

describe('the explore screen as a picture', () => {
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

  test('in light looks as it did', async () => {
    const { page, context } = await visit(browser, served.origin);
    await openExplore(page, served.origin, '/explore');
    const difference = differenceTo('explore', await page.screenshot());
    await context.close();
    expect(difference).toBeLessThanOrEqual(TOLERANCE);
  });

  test('in dark, with its history and one step undone, looks as it did', async () => {
    const { page, context } = await visit(browser, served.origin, { theme: 'dark' });
    await openExplore(page, served.origin, '/explore');
    await page.keyboard.press('l');
    await page.getByText('布局：').waitFor({ state: 'attached' });
    await page.keyboard.press('z');
    await page.getByRole('button', { name: /^历史/ }).click();
    await settle(page);
    const difference = differenceTo('explore-dark-history', await page.screenshot());
    await context.close();
    expect(difference).toBeLessThanOrEqual(TOLERANCE);
  });

  test.each(['light', 'dark', 'contrast'] as const)(
    'has nothing serious for axe in %s: canvas, history, list, menu',
    async (theme) => {
      const { page, context } = await visit(browser, served.origin, { theme });
      await openExplore(page, served.origin, '/explore');
      const faults = await seriousFaults(page);
      await page.getByRole('button', { name: /^历史/ }).click();
      faults.push(...(await seriousFaults(page)));
      await page.getByRole('button', { name: /^历史/ }).click();
      await page.keyboard.press('Shift+F10');
      await page.getByRole('menu').waitFor();
      faults.push(...(await seriousFaults(page)));
      await page.keyboard.press('Escape');
      await page.keyboard.press('t');
      await page.getByTestId('list-view').waitFor();
      faults.push(...(await seriousFaults(page)));
      await context.close();
      expect(faults).toEqual([]);
    },
  );
});
