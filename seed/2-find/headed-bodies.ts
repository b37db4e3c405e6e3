// Bodies known by the head noun of their name, read leftwards to where the name must begin: 四川省公安厅政治部.

import { readLexicon, readLexiconSet } from '../lexicon.ts';
import type { ReadText, Span } from '../types.ts';
import { knownBody } from './known-bodies.ts';
import { isCountry, regionNamed } from './places.ts';
import { isSpelling } from './name-candidates.ts';
import { titlesOf } from './titles.ts';
import { trieOf } from './trie.ts';
import { isHan, wordsOf } from './words.ts';

export interface HeadedBody extends Span {
  head: string;
  /** What the name begins with: a place or body, a word relative to the text's own (省, 厅), or words that suffice. */
  anchor: 'proper' | 'relative' | 'words';
}

const heads = readLexicon('body-heads');
const headTrie = trieOf(heads);
const sufficient = readLexiconSet('sufficient-heads');
const stops = readLexiconSet('not-in-body-names');
const generic = readLexiconSet('generic-body-modifiers');
const RELATIVE = new Set([
  '省',
  '市',
  '县',
  '区',
  '州',
  '旗',
  '厅',
  '局',
  '自治区',
  '驻',
  '省委',
  '市委',
  '县委',
  '区委',
  '州委',
  '省政府',
  '市政府',
  '县政府',
  '区政府',
  '我省',
  '我市',
  '省直',
  '市直',
  '县直',
  '区直',
]);
const PROPER = new Set(['中国', '国家', '全国', '中央', '中华', '中华人民共和国', '世界', '国际', '亚洲', '欧洲', '非洲', '全省', '全市', '华东', '华北', '香港', '澳门', '台湾', '武警']); // prettier-ignore
/** 俄国防部, 美国会: only directly before the head. */
const SHORT_COUNTRIES = new Set([
  '俄',
  '美',
  '英',
  '法',
  '德',
  '日',
  '韩',
  '朝',
  '越',
  '乌',
  '以',
  '伊',
  '印',
  '泰',
  '缅',
  '巴',
]);
const TWO_COUNTRIES = /^(?:中[俄美英法德日韩朝越老柬泰缅印巴欧非阿蒙哈]|[俄美英法德日韩朝越老柬泰缅印巴欧非阿蒙哈]中)$/;
const CONJUNCTIONS = new Set(['和', '与', '及', '暨']);
/** 全国公安厅局长会议 names no 全国公安厅; 全国绿化委员会 is one body. */
const ALL_OF = /^全[国省市]/;
const ONE_OF_ALL = /(?:领导小组|委员会|工作组|指挥部|联合会|协会|总工会|代表团|办公室|委)$/;
/** 工会界, 海关系统: not the body. */
const NO_BODY_AFTER = /^(?:界|系统|战线|类|式|化|型|长(?!江|春|沙|治|安|征|城))/;
/** 三处, 多部. */
const COUNTED = /[一二两三四五六七八九十几数多各每\d]$/;
/** Of a country these are a class: 中国公司. */
const OF_A_COUNTRY = /^(?:公司|集团|银行|大学|学院|医院|工会|政协|部|处|局|司)$/;
const SMALL_UNIT = /^[州县区旗]$/;
/** Ordinary words make a proper name only of these. */
const BY_WORDS = /(?:大学|学院|出版社|通讯社|日报|日报社|晚报|电视台|博物院)$/;
/** In a longer text a name is not looked for again and again. */
const LONGEST_TO_SEARCH = 100_000;
const PARTY_HEADS = new Set(['党委', '党组', '党总支', '党支部', '党工委']);
const LONGEST = 30;
/** 各省公安厅, 某大学, 一家公司. */
const GENERIC_BEFORE =
  /(?:各|各级|各地|各省|各市|某|每个|每家|多个|多家|一家|一个|一所|两家|几家|等|[二三四五六七八九十\d]+[个家所支]|级)$/;
const RELATIVE_HEAD = /^(?:省|市|县|区|州|旗|自治区)/;

/** Every headed body of a text, longest per place, in order. */
export function findHeadedBodies(text: ReadText): HeadedBody[] {
  const { clean } = text;
  const { border } = wordsOf(text);
  const titleAt = new Set(titlesOf(text).map((title) => title.start));
  const titleCovers = new Uint8Array(clean.length + 1);
  for (const title of titlesOf(text)) for (let at = title.start + 1; at <= title.end; at += 1) titleCovers[at] = 1;
  const found: HeadedBody[] = [];
  const headEnding = new Map<number, number>();
  for (let index = 0; index < clean.length; index += 1) {
    headTrie.eachFrom(clean, index, (end) => {
      if (!headEnding.has(end)) headEnding.set(end, index);
    });
  }
  for (const [end, start] of [...headEnding].sort((a, b) => a[0] - b[0])) {
    if (border[end] === 0 && !titleAt.has(end)) continue;
    if ((titleCovers[end] === 1 && !titleAt.has(end)) || NO_BODY_AFTER.test(clean.slice(end, end + 2))) continue;
    const head = clean.slice(start, end);
    if (head.length === 1 && (border[start] === 0 || COUNTED.test(clean.slice(start - 2, start)))) continue;
    const body = readLeft(clean, border, titleCovers, start, end, head, headEnding);
    if (!body) continue;
    while (found.length > 0 && (found.at(-1)?.start ?? -1) >= body.start) found.pop();
    found.push(body);
  }
  return found;
}

