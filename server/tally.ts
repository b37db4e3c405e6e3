// Counts under values, each member of a value once where that is asked for.

/** Counts under values; what has been counted once under a value need not count again. */
export class Tally {
  readonly #counts = new Map<string, { group: number; count: number }>();
  readonly #seen = new Set<number>();
  readonly #members: number;

  constructor(members: number) {
    this.#members = members;
  }

  add(value: string): void {
    const known = this.#counts.get(value) ?? { group: this.#counts.size, count: 0 };
    if (known.count === 0) this.#counts.set(value, known);
    known.count += 1;
  }

  addOnce(value: string, member: number): void {
    const group = this.#counts.get(value)?.group ?? this.#counts.size;
    const key = group * this.#members + member;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.add(value);
  }

  counted(): { value: string; count: number }[] {
    return [...this.#counts]
      .map(([value, { count }]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  }
}
