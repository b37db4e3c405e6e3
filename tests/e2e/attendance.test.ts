// Who attended what, in a real browser: three tasks by mouse alone and by keyboard alone, and what the screens promise.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { seriousFaults } from './accessible.ts';
import { ask, pick, roleOnPage, serveNews, tabTo } from './attendance-page.ts';
import { launchBrowser, settle, visit, type Visit } from './browser.ts';
import { differenceTo } from './look-alike.ts';
import { SERVE_MS, type Served } from './serve-samples.ts';

jest.setTimeout(300_000);

const MEETING = '2020年全省公安政治工作视频会';
const MIGRATION = 'event:全国移民管理系统党的建设工作会议@2019-07-26';
let served: Served;
let browser: Browser;
let seen: Visit;

beforeAll(async () => {
  served = await serveNews();
  browser = await launchBrowser();
}, SERVE_MS);
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});
afterEach(async () => {
  await seen.context.close();
  expect(seen.errors).toEqual([]);
  expect(seen.strangers).toEqual([]);
});

async function open(path: string, look: Parameters<typeof visit>[2] = {}): Promise<Page> {
  seen = await visit(browser, served.origin, look);
  await seen.page.goto(served.origin + path);
  await settle(seen.page);
  return seen.page;
}

interface Matrix {
  rows: { id: string; name: string; kind: string }[];
  columns: { id: string; name: string; date: string | null }[];
  cells: { row: number; column: number; roles: { role: string }[] }[];
}

/** The two events that most people attended both, worked out from the cells. */
async function twoMeetings() {
  const matrix = await ask<Matrix>(served, '/api/attendance?who=Person&rows=500&columns=500');
  const at = (column: number) =>
    new Set(matrix.cells.filter((cell) => cell.column === column).map((cell) => matrix.rows[cell.row].name));
  let best = { a: 0, b: 1, names: [] as string[] };
  matrix.columns.forEach((_, a) =>
    matrix.columns.slice(a + 1).forEach((_other, offset) => {
      const b = a + 1 + offset;
      const names = [...at(a)].filter((name) => at(b).has(name));
      if (names.length > best.names.length) best = { a, b, names };
    }),
  );
  return { a: matrix.columns[best.a], b: matrix.columns[best.b], names: best.names.sort() };
}

