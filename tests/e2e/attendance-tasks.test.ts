// Who attended what, in a real browser: three tasks by mouse alone and by keyboard alone, and what the screens promise.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { ask, describeVisits, MIGRATION, pick, roleOnPage, serveNews, tabTo, type Matrix } from './attendance-page.ts';
import { settle } from './browser.ts';
import { countsOf, drawn, standing } from './explore-page.ts';

jest.setTimeout(300_000);

const MEETING = '2020年全省公安政治工作视频会';
const session = describeVisits(serveNews);
const open = session.open;

/** The two events that most people attended both, worked out from the cells. */
async function twoMeetings() {
  const matrix = await ask<Matrix>(session.served(), '/api/attendance?who=Person&rows=500&columns=500');
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

/** Who had a role at the meeting by the annotation. */
function annotated(role: string): { required: string[]; optional: string[] } {
  const gold = JSON.parse(readFileSync('tests/gold/003_acf5549c62cde6f1.json', 'utf8')) as {
    relations: { s: string; r: string; o: string; role: string | null; optional: boolean }[];
  };
  const rows = gold.relations.filter((each) => each.r === 'ATTENDED' && each.o === MEETING && each.role === role);
  const names = (optional: boolean) => rows.filter((each) => each.optional === optional).map(({ s }) => s);
  return { required: names(false), optional: names(true) };
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
    const speakers = await roleOnPage(page, 'speaker');
    expect(speakers).toContainEqual({ name: '舒文', posts: expect.stringContaining('副厅长') });
    // The annotation leaves open whether a demand made known to the meeting is a speech at it; nobody else spoke.
    const { required, optional } = annotated('speaker');
    expect(required).toEqual(['舒文']);
    expect(speakers.map(({ name }) => name).filter((name) => ![...required, ...optional].includes(name))).toEqual([]);
    expect(await roleOnPage(page, 'announcer')).toEqual([{ name: '刘泽文', posts: expect.stringContaining('副主任') }]);
  });

  test('how two people who never met are connected, and by which sentences', async () => {
    const [from, to] = ['李裕禄', '刘昆'];
    const never = await ask<{ count: number }>(session.served(), `/api/co-attendance/person:${from}/person:${to}`);
    expect(never.count).toBe(0);
    const page = await open('/paths');
    await pick(page, '起点', from, how);
    await pick(page, '终点', to, how);
    const first = page.getByTestId('path').first();
    for (let step = 0; step < 4; step += 1) {
      await first.locator('.path-steps > li').nth(step).locator('.path-quote p.q').waitFor();
    }
    // One is of the samples, the other of the news: they met the same person.
    expect(await first.locator('.path-chain a').allInnerTexts()).toEqual([
      from,
      '全国移民管理系统党的建设工作会议',
      '许甘露',
      expect.stringContaining('第二次全体会议'),
      to,
    ]);
    const steps = await first.locator('.path-sentence').allInnerTexts();
    expect(steps.map((step) => /\d{4}-\d\d-\d\d/.exec(step)?.[0])).toEqual([
      ...['2019-07-26', '2019-07-26'],
      ...['2022-12-28', '2022-12-28'],
    ]);
    const quotes = await first
      .locator('.path-quote')
      .evaluateAll((found) =>
        found.map((quote) => [
          quote.querySelector('p.q')?.getAttribute('title') ?? '',
          quote.querySelector('.place-link')?.getAttribute('href') ?? '',
        ]),
      );
    expect(quotes).toHaveLength(steps.length);
    for (const [sentence, href] of quotes) {
      const { pathname, searchParams } = new URL(href, session.served().origin);
      const [start, end] = (searchParams.get('at') ?? '').split('-').map(Number);
      const { text } = await ask<{ text: string }>(session.served(), `/api${pathname}`);
      expect([start, end, text.slice(start, end)]).toEqual([start, end, sentence]);
      expect(end - start).toBe(sentence.length);
    }
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
    const clean = await session.openAnew(link);
    expect(await namesOn(clean)).toEqual(names);
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
    session.served(),
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
  const before = await standing(page);
  const { nodes } = await countsOf(page);
  await page.getByRole('slider', { name: '起' }).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.waitForURL(/from=/);
  const after = await standing(page);
  expect((await countsOf(page)).nodes).toBeLessThan(nodes);
  expect(after.positions).toEqual(before.positions);
  expect(after.camera).toEqual(before.camera);
  await page.keyboard.press('Shift+ArrowLeft');
  await drawn(page, nodes);
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
