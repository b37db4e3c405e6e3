// Every endpoint that reads answers over the small graph, as documented and with what the graph holds.
import type { Response } from 'supertest';
import { documentedBy } from '../fixtures/documented.ts';
import { smallApp, type SmallApp } from '../fixtures/small-app.ts';

const CHEN = 'person:陈大山';
const MEETING = 'event:云山市安全生产工作会议@2024-05-08';
const LIVES = 'concept:生命至上、安全第一';
const SAFETY = 'document:云山/安全会';

let atlas: SmallApp;
let faultsOf: ReturnType<typeof documentedBy>;
beforeAll(async () => {
  atlas = await smallApp();
  faultsOf = documentedBy((await atlas.request.get('/api/openapi.json')).body);
});
afterAll(() => atlas.close());

/** Asks, expects 200 and an answer as documented. */
async function get(path: string, id?: string, rest = ''): Promise<Response['body']> {
  const address = id === undefined ? `${path}${rest}` : path.replace('{id}', encodeURIComponent(id)) + rest;
  const response = await atlas.request.get(address);
  expect(response.status).toBe(200);
  expect(faultsOf('get', path, response)).toEqual([]);
  return response.body;
}

test('health and readiness say what is loaded', async () => {
  const state = { status: 'ready', engine: 'grafeo', dataVersion: 'test', schemaVersion: 1, extractor: 'test' };
  expect(await get('/api/health')).toEqual(state);
  expect(await get('/readyz')).toEqual(state);
  expect(await get('/livez')).toEqual({ status: 'ok' });
});

test('the overview counts what the graph holds', async () => {
  const overview = await get('/api/overview');
  expect(overview.counts).toEqual({ Person: 4, Organization: 4, Event: 3, Concept: 5, Document: 3, Passage: 10 });
  expect(overview.formulations).toBe(4);
  expect(overview.relations).toMatchObject({ ATTENDED: 7, HOSTED: 2, VOICED: 3, NAMES: 12 });
  expect(overview.dates).toEqual({ first: '2024-05', last: '2024-05-08' });
  expect(overview.documents.at(-1)).toMatchObject({ id: SAFETY, people: 4, events: 1, concepts: 3 });
  expect(overview.concepts.map(({ id }: { id: string }) => id)).not.toContain('concept:落到实处');
  expect(overview.events.map(({ date }: { date: string }) => date)).toEqual(['2023-12-01', '2024-05', '2024-05-08']);
});

test('a node tells its facts and what an expansion would bring', async () => {
  const node = await get('/api/entities/{id}', CHEN);
  expect(node).toMatchObject({ kind: 'Person', name: '陈大山', mentionCount: 3, askedFor: null });
  expect(node.degrees).toContainEqual({
    relation: 'ATTENDED',
    direction: 'out',
    kind: 'Event',
    role: 'chair',
    count: 1,
  });
  expect(await get('/api/entities/{id}', MEETING)).toMatchObject({
    place: '云山',
    date: '2024-05-08',
    category: 'meeting',
  });
  expect(await get('/api/entities/{id}', SAFETY)).toMatchObject({ kind: 'Document', name: '安全生产工作会议' });
});

test('an alias leads to the node that remains, and the answer says so', async () => {
  const alias = 'person:趙小川';
  expect(await get('/api/entities/{id}', alias)).toMatchObject({ id: 'person:赵小川', askedFor: alias });
  expect(await get('/api/entities/{id}/neighbors', alias)).toMatchObject({ askedFor: alias });
  expect(await get('/api/entities/{id}/mentions', alias)).toMatchObject({ askedFor: alias, total: 3 });
  const edge = `ATTENDED|${alias}|${MEETING}|attendee`;
  const evidence = await get('/api/relations/{id}/evidence', edge);
  expect(evidence).toMatchObject({ relation: `ATTENDED|person:赵小川|${MEETING}|attendee`, askedFor: edge });
});

