// What most texts say: values counted, the winner found by count, then by a rule, then by spelling.

/** Values with how often each was given. */
export class Votes<T extends string> {
  private readonly counts = new Map<T, number>();

  add(value: T, weight = 1): void {
    this.counts.set(value, (this.counts.get(value) ?? 0) + weight);
  }

  get(value: T): number {
    return this.counts.get(value) ?? 0;
  }

  get size(): number {
    return this.counts.size;
  }

  /** Most votes first; equal ones by spelling. */
  ranked(): T[] {
    return [...this.counts].sort(([a, x], [b, y]) => y - x || compareText(a, b)).map(([value]) => value);
  }

  winner(): T | null {
    return this.ranked()[0] ?? null;
  }
}

/** Order by UTF-16 units: the same on every machine, unlike localeCompare. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
