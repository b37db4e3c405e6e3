// Texts are seeded while the server runs: found within seconds, no read fails, the old graph is let go.
import { mkdtempSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import supertest from 'supertest';
import type { GraphEngine } from '../../cypher/engine.ts';
import { createApp } from '../../server/app.ts';
import { followEmbedded, type Follower } from '../../server/embedded-graph.ts';
import type { Job } from '../../server/endpoints/texts.ts';
import { parseEnvironment } from '../../server/env.ts';
import { runSeed } from '../../server/run-seed.ts';

const TEXTS = join(__dirname, '../../seed/texts');
const SIXTH = '全市宣传工作会议召开\n5月8日，全市宣传工作会议在郑州召开。市委书记周文远出席会议并讲话。\n';
const SEVENTH = '全市统战工作会议召开\n6月9日，全市统战工作会议在洛阳召开。市委书记欧阳震宇出席会议并讲话。\n';

const home = mkdtempSync(join(tmpdir(), 'atlas-live-'));
const settings = parseEnvironment({ ATLAS_HOME: home });
const seed = (paths: string[]) => runSeed({ paths, env: process.env, settings, output: 'kept' });
const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64');

let graph: Follower;
let request: ReturnType<typeof supertest>;
const reads = { failed: [] as string[], done: 0 };
const reading = new AbortController();
let reader: Promise<void>;

beforeAll(async () => {
  await seed([TEXTS]);
  graph = await followEmbedded(home, { every: 200 });
  const app = createApp({
    graph,
    settings,
    seed: (paths, onMessage) => runSeed({ paths, env: process.env, settings, output: 'kept', onMessage }),
    client: join(home, 'client'),
    log: pino({ level: 'silent' }),
  });
  request = supertest(app);
  reader = readOn();
}, 180_000);

afterAll(async () => {
  reading.abort();
  await reader;
  await graph.close();
  rmSync(home, { recursive: true, force: true });
});

/** Somebody who reads all the while. */
async function readOn(): Promise<void> {
  const person = encodeURIComponent('person:习近平');
  const addresses = ['/api/search?q=%E4%B9%A0', '/api/documents', `/api/entities/${person}`, '/api/facets'];
  while (!reading.signal.aborted) {
    for (const address of addresses) {
      const { status, text } = await request.get(address);
      if (status !== 200) reads.failed.push(`${address} ${status} ${text}`);
      reads.done += 1;
    }
    await wait(5);
  }
}

const find = async (text: string): Promise<{ id: string; name: string; matched: string; how: string }[]> =>
  (await request.get(`/api/search?q=${encodeURIComponent(text)}`)).body.results;

async function untilEnded(id: string): Promise<Job> {
  for (;;) {
    const { body } = await request.get(`/api/texts/jobs/${id}`);
    if (body.state !== 'running') return body;
    await wait(50);
  }
}

describe('in the five samples a search finds', () => {
  test.each([
    ['one character', '习', 'person:习近平', 'name'],
    ['initials', 'xgl', 'person:许甘露', 'initials'],
    ['pinyin', 'xuganlu', 'person:许甘露', 'pinyin'],
    ['Traditional characters', '許甘露', 'person:许甘露', 'name'],
    ['a post', '移民管理局局长', 'person:许甘露', 'post'],
  ])('by %s: %s', async (_title, text, id, how) => {
    expect((await find(text))[0]).toMatchObject({ id, how });
  });

  test('a person by title and name', async () => {
    const hits = await find('许甘露副部长');
    expect(hits.slice(0, 2).map(({ id }) => id)).toContain('person:许甘露');
  });

  test('passages too, at the place of the hit', async () => {
    const { body } = await request.get(`/api/search?q=${encodeURIComponent('“枫桥经验”')}`);
    const [{ document, start, end }] = body.passages;
    const text = await request.get(`/api/documents/${encodeURIComponent(document)}`);
    expect(text.body.text.slice(start, end)).toBe('“枫桥经验”');
  });
});

test('a text seeded from the command line is found within five seconds of its end', async () => {
  const folder = join(home, 'more');
  mkdirSync(folder);
  writeFileSync(join(folder, '第六篇.txt'), SIXTH);
  expect(await find('周文远')).toEqual([]);
  const before = (await request.get('/api/health')).body.dataVersion;
  await seed([folder]);
  const ended = Date.now();
  while ((await find('周文远')).length === 0) {
    expect(Date.now() - ended).toBeLessThan(5000);
    await wait(50);
  }
  expect((await request.get('/api/health')).body.dataVersion).not.toBe(before);
  expect((await request.get('/api/overview')).body.counts.Document).toBe(6);
});

test('texts sent to the server are found when their job is done; what cannot be read is named', async () => {
  const files = [
    { path: '新/第七篇.txt', content: base64(SEVENTH) },
    { path: '乱码.txt', content: base64(Buffer.from([0, 1, 2, 3, 255, 254, 0, 0, 7])) },
    { path: '../../外面.txt', content: base64(SEVENTH) },
    { path: '表.xlsx', content: base64('x') },
    { path: '空.txt', content: '' },
  ];
  const begun = await request.post('/api/texts').send({ files });
  expect(begun.body.state).toBe('running');
  const second = await request.post('/api/texts').send({ files });
  expect([second.status, JSON.parse(second.text).type]).toEqual([409, 'seeding-already']);
  const job = await untilEnded(begun.body.id);
  expect(job).toMatchObject({ state: 'done', progress: 1, problem: null });
  expect(job.refused.map(({ file }) => file).sort()).toEqual(
    ['../../外面.txt', '乱码.txt', '空.txt', '表.xlsx'].sort(),
  );
  expect(await find('oyzy')).toMatchObject([{ id: 'person:欧阳震宇' }]);
  expect(readdirSync(join(home, 'texts'), { recursive: true }).map(String).sort()).toEqual([
    '新',
    join('新', '第七篇.txt'),
  ]);
  expect((await request.get('/api/health')).body.dataVersion).toBe(job.dataVersion);
});

test('a job with nothing to read ends without a new graph', async () => {
  const before = (await request.get('/api/health')).body.dataVersion;
  const { body } = await request.post('/api/texts').send({ files: [{ path: 'a.pdf', content: base64('x') }] });
  expect(await untilEnded(body.id)).toMatchObject({ state: 'done', dataVersion: before });
});

test('nobody who read all the while was turned away', () => {
  expect(reads.failed).toEqual([]);
  expect(reads.done).toBeGreaterThan(100);
});

test('a read that began on the old graph ends on it, then that graph is closed', async () => {
  const used: GraphEngine[] = [];
  let go: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (go = resolve));
  const slow = graph.read(async (atlas) => {
    used.push(atlas.engine);
    await held;
    return atlas.names.search('习', { reused: false }).length + (await atlas.engine.searchPassages('会议', 1)).length;
  });
  const folder = join(home, 'again');
  mkdirSync(folder);
  writeFileSync(join(folder, '第八篇.txt'), SIXTH.replace('周文远', '韩立新').replace('宣传', '信访'));
  await seed([folder]);
  await graph.refresh();
  expect(await find('韩立新')).toHaveLength(1);
  go();
  expect(await slow).toBeGreaterThan(1);
  await expect(used[0].searchPassages('会议', 1)).rejects.toThrow('closed');
});
