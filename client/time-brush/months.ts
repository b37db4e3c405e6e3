// Dates counted by month; those known to the year only counted by year, undated ones apart.
import { rangeOf } from '../state/dates.ts';

interface YearSpan {
  year: number;
  /** First and last month, as places on the axis. */
  from: number;
  to: number;
}

export interface Months {
  /** The first month of the axis, January of the first year: months since year 0. */
  first: number;
  count: number;
  counts: number[];
  /** Months that hold something. */
  filled: number[];
  most: number;
  /** Years with dates known to the year only. */
  years: (YearSpan & { yearOnly: number })[];
  allYears: YearSpan[];
  yearOnly: number;
  undated: number;
}

export function countMonths(dates: (string | null)[]): Months {
  const byMonth = new Map<number, number>();
  const byYear = new Map<number, number>();
  let undated = 0;
  for (const date of dates) {
    const range = rangeOf(date);
    if (!range) undated += 1;
    else if (range.precision === 'year') add(byYear, Number(range.first.slice(0, 4)));
    else add(byMonth, monthOf(range.first));
  }
  const all = [...[...byMonth.keys()].map((month) => Math.floor(month / 12)), ...byYear.keys()];
  if (all.length === 0) {
    return { first: 0, count: 0, counts: [], filled: [], most: 1, years: [], allYears: [], yearOnly: 0, undated };
  }
  const [from, to] = [Math.min(...all), Math.max(...all)];
  const first = from * 12;
  const count = (to - from + 1) * 12;
  const counts = Array.from({ length: count }, (_, at) => byMonth.get(first + at) ?? 0);
  const span = (year: number): YearSpan => ({ year, from: (year - from) * 12, to: (year - from) * 12 + 11 });
  return {
    ...{ first, count, counts, undated },
    filled: counts.flatMap((each, at) => (each > 0 ? [at] : [])),
    most: Math.max(1, ...counts, ...byYear.values()),
    years: [...byYear].map(([year, yearOnly]) => ({ ...span(year), yearOnly })),
    allYears: Array.from({ length: to - from + 1 }, (_, at) => span(from + at)),
    yearOnly: [...byYear.values()].reduce((sum, each) => sum + each, 0),
  };
}

/** A place on the axis, whatever was asked for. */
export function clampMonth(at: number, { count }: Pick<Months, 'count'>): number {
  return Math.max(0, Math.min(count - 1, at));
}

/** The range as places on the axis; open ends are the axis's own. */
export function spanOf({ from, to }: { from?: string; to?: string }, months: Months): [number, number] {
  const place = (date: string, end: boolean) => {
    const padded = date.length === 4 ? `${date}-${end ? '12' : '01'}` : date;
    return Math.max(0, Math.min(months.count - 1, monthOf(padded) - months.first));
  };
  return [from ? place(from, false) : 0, to ? place(to, true) : months.count - 1];
}

/** A place on the axis as `2024-05`. */
export function monthText({ first }: Months, at: number): string {
  const month = first + at;
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function add(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
