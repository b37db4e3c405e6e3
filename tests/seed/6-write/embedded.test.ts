// Writing the embedded graph: a new file, one rename, nothing when nothing has changed, the old graph after any death.
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGrafeo } from '../../../cypher/engines/grafeo.ts';
import { readCurrent } from '../../../cypher/graph-files.ts';
import { resetEmbedded, writeEmbedded } from '../../../seed/6-write-graph.ts';
import { dumpGraph, dumpWithoutState, type Dump } from '../../fixtures/dump-graph.ts';
import { killWhileWriting } from '../../fixtures/kill-while-writing.ts';
import { loadInMemory } from '../../fixtures/load-graph.ts';
import { manyCopies } from '../../fixtures/many-copies.ts';
import { smallGraph } from '../../fixtures/small-graph.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'atlas-write-'));
});
afterEach(() => rmSync(home, { recursive: true }));

const task = (dataVersion: string) => ({ home, dataVersion, extractor: 'test' });

async function dumpCurrent(): Promise<Dump> {
  const engine = openGrafeo(readCurrent(home)?.path ?? 'no current');
  const dump = await dumpGraph(engine);
  await engine.close();
  return dump;
}

test('a graph that is written is the graph that was given', async () => {
  const report = await writeEmbedded(smallGraph(), task('one'));
  expect(report).toEqual({ written: true, nodes: 56, edges: 109, deletedNodes: 0, deletedEdges: 0 });
  const memory = await loadInMemory(smallGraph(), 'one');
  expect(await dumpCurrent()).toEqual(await dumpGraph(memory));
  await memory.close();
});

test('the data version in force is not written again', async () => {
  await writeEmbedded(smallGraph(), task('one'));
  const before = [await dumpCurrent(), statSync(readCurrent(home)?.path ?? '').mtimeMs];
  expect((await writeEmbedded(smallGraph(), task('one'))).written).toBe(false);
  expect([await dumpCurrent(), statSync(readCurrent(home)?.path ?? '').mtimeMs]).toEqual(before);
});

test('a file in force that is damaged is made again', async () => {
  await writeEmbedded(smallGraph(), task('one'));
  const before = await dumpCurrent();
  writeFileSync(readCurrent(home)?.path ?? '', 'not a graph');
  expect((await writeEmbedded(smallGraph(), task('one'))).written).toBe(true);
  expect(await dumpCurrent()).toEqual(before);
});

test('a new graph leaves the old file for its readers; the seed after that deletes it', async () => {
  await writeEmbedded(smallGraph(), task('one'));
  await writeEmbedded(manyCopies(smallGraph(), 2), task('two'));
  expect(readdirSync(home).sort()).toEqual(['current', 'graph-one.grafeo', 'graph-two.grafeo']);
  await writeEmbedded(manyCopies(smallGraph(), 2), task('two'));
  expect(readdirSync(home).sort()).toEqual(['current', 'graph-two.grafeo']);
});

test.each(['nodes', 'edges', 'finish'])(
  'killed at "%s" the old graph is whole and a rerun equal',
  async (step) => {
    await writeEmbedded(smallGraph(), task('old'));
    const old = await dumpCurrent();
    await killWhileWriting(home, 40, 'new', new RegExp(step));
    if (readCurrent(home)?.dataVersion === 'old') expect(await dumpCurrent()).toEqual(old);
    // At the last step the rename may have come before the death: then the new graph is the one in force.
    else expect(step).toBe('finish');
    const graph = manyCopies(smallGraph(), 40);
    await writeEmbedded(graph, task('new'));
    const memory = await loadInMemory(graph);
    expect((await dumpWithoutState(await reopen())).nodes).toEqual((await dumpWithoutState(memory)).nodes);
    await memory.close();
  },
  120_000,
);

async function reopen() {
  return openGrafeo(readCurrent(home)?.path ?? 'no current');
}

test('a graph of which an edge has no end is refused and the old one stays', async () => {
  await writeEmbedded(smallGraph(), task('old'));
  const { nodes, edges } = smallGraph();
  const broken = { nodes: nodes.filter((node) => node.id !== 'person:林一'), edges };
  await expect(writeEmbedded(broken, task('new'))).rejects.toThrow('an end is missing');
  expect(readCurrent(home)?.dataVersion).toBe('old');
});

test('a reset forgets the graph and leaves other files alone', async () => {
  await writeEmbedded(smallGraph(), task('one'));
  writeFileSync(join(home, 'curation.jsonl'), '');
  resetEmbedded(home);
  expect(readdirSync(home)).toEqual(['curation.jsonl']);
  expect(existsSync(join(home, 'current'))).toBe(false);
});
