// How two names of events compare: their signs, numbers, heads, official and short forms.

import { findHeads } from './heads.ts';
import { NUMERAL, numeralOf } from './numerals.ts';

const SIGNS = /["'“”‘’《》〈〉「」『』\s·•・,，、。；;:：()（）\-—–]/g;
const ORDINALS = new RegExp(`([${NUMERAL}]+)([次届场期轮])`, 'g');

const LONG_FORMS: [RegExp, string][] = [
  [/^(?:中国共产党|中共|党的)/, ''],
  [/第(?=[〇零一二三四五六七八九十百]+[届次])/g, ''],
  [/全体会议$/, '全会'],
  [/纪律检查委员会/, '纪委'],
  [/常务委员会/, '常委会'],
  [/全国人民代表大会/, '全国人大'],
  [/中国人民政治协商会议/, '政协'],
];

const DIGITS = /第([1-9]\d?)(?=[次届轮场期])/g;

/** A name without quotation marks and punctuation; 第29次 is 第二十九次. */
export function bareName(name: string): string {
  return name.replace(SIGNS, '').replace(DIGITS, (_, digits: string) => `第${numeralOf(Number(digits))}`);
}

/** Dice's coefficient over character pairs, 0 to 1. */
export function likeness(a: string, b: string): number {
  const pairs = new Set<string>();
  for (let i = 0; i < a.length - 1; i += 1) pairs.add(a.slice(i, i + 2));
  let common = 0;
  for (let i = 0; i < b.length - 1; i += 1) if (pairs.has(b.slice(i, i + 2))) common += 1;
  return (2 * common) / Math.max(1, a.length + b.length - 2);
}

/** 2024年服贸会 is 2024年中国国际服务贸易交易会. */
const FULL_HEADS: Record<string, string> = {
  服贸会: '交易会',
  广交会: '交易会',
  进博会: '博览会',
  消博会: '博览会',
  链博会: '博览会',
};

/** The head a name ends with, its full form for a short one, or ''. */
export function headOf(name: string): string {
  const word = findHeads(name, 0, name.length).at(-1)?.word ?? '';
  return FULL_HEADS[word] ?? word;
}

/** 十四届…第七次: the numbers by their unit. */
function ordinalsOf(name: string): Map<string, string> {
  return new Map(
    [...name.replace(/首(?=[次届场期])/g, '一').matchAll(ORDINALS)].map(([, number, unit]) => [unit, number]),
  );
}

/** 委员长会议 and 主席会议 are of the same body as its sessions, and others. */
const CIRCLE = /(委员长|主席团常务主席|主席团|主席|预备|分组|联组|小组)会议$/;

/** Whether two names give one unit different numbers, or are meetings of different circles. */
export function contradict(a: string, b: string): boolean {
  if (CIRCLE.exec(a)?.[1] !== CIRCLE.exec(b)?.[1] && countAlike(a, b)) return true;
  const other = ordinalsOf(b);
  return [...ordinalsOf(a)].some(([unit, number]) => other.has(unit) && other.get(unit) !== number);
}

/** 全国政协十四届常委会第七次会议 and 政协第十四届全国委员会常务委员会第七次会议 count alike. */
export function countAlike(a: string, b: string): boolean {
  const [x, y] = [ordinalsOf(a), ordinalsOf(b)];
  return x.size >= 2 && x.size === y.size && [...x].every(([unit, number]) => y.get(unit) === number);
}

/** Every number of the shorter name is the longer's: 第五次常委会会议 of 全国政协十四届常委会第五次会议. */
export function countWithin(long: string, short: string): boolean {
  const other = ordinalsOf(long);
  return [...ordinalsOf(short)].every(([unit, number]) => other.get(unit) === number);
}

/** 中国共产党第二十届中央纪律检查委员会第四次全体会议 is 二十届中央纪委四次全会. */
export function shortForm(bare: string): string {
  return LONG_FORMS.reduce((name, [long, short]) => name.replace(long, short), bare);
}

/** 全国政协主席会议 is made of the characters of 政协第十四届全国委员会第四次主席会议. */
export function holdsAll(long: string, short: string): boolean {
  return long.length > short.length && [...short].every((character) => long.includes(character));
}
