// Partial dates as days: 2024-05 begins on 2024-05-01 and ends on its last day, an interval at its own ends.

export interface DateRange {
  first: string;
  last: string;
}

/** The first and last day a date may mean; null for none. The last of a month may be a day that is not (31 February). */
export function rangeOf(date: string | null): DateRange | null {
  if (date === null) return null;
  const [from, to = from] = date.split('/');
  return { first: firstDay(from), last: lastDay(to) };
}

/** `2024-05` as `2024-05-01`. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** `2024-05` as `2024-05-31`: late enough to compare with. */
export function lastDay(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}

/** Whether A is surely before B: its last day comes before B's first. */
export function isBefore(a: string | null, b: string | null): boolean {
  const [left, right] = [rangeOf(a), rangeOf(b)];
  return left !== null && right !== null && left.last < right.first;
}

/** `from` and `to` of a request as whole days, null when absent. */
export function daysOf({ from, to }: { from?: string; to?: string }): { from: string | null; to: string | null } {
  return { from: from === undefined ? null : firstDay(from), to: to === undefined ? null : lastDay(to) };
}
