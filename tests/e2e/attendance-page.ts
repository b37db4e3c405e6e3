// The samples and the twenty news texts behind one server, and what the tests of attendance do on it.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, settle, visit, type Visit } from './browser.ts';
import { SERVE_MS, serveSamples, type Served } from './serve-samples.ts';

export const MIGRATION = 'event:全国移民管理系统党的建设工作会议@2019-07-26';

export interface Matrix {
  rows: { id: string; name: string; kind: string }[];
  columns: { id: string; name: string; date: string | null }[];
  cells: { row: number; column: number; roles: { role: string }[] }[];
}

type Look = Parameters<typeof visit>[2];

/** One server and one browser for a file; a clean profile a test, without errors and without foreign requests. */
export function describeVisits(serve: () => Promise<Served>) {
  let served: Served;
  let browser: Browser;
  let seen: Visit | undefined;
  beforeAll(async () => {
    [served, browser] = await Promise.all([serve(), launchBrowser()]);
  }, SERVE_MS);
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });
  const close = async () => {
    await seen?.context.close();
    expect([seen?.errors ?? [], seen?.strangers ?? []]).toEqual([[], []]);
    seen = undefined;
  };
  afterEach(close);
  const open = async (path: string, look: Look = {}): Promise<Page> => {
    seen = await visit(browser, served.origin, look);
    await seen.page.goto(new URL(path, served.origin).href);
    await settle(seen.page);
    return seen.page;
  };
  return {
    served: () => served,
    open,
    /** The same address in a profile that knows nothing of the visit before. */
    openAnew: async (link: string): Promise<Page> => {
      await close();
      return open(link);
    },
  };
}

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
