// The year a text without any date of publication was written in, where it says so itself: 庆祝建党100周年 is 2021.

import { numeralValue } from '../../2-find/events/numerals.ts';
import type { ReadText, Span } from '../../types.ts';

export interface YearOfText {
  year: number;
  /** Where the text says so, in `clean` offsets. */
  said: Span[];
}

const FOUNDED: { pattern: RegExp; year: number }[] = [
  {
    pattern: /(?:庆祝|喜迎|迎接|献礼)[^，。；]{0,8}(?:建党|中国共产党成立)(\d{2,3}|[一二三四五六七八九十百]+)周年/g,
    year: 1921,
  },
  { pattern: /党的(\d{2,3})岁生日(?:刚过|即将|到来|前夕|之际)/g, year: 1921 },
  {
    pattern: /(?:庆祝|喜迎|迎接|打赢|做好|确保|保卫)[^，。；]{0,6}新中国成立(\d{2,3}|[一二三四五六七八九十]+)周年大庆/g,
    year: 1949,
  },
];
const STATED = /今年是[^，。；]{0,10}(?:建党|中国共产党成立|新中国成立)(\d{2,3}|[一二三四五六七八九十百]+)周年/g;

/** Null when nothing says the year or two places contradict. */
export function yearOfText(text: ReadText): YearOfText | null {
  const said: Span[] = [];
  const years = new Set<number>();
  const add = (match: RegExpMatchArray & { index: number }, founded: number) => {
    const value = numeralValue(match[1]);
    if (value === null) return;
    years.add(founded + value);
    said.push({ start: match.index, end: match.index + match[0].length });
  };
  for (const { pattern, year } of FOUNDED) for (const match of text.clean.matchAll(pattern)) add(match, year);
  for (const match of text.clean.matchAll(STATED)) add(match, /新中国/.test(match[0]) ? 1949 : 1921);
  const [year] = years;
  return years.size === 1 ? { year, said } : null;
}
