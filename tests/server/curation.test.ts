// Corrections: what they would change is told first, they are written as the seed reads them, and can be taken back.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CURATION_RULE } from '../../cypher/contracts/curation.ts';
import { smallApp, type SmallApp } from '../fixtures/small-app.ts';

const EDGE = 'ATTENDED|person:陈大山|event:云山市安全生产工作会议@2024-05-08|speaker';
const REJECT = { rule: 'reject', relation: EDGE, reason: '原文只说主持' };

let small: SmallApp;
let seeds = 0;
let works = true;
beforeEach(async () => {
  [seeds, works] = [0, true];
  small = await smallApp({
    seed: async () => {
      seeds += 1;
      if (!works) throw new Error('the seed broke off');
    },
  });
});
afterEach(() => small.close());

const file = () => join(small.home, 'curation.jsonl');
const lines = () =>
  existsSync(file())
    ? readFileSync(file(), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];
const jobEnded = async (id: string) => {
  for (;;) {
    const { body } = await small.request.get(`/api/texts/jobs/${id}`);
    if (body.state !== 'running') return body as { state: string; problem: string | null };
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

test('a preview counts and writes nothing', async () => {
  const { body } = await small.request.post('/api/curation/preview').send(REJECT);
  expect(body).toMatchObject({ nodes: 0, edges: 1, evidence: 1 });
  const merge = { rule: 'merge', from: 'person:林一', into: 'person:吴𠮷', reason: '一人' };
  const merged = await small.request.post('/api/curation/preview').send(merge);
  expect(merged.body).toMatchObject({ nodes: 1, edges: 2, about: [{ name: '林一' }, { name: '吴𠮷' }] });
  expect(lines()).toEqual([]);
  expect(seeds).toBe(0);
});

test.each([
  [{ rule: 'merge', from: 'person:林一', into: 'organization:云山日报', reason: 'x' }, 400],
  [{ rule: 'merge', from: 'person:林一', into: 'person:林一', reason: 'x' }, 400],
  [
    { rule: 'reject', relation: 'ATTENDED|person:林一|event:云山市安全生产工作会议@2024-05-08|chair', reason: 'x' },
    404,
  ],
  [{ rule: 'rename', id: 'person:林一', name: '林一', reason: 'x' }, 400],
  [{ rule: 'rename', id: 'person:林一', name: '林二', reason: ' ' }, 400],
  [{ rule: 'drop', id: 'person:林一', reason: 'x' }, 400],
])('%j is refused before anything is written', async (rule, status) => {
  expect((await small.request.post('/api/curation').send(rule)).status).toBe(status);
  expect(lines()).toEqual([]);
});

test('a rule is written as the seed reads it, seeded, listed and taken back', async () => {
  const { status, body } = await small.request.post('/api/curation').send(REJECT);
  expect(status).toBe(202);
  expect((await jobEnded(body.job.id)).state).toBe('done');
  expect(lines().map((line) => CURATION_RULE.parse(JSON.parse(line)).rule)).toEqual(['reject']);
  const listed = (await small.request.get('/api/curation')).body;
  expect(listed).toMatchObject({ total: 1, rules: [{ id: body.id, about: [EDGE], applied: false }] });

  const back = await small.request.delete(`/api/curation/${body.id}`);
  expect((await jobEnded(back.body.job.id)).state).toBe('done');
  expect([lines(), seeds]).toEqual([[], 2]);
  expect((await small.request.delete(`/api/curation/${body.id}`)).status).toBe(404);
});

test('when the seed fails the file is as it was', async () => {
  works = false;
  const { body } = await small.request.post('/api/curation').send(REJECT);
  expect(await jobEnded(body.job.id)).toMatchObject({ state: 'failed', problem: 'the seed broke off' });
  expect(lines()).toEqual([]);
});
