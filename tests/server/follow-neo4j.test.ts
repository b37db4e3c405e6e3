// A server on Neo4j tells the truth about it within three seconds and reads the names anew after a load.
import { setTimeout as wait } from 'node:timers/promises';
import type { GraphEngine } from '../../cypher/engine.ts';
import { connectNeo4j } from '../../cypher/engines/neo4j.ts';
import { runQuery } from '../../cypher/run-query.ts';
import { writeNeo4j } from '../../seed/6-write-graph.ts';
import type { GraphSource } from '../../server/atlas.ts';
import { followNeo4j } from '../../server/neo4j-graph.ts';
import { manyCopies } from '../fixtures/many-copies.ts';
import { smallGraph } from '../fixtures/small-graph.ts';
import { borrowNeo4j, describeNeo4j } from '../neo4j/borrow.ts';

describeNeo4j('a server on Neo4j', () => {
  const server = borrowNeo4j();
  let engine: GraphEngine;
  let graph: GraphSource;
  beforeAll(async () => {
    engine = await connectNeo4j({ uri: server.uri });
    await engine.prepare();
    graph = await followNeo4j(await connectNeo4j({ uri: server.uri }), { every: 100 });
  });
  afterAll(async () => {
    await graph.close();
    await engine.close();
  });

  /** Seconds until the state is as wanted. */
  async function secondsUntil(status: string): Promise<number> {
    const begin = Date.now();
    while ((await graph.state()).status !== status) {
      if (Date.now() - begin > 60_000) throw new Error(`never ${status}`);
      await wait(50);
    }
    return (Date.now() - begin) / 1000;
  }

  test('an empty database is empty, a loaded one ready', async () => {
    expect(await graph.state()).toMatchObject({ status: 'empty', engine: 'neo4j' });
    await expect(graph.read(async () => 1)).rejects.toMatchObject({ status: 503, code: 'no-graph' });
    await writeNeo4j(smallGraph(), engine, { dataVersion: 'one', extractor: 'test' });
    expect(await graph.state()).toMatchObject({ status: 'ready', dataVersion: 'one', extractor: 'test' });
  });

  test('names are those of the data in force after a load', async () => {
    await writeNeo4j(manyCopies(smallGraph(), 2), engine, { dataVersion: 'two', extractor: 'test', yes: true });
    let documents = 0;
    for (let looks = 0; documents !== 6 && looks < 100; looks++) {
      await wait(100);
      documents = await graph.read(async ({ names }) => names.documents);
    }
    expect(documents).toBe(6);
  });

  test('a load that was broken off shows as loading', async () => {
    const [row] = await runQuery(engine, 'load/read-state', {});
    await runQuery(engine, 'load/write-state', { ...row, status: 'loading' });
    expect(await graph.state()).toMatchObject({ status: 'loading' });
    await runQuery(engine, 'load/write-state', { ...row, status: 'ready' });
    expect(await graph.state()).toMatchObject({ status: 'ready' });
  });

  test('when the database goes and comes back it is said within three seconds, and reads work again', async () => {
    await server.stop();
    expect(await secondsUntil('unreachable')).toBeLessThan(3);
    await expect(graph.read(({ engine: each }) => runQuery(each, 'documents/count', {}))).rejects.toMatchObject({
      status: 503,
    });
    await server.start();
    expect(await secondsUntil('ready')).toBeLessThan(3);
    expect(await graph.read(({ engine: each }) => runQuery(each, 'documents/count', {}))).toEqual([{ count: 6 }]);
  }, 300_000);
});
