// Makes the pictures of the README: npx tsx tests/e2e/readme-pictures.ts [folder]
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser, settle, visit } from './browser.ts';
import { openExplore } from './explore-page.ts';
import { serveSamples } from './serve-samples.ts';

const MOST_BYTES = 400_000;

const PICTURES = [{ name: 'explore', path: '/explore' }];

async function makePictures(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const served = await serveSamples();
  const browser = await launchBrowser();
  try {
    for (const { name, path } of PICTURES) {
      const { page, context } = await visit(browser, served.origin);
      if (name === 'explore') await openExplore(page, served.origin, path);
      else await page.goto(served.origin + path);
      await settle(page);
      const file = join(folder, `${name}.png`);
      await page.screenshot({ path: file });
      await context.close();
      const { size } = statSync(file);
      if (size > MOST_BYTES) throw new Error(`${file} has ${size} bytes; at most ${MOST_BYTES} are allowed.`);
      console.log(`${file} ${Math.round(size / 1000)} kB`);
    }
  } finally {
    await browser.close();
    await served.stop();
  }
}

makePictures(process.argv[2] ?? join('tests', 'e2e', 'pictures')).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
