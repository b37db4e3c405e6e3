// The embedded engine: a file that only its maker may write, reads that do not stop the process, clear sentences.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGrafeo, openGrafeo } from '../../../cypher/engines/grafeo.ts';
import { loadGraph, loadInMemory } from '../../fixtures/load-graph.ts';
import { smallGraph } from '../../fixtures/small-graph.ts';

const READ = { access: 'read' } as const;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-grafeo-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a graph that is opened refuses every write, whatever access is asked for', async () => {
  const path = join(folder, 'graph.grafeo');
  await (await loadGraph(createGrafeo(path), smallGraph())).close();
  const engine = openGrafeo(path);
  for (const access of ['read', 'write'] as const) {
    const write = engine.run("CREATE (n:TifaAtlas {id: 'x'}) RETURN n.id AS id", {}, { access });
    await expect(write).rejects.toMatchObject({ status: 500, message: expect.stringContaining('read-only') });
  }
  expect(await engine.run('MATCH (n:TifaAtlas) RETURN count(n) AS count', {}, READ)).toEqual([{ count: 57 }]);
  await engine.close();
});

test('there may be several readers of one file at a time', async () => {
  const path = join(folder, 'graph.grafeo');
  await (await loadGraph(createGrafeo(path), smallGraph())).close();
  const engines = [openGrafeo(path), openGrafeo(path)];
  for (const engine of engines) expect(await engine.searchPassages('生命至上', 10)).toHaveLength(3);
  await Promise.all(engines.map((engine) => engine.close()));
});

test('a file that is missing or no graph is refused by name, with what to do', () => {
  expect(() => openGrafeo(join(folder, 'none'))).toThrow(/There is no graph at .*none\. Run: npm run seed/);
  writeFileSync(join(folder, 'text'), 'no graph');
  expect(() => openGrafeo(join(folder, 'text'))).toThrow(/text cannot be opened .*Run: npm run seed/);
});

test('look-ups by id and by relation go through an index', async () => {
  const engine = await loadInMemory(smallGraph());
  for (const look of ['(n:TifaAtlas:Person {id: $id})', '(n:TifaAtlas:Evidence {relation: $id})']) {
    const [{ plan }] = await engine.run(`EXPLAIN MATCH ${look} RETURN n.id AS id`, { id: 'x' }, READ);
    expect(plan).toContain('[index:');
  }
  await engine.close();
});

test('a failed statement says so without naming the statement, and leaves the engine in use', async () => {
  const engine = await loadInMemory(smallGraph());
  const failed = engine.run('MATCH (n:TifaAtlas RETURN n.secret AS secret', {}, READ);
  await expect(failed).rejects.toMatchObject({ status: 500, code: 'query-contract' });
  expect(await engine.run('RETURN 1 AS one', {}, READ)).toEqual([{ one: 1 }]);
  await engine.close();
  await expect(engine.run('RETURN 1 AS one', {}, READ)).rejects.toMatchObject({ code: 'engine-closed' });
});

test('parallel writes wait for one another instead of failing', async () => {
  const engine = await loadInMemory(smallGraph());
  const add = "MATCH (n:TifaAtlas {id: 'state'}) SET n.times = coalesce(n.times, 0) + 1 RETURN n.times AS times";
  await Promise.all(Array.from({ length: 50 }, () => engine.run(add, {}, { access: 'write' })));
  const read = "MATCH (n:TifaAtlas {id: 'state'}) RETURN n.times AS times";
  expect(await engine.run(read, {}, READ)).toEqual([{ times: 50 }]);
  await engine.close();
});
