// What a reader does on home, in search, in a text and on a concept page; told once, run on each engine.
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, settle, visit, type Visit } from './browser.ts';
import { SERVE_MS, type Served } from './serve-samples.ts';

const DOCUMENT = 'document:000_947d715aeb504251';
const CONCEPT = 'concept:两个维护';

async function ask<T>(served: Served, path: string): Promise<T> {
  const response = await fetch(served.origin + path);
  return (await response.json()) as T;
}

/** Whether the element is inside the window, all of it. */
async function inSight(page: Page, selector: string): Promise<boolean> {
  const box = await page.locator(selector).first().boundingBox();
  const size = page.viewportSize();
  return box !== null && size !== null && box.y >= 56 && box.y + box.height <= size.height;
}

/** `whole` has the tests too of what the screen does by itself, whatever engine answers. */
export function describeJourney(serve: () => Promise<Served>, whole: boolean): void {
  let served: Served;
  let browser: Browser;
  let seen: Visit;

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
  });
  afterEach(async () => {
    await seen.context.close();
    expect(seen.errors).toEqual([]);
    expect(seen.strangers).toEqual([]);
  });

  async function open(path: string): Promise<Page> {
    await seen.page.goto(served.origin + path);
    await settle(seen.page);
    return seen.page;
  }

  test('home says what is in the corpus, with the numbers of the API', async () => {
    const overview = await ask<{ counts: Record<string, number>; formulations: number }>(served, '/api/overview');
    const page = await open('/');
    const numbers = await page.locator('.numbers dd').allInnerTexts();
    const kinds = ['Person', 'Organization', 'Event', 'Concept', 'Document'];
    const counts = { ...overview.counts, Concept: overview.formulations };
    expect(numbers.slice(0, 5).map(Number)).toEqual(kinds.map((kind) => counts[kind as keyof typeof counts]));
    expect(await page.locator('.strip-document').count()).toBeGreaterThan(0);
    expect(await page.locator('.reused tbody tr').count()).toBe(9);
  });

  test.each([
    ['one character', '习', /习/],
    ['pinyin initials', 'xgl', /许甘露/],
    ['full pinyin', 'xuganlu', /许甘露/],
    ['Traditional characters', '許甘露', /许甘露/],
  ])('home finds by %s: %s', async (_, typed, expected) => {
    const page = await open('/');
    await page.getByRole('searchbox').fill(typed);
    await page.locator('[role=option]').first().waitFor();
    const names = await page.locator('[role=option] .hit b').allInnerTexts();
    expect(names.some((name) => expected.test(name))).toBe(true);
  });

  test('search from any screen, by keyboard alone: a formulation, its sentence, the text at the place', async () => {
    const page = await open('/documents');
    await page.keyboard.press('/');
    await page.getByPlaceholder('搜索人名、机构、活动、提法').waitFor();
    await page.keyboard.type('lianggeweihu');
    // what was found for the first letters may still stand there
    await page.locator('.spot-action').first().filter({ hasText: '两个维护' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/concepts\//);
    await page.locator('.kwic-line').first().waitFor();
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.classList.contains('kwic-line'))) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/documents\/.*at=/);
    await page.locator('[data-quote]').first().waitFor();
    await settle(page);
    expect(await page.locator('[data-quote]').first().innerText()).toBe('两个维护');
    expect(await inSight(page, '[data-quote]')).toBe(true);
  });

  test('a quote of a relation opens the text with exactly its marks in sight', async () => {
    interface Answer {
      edges: { id: string }[];
      quotes: { document: string; start: number; end: number; marks: { start: number; end: number }[] }[];
    }
    const slice = await ask<Answer>(
      served,
      `/api/entities/${encodeURIComponent('person:许甘露')}/neighbors?relation=ATTENDED`,
    );
    const edge = slice.edges[0].id;
    const { quotes } = await ask<Answer>(served, `/api/relations/${encodeURIComponent(edge)}/evidence`);
    const [quote] = quotes;
    const { text } = await ask<{ text: string }>(served, `/api/documents/${encodeURIComponent(quote.document)}`);
    const at = `at=${quote.start}-${quote.end}&mark=${encodeURIComponent(edge)}`;
    const page = await open(`/documents/${encodeURIComponent(quote.document)}?${at}`);
    const marked = (await page.locator('[data-quote]').allInnerTexts()).join('');
    const spans = quote.marks.toSorted((a, b) => a.start - b.start);
    const expected = new Set(
      spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
    );
    expect(marked).toBe(
      [...expected]
        .sort((a, b) => a - b)
        .map((place) => text[place])
        .join(''),
    );
    expect(await inSight(page, '[data-quote]')).toBe(true);
  });

  test('the reader marks every mention the API gives, and each leads to its entity', async () => {
    const read = await ask<{ entities: { id: string; category: string | null }[]; mentions: { entity: string }[] }>(
      served,
      `/api/documents/${encodeURIComponent(DOCUMENT)}`,
    );
    const reused = new Set(read.entities.filter((entity) => entity.category === 'reused').map((entity) => entity.id));
    const mentions = read.mentions.filter((mention) => !reused.has(mention.entity));
    const page = await open(`/documents/${encodeURIComponent(DOCUMENT)}`);
    const marked = await page.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLAnchorElement>('[data-mention]'), (link) => ({
        index: Number(link.dataset.mention),
        href: decodeURIComponent(link.href),
      })),
    );
    expect(marked.length).toBeGreaterThan(0.9 * mentions.length);
    const wrong = marked.filter(({ index, href }) => !href.endsWith(mentions[index].entity));
    expect(wrong).toEqual([]);
  });

  test('the concept page shows every occurrence, grouped by text, absent texts too', async () => {
    const passport = await ask<{ mentionCount: number; documents: number }>(
      served,
      `/api/concepts/${encodeURIComponent(CONCEPT)}/passport`,
    );
    const page = await open(`/concepts/${encodeURIComponent(CONCEPT)}`);
    await page.locator('.kwic-line').first().waitFor();
    expect(await page.locator('.kwic-line').count()).toBe(passport.mentionCount);
    expect(await page.locator('.kwic-group').count()).toBe(passport.documents);
    expect(await page.locator('.kwic-group.none').innerText()).toContain('未出现');
    await page.getByText('按右文').click();
    expect(await page.locator('.kwic-line').count()).toBe(passport.mentionCount);
  });

  test('the list of formulations sorts by what its heads say and keeps it in the address', async () => {
    const page = await open('/concepts');
    await page.getByRole('link', { name: '次', exact: true }).click();
    await page.waitForURL(/sort=mentions/);
    await page.locator('th[aria-sort=descending]', { hasText: '次' }).waitFor();
    await settle(page);
    const times = (await page.locator('tbody td:last-child').allInnerTexts()).map(Number);
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    expect(times[0]).toBeGreaterThan(times[times.length - 1]);
  });

  if (!whole) return;

  test('Enter with nothing chosen opens the best hit', async () => {
    const page = await open('/');
    await page.getByRole('searchbox').fill('lianggeweihu');
    await page.locator('[role=option]', { hasText: '两个维护' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/concepts\//);
    await page.locator('h1', { hasText: '两个维护' }).waitFor();
  });

  test('a place that is not in the text is said, and the text is shown from its start', async () => {
    const page = await open(`/documents/${encodeURIComponent(DOCUMENT)}?at=999998-999999`);
    await page.getByText('链接里的位置不在这篇里').waitFor();
    expect(await page.locator('article h1').isVisible()).toBe(true);
  });

  test('as stored, the reader shows the text character for character', async () => {
    const { text } = await ask<{ text: string }>(served, `/api/documents/${encodeURIComponent(DOCUMENT)}`);
    const page = await open(`/documents/${encodeURIComponent(DOCUMENT)}`);
    const bare = (words: string) => words.replace(/\s/g, '');
    const shown = () =>
      page.evaluate(() => {
        const article = document.querySelector('article')?.cloneNode(true);
        if (!(article instanceof Element)) return '';
        article.querySelectorAll('.pn').forEach((number) => number.remove());
        return article.textContent ?? '';
      });
    expect(bare(await shown())).not.toBe(bare(text));
    await page.getByText('原样').click();
    expect(bare(await shown())).toBe(bare(text));
  });

  test('a mention rested on shows its card; the next place comes into sight', async () => {
    const page = await open(`/documents/${encodeURIComponent(DOCUMENT)}`);
    await page.locator('article .concept a', { hasText: '两个维护' }).first().hover();
    const card = page.getByRole('dialog', { name: '两个维护' });
    await card.waitFor();
    expect(await card.innerText()).toContain('本篇第 1 处，共 7 处');
    await card.getByRole('button', { name: '下一处' }).click();
    await page.waitForFunction(() => document.activeElement?.matches('[data-mention]'));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('两个维护');
    expect(await inSight(page, ':focus')).toBe(true);
  });

  test('theme and language are remembered', async () => {
    const page = await open('/');
    await page.getByRole('button', { name: '外观' }).click();
    await page.getByRole('menuitemradio', { name: '深色' }).click();
    await page.getByRole('button', { name: /语言/ }).click();
    await page.reload();
    await settle(page);
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    expect(await page.locator('h1').innerText()).toMatch(/Who attended what/);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  });

  test('the header copies a link that leads back', async () => {
    const page = await open(`/concepts/${encodeURIComponent(CONCEPT)}`);
    await page.getByRole('button', { name: '复制链接' }).click();
    await page.getByText('链接已复制').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    await page.goto(copied);
    await settle(page);
    expect(await page.locator('h1').innerText()).toBe('两个维护');
  });
}
