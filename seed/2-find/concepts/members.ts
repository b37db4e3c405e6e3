// A numbered formula with its members listed: 学习教育、查纠整改、总结提升“三个环节”, “五知”（知家庭构成、知朋友圈子…）.

import type { Span } from '../../types.ts';
import { numeralValue } from '../events/numerals.ts';

export interface MemberList {
  /** The formula's words, without quotation marks. */
  formula: Span;
  members: Span[];
}

const FORMULA = /“([一二两三四五六七八九十]+)([^“”\d、，。]{1,8})”/g;
const CLAUSE = /[，。；：！？“”（）\n]/;
const LONGEST_MEMBER = 16;
/** Two parts before a formula are more often two other things: …现代化、落实“两个毫不动摇”. */
const FEWEST_BEFORE = 3;

/** Items of a list separated by 、 that ends at `end`; the first without the verb that governs the list. */
function itemsBefore(clean: string, low: number, end: number, count: number): Span[] {
  let start = end;
  while (start > low && !CLAUSE.test(clean[start - 1])) start -= 1;
  const stretch = clean.slice(start, end);
  const parts = stretch.split('、');
  if (parts.length !== count) return [];
  const spans: Span[] = [];
  let at = start;
  for (const part of parts) {
    spans.push({ start: at, end: at + part.length });
    at += part.length + 1;
  }
  const usual = Math.max(...spans.slice(1).map((span) => span.end - span.start));
  const shortest = Math.min(...spans.slice(1).map((span) => span.end - span.start));
  const [first] = spans;
  if (first.end - first.start > usual && usual === shortest) first.start = first.end - usual;
  else first.start += /^(?:做到|抓好|突出|坚持|完成|围绕|包括|落实|实现|推进|狠抓|的)+/.exec(parts[0])?.[0].length ?? 0;
  if (first.end - first.start > usual) return [];
  const parallel = usual - shortest <= 4 && !/[把将的了使各]|引导|深刻认识|领导干部/.test(stretch);
  return parallel && spans.every((span) => span.end - span.start >= 2 && span.end - span.start <= LONGEST_MEMBER)
    ? spans
    : [];
}

function itemsAfter(clean: string, open: number, to: number): Span[] {
  const close = clean.indexOf('）', open);
  if (clean[open] !== '（' || close < 0 || close > to) return [];
  const spans: Span[] = [];
  let at = open + 1;
  for (const part of clean.slice(at, close).split('、')) {
    spans.push({ start: at, end: at + part.length });
    at += part.length + 1;
  }
  return spans.length >= 2 &&
    spans.every((span) => span.end - span.start >= 2 && span.end - span.start <= LONGEST_MEMBER)
    ? spans
    : [];
}

/** Formulas of one sentence of `clean` whose members stand before or, in brackets, after them. */
export function findMemberLists(clean: string, from: number, to: number): MemberList[] {
  const lists: MemberList[] = [];
  const sentence = clean.slice(from, to);
  if (!sentence.includes('“')) return lists;
  for (const match of sentence.matchAll(FORMULA)) {
    const count = numeralValue(match[1]);
    if (count === null || count < 2) continue;
    const open = from + match.index;
    const end = open + match[0].length;
    const formula = { start: open + 1, end: end - 1 };
    const after = itemsAfter(clean, end, to);
    const members = after.length > 0 ? after : count < FEWEST_BEFORE ? [] : itemsBefore(clean, from, open, count);
    if (members.length > 0) lists.push({ formula, members });
  }
  return lists;
}
