// The contract: every named query and every load gives the same on both engines, value by value.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { QUERY_NAMES, type QueryName } from '../cypher/contracts/queries.ts';
import type { GraphEngine, Row } from '../cypher/engine.ts';
import { connectNeo4j } from '../cypher/engines/neo4j.ts';
import { toNeo4jParams } from '../cypher/engines/neo4j-params.ts';
import { readQueryFile } from '../cypher/query-files.ts';
import { runQuery } from '../cypher/run-query.ts';
import { assembleGraph } from '../seed/5-assemble-graph.ts';
import { writeNeo4j } from '../seed/6-write-graph.ts';
import { extractFacts } from '../seed/facts.ts';
import { readSource } from '../seed/source-files.ts';
import type { Graph } from '../seed/types.ts';
import { casesFor, planParams, READING_QUERIES } from './contract-cases/all-cases.ts';
import { pickFrom, type Picked } from './contract-cases/cases.ts';
import { dumpGraph } from './fixtures/dump-graph.ts';
import { loadInMemory } from './fixtures/load-graph.ts';
import { findPlanFaults } from './fixtures/plan-faults.ts';
import { smallGraph } from './fixtures/small-graph.ts';
import { borrowNeo4j, describeNeo4j } from './neo4j/borrow.ts';

const TEXTS = join(__dirname, '../seed/texts');
const PASSAGES = [
  '生命至上',
  '生命至上、安全第一',
  '四',
  '，',
  '安全',
  '不在这里',
  '2024年5月',
  'x',
  '吴𠮷',
  '山|海',
  '"',
  '',
];

/** What is asked about: all of the small graph, the most linked of the sample corpus. */
const GRAPHS: [string, () => Graph, number][] = [
  ['the small graph', smallGraph, 100],
  ['the sample corpus', sampleCorpus, 4],
];

describe('the embedded engine alone', () => {
  const picked = pickFrom(smallGraph(), 100);
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await loadInMemory(smallGraph());
  });
  afterAll(() => engine.close());

  test('every query that reads has cases, and at least one of them finds something', async () => {
    const silent: string[] = [];
    for (const name of READING_QUERIES) {
      const rows = await Promise.all(casesFor(name, picked).map((params) => run(engine, name, params)));
      if (rows.every((each) => each.length === 0)) silent.push(name);
    }
    expect(silent).toEqual([]);
  });

  test('rows come in the same order though the engine shuffles what is not ordered', async () => {
    for (const name of READING_QUERIES) {
      for (const params of casesFor(name, picked)) {
        const first = await run(engine, name, params);
        for (let again = 0; again < 3; again++) expect([name, await run(engine, name, params)]).toEqual([name, first]);
      }
    }
  });
});

describeNeo4j('both engines', () => {
  const server = borrowNeo4j();

  describe.each(GRAPHS)('on %s', (title, makeGraph, most) => {
    let embedded: GraphEngine;
    let database: GraphEngine;
    let picked: Picked;
    beforeAll(async () => {
      const graph = makeGraph();
      picked = pickFrom(graph, most);
      embedded = await loadInMemory(graph, title);
      database = await connectNeo4j({ uri: server.uri });
      await writeNeo4j(graph, database, { dataVersion: title, extractor: 'test', yes: true });
    }, 120_000);
    afterAll(async () => {
      await embedded.close();
      await database.close();
    });

    test('hold the same nodes and edges with the same properties after every load', async () => {
      const [ours, theirs] = [await dumpGraph(embedded), await dumpGraph(database)];
      expect(theirs.nodes.length).toBeGreaterThan(50);
      expect(theirs).toEqual(ours);
    });

    test.each(READING_QUERIES)('give the same rows for %s', async (name) => {
      const cases = casesFor(name, picked);
      expect(cases.length).toBeGreaterThan(0);
      for (const params of cases) {
        expect([params, await run(database, name, params)]).toEqual([params, await run(embedded, name, params)]);
      }
    });

    test.each(PASSAGES)('find the same passages for "%s"', async (text) => {
      const found = await embedded.searchPassages(text, 20);
      expect(await database.searchPassages(text, 20)).toEqual(found);
      for (const passage of found) expect(passage.text).toContain(text);
    });
  });

  let driver: Driver;
  beforeAll(() => {
    driver = neo4j.driver(server.uri);
  });
  afterAll(() => driver.close());

  test.each(QUERY_NAMES)('Neo4j plans %s without scans that nobody declared', async (name) => {
    const file = readQueryFile(name);
    const params = toNeo4jParams(planParams(name, pickFrom(smallGraph(), 100)));
    const { summary } = await driver.executeQuery(`EXPLAIN ${file.cypher}`, params);
    expect(summary.plan).not.toBe(false);
    expect(summary.plan && findPlanFaults(file, summary.plan)).toEqual([]);
  });
});

function run(engine: GraphEngine, name: QueryName, params: object): Promise<Row[]> {
  // The cases are typed where they are listed; here the union of all names has lost which belongs to which.
  return runQuery(engine, name, params as never) as Promise<Row[]>;
}

function sampleCorpus(): Graph {
  const files = readdirSync(TEXTS).filter((file) => file.endsWith('.txt'));
  const facts = files.map((file) => extractFacts(readSource({ path: join(TEXTS, file), root: TEXTS, file })));
  return assembleGraph(facts, []);
}
