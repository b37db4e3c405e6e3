// Partial dates as ranges of days: 2024, 2024-05, 2024-05-08, 2024-05-08/2024-05-10.

export type Precision = 'day' | 'month' | 'year' | 'range';

export interface DateRange {
  first: string;
  last: string;
  precision: Precision;
}

/** The first and last day a date may mean, or null when it is none. */
export function rangeOf(date: string | null): DateRange | null {
  if (!date) return null;
  const [from, to] = date.split('/');
  const first = edgeOf(from, 'first');
  const last = edgeOf(to ?? from, 'last');
  if (!first || !last) return null;
  const precision = to ? 'range' : from.length === 4 ? 'year' : from.length === 7 ? 'month' : 'day';
  return { first, last, precision };
}

function edgeOf(date: string, side: 'first' | 'last'): string | null {
  if (/^\d{4}$/.test(date)) return side === 'first' ? `${date}-01-01` : `${date}-12-31`;
  if (/^\d{4}-\d\d$/.test(date)) {
    if (side === 'first') return `${date}-01`;
    const [year, month] = date.split('-').map(Number);
    return `${date}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')}`;
  }
  return /^\d{4}-\d\d-\d\d$/.test(date) ? date : null;
}

/** Days since 1970 in the middle of the range: where the date stands on an axis. */
export function middleDay(range: DateRange): number {
  return (dayNumber(range.first) + dayNumber(range.last)) / 2;
}

/** Days since 1970-01-01. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

/** Whether the date may lie between the two (each absent when open). */
export function overlaps(range: DateRange, from: string | null, to: string | null): boolean {
  const first = from ? edgeOf(from, 'first') : null;
  const last = to ? edgeOf(to, 'last') : null;
  return (!first || range.last >= first) && (!last || range.first <= last);
}
