// Texts of one's own, dropped on the home screen, are in the graph seconds later; what is refused is said.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser, settle, visit } from './browser.ts';
import { SERVE_MS, serveSamples, type Served } from './serve-samples.ts';

jest.setTimeout(300_000);

const TEXT =
  '1月5日，江南省农业农村厅在江南召开全省春耕备耕工作会议。厅长钱春耕出席会议并讲话，强调要做到“两个维护”。\n';

describe('texts of one’s own', () => {
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

  test('a picked text is found by search, an empty one is refused by name', async () => {
    const good = join(served.home, '20260105-01.txt');
    const binary = join(served.home, 'picture.txt');
    writeFileSync(good, TEXT);
    writeFileSync(binary, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 0xff, 0xfe, 0, 1, 2, 3]));
    const { page, context, errors } = await visit(browser, served.origin);
    await page.goto(`${served.origin}/`);
    await settle(page);
    await page.getByTestId('pick-files').setInputFiles([good, binary]);
    await page.locator('.add').getByText('已读入 1 篇').waitFor({ timeout: 120_000 });
    await page.getByText('1 个文件没有收下').click();
    expect(await page.locator('.add-refused').innerText()).toMatch(/picture\.txt\s+\S+/);
    await page.locator('.numbers div', { hasText: '文献' }).getByText('6').waitFor({ timeout: 60_000 });
    await page.getByRole('searchbox').fill('qianchungeng');
    await page.locator('[role=option]', { hasText: '钱春耕' }).waitFor({ timeout: 60_000 });
    await context.close();
    expect(errors).toEqual([]);
  });
});