describe.each(['mouse', 'keyboard'] as const)('by %s alone', (how) => {
  test(`who chaired, spoke and read out at ${MEETING}, and with which post`, async () => {
    const page = await open('/documents');
    if (how === 'mouse') await page.locator('.hs').click();
    else await page.keyboard.press('/');
    await page.getByPlaceholder('搜索人名、机构、活动、提法').waitFor();
    await page.keyboard.type('全省公安政治工作视频会');
    const hit = page.locator('.spot-action', { hasText: MEETING }).first();
    await hit.waitFor();
    if (how === 'mouse') await hit.click();
    else {
      for (let step = 0; step < 10 && (await hit.getAttribute('data-selected')) === null; step += 1)
        await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    }
    await page.waitForURL(/\/events\//);
    await page.getByTestId('roster').waitFor();
    expect(await roleOnPage(page, 'chair')).toEqual([{ name: '蔡莉华', posts: expect.stringContaining('二级巡视员') }]);
    expect(await roleOnPage(page, 'speaker')).toEqual([{ name: '舒文', posts: expect.stringContaining('副厅长') }]);
    expect(await roleOnPage(page, 'announcer')).toEqual([{ name: '刘泽文', posts: expect.stringContaining('副主任') }]);
  });

  test('how two people who never met are connected, and by which sentences', async () => {
    const page = await open('/paths');
    await pick(page, '起点', '许甘露', how);
    await pick(page, '终点', '王国生', how);
    const first = page.getByTestId('path').first();
    await first.locator('.path-quote p.q').last().waitFor();
    const steps = await first.locator('.path-sentence b').allInnerTexts();
    const quotes = await first.locator('.path-quote p.q').count();
    expect(steps.length).toBeGreaterThan(1);
    expect(quotes).toBe(steps.length);
    expect(steps[0]).toContain('许甘露');
    expect(steps.at(-1)).toContain('王国生');
    const { paths } = await ask<{ paths: { edges: { id: string }[] }[] }>(
      served,
      `/api/paths?from=${encodeURIComponent('person:许甘露')}&to=${encodeURIComponent('person:王国生')}`,
    );
    expect(paths[0].edges.some(({ id }) => id.startsWith('CO_ATTENDED'))).toBe(false);
    expect(steps.length).toBe(paths[0].edges.length);
  });

  test('who attended both of two meetings; the link opens the same in a clean profile', async () => {
    const { a, b, names } = await twoMeetings();
    expect(names.length).toBeGreaterThan(0);
    const page = await open('/compare?kind=Event');
    await pick(page, '选甲', a.name, how);
    await pick(page, '选乙', b.name, how);
    await page.getByTestId('shared').waitFor();
    const namesOn = async (where: Page) =>
      (await where.getByTestId('shared').locator('.mirror-name a').allInnerTexts()).sort();
    expect(await namesOn(page)).toEqual(names);
    const link = page.url();
    await seen.context.close();
    seen = await visit(browser, served.origin);
    await seen.page.goto(link);
    await settle(seen.page);
    expect(await namesOn(seen.page)).toEqual(names);
  });
});

test('a cell of the matrix opens its sentence, by keys too, and the link keeps it', async () => {
  const page = await open('/attendance');
  await tabTo(page, () => document.activeElement?.getAttribute('data-at') ?? '', '0,0');
  for (let step = 0; step < 40; step += 1) {
    const held = await page.evaluate(() => document.activeElement?.querySelector('.seal') !== null);
    if (held) break;
    await page.keyboard.press(step % 4 === 3 ? 'ArrowDown' : 'ArrowRight');
  }
  await page.keyboard.press('Enter');
  await page.getByTestId('cell').locator('.q mark').first().waitFor();
  const quote = await page.getByTestId('cell').locator('p.q').first().innerText();
  const link = page.url();
  expect(link).toContain('cell=');
  await page.goto(link);
  await settle(page);
  expect(await page.getByTestId('cell').locator('p.q').first().innerText()).toBe(quote);
});

test('a line of the co-attendance graph opens the events both attended, as many as it says', async () => {
  const page = await open('/attendance?least=2&who=Person');
  const { pairs } = await ask<{ pairs: { a: string; b: string; count: number }[] }>(
    served,
    '/api/co-attendance?who=Person&least=2',
  );
  await page.locator(`.co-node[data-id="${pairs[0].a}"] path`).click();
  await page.locator(`.co-node[data-id="${pairs[0].b}"] path`).click();
  await page.locator('.common-event p.q mark').nth(1).waitFor();
  await settle(page);
  expect(await page.locator('.common-event').count()).toBe(pairs[0].count);
  expect(await page.getByTestId('common').locator('p.q').count()).toBeGreaterThanOrEqual(2 * pairs[0].count);
});

test('the brush filters matrix and graph live, by drag and by keys, and moves nothing', async () => {
  const page = await open('/attendance');
  const places = () =>
    page
      .locator('.co-node path')
      .evaluateAll((nodes) =>
        nodes.map((node) => [node.parentElement?.getAttribute('data-id'), node.getAttribute('transform')] as const),
      );
  const before = new Map(await places());
  const box = await page.locator('.brush-axis svg').boundingBox();
  if (!box) throw new Error('no brush');
  await page.mouse.move(box.x + box.width * 0.3, box.y + 30);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.8, box.y + 30, { steps: 4 });
  await page.mouse.up();
  await page.getByRole('slider', { name: '止' }).focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await page.waitForFunction((all) => {
    const left = document.querySelectorAll('.co-node').length;
    return left > 0 && left < all;
  }, before.size);
  await settle(page);
  expect(page.url()).toMatch(/from=|to=/);
  const after = await places();
  expect(after.length).toBeGreaterThan(0);
  expect(after.length).toBeLessThan(before.size);
  for (const [id, place] of after) expect([id, place]).toEqual([id, before.get(id)]);
  await page.getByRole('button', { name: '清除' }).click();
  await page.waitForFunction((all) => document.querySelectorAll('.co-node').length === all, before.size);
  expect((await places()).length).toBe(before.size);
});

test('the graph under the brush of the explorer: fewer nodes, those that stay move 0 px', async () => {
  const page = await open('/explore');
  await page.getByTestId('brush').waitFor();
  const shown = async () =>
    Number(/(\d+) 个节点/.exec((await page.getByTestId('canvas').getAttribute('aria-label')) ?? '')?.[1]);
  const before = await shown();
  await page.getByRole('slider', { name: '起' }).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await settle(page);
  expect(await shown()).toBeLessThan(before);
  await page.waitForURL(/from=/);
  await page.keyboard.press('Shift+ArrowLeft');
  await settle(page);
  expect(await shown()).toBe(before);
});

const take = async (page: Page, press: () => Promise<void>) => {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return readFileSync(await file.path());
};
const fromMenu = (page: Page, item: string) =>
  take(page, async () => {
    await page.getByRole('button', { name: '导出' }).click();
    await page.getByRole('menuitem', { name: item }).click();
  });

