// A server changes over to each new embedded graph: no read fails, none mixes two graphs, nothing old stays open.
import { mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { runQuery } from '../../cypher/run-query.ts';
import { resetEmbedded, writeEmbedded } from '../../seed/6-write-graph.ts';
import { followEmbedded } from '../../server/embedded-graph.ts';
import { manyCopies } from '../fixtures/many-copies.ts';
import { smallGraph } from '../fixtures/small-graph.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'atlas-follow-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }));

const write = (copies: number) =>
  writeEmbedded(manyCopies(smallGraph(), copies), { home, dataVersion: `copies-${copies}`, extractor: 'test' });

/** Graph files this process has open (Linux only). */
function openGraphs(): string[] {
  const folder = '/proc/self/fd';
  return readdirSync(folder).flatMap((fd) => {
    try {
      const target = readlinkSync(join(folder, fd));
      return target.includes(home) && target.includes('.grafeo') ? [target] : [];
    } catch {
      return [];
    }
  });
}

test('reads go on through many changes of graph, each within one graph', async () => {
  await write(1);
  const graph = await followEmbedded(home, { every: 20 });
  const seen = new Set<string>();
  let done = 0;
  let stop = false;
  const readers = Array.from({ length: 8 }, async () => {
    while (!stop) {
      await graph.read(async ({ engine, names, dataVersion }) => {
        const [{ count }] = await runQuery(engine, 'documents/count', {});
        const titles = await runQuery(engine, 'documents/titles', {});
        expect([count, titles.length, names.documents, dataVersion]).toEqual([
          count,
          count,
          count,
          `copies-${count / 3}`,
        ]);
        seen.add(dataVersion);
      });
      done += 1;
    }
  });
  for (let copies = 2; copies <= 7; copies++) {
    await write(copies);
    while (!seen.has(`copies-${copies}`)) await wait(10);
  }
  stop = true;
  await Promise.all(readers);
  expect([...seen]).toHaveLength(7);
  expect(done).toBeGreaterThan(100);
  await graph.close();
});

test('a graph that was changed away from is closed when its last reader has gone', async () => {
  await write(1);
  const graph = await followEmbedded(home, { every: 20 });
  let leave = () => undefined as void;
  const slow = graph.read(async ({ engine }) => {
    await new Promise<void>((resolve) => (leave = resolve));
    return runQuery(engine, 'documents/count', {});
  });
  await write(2);
  await graph.look();
  expect(await graph.read(({ engine }) => runQuery(engine, 'documents/count', {}))).toEqual([{ count: 6 }]);
  leave();
  expect(await slow).toEqual([{ count: 3 }]);
  await graph.close();
});

const linuxWithGc = process.platform === 'linux' && globalThis.gc ? test : test.skip;
linuxWithGc('after many changes only the graph in force is open', async () => {
  await write(1);
  const graph = await followEmbedded(home, { every: 10_000 });
  for (let copies = 2; copies <= 9; copies++) {
    await write(copies);
    await graph.look();
  }
  for (let tries = 0; openGraphs().length > 1 && tries < 50; tries++) {
    await wait(20);
    globalThis.gc?.();
  }
  expect(openGraphs().map((path) => path.replace(/.*graph-/, ''))).toEqual(['copies-9.grafeo']);
  await graph.close();
});

test('without a graph it says so, and finds the one that comes', async () => {
  const graph = await followEmbedded(home, { every: 20 });
  expect(await graph.state()).toMatchObject({ status: 'empty', engine: 'grafeo', dataVersion: null });
  await expect(graph.read(async () => 1)).rejects.toMatchObject({ status: 503, code: 'no-graph' });
  await write(1);
  await graph.look();
  expect(await graph.state()).toMatchObject({ status: 'ready', dataVersion: 'copies-1', schemaVersion: 1 });
  resetEmbedded(home);
  await graph.look();
  expect(await graph.state()).toMatchObject({ status: 'empty' });
  await graph.close();
});
