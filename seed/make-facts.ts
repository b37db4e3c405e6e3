// Facts of many texts, in worker threads when there are enough of them to be worth it.
import { Piscina } from 'piscina';
import makeFactsOf, { type FactsTask } from './make-facts-of.ts';
import type { Refused } from './plan-seed.ts';

const TEXTS_A_TASK = 20;
/** Fewer are made sooner than threads are started. */
const FEW = 20;
/** A text's facts are soon garbage: a small young space keeps two threads 100 MB smaller (measured) for a little time. */
const LIMITS = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 512 };

/** Makes them with `jobs` threads; `onDone` is told how many are done. Gives the refused, in the order of the texts. */
export async function makeFacts(
  { home, texts }: FactsTask,
  jobs: number,
  onDone: (done: number) => void,
): Promise<Refused[]> {
  if (jobs === 1 || texts.length <= FEW) return makeInTurn({ home, texts }, onDone);
  const pool = new Piscina({
    filename: new URL('./make-facts-of.ts', import.meta.url).href,
    execArgv: ['--import', 'tsx'],
    minThreads: jobs,
    maxThreads: jobs,
    concurrentTasksPerWorker: 1,
    resourceLimits: LIMITS,
  });
  let done = 0;
  const tasks = chunks(texts).map(async (chunk) => {
    const refused: Refused[] = await pool.run({ home, texts: chunk } satisfies FactsTask);
    onDone((done += chunk.length));
    return refused;
  });
  try {
    return (await Promise.all(tasks)).flat();
  } finally {
    await pool.destroy();
  }
}

/** In this thread; others get their turn between chunks. */
async function makeInTurn({ home, texts }: FactsTask, onDone: (done: number) => void): Promise<Refused[]> {
  const refused: Refused[] = [];
  let done = 0;
  for (const chunk of chunks(texts)) {
    refused.push(...makeFactsOf({ home, texts: chunk }));
    onDone((done += chunk.length));
    await new Promise((resolve) => setImmediate(resolve));
  }
  return refused;
}

function chunks<T>(items: T[]): T[][] {
  const count = Math.ceil(items.length / TEXTS_A_TASK);
  return Array.from({ length: count }, (_, index) => items.slice(index * TEXTS_A_TASK, (index + 1) * TEXTS_A_TASK));
}
