// The queue before the embedded engine: a few at a time, a place kept until a read ends, an abort that leaves.
import fc from 'fast-check';
import { ReadQueue } from '../../../cypher/engines/read-queue.ts';

/** Work that ends when it is told to. */
function work(): { run: () => Promise<string>; end: () => void; started: () => boolean } {
  let end = () => undefined as void;
  let started = false;
  const done = new Promise<string>((resolve) => (end = () => resolve('done')));
  const run = () => {
    started = true;
    return done;
  };
  return { run, end, started: () => started };
}

test('the fifth read waits until one of four has ended', async () => {
  const queue = new ReadQueue(4, 10);
  const works = Array.from({ length: 5 }, work);
  const answers = works.map(({ run }) => queue.run(run));
  expect(works.map(({ started }) => started())).toEqual([true, true, true, true, false]);
  works[2].end();
  expect(await answers[2]).toBe('done');
  await Promise.resolve();
  expect(works[4].started()).toBe(true);
  works.forEach(({ end }) => end());
  expect(await Promise.all(answers)).toEqual(Array(5).fill('done'));
  expect(queue.size).toBe(0);
});

test('who leaves while waiting never runs, and the one behind moves up', async () => {
  const queue = new ReadQueue(1, 10);
  const [first, second, third] = [work(), work(), work()];
  const leave = new AbortController();
  const answers = [queue.run(first.run), queue.run(second.run, leave.signal), queue.run(third.run)];
  leave.abort();
  await expect(answers[1]).rejects.toMatchObject({ code: 'query-aborted' });
  first.end();
  third.end();
  expect(await answers[2]).toBe('done');
  expect(second.started()).toBe(false);
});

test('a running read that is given up keeps its place until it ends, for the engine cannot stop it', async () => {
  const queue = new ReadQueue(1, 10);
  const [first, second] = [work(), work()];
  const leave = new AbortController();
  const given = queue.run(first.run, leave.signal);
  const waiting = queue.run(second.run);
  leave.abort();
  await expect(given).rejects.toMatchObject({ code: 'query-aborted' });
  expect(second.started()).toBe(false);
  first.end();
  second.end();
  expect(await waiting).toBe('done');
});

test('after its seconds a read gets 503, whether it waits or runs', async () => {
  const queue = new ReadQueue(1, 0.05);
  const [first, second] = [work(), work()];
  const answers = [queue.run(first.run), queue.run(second.run)];
  await expect(answers[0]).rejects.toMatchObject({ status: 503, code: 'engine-busy' });
  await expect(answers[1]).rejects.toMatchObject({ status: 503, message: expect.stringContaining('0.05 s') });
  expect(second.started()).toBe(false);
  first.end();
});

test('whatever succeeds, fails or leaves, all places come back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom('ends', 'fails', 'leaves'), { maxLength: 30 }), async (fates) => {
      const queue = new ReadQueue(3, 10);
      let most = 0;
      let running = 0;
      const answers = fates.map((fate) => {
        const leave = new AbortController();
        const answer = queue.run(async () => {
          most = Math.max(most, ++running);
          await Promise.resolve();
          running -= 1;
          if (fate === 'fails') throw new Error('failed');
        }, leave.signal);
        if (fate === 'leaves') leave.abort();
        return answer.then(
          () => 'ends',
          (error: Error) => (error.message === 'failed' ? 'fails' : 'leaves'),
        );
      });
      expect(await Promise.all(answers)).toEqual(fates);
      while (queue.size > 0) await new Promise((resolve) => setImmediate(resolve));
      expect(most).toBeLessThanOrEqual(3);
    }),
    { numRuns: 50 },
  );
});
