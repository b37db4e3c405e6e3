// Whether a date may lie in a range, when it is known to the day, the month or the year only.
import { daysOf, rangeOf } from './date-range.ts';

/** True unless the date's last day is before `from` or its first day after `to`; no date lies anywhere. */
export function mayLieIn(date: string | null, range: { from?: string; to?: string }): boolean {
  const known = rangeOf(date);
  if (known === null) return true;
  const { from, to } = daysOf(range);
  return (from === null || known.last >= from) && (to === null || known.first <= to);
}
