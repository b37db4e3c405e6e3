// A matrix of 500 rows and 500 columns scrolls both ways without a task over 100 ms.
import { join } from 'node:path';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import type { Browser } from 'playwright-core';
import { createApp } from '../../server/app.ts';
import { fixedGraph } from '../../server/open-graph.ts';
import { loadInMemory } from '../fixtures/load-graph.ts';
import { wideGraph } from '../fixtures/wide-graph.ts';
import { launchBrowser, settle, visit } from './browser.ts';

jest.setTimeout(90_000);
// Chrome draws without a GPU here, and on a starved machine a frame can take seconds: one more try, in a new browser.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

/** Milliseconds of CPU time: other programs on the machine do not count. */
const LONGEST = 100;

let server: Server;
let browser: Browser;
beforeAll(async () => {
  const graph = await fixedGraph(await loadInMemory(wideGraph(500, 8)));
  const app = createApp({
    graph,
    settings: { HOST: '127.0.0.1', ATLAS_ALLOWED_HOSTS: [], ATLAS_EDIT_TOKEN: undefined, ATLAS_HOME: '.none' },
    seed: () => Promise.reject(new Error('no seed here')),
    client: join(__dirname, '../../client/dist'),
    log: pino({ level: 'silent' }),
  });
  server = await new Promise((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
  });
}, 180_000);
beforeEach(async () => {
  browser = await launchBrowser();
});
afterEach(() => browser.close());
afterAll(async () => {
  server?.closeAllConnections();
  await new Promise((resolve) => server?.close(resolve));
});

test('500 x 500 scrolls without a task over 100 ms', async () => {
  const { port } = server.address() as AddressInfo;
  const { page, context } = await visit(browser, `http://127.0.0.1:${port}`);
  await page.goto(`http://127.0.0.1:${port}/attendance?who=Person&view=table&least=3`);
  await settle(page);
  const grid = page.getByTestId('matrix');
  expect(await grid.getAttribute('aria-rowcount')).toBe('502');
  expect(await grid.getAttribute('aria-colcount')).toBe('502');
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  await page.evaluate(async () => {
    const box = document.querySelector('[data-testid=matrix]');
    if (!box) throw new Error('no matrix');
    for (let step = 0; step < 80; step += 1) {
      box.scrollBy(step % 2 === 0 ? 0 : 480, step % 2 === 0 ? 260 : 0);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
  const tasks = mainThreadTasks((await browser.stopTracing()).toString());
  const longest = Math.max(...tasks);
  console.log(`500 x 500: ${tasks.length} tasks of the main thread, the longest ${longest.toFixed(1)} ms of CPU time`);
  expect(tasks.length).toBeGreaterThan(80);
  expect(await page.locator('.grid-cell').count()).toBeLessThan(2500);
  expect(longest).toBeLessThan(LONGEST);
  await context.close();
});

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** CPU time of the thread in microseconds. */
  tdur?: number;
  args?: { name?: string };
}

/** CPU milliseconds of every task that a page's main thread ran. */
function mainThreadTasks(trace: string): number[] {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const key = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const main = new Set(
    traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(key),
  );
  return traceEvents
    .filter((event) => event.name.endsWith('RunTask') && main.has(key(event)) && event.tdur !== undefined)
    .map(({ tdur = 0 }) => tdur / 1000);
}
