// What axe finds on a page: the rules broken seriously or critically, with the elements that break them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    axe: { run: (options: RunOptions) => Promise<AxeResults> };
  }
}

const AXE = readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');

/** One line a broken rule: `color-contrast: .note, .cnt`. */
export async function seriousFaults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    // Only violations are worked out in full and cross over to the test: a long text has thousands of passes.
    const { violations } = await window.axe.run({ resultTypes: ['violations'] });
    return violations
      .filter((rule) => rule.impact === 'serious' || rule.impact === 'critical')
      .map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.target.join(' ')).join(', ')}`);
  });
}
