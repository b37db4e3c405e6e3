// Finds dates: full, partial, relative and spans, as ISO with how surely the text itself says so.

import type { Span } from '../types.ts';

export interface DateMention extends Span {
  /** ISO day, month, year or interval. */
  iso: string;
}

const YEAR = '(?:(\\d{4})年|(今年|去年|前年|明年|本年度))';
const DAY_SPAN = '(?:至|到|—|－|-|~)';
const FULL = new RegExp(
  `(?:${YEAR})?(?:(\\d{1,2})月(?:份)?|(本月|这个月|上月|上个月|当月))(?:(\\d{1,2})日(?:${DAY_SPAN}(?:(?:(\\d{4})年)?(\\d{1,2})月)?(\\d{1,2})日)?)?(?!份?以来)`,
  'g',
);
const DAYS = new RegExp(`(?<![\\d月.])(\\d{1,2})日(?!均|元|本|常|报|前起)(?:${DAY_SPAN}(\\d{1,2})日)?`, 'g');
const YEARS = /(\d{4})年(?!\d|[一二三四五六七八九十]+月)|(?<!当|每)(今年|去年|前年)(?!\d{1,2}月|以来|上半年|初以来)/g;
const TODAY = /(?:今天|今日(?!头条)|昨天|昨日|前天|今晚|昨晚|明天(?=[上下]午|晚|（|将|[在出举开召]))/g;
/** 今天（11月4日）: the day is said twice. */
const TODAY_NAMED = /(?:今天|今日|昨天|昨日|前天|今晚|昨晚)(?:上午|下午|晚上?)?（(?:(\d{1,2})月)?(\d{1,2})日）/g;
const MOST_DAYS_BACK = 20;
const FIRST_YEAR = 1000;
const LAST_YEAR = 9999;

interface Day {
  year: number;
  month: number;
  day: number;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function isoDay({ year, month, day }: Day): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > daysOf(year, month))
    return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function shifted(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function dayOf(iso: string): Day {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

/** The year a month without one belongs to: the published year, or the year before where that would lie far ahead. */
function yearFor(month: number, published: Day): number {
  return month - published.month > 6 ? published.year - 1 : published.year;
}

/** A bare 24日 is the nearest such day not after publication (or a few days ahead of it). */
function bareDay(day: number, published: string): string | null {
  const { year, month } = dayOf(published);
  const here = isoDay({ year, month, day });
  if (here && here <= shifted(published, 3)) return here;
  const before = isoDay({ year: month === 1 ? year - 1 : year, month: month === 1 ? 12 : month - 1, day });
  return before && before >= shifted(published, -MOST_DAYS_BACK) ? before : null;
}

function interval(from: string | null, to: string | null): string | null {
  if (from === null || to === null) return from ?? to;
  return from < to ? `${from}/${to}` : from;
}

function relativeYear(word: string, published: Day): number {
  return published.year + (word === '去年' ? -1 : word === '前年' ? -2 : word === '明年' ? 1 : 0);
}

/**
 * Dates of a stretch of `clean`, in order. `published` is the ISO day relative ones count from; `year` is the year of
 * months without one where no day of publication is known. What neither of them settles is left out.
 */
export function datesIn(
  clean: string,
  from: number,
  to: number,
  published: string | null,
  year: number | null,
): DateMention[] {
  const stretch = clean.slice(from, to);
  const found: DateMention[] = [];
  const base = published ? dayOf(published) : null;
  const add = (match: RegExpMatchArray & { index: number }, iso: string | null) => {
    const start = from + match.index;
    const end = start + match[0].length;
    if (iso && !found.some((other) => other.start < end && other.end > start)) found.push({ start, end, iso });
  };
  const saysToday = /[今昨明前]/.test(stretch);
  if (published && base && saysToday) {
    for (const match of stretch.matchAll(TODAY_NAMED)) {
      const month = match[1] ? Number(match[1]) : base.month;
      const iso = match[1] ? isoDay({ year: yearFor(month, base), month, day: Number(match[2]) }) : null;
      add(match, iso ?? bareDay(Number(match[2]), published));
    }
  }
  for (const match of stretch.includes('月') ? stretch.matchAll(FULL) : []) {
    const [, ownYear, relative, ownMonth, monthWord, day, , lastMonth, lastDay] = match;
    let month = ownMonth ? Number(ownMonth) : 0;
    let inYear = ownYear ? Number(ownYear) : relative && base ? relativeYear(relative, base) : 0;
    if (monthWord) {
      if (!base) continue;
      month = /上/.test(monthWord) ? (base.month === 1 ? 12 : base.month - 1) : base.month;
      inYear ||= /上/.test(monthWord) && base.month === 1 ? base.year - 1 : base.year;
    }
    inYear ||= base ? yearFor(month, base) : (year ?? 0);
    if (inYear === 0 || month < 1 || month > 12) continue;
    if (!day) add(match, `${inYear}-${pad(month)}`);
    else {
      const first = isoDay({ year: inYear, month, day: Number(day) });
      const endMonth = lastMonth ? Number(lastMonth) : month;
      const endYear = endMonth < month ? inYear + 1 : inYear;
      const last = lastDay ? isoDay({ year: endYear, month: endMonth, day: Number(lastDay) }) : null;
      add(match, interval(first, last));
    }
  }
  if (published) {
    for (const match of saysToday ? stretch.matchAll(TODAY) : []) {
      add(
        match,
        shifted(published, /明/.test(match[0]) ? 1 : /昨/.test(match[0]) ? -1 : /前天/.test(match[0]) ? -2 : 0),
      );
    }
    for (const match of stretch.includes('日') ? stretch.matchAll(DAYS) : []) {
      const first = bareDay(Number(match[1]), published);
      add(match, match[2] ? interval(first, bareDay(Number(match[2]), published)) : first);
    }
  }
  for (const match of stretch.includes('年') ? stretch.matchAll(YEARS) : []) {
    if (match[1]) add(match, match[1]);
    else if (base) add(match, String(relativeYear(match[2], base)));
  }
  return found.sort((a, b) => a.start - b.start);
}
