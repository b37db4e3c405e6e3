// How the explorer's canvas paints, pans, grows and lets the page breathe, beside bare Cytoscape; and how much script a screen needs.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { build, preview } from 'vite';
import { launchBrowser } from '../e2e/browser.ts';
import { median, type Benchmark, type Figure } from './figure.ts';

const ROUNDS = 5;
const PAN_MS = 2500;
const here = join(import.meta.dirname, 'client-page');
const client = join(import.meta.dirname, '../../client');

declare global {
  interface Window {
    bench: {
      paint: (count: number) => Promise<number>;
      panBoth: (
        count: number,
        edges: number,
        ms: number,
        bareFirst: boolean,
      ) => Promise<{ ours: number; bare: number }>;
      longestTask: (count: number, edges: number) => Promise<number>;
      grow: (count: number, more: number) => Promise<{ ms: number; drift: number }>;
    };
  }
}

/** Several measurements, one after the other. */
async function repeat<T>(times: number, work: (round: number) => Promise<T>): Promise<T[]> {
  const found: T[] = [];
  for (let round = 0; round < times; round += 1) found.push(await work(round));
  return found;
}

async function measure(page: Page): Promise<Figure[]> {
  await page.evaluate(() => window.bench.paint(50));
  const painted = await repeat(ROUNDS, () => page.evaluate(() => window.bench.paint(300)));
  const panned = await repeat(ROUNDS + 1, (round) =>
    page.evaluate(([ms, odd]) => window.bench.panBoth(1000, 2000, ms, odd === 1), [PAN_MS, round % 2]),
  );
  const longest = await repeat(ROUNDS, () => page.evaluate(() => window.bench.longestTask(1000, 2000)));
  const grown = await repeat(ROUNDS, () => page.evaluate(() => window.bench.grow(120, 25)));
  return [
    { name: '300-node neighbourhood: slice to picture', value: median(painted), unit: 'ms', goal: '<= 1000' },
    {
      name: 'panning 1,000 nodes, 2,000 edges: ours / bare',
      value: median(panned.map(({ ours, bare }) => ours / bare)),
      unit: 'ratio',
      goal: '>= 0.9',
      note: `${median(panned.map(({ ours }) => ours)).toFixed(1)} / ${median(panned.map(({ bare }) => bare)).toFixed(1)} FPS`,
    },
    {
      name: 'longest main-thread task during layout',
      value: Math.max(...longest),
      unit: 'ms',
      goal: '<= 100',
      note: '0: none over 50',
    },
    { name: '25-node expansion', value: median(grown.map(({ ms }) => ms)), unit: 'ms', goal: '<= 500' },
    { name: 'drift of old nodes', value: Math.max(...grown.map(({ drift }) => drift)), unit: 'px', goal: '0' },
  ];
}

const kilobytes = (file: string) => gzipSync(readFileSync(file)).length / 1000;

/** Gzipped script: what the first screen loads, and each screen's own chunk. */
function bundleSizes(folder: string): Figure[] {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const first = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, file]) => join(folder, file));
  const files = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'));
  const all = files.map((name) => ({ name, size: kilobytes(join(folder, 'assets', name)) }));
  const screen = (name: string) =>
    all.filter((file) => file.name.startsWith(`${name}-`)).reduce((sum, { size }) => sum + size, 0);
  return [
    {
      name: 'script of the entry',
      value: first.reduce((sum, file) => sum + kilobytes(file), 0),
      unit: 'kB gzip',
      goal: '<= 250',
    },
    { name: "explore's own chunk", value: screen('explore'), unit: 'kB gzip' },
    {
      name: 'all script',
      value: all.reduce((sum, { size }) => sum + size, 0),
      unit: 'kB gzip',
      note: `${files.length} files`,
    },
  ];
}

export const benchmark: Benchmark = {
  name: 'client',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-client-bench-'));
    const built = { logLevel: 'error', configFile: join(client, 'vite.config.ts') } as const;
    await build({ ...built, build: { outDir: join(folder, 'app') } });
    await build({ ...built, root: here, build: { outDir: join(folder, 'page') } });
    const server = await preview({
      configFile: false,
      root: folder,
      logLevel: 'error',
      build: { outDir: join(folder, 'page') },
      preview: { host: '127.0.0.1', port: 0 },
    });
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 1000, height: 760 } });
      await page.goto(server.resolvedUrls?.local[0] ?? '');
      await page.waitForFunction(() => 'bench' in window);
      return [...(await measure(page)), ...bundleSizes(join(folder, 'app'))];
    } finally {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
