// The same app over a real Neo4j: the same answers, and the truth about a database that goes and comes back.
import { EventEmitter, once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import supertest from 'supertest';
import type { GraphEngine } from '../../cypher/engine.ts';
import { connectNeo4j } from '../../cypher/engines/neo4j.ts';
import { runQuery } from '../../cypher/run-query.ts';
import { createApp } from '../../server/app.ts';
import type { GraphSource } from '../../server/atlas.ts';
import { followNeo4j } from '../../server/neo4j-graph.ts';
import { loadGraph, loadInMemory } from '../fixtures/load-graph.ts';
import { smallApp, type SmallApp } from '../fixtures/small-app.ts';
import { smallGraph } from '../fixtures/small-graph.ts';
import { borrowNeo4j, describeNeo4j } from '../neo4j/borrow.ts';

const CHEN = encodeURIComponent('person:陈大山');
const MEETING = encodeURIComponent('event:云山市安全生产工作会议@2024-05-08');
const ADDRESSES = [
  '/api/overview',
  '/api/search?q=%E5%AE%89%E5%85%A8',
  `/api/entities/${CHEN}`,
  `/api/entities/${MEETING}/neighbors`,
  `/api/entities/${CHEN}/mentions`,
  `/api/documents/${encodeURIComponent('document:云山/安全会')}`,
  `/api/relations/${encodeURIComponent('CO_ATTENDED|person:吴𠮷|person:陈大山|')}/evidence`,
  '/api/facets?role=chair',
  '/api/concepts',
];

test('a load that ends while the state before it is being read is still taken up', async () => {
  const engine = await loadInMemory(smallGraph());
  let holdNext = false;
  const moments = new EventEmitter();
  const slow: GraphEngine = {
    ...engine,
    close: () => engine.close(),
    async run(cypher, params, options) {
      const rows = await engine.run(cypher, params, options);
      if (holdNext) {
        holdNext = false;
        moments.emit('read');
        await once(moments, 'let go');
      }
      return rows;
    },
  };
  const graph = await followNeo4j(slow, { every: 600_000 });
  const [state] = await runQuery(engine, 'load/read-state', {});
  holdNext = true;
  const read = once(moments, 'read');
  const before = graph.refresh();
  await read;
  await runQuery(engine, 'load/write-state', { ...state, dataVersion: 'newer' });
  const after = graph.refresh();
  moments.emit('let go');
  await Promise.all([before, after]);
  expect(await graph.read((atlas) => Promise.resolve(atlas.dataVersion))).toBe('newer');
  await graph.close();
});

describeNeo4j('over Neo4j', () => {
  const server = borrowNeo4j();
  let embedded: SmallApp;
  let engine: GraphEngine;
  let graph: GraphSource;
  let request: ReturnType<typeof supertest>;

  beforeAll(async () => {
    embedded = await smallApp();
    engine = await loadGraph(await connectNeo4j({ uri: server.uri }), smallGraph());
    graph = await followNeo4j(engine, { every: 200 });
    request = supertest(
      createApp({
        graph,
        settings: {
          HOST: '127.0.0.1',
          ATLAS_ALLOWED_HOSTS: [],
          ATLAS_EDIT_TOKEN: undefined,
          ATLAS_HOME: embedded.home,
        },
        seed: () => Promise.reject(new Error('no seed here')),
        client: embedded.home,
        log: pino({ level: 'silent' }),
      }),
    );
  }, 120_000);
  afterAll(async () => {
    await graph.close();
    await embedded.close();
  });

  async function untilReady(status: number, within: number): Promise<number> {
    const begun = Date.now();
    while ((await request.get('/readyz')).status !== status) {
      if (Date.now() - begun > within) throw new Error(`/readyz is not ${status} after ${within} ms`);
      await wait(50);
    }
    return Date.now() - begun;
  }

  test.each(ADDRESSES)('%s answers as over the embedded engine', async (address) => {
    const [theirs, ours] = [await request.get(address), await embedded.request.get(address)];
    expect(theirs.status).toBe(200);
    const { engine: name, ...body } = theirs.body;
    expect(name).toBe(address === '/api/overview' ? 'neo4j' : undefined);
    expect(body).toEqual({ ...ours.body, engine: undefined });
  });

  test('a load that is under way or was broken off is said', async () => {
    const [state] = await runQuery(engine, 'load/read-state', {});
    await runQuery(engine, 'load/write-state', { ...state, status: 'loading' });
    const { status, body } = await request.get('/readyz');
    expect([status, body.status]).toEqual([503, 'loading']);
    expect((await request.get('/api/health')).body.status).toBe('loading');
    await runQuery(engine, 'load/write-state', { ...state, status: 'ready' });
    expect((await request.get('/readyz')).status).toBe(200);
  });

  test('a new data version is taken up with its names', async () => {
    const [state] = await runQuery(engine, 'load/read-state', {});
    const props = { id: 'person:周文远', hash: 'h', name: '周文远', searchKeys: ['zwy'] };
    await runQuery(engine, 'load/merge-person', { rows: [{ id: props.id, props }] });
    await runQuery(engine, 'load/write-state', { ...state, dataVersion: 'newer' });
    await graph.refresh();
    const { body } = await request.get('/api/search?q=zwy');
    expect(body.results).toMatchObject([{ id: 'person:周文远' }]);
  });

  test('within three seconds /readyz tells that the database has gone, and that it is back', async () => {
    await server.stop();
    await untilReady(503, 3000);
    const away = await request.get(`/api/entities/${CHEN}`);
    expect([away.status, JSON.parse(away.text).type]).toEqual([503, 'engine-unreachable']);
    expect((await request.get('/livez')).status).toBe(200);
    await server.start();
    await untilReady(200, 3000);
    expect((await request.get(`/api/entities/${CHEN}`)).status).toBe(200);
  }, 120_000);
});
