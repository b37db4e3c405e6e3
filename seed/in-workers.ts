// Tasks in worker threads: how facts are made when there are enough texts to be worth it.
import { Piscina } from 'piscina';

/** A text's facts are soon garbage: a small young space keeps two threads 100 MB smaller (measured) for a little time. */
const LIMITS = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 512 };

/**
 * Gives each task to the default export of a module of `seed/` in one of `jobs` threads.
 * The results are in the order of the tasks; the first task that throws ends all.
 */
export async function inWorkers<Task, Result>(
  module: string,
  tasks: Task[],
  jobs: number,
  onDone?: (task: Task) => void,
): Promise<Result[]> {
  const pool = new Piscina({
    filename: new URL(module, import.meta.url).href,
    execArgv: ['--import', 'tsx'],
    minThreads: jobs,
    maxThreads: jobs,
    concurrentTasksPerWorker: 1,
    resourceLimits: LIMITS,
  });
  const run = async (task: Task): Promise<Result> => {
    const result: Result = await pool.run(task);
    onDone?.(task);
    return result;
  };
  try {
    return await Promise.all(tasks.map(run));
  } finally {
    await pool.destroy();
  }
}

/** The items in their order, `size` together. */
export function chunksOf<T>(items: T[], size: number): T[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
