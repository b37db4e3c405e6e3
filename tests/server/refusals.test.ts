// What the server refuses: with a status, a stable code, a sentence, and nothing of what is inside.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ProblemType } from '../../server/endpoints/problems.ts';
import { fixedGraph } from '../../server/open-graph.ts';
import type { Response } from 'supertest';
import { GraphBuilder } from '../fixtures/graph-builder.ts';
import { loadInMemory } from '../fixtures/load-graph.ts';
import { smallApp, type SmallApp } from '../fixtures/small-app.ts';

const TOKEN = 'a-token-of-sixteen-characters';
const VIEW = { content: { a: 1 } };

let atlas: SmallApp;
beforeAll(async () => {
  atlas = await smallApp();
});
afterAll(() => atlas.close());

function expectProblem(response: Response, status: number, type: ProblemType, detail: string | RegExp) {
  expect(response.status).toBe(status);
  expect(response.headers['content-type']).toMatch(/^application\/problem\+json/);
  const { title, instance, ...problem } = JSON.parse(response.text);
  expect(problem).toMatchObject({ type, status, detail: expect.stringMatching(detail) });
  expect(typeof title).toBe('string');
  expect(instance).toMatch(/^[0-9a-f-]{36}$/);
  expect(response.text).not.toMatch(/node_modules|\.ts:\d|at \w+ \(|MATCH|RETURN/);
}

describe('a wrong parameter is 400 and says which and why', () => {
  test.each([
    ['/api/search', /"q" is missing/],
    ['/api/search?q=', /"q" is ""/],
    [`/api/search?q=${'x'.repeat(101)}`, /"q" is "x+: Too big/],
    ['/api/search?q=a&q=b', /"q" is \["a","b"\]/],
    ['/api/search?q=a&kind=Place', /"kind.*Place/],
    ['/api/search?q=a&kind=', /"kind" is ""/],
    ['/api/documents?limit=', /"limit" is "": expected a whole number/],
    ['/api/documents?limit=0', /"limit" is 0/],
    ['/api/documents?limit=501', /"limit" is 501/],
    ['/api/documents?limit=1e2', /"limit" is "1e2"/],
    ['/api/documents?offset=-1', /"offset" is "-1"/],
    ['/api/documents?page=2', /no parameter "page" here. It takes limit, offset/],
    ['/api/facets?from=2024-5', /"from" is "2024-5": expected YYYY/],
    ['/api/entities/person%3A%E9%99%88%E5%A4%A7%E5%B1%B1/neighbors?role=boss', /"role/],
    ['/api/entities/%E0%A4%A', /not well formed/],
    [`/api/entities/${'x'.repeat(501)}`, /"id" is/],
    ['/api/views/..%2Fsecret', /"id" is "..\/secret": expected 1 to 64/],
  ])('%s', async (address, detail) => {
    expectProblem(await atlas.request.get(address), 400, 'wrong-parameter', detail);
  });
});

describe('an unknown id is 404', () => {
  test.each([
    '/api/entities/person%3Anobody',
    '/api/entities/nothing/neighbors',
    '/api/entities/person%3Anobody/mentions',
    '/api/documents/document%3Anone',
    '/api/documents/person%3A%E9%99%88%E5%A4%A7%E5%B1%B1',
    '/api/concepts/person%3A%E9%99%88%E5%A4%A7%E5%B1%B1/passport',
    '/api/relations/ATTENDED%7Cperson%3Anobody%7Cevent%3Anone%7Cchair/evidence',
    '/api/relations/nonsense/evidence',
    '/api/relations/ATTENDED%7Ca%7Cb/evidence',
    '/api/relations/MENTIONS%7Ca%7Cb%7C/evidence',
    '/api/relations/person%3Anobody%23date/evidence',
    '/api/views/none',
    '/api/texts/jobs/none',
  ])('%s', async (address) => {
    expectProblem(await atlas.request.get(address), 404, 'unknown-id', /nothing with the id/);
  });

  test('an edge between nodes that have none', async () => {
    const id = encodeURIComponent('HOSTED|organization:云山日报|event:云山市安全生产工作会议@2024-05-08|');
    expectProblem(await atlas.request.get(`/api/relations/${id}/evidence`), 404, 'unknown-id', /HOSTED/);
  });
});

test('an id that may mean several nodes is 300 and names them', async () => {
  const g = new GraphBuilder();
  g.entity('Person', 'person:王伟~公安部', { name: '王伟', documentCount: 1 });
  g.entity('Person', 'person:王伟~教育部', { name: '王伟', documentCount: 2 });
  const graph = await fixedGraph(await loadInMemory(g.build()));
  const homonyms = await smallApp({ graph });
  for (const rest of ['', '/neighbors', '/mentions']) {
    const response = await homonyms.request.get(homonyms.at('/api/entities', 'person:王伟', rest));
    expectProblem(response, 300, 'ambiguous-id', /may mean 2 different nodes/);
    const ids = JSON.parse(response.text).candidates.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(['person:王伟~教育部', 'person:王伟~公安部']);
  }
  await homonyms.close();
  await graph.close();
});

test('a node with an id of its own is that node, though it is another’s alias', async () => {
  const { status, body } = await atlas.request.get(atlas.at('/api/entities', 'concept:四到位'));
  expect(status).toBe(200);
  expect(body).toMatchObject({ id: 'concept:四到位', askedFor: null });
});

describe('an address that is none', () => {
  test.each(['/api/nothing', '/api', '/api/entities', '/favicon.txt'])('%s', async (address) => {
    expectProblem(await atlas.request.get(address), 404, 'unknown-path', /nothing at GET/);
  });
  test('a page of the app before it is built says what to do', async () => {
    expectProblem(await atlas.request.get('/explore'), 404, 'unknown-path', /npm start builds it/);
  });
});

describe('a body that cannot be read', () => {
  const send = (body: string | object) =>
    atlas.request.post('/api/graph').set('Content-Type', 'application/json').send(body);
  test('is no JSON', async () => {
    expectProblem(await send('{'), 400, 'wrong-body', /cannot be read/);
  });
  test('has not what is asked for', async () => {
    expectProblem(await send({ ids: [] }), 400, 'wrong-body', /"ids" is \[\]/);
    expectProblem(await send({ ids: [1] }), 400, 'wrong-body', /"ids.0" is 1/);
    expectProblem(await send({}), 400, 'wrong-body', /"ids" is missing/);
    expectProblem(await atlas.request.post('/api/graph').send('ids=1'), 400, 'wrong-body', /"ids" is missing/);
  });
  test('is nested too deep', async () => {
    const deep = `{"ids":["a"],"x":${'['.repeat(5000)}${']'.repeat(5000)}}`;
    expectProblem(await send(deep), 400, 'wrong-body', /deeper than 32/);
  });
  test('is too big', async () => {
    expectProblem(await send({ ids: ['x'.repeat(1_100_000)] }), 413, 'body-too-large', /larger/);
  });
  test('is packed larger than it may be unpacked', async () => {
    const bomb = gzipSync(Buffer.from(JSON.stringify({ ids: ['x'.repeat(5_000_000)] })));
    const request = atlas.request
      .post('/api/graph')
      .set({ 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' });
    expectProblem(await request.serialize((body) => body).send(bomb), 413, 'body-too-large', /larger/);
  });
});

describe('a foreign Host', () => {
  test.each(['evil.example', 'evil.example:4400', '127.0.0.1.evil.example', 'localhost.evil', ''])(
    '%s',
    async (host) => {
      expectProblem(
        await atlas.request.get('/api/health').set('Host', host),
        403,
        'foreign-host',
        /does not answer under/,
      );
    },
  );
  test('is let in when it is on the list', async () => {
    const known = await smallApp({ settings: { ...settings(), ATLAS_ALLOWED_HOSTS: ['atlas.example'] } });
    expect((await known.request.get('/api/health').set('Host', 'Atlas.example:443')).status).toBe(200);
    await known.close();
  });
});

describe('writing', () => {
  test.each([
    ['from another machine through a proxy', { 'X-Forwarded-For': '10.0.0.7' }],
    ['through a proxy of the newer kind', { Forwarded: 'for=10.0.0.7' }],
    ['set off by a page of another site', { Origin: 'http://evil.example' }],
    ['with a token where none is set', { Authorization: `Bearer ${TOKEN}` }],
  ])('%s is refused', async (_title, headers) => {
    const put = await atlas.request.put('/api/views/mine').set(headers).send(VIEW);
    expectProblem(put, 403, 'writing-not-allowed', /Only this machine/);
    expectProblem(await atlas.request.post('/api/texts').set(headers).send({}), 403, 'writing-not-allowed', /Only/);
    expectProblem(await atlas.request.delete('/api/views/mine').set(headers), 403, 'writing-not-allowed', /Only/);
    expect(existsSync(join(atlas.home, 'views'))).toBe(false);
  });

  test('needs the right token where the name is not this machine’s', async () => {
    const open = await smallApp({
      settings: { ...settings(), ATLAS_ALLOWED_HOSTS: ['atlas.example'], ATLAS_EDIT_TOKEN: TOKEN },
    });
    const put = (headers: Record<string, string>) =>
      open.request
        .put('/api/views/mine')
        .set({ Host: 'atlas.example', ...headers })
        .send(VIEW);
    expectProblem(await put({}), 403, 'writing-not-allowed', /token/);
    expectProblem(await put({ Authorization: 'Bearer wrong' }), 403, 'writing-not-allowed', /token/);
    expect((await put({ Authorization: `Bearer ${TOKEN}` })).status).toBe(200);
    await open.close();
  });

  test('from this machine is let through', async () => {
    expect((await atlas.request.put('/api/views/mine').send(VIEW)).status).toBe(200);
    const own = atlas.request.put('/api/views/mine').set({ Host: 'localhost:4400', Origin: 'http://localhost:4400' });
    expect((await own.send(VIEW)).status).toBe(200);
  });
});

test('haste from elsewhere is slowed down, this machine is not', async () => {
  const slow = await smallApp({ requestsAMinute: 3 });
  const ask = (headers: Record<string, string>) => slow.request.get('/livez').set(headers);
  const statuses = [];
  for (let i = 0; i < 5; i += 1) statuses.push((await ask({ 'X-Forwarded-For': '10.0.0.7' })).status);
  expect(statuses).toEqual([200, 200, 200, 429, 429]);
  for (let i = 0; i < 5; i += 1) expect((await ask({})).status).toBe(200);
  const last = await ask({ 'X-Forwarded-For': '10.0.0.7' });
  expect(JSON.parse(last.text)).toMatchObject({ type: 'too-many-requests', status: 429 });
  await slow.close();
});

test('a mistake of ours is 500 without a word of what is inside', async () => {
  const graph = {
    state: () => Promise.reject(new Error('secret in /home/me/file.ts')),
    read: () => Promise.reject(new Error('MATCH (n) RETURN n')),
    refresh: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
  const broken = await smallApp({ graph });
  expectProblem(await broken.request.get('/api/overview'), 500, 'internal', /on our side/);
  expectProblem(await broken.request.get('/api/health'), 500, 'internal', /on our side/);
  await broken.close();
});

test('headers forbid what is not ours', async () => {
  const { headers } = await atlas.request.get('/api/health');
  expect(headers['content-security-policy']).toContain("script-src 'self';");
  expect(headers['content-security-policy']).toContain("default-src 'self'");
  expect(headers['content-security-policy']).not.toMatch(/https?:|\*|unsafe-eval/);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['x-powered-by']).toBeUndefined();
  expect(headers['access-control-allow-origin']).toBeUndefined();
});

function settings() {
  return { HOST: '127.0.0.1', ATLAS_ALLOWED_HOSTS: [], ATLAS_EDIT_TOKEN: undefined, ATLAS_HOME: atlas.home };
}
