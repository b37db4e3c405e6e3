// Generated abuse: whatever a stranger asks, no answer is a 5xx, nothing is written, nothing leaks.
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { pino } from 'pino';
import type { GraphEngine } from '../../cypher/engine.ts';
import { fixedGraph } from '../../server/open-graph.ts';
import type { OpenApi } from '../fixtures/documented.ts';
import { loadInMemory } from '../fixtures/load-graph.ts';
import { smallApp, type SmallApp } from '../fixtures/small-app.ts';
import { smallGraph } from '../fixtures/small-graph.ts';

const RUNS = 1500;
const STRANGER = { 'X-Forwarded-For': '203.0.113.9' };
const IDS = ['person:陈大山', 'event:云山市安全生产工作会议@2024-05-08', 'document:云山/安全会', 'concept:生命至上'];
const EVIL = [
  ...[
    "' OR 1=1 //",
    '}) DETACH DELETE n //',
    '$id',
    '`',
    '\\',
    '../../etc/passwd',
    '%00',
    '\u0000',
    '\u202e',
    '\ud800',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    '-1',
    '1e9',
    'NaN',
    '',
    ' ',
    '，',
    '𠮷',
    'AND',
    '*',
    '(',
    '"',
    '[]',
    '{}',
  ],
];
const GOOD = ['1', '60', 'Person', 'ATTENDED,HOSTED', 'chair', '2024', '2024-05-08', 'degree', '安全', 'all', ...IDS];
const METHODS = ['get', 'post', 'put', 'delete'] as const;

let atlas: SmallApp;
let engine: GraphEngine;
let operations: { path: string; method: (typeof METHODS)[number]; parameters: string[] }[];
const accesses = new Set<string>();
const mistakes: string[] = [];
beforeAll(async () => {
  engine = await loadInMemory(smallGraph());
  const run = engine.run.bind(engine);
  engine.run = (cypher, params, options) => {
    accesses.add(options.access);
    return run(cypher, params, options);
  };
  const log = pino({ level: 'error' }, { write: (line: string) => void mistakes.push(line) });
  atlas = await smallApp({ graph: await fixedGraph(engine), requestsAMinute: 1e9, log });
  const page: OpenApi = (await atlas.request.get('/api/openapi.json')).body;
  operations = Object.entries(page.paths).flatMap(([path, methods]) =>
    METHODS.filter((method) => methods[method]).map((method) => ({
      ...{ path, method },
      parameters: methods[method].parameters.filter((each) => each.in === 'query').map(({ name }) => name),
    })),
  );
});
afterAll(async () => {
  await atlas.close();
  await engine.close();
});

const anything = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...GOOD) },
  fc.constantFrom(...EVIL),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.integer().map(String),
);

function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

test(`${RUNS} generated requests: no 5xx, no write, no word of what is inside`, async () => {
  const statuses = new Map<number, number>();
  const elsewhere = fc.record({ method: fc.constantFrom(...METHODS), path: fc.webPath() });
  const request = fc.record({
    asked: fc.nat(operations.length - 1),
    strange: fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, elsewhere),
    id: fc.oneof(fc.constantFrom(...IDS), anything),
    query: fc.array(fc.tuple(fc.oneof({ weight: 6, arbitrary: fc.nat() }, anything), anything), { maxLength: 3 }),
    raw: fc.boolean(),
    body: fc.oneof(
      fc.jsonValue({ maxDepth: 4 }),
      fc.record({ ids: fc.array(anything), content: fc.object() }),
      anything,
    ),
  });
  await fc.assert(
    fc.asyncProperty(request, async ({ asked, strange, id, query, raw, body }) => {
      const { path, method, parameters } = { ...operations[asked], ...(strange ?? {}) };
      const put = raw ? (text: string) => text.replace(/[^\x21-\x7e]/g, '%') : encode;
      const named = query.map(([name, value]) => {
        const known = typeof name === 'number' && parameters.length > 0;
        return `${known ? parameters[name % parameters.length] : put(String(name))}=${put(value)}`;
      });
      const call = atlas.request[method](`${path.replace('{id}', encode(id) || 'x')}?${named.join('&')}`).set(STRANGER);
      const response = await (method === 'get' ? call : call.send(JSON.stringify(body)).type('json'));
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
      expect([response.status < 500, mistakes]).toEqual([true, []]);
      expect(response.text).not.toMatch(/node_modules|GRAFEO|Neo4j|\.ts:\d/);
    }),
    { numRuns: RUNS },
  );
  expect(statuses.get(200)).toBeGreaterThan(RUNS / 20);
  expect(statuses.get(400)).toBeGreaterThan(RUNS / 20);
  expect([...accesses]).toEqual(['read']);
  expect(readdirSync(atlas.home)).toEqual([]);
}, 120_000);
