// Neo4j behind the same interface: limits that hold, an abort that ends the query, sentences that say what is wrong.
import { connectNeo4j, openNeo4j } from '../../../cypher/engines/neo4j.ts';
import { toNeo4jParams } from '../../../cypher/engines/neo4j-params.ts';
import { toAtlasError } from '../../../cypher/engines/neo4j-errors.ts';
import { Neo4jError } from 'neo4j-driver';
import type { GraphEngine } from '../../../cypher/engine.ts';
import { borrowNeo4j, describeNeo4j } from '../../neo4j/borrow.ts';

const READ = { access: 'read' } as const;
const WRITE = { access: 'write' } as const;
const ENDLESS = 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a * b) AS s';

test.each([
  ['http://localhost:7474', "NEO4J_URI 'http://localhost:7474' is no address of a Neo4j: expected bolt://"],
  ['', "NEO4J_URI '' is no address of a Neo4j"],
])('the address "%s" is refused with a sentence', (uri, sentence) => {
  expect(() => openNeo4j({ uri })).toThrow(sentence);
});

test('a server that is not there is named', async () => {
  await expect(connectNeo4j({ uri: 'bolt://127.0.0.1:1' })).rejects.toMatchObject({
    status: 503,
    message: 'Neo4j at bolt://127.0.0.1:1 cannot be reached. Is it running, and is NEO4J_URI right?',
  });
});

test.each([
  ['Neo.ClientError.Security.Unauthorized', 503, "refuses the user 'neo4j'. Check NEO4J_USER and NEO4J_PASSWORD"],
  ['Neo.ClientError.Database.DatabaseNotFound', 503, "has no database 'atlas'. Check NEO4J_DATABASE"],
  ['Neo.TransientError.General.DatabaseUnavailable', 503, 'cannot be reached'],
  ['ServiceUnavailable', 503, 'cannot be reached'],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 503, 'more memory than the database allows'],
  ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 504, 'longer than 10 s'],
  ['Neo.ClientError.Statement.SyntaxError', 500, 'refused a statement'],
])('%s becomes %i: %s', (code, status, sentence) => {
  const settings = { uri: 'bolt://db:7687', user: 'neo4j', database: 'atlas' };
  const error = toAtlasError(new Neo4jError('as the server says', code, '', ''), settings, 10);
  expect(error).toMatchObject({ status, message: expect.stringContaining(sentence) });
});

describeNeo4j('on a real server', () => {
  const server = borrowNeo4j();
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await connectNeo4j({ uri: server.uri });
    await engine.prepare();
    await engine.prepare();
  });
  afterAll(() => engine.close());

  test('integers stay integers, in nested lists and maps too', async () => {
    const cypher = 'UNWIND $rows AS r RETURN toString(r.n) AS n, r.list[$at] AS item, r.half AS half ORDER BY n';
    const rows = [{ n: 3, list: [1, 2], half: 0.5 }];
    expect(await engine.run(cypher, { rows, at: 1 }, READ)).toEqual([{ n: '3', item: 2, half: 0.5 }]);
    expect(toNeo4jParams({ text: 'a', none: null, yes: true, big: 2 ** 60 })).toEqual({
      ...{ text: 'a', none: null, yes: true, big: 2 ** 60 },
    });
  });

  test('a read cannot write', async () => {
    await expect(engine.run('CREATE (n:TifaAtlas) RETURN 1 AS one', {}, READ)).rejects.toMatchObject({ status: 500 });
    expect(await engine.run('MATCH (n) RETURN count(n) AS count', {}, READ)).toEqual([{ count: 0 }]);
  });

  test('who leaves ends his query on the server', async () => {
    const leave = new AbortController();
    setTimeout(() => leave.abort(), 300);
    await expect(engine.run(ENDLESS, {}, { ...READ, signal: leave.signal })).rejects.toMatchObject({
      code: 'query-aborted',
    });
    const running = 'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH "UNWIND" RETURN currentQuery';
    for (let looks = 0; (await engine.run(running, {}, READ)).length > 0; looks++) {
      expect(looks).toBeLessThan(30);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await expect(engine.run('RETURN 1 AS one', {}, { ...READ, signal: leave.signal })).rejects.toMatchObject({
      code: 'query-aborted',
    });
  });

  test('an endless read is ended, one that wants too much memory at once', async () => {
    const hungry = engine.run('UNWIND range(1, 10000000) AS a RETURN collect(a) AS list', {}, READ);
    await expect(hungry).rejects.toMatchObject({ status: 503, code: 'engine-memory' });
    const endless = engine.run(ENDLESS, {}, READ);
    await expect(endless).rejects.toMatchObject({ status: 504, message: expect.stringContaining('10 s') });
  });

  test('an unknown database is named', async () => {
    await expect(connectNeo4j({ uri: server.uri, database: 'nowhere' })).rejects.toMatchObject({
      message: expect.stringContaining("has no database 'nowhere'. Check NEO4J_DATABASE."),
    });
  });

  test('constraint and indexes carry our prefix, so that they can be told from others', async () => {
    const names = await engine.run(
      'SHOW INDEXES YIELD name, type WHERE type <> "LOOKUP" RETURN name ORDER BY name',
      {},
      READ,
    );
    expect(names.map(({ name }) => name)).toEqual(['tifa_evidence_relation', 'tifa_id', 'tifa_text']);
  });

  test('the same engine works again after the server was away', async () => {
    await engine.run("CREATE (n:TifaAtlas {id: 'x'}) RETURN 1 AS one", {}, WRITE);
    await server.stop();
    await expect(engine.run('RETURN 1 AS one', {}, READ)).rejects.toMatchObject({ code: 'engine-unreachable' });
    await server.start();
    expect(await engine.run('MATCH (n:TifaAtlas) RETURN n.id AS id', {}, READ)).toEqual([{ id: 'x' }]);
  }, 200_000);
});
