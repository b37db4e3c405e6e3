// Writing into Neo4j: only what differs, never what is foreign, finished by a rerun after any death.
import { connectNeo4j } from '../../../cypher/engines/neo4j.ts';
import type { GraphEngine } from '../../../cypher/engine.ts';
import { runQuery } from '../../../cypher/run-query.ts';
import { resetNeo4j, writeNeo4j, type WriteProgress } from '../../../seed/6-write-graph.ts';
import type { Graph, GraphNode } from '../../../seed/types.ts';
import { dumpGraph, dumpWithoutState } from '../../fixtures/dump-graph.ts';
import { killWhileWriting } from '../../fixtures/kill-while-writing.ts';
import { loadInMemory } from '../../fixtures/load-graph.ts';
import { manyCopies } from '../../fixtures/many-copies.ts';
import { smallGraph } from '../../fixtures/small-graph.ts';
import { emptyDatabase } from '../../neo4j/empty-database.ts';
import { borrowNeo4j, describeNeo4j } from '../../neo4j/borrow.ts';

const task = (dataVersion: string) => ({ dataVersion, extractor: 'test' });
const FOREIGN = "(n:Person {id: 'person:习近平', name: 'of somebody else'})-[:KNOWS]->(m:Concept:Secret {n: 1})";

describeNeo4j('a graph in Neo4j', () => {
  const server = borrowNeo4j();
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await connectNeo4j({ uri: server.uri });
  });
  afterEach(() => emptyDatabase(engine));
  afterAll(() => engine.close());

  /** What a load from nothing gives, on the other engine. */
  async function expectGraph(graph: Graph): Promise<void> {
    const memory = await loadInMemory(graph);
    expect(await dumpWithoutState(engine)).toEqual(await dumpWithoutState(memory));
    await memory.close();
  }

  test('a second write of the same data changes nothing, under a new version too', async () => {
    expect((await writeNeo4j(smallGraph(), engine, task('one'))).nodes).toBe(56);
    const before = await dumpGraph(engine);
    expect((await writeNeo4j(smallGraph(), engine, task('one'))).written).toBe(false);
    expect(await dumpGraph(engine)).toEqual(before);
    const again = await writeNeo4j(smallGraph(), engine, task('two'));
    expect(again).toEqual({ written: true, nodes: 0, edges: 0, deletedNodes: 0, deletedEdges: 0 });
    await expectGraph(smallGraph());
  });

  test('a changed graph is written as its difference and equals one written from nothing', async () => {
    await writeNeo4j(smallGraph(), engine, task('one'));
    const { nodes, edges } = smallGraph();
    const gone = (id: string) =>
      id.startsWith('document:会见') || id.startsWith('passage:会见') || id.endsWith('@会见:38');
    const changed: Graph = {
      nodes: nodes.filter(({ id }) => !gone(id)).map(withoutAliases),
      edges: edges.filter(({ source, target, type }) => !gone(source) && !gone(target) && type !== 'UNDER'),
    };
    const report = await writeNeo4j(changed, engine, { ...task('two'), removing: ['document:会见'] });
    expect(report).toMatchObject({ nodes: 1, edges: 0 });
    expect(report.deletedNodes).toBe(nodes.length - [...changed.nodes].length);
    expect(report.deletedEdges).toBeGreaterThan(0);
    await expectGraph(changed);
  });

  test('foreign nodes are written beside only with yes, asked once, and survive writes and resets untouched', async () => {
    await engine.run(`CREATE ${FOREIGN} RETURN 1 AS one`, {}, { access: 'write' });
    const foreign = await dumpGraph(engine);
    await expect(writeNeo4j(smallGraph(), engine, task('one'))).rejects.toMatchObject({
      status: 409,
      message: expect.stringContaining('2 nodes that are not of Tifa Atlas'),
    });
    expect(await dumpGraph(engine)).toEqual(foreign);
    await writeNeo4j(smallGraph(), engine, { ...task('one'), yes: true });
    const [{ ours, everything }] = await runQuery(engine, 'load/count-nodes', {});
    expect([ours, everything]).toEqual([57, 59]);
    const labels = await runQuery(engine, 'explore/count-labels', {});
    expect(labels.find(({ label }) => label === 'Person')?.count).toBe(4);
    expect((await writeNeo4j(smallGraph(), engine, task('two'))).written).toBe(true);
    await resetNeo4j(engine);
    expect(await dumpGraph(engine)).toEqual(foreign);
  });

  test('an edge that somebody else drew between two of ours stays', async () => {
    await writeNeo4j(smallGraph(), engine, task('one'));
    const drawn =
      "MATCH (a:TifaAtlas {id: 'person:陈大山'}), (b:TifaAtlas {id: 'person:林一'}) CREATE (a)-[:KNOWS]->(b) RETURN 1 AS one";
    await engine.run(drawn, {}, { access: 'write' });
    await writeNeo4j(smallGraph(), engine, task('two'));
    const edges = await engine.run('MATCH ()-[r:KNOWS]->() RETURN count(r) AS count', {}, { access: 'read' });
    expect(edges).toEqual([{ count: 1 }]);
  });

  test('documents of another home are not taken for deleted ones without yes', async () => {
    await writeNeo4j(smallGraph(), engine, task('one'));
    const before = await dumpGraph(engine);
    const other = manyCopies(smallGraph(), 1);
    await expect(writeNeo4j(other, engine, task('two'))).rejects.toMatchObject({
      status: 409,
      message: expect.stringContaining('3 documents of which there are no facts here'),
    });
    expect(await dumpGraph(engine)).toEqual(before);
    await writeNeo4j(other, engine, { ...task('two'), yes: true });
    await expectGraph(other);
  });

  test('while it is written the state row says loading, then ready', async () => {
    const states: unknown[] = [];
    const looks: Promise<unknown>[] = [];
    const onProgress = ({ step }: WriteProgress) => {
      if (step === 'nodes')
        looks.push(runQuery(engine, 'load/read-state', {}).then((rows) => states.push(rows[0]?.status)));
    };
    await writeNeo4j(manyCopies(smallGraph(), 20), engine, { ...task('one'), onProgress });
    await Promise.all(looks);
    expect(states[0]).toBe('loading');
    expect(await runQuery(engine, 'load/read-state', {})).toMatchObject([{ status: 'ready', dataVersion: 'one' }]);
  });

  test.each(['nodes', 'edges', 'delete'])(
    'killed at "%s" it is finished by a rerun',
    async (step) => {
      if (step === 'delete') await writeNeo4j(smallGraph(), engine, task('old'));
      await killWhileWriting(server.uri, 40, 'new', new RegExp(step));
      expect(await runQuery(engine, 'load/read-state', {})).toMatchObject([{ status: 'loading' }]);
      const graph = manyCopies(smallGraph(), 40);
      const report = await writeNeo4j(graph, engine, { ...task('new'), yes: true });
      expect(report.nodes).toBeLessThan([...graph.nodes].length);
      await expectGraph(graph);
    },
    120_000,
  );
});

function withoutAliases(node: GraphNode): GraphNode {
  if (node.id !== 'person:赵小川') return node;
  const props = Object.fromEntries(Object.entries(node.props).filter(([name]) => name !== 'aliases'));
  return { ...node, hash: `${node.hash} without aliases`, props };
}