describe('neighbours', () => {
  const path = '/api/entities/{id}/neighbors';
  test('come with their edges, most specific first, and are as many as the degrees say', async () => {
    const slice = await get(path, MEETING);
    const { degrees } = await get('/api/entities/{id}', MEETING);
    expect(slice.total).toBe(slice.nodes.length);
    expect(slice.truncated).toBe(false);
    const ids = new Set(slice.nodes.map(({ id }: { id: string }) => id));
    expect(ids.has(MEETING)).toBe(false);
    for (const { source, target } of slice.edges) expect([source, target]).toContain(MEETING);
    for (const { source, target } of slice.edges) expect(ids.has(source === MEETING ? target : source)).toBe(true);
    const attended = slice.edges.filter(
      ({ type, role }: { type: string; role: string }) => type === 'ATTENDED' && role === 'chair',
    );
    expect(attended).toHaveLength(
      degrees.find(
        ({ relation, role }: { relation: string; role: string }) => relation === 'ATTENDED' && role === 'chair',
      ).count,
    );
  });
  test('are cut at the limit, which is said, and go on at the offset', async () => {
    const all = await get(path, MEETING);
    const first = await get(path, MEETING, '?limit=2');
    const next = await get(path, MEETING, '?limit=2&offset=2');
    expect(first).toMatchObject({ total: all.total, truncated: true });
    expect([...first.nodes, ...next.nodes]).toEqual(all.nodes.slice(0, 4));
  });
  test('pass the filters given', async () => {
    const chairs = await get(path, MEETING, '?relation=ATTENDED&kind=Person&role=chair');
    expect(chairs.nodes.map(({ id }: { id: string }) => id)).toEqual([CHEN]);
    expect(chairs.edges.map(({ role }: { role: string }) => role)).toEqual(['chair']);
  });
  test('leave reused phrases out unless asked for', async () => {
    const ids = async (rest: string) => (await get(path, SAFETY, rest)).nodes.map(({ id }: { id: string }) => id);
    expect(await ids('')).not.toContain('concept:落到实处');
    expect(await ids('?reused=yes')).toContain('concept:落到实处');
  });
  test('that are rarer come first', async () => {
    const { nodes } = await get(path, SAFETY, '?kind=Concept');
    const spread = nodes.map(({ documentCount }: { documentCount: number }) => documentCount);
    expect(spread).toEqual([...spread].sort((a, b) => a - b));
  });
});

test('mentions stand at their place, with speaker and the longer formulation around them', async () => {
  const { text } = await get('/api/documents/{id}', SAFETY);
  const { mentions, total } = await get(
    '/api/entities/{id}/mentions',
    'concept:生命至上',
    `?document=${encodeURIComponent(SAFETY)}`,
  );
  expect(total).toBe(1);
  for (const { start, end, before, hit, after } of mentions) {
    expect(text.slice(start, end)).toBe(hit);
    expect(text).toContain(before + hit + after);
  }
  expect(mentions[0]).toMatchObject({
    hit: '生命至上',
    speaker: { id: CHEN, name: '陈大山' },
    inside: { id: LIVES, name: '生命至上、安全第一' },
  });
});

