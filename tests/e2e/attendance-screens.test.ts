// The screens of attendance: as pictures, to axe, as files to take away, on paper.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { seriousFaults } from './accessible.ts';
import { ask, describeVisits, MIGRATION, serveNews, type Matrix } from './attendance-page.ts';
import { settle } from './browser.ts';
import { differenceTo } from './look-alike.ts';

jest.setTimeout(300_000);

const session = describeVisits(serveNews);
const open = session.open;
/** Share of pixels that may differ from the reference. */
const TOLERANCE = 0.02;

const SCREENS: [string, string][] = [
  ['event', `/events/${encodeURIComponent(MIGRATION)}`],
  ['dossier', `/people/${encodeURIComponent('person:习近平')}`],
  ['attendance', `/attendance?ids=${encodeURIComponent('person:王国生~~person:甘荣坤')}`],
  ['compare', '/compare?a=document:000_947d715aeb504251&b=document:001_bdd1949c6f4216b8'],
  ['paths', '/paths?from=person:许甘露&to=person:王国生'],
];

async function check(page: Page, picture: string | null): Promise<void> {
  expect([picture, await seriousFaults(page)]).toEqual([picture, []]);
  if (picture) expect([picture, differenceTo(picture, await page.screenshot()) < TOLERANCE]).toEqual([picture, true]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
}

/** By the tools of the header, as a reader does; the picture changes in place. */
async function choose(page: Page, theme: string): Promise<void> {
  await page.getByRole('button', { name: '外观' }).click();
  await page.getByRole('menuitemradio', { name: theme }).click();
  await page.getByRole('menu').waitFor({ state: 'hidden' });
  await page.mouse.move(0, 0);
  await settle(page);
}

describe.each(SCREENS)('the %s screen: no serious fault of accessibility, and looks as it did', (name, path) => {
  test('light, dark, in high contrast and in English', async () => {
    const page = await open(path);
    await check(page, name);
    await choose(page, '深色');
    await check(page, `${name}-dark`);
    await choose(page, '高对比');
    await check(page, `${name}-contrast`);
    await page.getByRole('button', { name: '语言' }).click();
    await settle(page);
    await check(page, null);
  });

  test('on a phone', async () => check(await open(path, { width: 390, height: 844 }), `${name}-phone`));
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

/** A PNG says its width in its first chunk. */
const widthOf = (png: Buffer) => png.readUInt32BE(16);

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
  expect(widthOf(await fromMenu(page, '名单图 PNG'))).toBeGreaterThan(2000);
});

test('the screen of attendance is taken away as GEXF and as pictures with everyone in it', async () => {
  const page = await open('/attendance?who=Person');
  expect((await fromMenu(page, 'GEXF（Gephi，带日期）')).toString('utf8')).toContain('<gexf');
  const { rows } = await ask<Matrix>(session.served(), '/api/attendance?who=Person&rows=500&columns=500');
  const names = namesIn(await fromMenu(page, '矩阵图 SVG'));
  expect(rows.map(({ name }) => name).filter((name) => !names.includes(name))).toEqual([]);
  expect(names.join('')).toMatch(/\d+ 人.*场活动.*来源 \d+ 篇/);
  expect((await fromMenu(page, '同场图 SVG')).toString('utf8')).toContain('许甘露');
  expect(widthOf(await fromMenu(page, '同场图 PNG'))).toBeGreaterThan(1000);
});

test('paths are taken away as a picture with the sentences that are read', async () => {
  const page = await open('/paths?from=person:许甘露&to=person:王国生');
  const sentence = await page.locator('.path-sentence b').first().innerText();
  expect(namesIn(await fromMenu(page, '路径图 SVG')).join('')).toContain(sentence);
});

test('the dossier prints without the frame, in dark ink, and with what the screen leaves out', async () => {
  const page = await open(`/people/${encodeURIComponent('person:习近平')}`, { theme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(23, 32, 31)');
  expect(await page.locator('.hd').isVisible()).toBe(false);
  expect(await page.getByRole('button', { name: '打印' }).isVisible()).toBe(false);
  const rows = () => page.locator('.side-list li').count();
  const onScreen = await rows();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await rows()).toBeGreaterThan(onScreen);
  expect(await page.locator('.dossier-events tbody tr').count()).toBeGreaterThan(3);
  expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
});