function readLeft(
  clean: string,
  border: Uint8Array,
  titleCovers: Uint8Array,
  headStart: number,
  end: number,
  head: string,
  headEnding: Map<number, number>,
): HeadedBody | null {
  let start = headStart;
  let proper = -1;
  let relative = RELATIVE_HEAD.test(head) && border[headStart] === 1 ? headStart : -1;
  let plain = -1;
  let unknownRun = 0;
  let genericSeen = false;
  let oddTokens = false;
  while (start > 0 && end - start < LONGEST) {
    let from = start - 1;
    while (from > 0 && border[from] === 0) from -= 1;
    const token = clean.slice(from, start);
    if (!isHan(clean.charCodeAt(from)) || stops.has(token) || titleCovers[start] === 1) break;
    if (CONJUNCTIONS.has(token) && (headEnding.has(from) || endsKnownBody(clean, from))) break;
    start = from;
    if (beginsProper(token)) proper = start;
    else if (
      SHORT_COUNTRIES.has(token) &&
      (start + 1 === headStart || TWO_COUNTRIES.test(clean.slice(start, start + 2)))
    ) {
      proper = start;
    } else if (RELATIVE.has(token) && !((token === '厅' || token === '局') && clean[start - 1] === '、'))
      relative = start;
    else if (token.length === 1 && isSpelling(token) && unknownRun === headStart - start - 1) unknownRun += 1;
    if (token.length === 1 && (isSpelling(token) || start + 1 === headStart)) oddTokens = true;
    if (generic.has(token)) genericSeen = true;
    else plain = start;
  }
  if (GENERIC_BEFORE.test(clean.slice(Math.max(0, start - 4), start)) && (proper < 0 || proper === start)) return null;
  if (proper >= 0 && ALL_OF.test(clean.slice(proper, proper + 2)) && !ONE_OF_ALL.test(head)) return null;
  if (proper >= 0 && (relative < 0 || proper <= relative)) {
    if (GENERIC_BEFORE.test(clean.slice(Math.max(0, proper - 4), proper))) return null;
    if (OF_A_COUNTRY.test(head) && isCountryOrChina(clean.slice(proper, headStart))) return null;
    return { start: proper, end, head, anchor: 'proper' };
  }
  if (relative >= 0) {
    if (PARTY_HEADS.has(head) && relative === headStart) return null;
    if (GENERIC_BEFORE.test(clean.slice(Math.max(0, relative - 4), relative))) return null;
    if (clean[relative - 1] === '）' || clean.startsWith('驻多', relative)) return null;
    if (SMALL_UNIT.test(clean[relative]) && relative + 1 !== headStart && relative !== headStart) return null;
    return { start: relative, end, head, anchor: 'relative' };
  }
  if (sufficient.has(head) && plain >= 0 && plain < headStart && !genericSeen && headStart - plain <= 12) {
    if (!BY_WORDS.test(head) && !oddTokens) return null;
    return { start: extendLeft(clean, plain, end), end, head, anchor: 'words' };
  }
  if (unknownRun >= 2 && unknownRun <= 6 && head.length >= 2) {
    return { start: headStart - unknownRun, end, head, anchor: 'words' };
  }
  return null;
}

/** 国际展览 begins with 国际, 新加坡政府 with 新加坡. */
function beginsProper(token: string): boolean {
  if (isCountry(token) || knownBody(token) !== null || regionNamed(token) !== null) return true;
  for (let end = 2; end <= token.length; end += 1) {
    const part = token.slice(0, end);
    if (PROPER.has(part) || isCountry(part) || knownBody(part) !== null) return true;
  }
  return false;
}

function isCountryOrChina(name: string): boolean {
  return name === '中国' || name === '我国' || isCountry(name);
}

function endsKnownBody(clean: string, end: number): boolean {
  for (let start = Math.max(0, end - LONGEST); start < end - 1; start += 1) {
    if (knownBody(clean.slice(start, end)) !== null) return true;
  }
  return false;
}

/** 甫海关 stands always after 拉, 拉甫海关 always after 其: a name goes on to the left while what stands there never varies. */
function extendLeft(clean: string, start: number, end: number): number {
  let from = start;
  while (clean[from - 1] === '·') {
    from -= 1;
    while (from > 0 && isSpelling(clean[from - 1])) from -= 1;
  }
  while (from > 0 && start - from < 6 && clean.length < LONGEST_TO_SEARCH) {
    const name = clean.slice(from, end);
    const before = new Set<string>();
    let count = 0;
    for (let at = clean.indexOf(name); at >= 0; at = clean.indexOf(name, at + 1)) {
      before.add(clean[at - 1] ?? '');
      count += 1;
    }
    const [only] = before;
    if (count < 3 || before.size > 1 || !isHan(only.charCodeAt(0))) break;
    from -= 1;
  }
  return from;
}