describe('evidence', () => {
  const path = '/api/relations/{id}/evidence';
  test('of every edge of the graph is at least one quote that the text holds at its place', async () => {
    const { engine } = atlas;
    const rows = await engine.run(
      'MATCH (a:TifaAtlas)-[r]->(b:TifaAtlas) WHERE NOT type(r) IN ["OF", "MENTIONS"] RETURN r.id AS id ORDER BY id',
      {},
      { access: 'read' },
    );
    expect(rows.length).toBeGreaterThan(40);
    for (const { id } of rows) {
      const { quotes, total } = await get(path, String(id));
      expect(total).toBeGreaterThanOrEqual(1);
      for (const { document, start, end, quote, marks } of quotes) {
        const { text } = await get('/api/documents/{id}', document);
        expect(text.slice(start, end)).toBe(quote);
        for (const mark of marks) expect(text.slice(mark.start, mark.end)).not.toBe('');
      }
    }
  });
  test('of an edge whose ends have a bar in their names', async () => {
    const id = 'ATTENDED|organization:山｜海代表团|event:赵小川会见山｜海代表团@2023-12-01|attendee';
    expect((await get(path, id)).quotes[0].quote).toBe('山|海代表團應邀出席會見。');
    expect((await get(path, 'NAMES|document:会见|organization:山｜海代表团|')).quotes[0].marks).toHaveLength(1);
  });
  test('of a date', async () => {
    const { quotes } = await get(path, `${MEETING}#date`);
    expect(quotes[0].quote).toBe('5月8日，云山市安全生产工作会议在云山召开。');
  });
  test('of a mention is the sentence around it, once for all its marks', async () => {
    const { quotes } = await get(path, `NAMES|${SAFETY}|${CHEN}|`);
    expect(quotes.map(({ quote }: { quote: string }) => quote)).toEqual([
      '市委书记陈大山主持会议并讲话，市长赵小川、云山市应急管理局局长吴𠮷出席会议。',
      '陈大山强调，要坚持生命至上、安全第一，把“四个到位”落到实处。',
      '陈大山指出，安全第一是四个到位的根本。',
    ]);
  });
  test.each([MEETING, LIVES])('stands behind everything heard at or of %s', async (id) => {
    const { heard, truncated } = await get('/api/entities/{id}/heard', id);
    expect(heard.length).toBeGreaterThan(0);
    expect(truncated).toBe(false);
    for (const row of heard) {
      const { quotes } = await get(path, row.relation);
      expect(quotes.flatMap(({ marks }: { marks: unknown[] }) => marks)).toHaveLength(row.count);
    }
    const other = id === MEETING ? LIVES : MEETING;
    expect(heard.map(({ relation }: { relation: string }) => relation)).toContain(`HEARD_AT|${MEETING}|${LIVES}|`);
    expect(heard.map((row: { id: string }) => row.id)).toContain(other);
    expect((await get('/api/entities/{id}/heard', id, '?limit=1')).heard).toEqual(heard.slice(0, 1));
  });
  test('of a derived edge is that of its parts', async () => {
    const shared = await get(path, 'CO_ATTENDED|person:吴𠮷|person:陈大山|');
    expect(shared.total).toBe(3);
    const heard = await get(path, `HEARD_AT|${MEETING}|${LIVES}|`);
    expect(heard.quotes[0].quote).toContain('生命至上、安全第一');
    const travelled = await get(path, `TRAVELLED|document:云山/学习会|${SAFETY}|${LIVES}`);
    expect(travelled.quotes.map(({ document }: { document: string }) => document)).toEqual([
      'document:云山/学习会',
      SAFETY,
    ]);
  });
});

describe('a text', () => {
  test('is its passages one after the other, with every mention and quote at its place', async () => {
    const text = await get('/api/documents/{id}', SAFETY);
    let at = 0;
    for (const { start, end } of text.passages) {
      expect(start).toBe(at);
      at = end;
    }
    expect(at).toBe(text.text.length);
    const names = new Map(text.entities.map(({ id, name }: { id: string; name: string }) => [id, name]));
    for (const { entity, start, end } of text.mentions.filter(({ entity }: { entity: string }) => entity === CHEN))
      expect(text.text.slice(start, end)).toBe(names.get(entity));
    for (const { entity } of text.mentions) expect(names.has(entity)).toBe(true);
    expect(text.evidence.length).toBeGreaterThan(5);
  });
  test('stands in the list, newest first', async () => {
    const list = await get('/api/documents');
    expect(list).toMatchObject({ total: 3, truncated: false });
    expect(list.documents.map(({ id }: { id: string }) => id)).toEqual([
      SAFETY,
      'document:云山/学习会',
      'document:会见',
    ]);
    expect(await get('/api/documents', undefined, '?limit=1')).toMatchObject({ total: 3, truncated: true });
  });
});