/** The names that stand in a picture, each as a text of its own. */
const namesIn = (svg: Buffer) =>
  [...svg.toString('utf8').matchAll(/<text[^>]*>([^<]+)<\/text>/g)].map((found) => found[1]);

test('a roster is taken away as a table and as a picture with its legend, its sentences and its texts', async () => {
  const page = await open(`/events/${encodeURIComponent(MIGRATION)}`);
  const table = await take(page, () => page.getByRole('link', { name: '名单 CSV' }).click());
  expect(table.toString('utf8')).toContain('许甘露');
  const shown = await page.getByTestId('roster').locator('.roster-name b').allInnerTexts();
  const svg = await fromMenu(page, '名单图 SVG');
  const names = namesIn(svg).join('');
  for (const name of shown) expect(names).toContain(name);
  expect(names).toContain('来源 1 篇');
  expect(names).toContain('未具名');
  expect(svg.toString('utf8')).toContain('@font-face');
  expect(PNG.sync.read(await fromMenu(page, '名单图 PNG')).width).toBeGreaterThan(2000);
});

test('the screen of attendance is taken away as GEXF and as pictures with everyone in it', async () => {
  const page = await open('/attendance?who=Person');
  expect((await fromMenu(page, 'GEXF（Gephi，带日期）')).toString('utf8')).toContain('<gexf');
  const { rows } = await ask<Matrix>(served, '/api/attendance?who=Person&rows=500&columns=500');
  const names = namesIn(await fromMenu(page, '矩阵图 SVG'));
  expect(rows.map(({ name }) => name).filter((name) => !names.includes(name))).toEqual([]);
  expect(names.join('')).toMatch(/\d+ 人.*场活动.*来源 \d+ 篇/);
  expect((await fromMenu(page, '同场图 SVG')).toString('utf8')).toContain('许甘露');
  expect(PNG.sync.read(await fromMenu(page, '同场图 PNG')).width).toBeGreaterThan(1000);
});

test('paths are taken away as a picture with the sentences that are read', async () => {
  const page = await open('/paths?from=person:许甘露&to=person:王国生');
  const sentence = await page.locator('.path-sentence b').first().innerText();
  expect(namesIn(await fromMenu(page, '路径图 SVG')).join('')).toContain(sentence);
});

test('a wrong fact is rejected with its effect told first, gone from the page, and brought back by undo', async () => {
  const page = await open(`/events/${encodeURIComponent(MIGRATION)}`);
  const hosts = () => page.locator('.event-meta .seal.host').count();
  expect(await hosts()).toBe(1);
  await page.locator('.event-meta .evidence-link').last().click();
  await page.getByTestId('quotes').getByRole('button', { name: '报告有误' }).click();
  await page.getByLabel('理由').fill('试一试');
  await page.getByTestId('preview').waitFor();
  expect(await page.getByTestId('preview').innerText()).toContain('1 条关系');
  await page.getByRole('button', { name: '写入并重建' }).click();
  await page.getByRole('button', { name: '撤销' }).waitFor({ timeout: 120_000 });
  expect(await hosts()).toBe(0);
  await page.getByRole('button', { name: '撤销' }).click();
  await page.locator('.event-meta .seal.host').waitFor({ timeout: 120_000 });
});

test('the dossier prints without the frame', async () => {
  const page = await open(`/people/${encodeURIComponent('person:习近平')}`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.hd').isVisible()).toBe(false);
  expect(await page.getByRole('button', { name: '打印' }).isVisible()).toBe(false);
  expect(await page.locator('.dossier-events tbody tr').count()).toBeGreaterThan(3);
});

const SCREENS: [string, string][] = [
  ['event', `/events/${encodeURIComponent(MIGRATION)}`],
  ['dossier', `/people/${encodeURIComponent('person:习近平')}`],
  ['attendance', `/attendance?ids=${encodeURIComponent('person:王国生~~person:甘荣坤')}`],
  ['compare', '/compare?a=document:000_947d715aeb504251&b=document:001_bdd1949c6f4216b8'],
  ['paths', '/paths?from=person:许甘露&to=person:王国生'],
];

describe.each(SCREENS)('the %s screen', (name, path) => {
  test.each([
    ['', {}],
    ['-dark', { theme: 'dark' as const }],
    ['-contrast', { theme: 'contrast' as const }],
    ['-phone', { width: 390, height: 844 }],
    ['-en', { language: 'en' as const }],
  ])('%s: no serious fault of accessibility, and looks as it did', async (variant, look) => {
    const page = await open(path, look);
    expect(await seriousFaults(page)).toEqual([]);
    if (variant !== '-en') expect(differenceTo(`${name}${variant}`, await page.screenshot())).toBeLessThan(0.02);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
});
