// Events, records, series, paths, comparison and exports over the hand-made graph.
import Graph from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { changesBetween } from '../../../server/attendance/read-series.ts';
import { smallApp, type SmallApp } from '../../fixtures/small-app.ts';

const [CHEN, ZHAO, WU] = ['person:陈大山', 'person:赵小川', 'person:吴𠮷'];
const BUREAU = 'organization:云山市应急管理局';
const MEETING = 'event:云山市安全生产工作会议@2024-05-08';
const SESSION = 'event:云山市应急管理局学习会@2024-05';
const CALL = 'event:赵小川会见山|海代表团@2023-12-01';
const SAFETY = 'document:云山/安全会';
const STUDY = 'document:云山/学习会';

let small: SmallApp;
beforeAll(async () => {
  small = await smallApp();
});
afterAll(() => small.close());

interface Listed {
  events: { id: string; who: { id: string; roles: string[] }[] }[];
  total: number;
}
const list = async (query: Record<string, string>) => {
  const { status, body } = await small.request.get('/api/events').query(query);
  expect([query, status]).toEqual([query, 200]);
  return body as Listed;
};

test.each([
  [{}, [CALL, SESSION, MEETING]],
  [{ attendedBy: `${WU},${CHEN}`, match: 'all' }, [MEETING]],
  [{ attendedBy: `${WU},${CHEN}`, match: 'any' }, [SESSION, MEETING]],
  [{ attendedBy: `${WU},${CHEN}`, match: 'one' }, [SESSION]],
  [{ host: BUREAU }, [SESSION, MEETING]],
  [{ category: 'visit' }, [CALL]],
  [{ from: '2024-05-20' }, [SESSION]],
  [{ from: '2024-05', to: '2024-05' }, [SESSION, MEETING]],
  [{ to: '2024' }, [CALL, SESSION, MEETING]],
  [{ to: '2023' }, [CALL]],
])('events under %j, oldest first; a month may still lie after its 20th day', async (query, expected) => {
  const { events, total } = await list(query as Record<string, string>);
  expect(events.map(({ id }) => id)).toEqual(expected);
  expect(total).toBe(expected.length);
});

test('who was there of those asked for comes with the roles', async () => {
  const { events } = await list({ attendedBy: `${WU},${CHEN}` });
  expect(events[0].who).toEqual([
    { id: WU, name: '吴𠮷', roles: ['attendee'], relations: [`ATTENDED|${WU}|${MEETING}|attendee`] },
    {
      id: CHEN,
      name: '陈大山',
      roles: ['chair', 'speaker'],
      relations: ['chair', 'speaker'].map((role) => `ATTENDED|${CHEN}|${MEETING}|${role}`),
    },
  ]);
});

test('a roster has every role, the order of the text, the post held then, and quotes that are the text', async () => {
  const { body } = await small.request.get(small.at('/api/events', MEETING, '/roster'));
  const groups = body.groups.map((group: { role: string; attendees: { name: string }[] }) => [
    group.role,
    group.attendees.map(({ name }) => name),
  ]);
  expect(Object.fromEntries(groups)).toEqual({
    ...{ chair: ['陈大山'], speaker: ['陈大山'], summary: [], address: [], announcer: [] },
    attendee: ['赵小川', '吴𠮷'],
  });
  const [, wu] = body.groups[5].attendees;
  expect(wu.posts).toEqual([
    {
      organization: { id: BUREAU, name: '云山市应急管理局' },
      title: '局长',
      relation: `HOLDS_POST|${WU}|${BUREAU}|局长`,
    },
  ]);
  const { text } = (await small.request.get(small.at('/api/documents', SAFETY))).body as { text: string };
  expect(text.slice(wu.quote.start, wu.quote.end)).toBe(wu.quote.quote);
  expect(body.hosts).toHaveLength(1);
});

test('the record of a body has its hosted events and the people who serve', async () => {
  const { body } = await small.request.get(small.at('/api/entities', BUREAU, '/dossier'));
  expect(
    body.events.map((event: { id: string; roles: { role: string }[] }) => [event.id, event.roles[0].role]),
  ).toEqual([
    [MEETING, 'host'],
    [SESSION, 'host'],
  ]);
  expect(body.posts[0]).toMatchObject({ other: { name: '吴𠮷' }, title: '局长', first: '2024-05-08' });
});

