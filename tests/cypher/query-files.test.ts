// The .cypher files, their headers and their contracts say the same, in the dialect both engines understand.
import { QUERIES, QUERY_NAMES } from '../../cypher/contracts/queries.ts';
import { listQueryFiles, parseQueryFile, readQueryFile } from '../../cypher/query-files.ts';
import { runQuery } from '../../cypher/run-query.ts';
import { createGrafeo } from '../../cypher/engines/grafeo.ts';
import { findFaults } from '../fixtures/dialect.ts';

test('every query file has a contract and every contract a file', () => {
  expect([...QUERY_NAMES].sort()).toEqual(listQueryFiles());
});

describe.each(QUERY_NAMES)('%s', (name) => {
  const file = readQueryFile(name);
  const contract = QUERIES[name];

  test('takes the parameters its header, its contract and its text name', () => {
    const inText = new Set([...file.cypher.matchAll(/\$(\w+)/g)].map(([, param]) => param));
    expect([...file.params].sort()).toEqual(Object.keys(contract.params.shape).sort());
    expect([...inText].sort()).toEqual([...file.params].sort());
  });

  test('gives the columns its header and its contract name', () => {
    expect([...file.returns].sort()).toEqual(Object.keys(contract.row.shape).sort());
    expect(columnsOf(file.cypher)).toEqual([...file.returns].sort());
  });

  test('writes only if it says so', () => {
    const writes = /\b(CREATE|MERGE|SET|DELETE|REMOVE)\b/.test(file.cypher.replace(/'[^']*'/g, ''));
    expect(writes ? 'write' : 'read').toBe(contract.access);
  });

  test('keeps to the common dialect', () => {
    expect(findFaults(file.cypher)).toEqual([]);
  });
});

test.each([
  ['MATCH (n:A {id: $id}) RETURN n.name', 'a returned item without AS'],
  ['MATCH (n)-[r]->(m:B) RETURN n.id AS id', 'a node without label: (n)'],
  ['MATCH (a:A)-[:R*]->(b:B) RETURN b.id AS id', 'a path without bounds or longer than 6'],
  ['MATCH (a:A)-[:R*1..9]->(b:B) RETURN b.id AS id', 'a path without bounds or longer than 6'],
  ['MATCH (a:A) RETURN collect(a.id)[0..5] AS ids', 'an index or slice on an aggregate'],
  ['MATCH (a:A) RETURN a.list[-2..] AS ids', 'a slice with a negative bound'],
  ['MATCH (a:A|B) RETURN a.id AS id', 'a choice of labels in a node'],
  ['MATCH (a:A) RETURN sum(a.n) AS n', 'sum() without coalesce'],
  ['MATCH (a:A) RETURN date(a.date) AS day', 'date('],
  ['MATCH (a:A) RETURN percentileDisc(a.n, 0.5) AS n', 'percentileDisc('],
  ['CALL (a) { MATCH (a)--(b:B) RETURN b } RETURN b.id AS id', 'CALL (x) {'],
])('the dialect refuses %s', (cypher, fault) => {
  expect(findFaults(cypher)).toContain(fault);
});

test('a query without a header is refused by name', () => {
  expect(() => parseQueryFile('load/x', 'MATCH (n:A) RETURN n.id AS id')).toThrow(
    'load/x.cypher must begin with "// x -',
  );
});

test('parameters that are not as declared do not reach the engine', async () => {
  const engine = createGrafeo();
  const rows = [{ id: '', source: 'a', target: 'b', hash: 'h', props: {} }];
  await expect(runQuery(engine, 'load/merge-of', { rows })).rejects.toThrow('Parameters of load/merge-of: rows.0.id');
  const extra = [{ id: 'x', source: 'a', target: 'b', hash: 'h', props: { weight: 1 } }];
  await expect(runQuery(engine, 'load/merge-of', { rows: extra })).rejects.toThrow('only these properties: none');
  // @ts-expect-error: a misspelt name does not compile
  await expect(runQuery(engine, 'load/count-node', {})).rejects.toThrow();
  // @ts-expect-error: nor does a misspelt parameter
  await expect(runQuery(engine, 'load/read-nodes', { after: '', limits: 1 })).rejects.toThrow('limit');
  await engine.close();
});

function columnsOf(cypher: string): string[] {
  const last = cypher.slice(cypher.lastIndexOf('RETURN'));
  const items = last.replace(/\b(ORDER BY|SKIP|LIMIT)\b[\s\S]*$/, '');
  return [...items.matchAll(/\bAS (\w+)/g)].map(([, column]) => column).sort();
}
