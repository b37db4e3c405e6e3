// Facts of many texts, in worker threads when there are enough of them to be worth it.
import { chunksOf, inWorkers } from './in-workers.ts';
import makeFactsOf, { type FactsTask } from './make-facts-of.ts';
import type { Refused } from './plan-seed.ts';

const TEXTS_A_TASK = 20;
/** Fewer are made sooner than threads are started. */
const FEW = 20;

/** Makes them with `jobs` threads; `onDone` is told how many are done. Gives the refused, in the order of the texts. */
export async function makeFacts(
  { home, texts }: FactsTask,
  jobs: number,
  onDone: (done: number) => void,
): Promise<Refused[]> {
  const tasks = chunksOf(texts, TEXTS_A_TASK).map((texts): FactsTask => ({ home, texts }));
  let done = 0;
  const tell = (task: FactsTask) => onDone((done += task.texts.length));
  if (jobs > 1 && texts.length > FEW) {
    return (await inWorkers<FactsTask, Refused[]>('./make-facts-of.ts', tasks, jobs, tell)).flat();
  }
  const refused: Refused[] = [];
  for (const task of tasks) {
    refused.push(...makeFactsOf(task));
    tell(task);
    // what else this thread has to do gets its turn
    await new Promise((resolve) => setImmediate(resolve));
  }
  return refused;
}