test('a search answers names first, then passages at the place of the hit', async () => {
  const { results, kinds, passages } = await get('/api/search', undefined, `?q=${encodeURIComponent('陈大山')}`);
  expect(results[0]).toEqual({
    id: CHEN,
    kind: 'Person',
    name: '陈大山',
    matched: '陈大山',
    how: 'name',
    documentCount: 1,
  });
  expect(kinds).toEqual({ Person: 1 });
  const { text } = await get('/api/documents/{id}', passages[0].document);
  expect(text.slice(passages[0].start, passages[0].end)).toBe('陈大山');
});

test('a search may ask for kinds', async () => {
  const { results, total } = await get('/api/search', undefined, `?q=${encodeURIComponent('安全')}&kind=Concept`);
  expect(results.map(({ kind }: { kind: string }) => kind)).toEqual(['Concept']);
  expect(total).toBe(1);
});

test('a slice has the nodes asked for and every edge between them', async () => {
  const ids = [CHEN, MEETING, SAFETY, 'person:趙小川', 'person:nobody'];
  const response = await atlas.request.post('/api/graph').send({ ids });
  expect(faultsOf('post', '/api/graph', response)).toEqual([]);
  const { nodes, edges, missing, moved } = response.body;
  expect(nodes).toHaveLength(4);
  expect(missing).toEqual(['person:nobody']);
  expect(moved).toEqual({ 'person:趙小川': 'person:赵小川' });
  expect(edges.filter(({ type }: { type: string }) => type === 'ATTENDED')).toHaveLength(3);
  expect(edges.filter(({ type }: { type: string }) => type === 'NAMES')).toHaveLength(2);
  const narrow = await atlas.request
    .post('/api/graph')
    .send({ ids, relations: ['ATTENDED'], roles: ['chair'], from: '2024' });
  expect(narrow.body.edges).toHaveLength(1);
  const late = await atlas.request.post('/api/graph').send({ ids, from: '2025' });
  expect(late.body.nodes.map(({ kind }: { kind: string }) => kind)).toEqual(['Person', 'Person']);
});

test('facets count under the filters, each without its own', async () => {
  const counts = (facet: { value: string; count: number }[]) =>
    Object.fromEntries(facet.map(({ value, count }) => [value, count]));
  const all = await get('/api/facets');
  expect(counts(all.kinds)).toEqual({ Person: 4, Organization: 4, Event: 3, Concept: 4 });
  expect(counts(all.roles)).toEqual({ attendee: 4, chair: 2, speaker: 1 });
  const people = await get('/api/facets', undefined, '?kind=Person&role=chair');
  expect(counts(people.kinds).Person).toBe(2);
  expect(counts(people.roles)).toEqual({ attendee: 3, chair: 2, speaker: 1 });
});

test('formulations are listed with n of N; the passport of one says where and by whom', async () => {
  const list = await get('/api/concepts');
  expect(list).toMatchObject({ total: 4, documents: 3 });
  const names = await get('/api/concepts', undefined, '?sort=name&category=reused');
  expect(names.concepts.map(({ name }: { name: string }) => name)).toEqual(['落到实处']);
  const passport = await get('/api/concepts/{id}/passport', LIVES);
  expect(passport).toMatchObject({
    documentCount: 2,
    documents: 3,
    first: { document: 'document:云山/学习会' },
    last: { document: SAFETY },
    voices: [{ id: CHEN, name: '陈大山', count: 1 }],
    parts: [{ id: 'concept:生命至上', name: '生命至上' }],
  });
  expect(passport.occasions.map(({ id }: { id: string }) => id)).toContain(MEETING);
});

test('a view is kept, read and forgotten', async () => {
  const saved = await atlas.request.put('/api/views/abc-1').send({ content: { nodes: [CHEN] } });
  expect(faultsOf('put', '/api/views/{id}', saved)).toEqual([]);
  expect(await get('/api/views/{id}', 'abc-1')).toMatchObject({ id: 'abc-1', content: { nodes: [CHEN] } });
  const deleted = await atlas.request.delete('/api/views/abc-1');
  expect(deleted.body).toEqual({ deleted: true });
  expect((await atlas.request.get('/api/views/abc-1')).status).toBe(404);
});