test('against the session before, who is new, who is missing, who stayed', () => {
  const member = (name: string) => ({ id: `person:${name}`, kind: 'Person' as const, name });
  const [a, b, c] = ['甲', '乙', '丙'].map(member);
  expect(changesBetween([a, b], [b, c])).toEqual({ fresh: [c], missing: [a], stayed: [b] });
});

test('two who never met are connected by an event, and the way back is the same', async () => {
  const ask = async (from: string, to: string) =>
    (await small.request.get('/api/paths').query({ from, to })).body as {
      paths: { nodes: { id: string }[]; edges: { id: string }[] }[];
    };
  const there = await ask(CHEN, 'organization:山|海代表团');
  expect(there.paths[0].nodes.map(({ id }) => id)).toEqual([CHEN, MEETING, ZHAO, CALL, 'organization:山|海代表团']);
  const back = await ask('organization:山|海代表团', CHEN);
  expect(back.paths[0].nodes.map(({ id }) => id)).toEqual(there.paths[0].nodes.map(({ id }) => id).reverse());
});

test.each([
  [SAFETY, STUDY],
  [WU, CHEN],
  [MEETING, SESSION],
])('comparing %s with %s mirrors when they change places', async (a, b) => {
  const ask = async (query: { a: string; b: string }) => (await small.request.get('/api/compare').query(query)).body;
  const [there, back] = [await ask({ a, b }), await ask({ a: b, b: a })];
  const turned = (items: { a: number; b: number }[]) => items.map((item) => ({ ...item, a: item.b, b: item.a }));
  expect(back.shared).toEqual(turned(there.shared));
  expect([back.onlyA, back.onlyB]).toEqual([turned(there.onlyB), turned(there.onlyA)]);
  expect(back.jaccard).toBe(there.jaccard);
  const ids = [...there.shared, ...there.onlyA, ...there.onlyB].map((item: { id: string }) => item.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(there.shared.every((item: { a: number; b: number }) => item.a > 0 && item.b > 0)).toBe(true);
});

test('what cannot be compared is refused with a sentence', async () => {
  const { status, body } = await small.request.get('/api/compare').query({ a: WU, b: SAFETY });
  expect(status).toBe(400);
  expect(body.detail).toContain('Person');
});

const IDS = [CHEN, WU, MEETING, SESSION];
const download = async (file: string) => {
  const response = await small.request.post(`/api/export/${file}`).send({ what: 'slice', ids: IDS }).buffer();
  expect([file, response.status]).toEqual([file, 200]);
  return response.text ?? response.body.toString();
};

test('GEXF holds the slice with dates and is read back by another program', async () => {
  const written = await download('graph.gexf');
  const graph = gexf.parse(Graph, written, { allowUndeclaredAttributes: false });
  expect(graph.nodes().sort()).toEqual([...IDS].sort());
  expect(graph.size).toBe(5);
  expect(written).toContain('timeformat="date"');
  expect(written).toMatch(/label="云山市应急管理局学习会" start="2024-05-01" end="2024-05-31"/);
});

test('GraphML is read back with names and weights', async () => {
  const graph = graphml.parse(Graph, await download('graph.graphml'));
  expect(graph.getNodeAttribute(CHEN, 'name')).toBe('陈大山');
  expect(graph.size).toBe(5);
});

test('no cell of a table begins a formula', async () => {
  const { text } = await small.request.get(small.at('/api/events', MEETING, '/roster.csv'));
  expect(text.split('\r\n')[1]).toContain('主持,1,陈大山');
  const { writeTable } = await import('../../../server/export/write-table.ts');
  expect(writeTable(['名'], [['=1+1'], ['+86'], ['-1'], ['@x'], ['甲']])).toBe(
    "\ufeff名\r\n'=1+1\r\n'+86\r\n'-1\r\n'@x\r\n甲\r\n",
  );
});

test('pairs are taken away as an undirected graph with their weights', async () => {
  const { body, status } = await small.request
    .post('/api/export/graph.json')
    .send({ what: 'co-attendance', who: 'both', least: 1 });
  expect(status).toBe(200);
  expect(body.edges).toHaveLength(4);
  expect(body.edges[0]).toMatchObject({ type: 'CO_ATTENDED', weight: 1, newman: 1, directed: false });
});
