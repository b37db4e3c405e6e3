// The samples and the twenty news texts behind one server, and what the tests of attendance do on it.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { settle } from './browser.ts';
import { serveSamples, type Served } from './serve-samples.ts';

/** The five samples with the news texts beside them. */
export async function serveNews(env: Record<string, string> = {}): Promise<Served> {
  const texts = mkdtempSync(join(tmpdir(), 'atlas-texts-'));
  for (const folder of ['seed/texts', 'tests/news'])
    cpSync(folder, texts, { recursive: true, filter: (from) => !/\.(json|md)$|gold$/.test(from) });
  const served = await serveSamples({ ...env, ATLAS_TEXTS: texts });
  return {
    ...served,
    stop: async () => {
      await served.stop();
      rmSync(texts, { recursive: true, force: true });
    },
  };
}

/** What the API says, for a test to hold a screen against. */
export async function ask<T>({ origin }: Served, path: string): Promise<T> {
  const response = await fetch(origin + path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}

/** Names of a role on an event page, with the posts in the same row. */
export async function roleOnPage(page: Page, role: string): Promise<{ name: string; posts: string }[]> {
  const rows = page.locator(`[data-testid=roster] [data-role=${role}]`);
  return rows.evaluateAll((found) =>
    found.map((row) => ({
      name: row.querySelector('.roster-name b')?.textContent ?? '',
      posts: row.querySelector('.roster-posts')?.textContent ?? '',
    })),
  );
}

/** Types into a picker and takes the first hit; by keyboard or by mouse. */
export async function pick(page: Page, label: string, words: string, how: 'mouse' | 'keyboard'): Promise<void> {
  const field = page.getByRole('textbox', { name: label });
  if (how === 'mouse') await field.click();
  else await tabTo(page, () => document.activeElement?.getAttribute('aria-label') ?? '', label);
  await page.keyboard.type(words);
  const option = page.getByRole('option').first();
  await option.waitFor();
  if (how === 'mouse') await option.click();
  else await page.keyboard.press('Enter');
  await settle(page);
}

/** Walks with Tab until what has the focus answers as wanted. */
export async function tabTo(page: Page, read: () => string, wanted: string): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    if ((await page.evaluate(read)) === wanted) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${wanted}`);
}
