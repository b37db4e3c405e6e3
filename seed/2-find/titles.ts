// Posts, ranks and callings as they are worded: 党组书记, 原副厅长, 二级巡视员, 民警.

import { alternatives, readLexicon } from '../lexicon.ts';
import type { ReadText, Span } from '../types.ts';
import { kindOf } from './character-table.ts';
import { WordList } from './word-list.ts';
import { wordsOf } from './words.ts';
import type { Words } from './words.ts';
import { nameAt } from './name-candidates.ts';

export interface Title extends Span {
  /** The noun without what stands before it: 书记 of 党组副书记. */
  noun: string;
  /** A calling (民警, 教授, 同志) rather than an office. */
  calling: boolean;
}

const offices = readLexicon('post-nouns');
const nouns = [...offices, ...readLexicon('callings')];
const posts = new WordList(nouns);
const PREFIXES = [
  '副', '原', '代', '代理', '常务', '第一', '执行', '名誉', '荣誉', '首席', '高级', '特级', '资深', '候任', '当选', '前', '时任', '现任', '轮值', '终身', '专职', '驻会', '兼职', '党组', '党委', '党总支', '党支部', '党工委', '机关党委', '一级', '二级', '三级', '四级', '正厅级', '副厅级', '正部级', '副部级', '一等', '二等', '联席', '共同', '助理', '新闻',
]; // prettier-ignore
const BEFORE = new RegExp(
  `(?:${alternatives(PREFIXES)}|分管[\\p{Script=Han}]{2,10}的|主持[\\p{Script=Han}]{0,6}工作的|负责[\\p{Script=Han}]{2,10}的)+$`,
  'u',
);
/** What stands before a noun ends with one of these. */
const ENDS_PREFIX = kindOf(['的', ...PREFIXES.map((prefix) => prefix.slice(-1))]);
const LONGEST_PREFIX = 24;
/** A post whose last character begins a longer word must have a likely name after it. */
const LIKELY_NAME = 4;

/** 交通运输部长江航务管理局 has no 部长, 副市长江敦涛， has a 市长. */
const BEGINS_PLACE = /^长[江沙春治安征城]/;
/** 国务委员会 is a body. */
const IN_COMMITTEE = /^委员会(?![见谈晤议同上])/;
/** 苏丹武装部队 is of a country. */
const OF_A_SULTANATE = /(?:文莱|阿曼|国)$/;
const SURE_NAME = -3;
const ENDS_NAME = /^(?:[^\p{Script=Han}]|等|$)/u;

const cache = new WeakMap<ReadText, Title[]>();

/** Posts in `clean`, in order, none overlapping another. */
export function titlesOf(text: ReadText): Title[] {
  let titles = cache.get(text);
  if (!titles) {
    titles = findTitles(text);
    cache.set(text, titles);
  }
  return titles;
}

function findTitles(text: ReadText): Title[] {
  const { clean } = text;
  const words = wordsOf(text);
  const titles: Title[] = [];
  for (const { start, end, index } of posts.longestIn(text)) {
    const last = titles.at(-1)?.end ?? 0;
    if (start < last) continue;
    if (nouns[index] === '苏丹' && !OF_A_SULTANATE.test(clean.slice(Math.max(0, start - 2), start))) continue;
    if (clean.startsWith('代表团', end) || IN_COMMITTEE.test(clean.slice(end - 2, end + 2))) continue;
    if (BEGINS_PLACE.test(clean.slice(end - 1, end + 1)) && !isNamed(clean, words, end)) continue;
    if (words.border[end] === 0 && (nameAt(clean, words, end)?.excess ?? Infinity) > LIKELY_NAME) continue;
    const from = Math.max(last, start - LONGEST_PREFIX);
    const prefix = ENDS_PREFIX[clean.charCodeAt(start - 1)] ? (BEFORE.exec(clean.slice(from, start))?.[0] ?? '') : '';
    titles.push({
      start: start - prefix.length,
      end,
      noun: nouns[index],
      calling: index >= offices.length,
    });
  }
  return titles;
}

/** Whether a likely name begins at `at` and nothing can go on behind it. */
function isNamed(clean: string, words: Words, at: number): boolean {
  const name = nameAt(clean, words, at);
  return name !== null && name.excess <= SURE_NAME && ENDS_NAME.test(clean.slice(name.end, name.end + 1));
}
