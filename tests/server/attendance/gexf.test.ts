// GEXF as Gephi reads it: the rules of version 1.3 over the hand-made graph and the texts annotated by hand.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import request from 'supertest';
import { assembleGraph } from '../../../seed/5-assemble-graph.ts';
import type { SeenGraph } from '../../../server/export/seen-graph.ts';
import { writeGexf } from '../../../server/export/write-gexf.ts';
import { appOf, type TestApp } from '../../fixtures/app-of.ts';
import { gexfFaults } from '../../fixtures/gexf-faults.ts';
import { goldText } from '../../fixtures/gold-facts.ts';

const ROOT = join(__dirname, '../../..');
const [TEXTS, GOLD] = [join(ROOT, 'tests/news'), join(ROOT, 'tests/news/gold')];

let served: TestApp;
beforeAll(async () => {
  const texts = readdirSync(TEXTS).filter((name) => name.endsWith('.txt'));
  const facts = texts.map((name) => goldText(TEXTS, GOLD, name).facts);
  served = await appOf(assembleGraph(facts, []));
});
afterAll(() => served.close());

async function download(body: object): Promise<string> {
  const response = await request(served.app).post('/api/export/graph.gexf').send(body).buffer();
  expect(response.status).toBe(200);
  return response.text ?? response.body.toString();
}

test('a slice with every kind of edge has no fault, and edges between the same two ends stay apart', async () => {
  const { body } = await request(served.app).get('/api/attendance').query({ who: 'both', rows: 500, columns: 500 });
  const { body: listed } = await request(served.app).get('/api/documents').query({ limit: 500 });
  const ids = [...body.rows, ...body.columns, ...listed.documents].map(({ id }: { id: string }) => id);
  const written = await download({ what: 'slice', ids });
  expect(gexfFaults(written)).toEqual([]);
  expect(new Set(written.match(/value="(ATTENDED|HOSTED|REPORTS|NAMES|HOLDS_POST)"/g)).size).toBe(5);
});

const pair = { what: 'co-attendance', who: 'both', least: 1 };

test('pairs have no fault', async () => expect(gexfFaults(await download(pair))).toEqual([]));

/** Two who met in May and on a day of July. */
const met: SeenGraph = {
  ...{ title: '同场', dataVersion: 'v', truncated: false },
  nodes: ['甲', '乙'].map((name) => ({
    ...{ id: `person:${name}`, kind: 'Person', kindName: '人物', name },
    ...{ category: null, date: null, degree: 2, documentCount: 2 },
  })),
  edges: [
    {
      ...{ id: 'CO_ATTENDED|person:甲|person:乙|', source: 'person:甲', target: 'person:乙', type: 'CO_ATTENDED' },
      ...{ label: '同场', role: null, title: null, weight: 2, confidence: 1, jaccard: 1, newman: 2, directed: false },
      dates: ['2024-05', '2024-07-01'],
    },
  ],
};

test('a pair is there whenever both attended', () => {
  const written = writeGexf(met);
  expect(gexfFaults(written)).toEqual([]);
  expect(written).toContain('<spell start="2024-05-01" end="2024-05-31"/>');
  expect(written).toContain('<spell start="2024-07-01" end="2024-07-01"/>');
});

test.each([
  [/<edge /, '<edge colour="red" ', / has colour/],
  [/start="[^"]*"/, 'start="2024-02-31"', /from 2024-02-31/],
  [/target="[^"]*"/, 'target="nobody"', /ends at nobody/],
  [/id="confidence" title="confidence" type="double"/, 'id="x" title="x" type="double"', /confidence is 1/],
])('the check sees it when %s is written as %s', (from, to, fault) => {
  expect(gexfFaults(writeGexf(met).replace(from, to)).join('\n')).toMatch(fault);
});
