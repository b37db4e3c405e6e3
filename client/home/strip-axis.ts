// The axis of the time strip: its ticks, and where a day stands between its ends.
import { dayNumber, type DateRange } from '../state/dates.ts';

export interface Axis {
  ticks: { day: number; label: string }[];
  /** Pixels from the left, by days since 1970. */
  x: (day: number) => number;
}

/** Months between ticks; the first that gives at most 14 ticks is taken. */
const STEPS = [1, 3, 12, 24, 60, 120, 240];

/** The first day of a month, as days since 1970; months beyond the year roll over. */
function firstOfMonth(year: number, month: number): number {
  return Math.round(Date.UTC(year, month, 1) / 86_400_000);
}

function labelOf(day: number, step: number): string {
  const date = new Date(day * 86_400_000);
  const month = date.getUTCMonth();
  const year = date.getUTCFullYear();
  return step >= 12 || month === 0 ? String(year) : `${year}-${String(month + 1).padStart(2, '0')}`;
}

/** From the first to the last of the ranges, out to whole years or, when all lie within fourteen months, whole months. */
export function axisOf(ranges: DateRange[], left: number, right: number): Axis | null {
  if (ranges.length === 0) return null;
  const days = ranges.flatMap((range) => [range.first, range.last]).sort();
  const first = new Date(days[0]);
  const last = new Date(days[days.length - 1]);
  const apart = (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth();
  const byMonth = apart < 14;
  const begin = byMonth ? first.getUTCMonth() : 0;
  const months = byMonth ? apart + 1 : (last.getUTCFullYear() - first.getUTCFullYear() + 1) * 12;
  const step = STEPS.find((size) => months / size <= 14 && (byMonth || size >= 12)) ?? 600;
  const dayAt = (month: number) => firstOfMonth(first.getUTCFullYear(), begin + month);
  const ticks = Array.from({ length: Math.ceil(months / step) }, (_, index) => {
    const day = dayAt(index * step);
    return { day, label: labelOf(day, step) };
  });
  const [from, to] = [dayAt(0), dayAt(months)];
  return { ticks, x: (day) => left + ((day - from) / (to - from)) * (right - left) };
}

/** The days a range covers: from its first to the one after its last, as days since 1970. */
export function daysOf(range: DateRange): { from: number; to: number } {
  return { from: dayNumber(range.first), to: dayNumber(range.last) + 1 };
}
