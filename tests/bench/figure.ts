// What a benchmark gives: named figures with a unit, and how they are taken.

export interface Figure {
  name: string;
  value: number;
  unit: string;
  /** The figure to reach, in words: `>= 500`. */
  goal?: string;
  note?: string;
}

export interface Benchmark {
  name: string;
  /** A sentence when it cannot run here, for example without a corpus. */
  run(): Promise<Figure[] | string>;
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** CPU seconds (user and system, all threads of the process) that some work takes. */
export async function cpuSeconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const spent = process.cpuUsage(before);
  return (spent.user + spent.system) / 1e6;
}
