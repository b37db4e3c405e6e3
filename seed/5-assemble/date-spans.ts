// ISO days, months, years and intervals as spans of days: which holds which, which is the more exact.

export interface DaySpan {
  /** ISO days. */
  first: string;
  last: string;
}

const LONGEST_EVENT_DAYS = 31;
const DAY_MS = 86_400_000;

/** `2024-02` is 2024-02-01 to 2024-02-29; an interval runs from its first part's first day to its last part's last. */
export function daySpan(date: string): DaySpan {
  const [from, to = from] = date.split('/');
  return { first: firstDay(from), last: lastDay(to) };
}

/** True when every day of `inner` is a day of `outer`. */
export function holds(outer: string, inner: string): boolean {
  const [a, b] = [daySpan(outer), daySpan(inner)];
  return a.first <= b.first && b.last <= a.last;
}

/** 3 for an interval of days as events have, 2 for a day, 1 for a month, 0 for anything wider. */
export function exactness(date: string): number {
  const days = lengthInDays(date);
  if (days === 1) return 2;
  if (/^\d{4}-\d\d$/.test(date)) return 1;
  return date.includes('/') && days <= LONGEST_EVENT_DAYS ? 3 : 0;
}

/** Days from the first to the last, both counted; NaN for what is no date. */
export function lengthInDays(date: string): number {
  const { first, last } = daySpan(date);
  return (Date.parse(last) - Date.parse(first)) / DAY_MS + 1;
}

/** Days from the end of `a` to the start of `b`; negative when they overlap or b is first. */
export function daysBetween(a: string, b: string): number {
  return (Date.parse(daySpan(b).first) - Date.parse(daySpan(a).last)) / DAY_MS;
}

function firstDay(part: string): string {
  if (part.length === 4) return `${part}-01-01`;
  return part.length === 7 ? `${part}-01` : part;
}

function lastDay(part: string): string {
  if (part.length === 4) return `${part}-12-31`;
  if (part.length !== 7) return part;
  const [year, month] = part.split('-').map(Number);
  return `${part}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}
