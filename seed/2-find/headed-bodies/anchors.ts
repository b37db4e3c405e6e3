// What a body's name may begin with: places, known bodies, words relative to the text's own region.

import { knownBody } from '../known-bodies.ts';
import { isCountry, regionNamed } from '../places.ts';

const LONGEST_KNOWN = 30;
const PROPER = new Set([
  '中国',
  '国家',
  '全国',
  '中央',
  '中华',
  '中华人民共和国',
  '世界',
  '国际',
  '亚洲',
  '欧洲',
  '非洲',
  '全省',
  '全市',
  '华东',
  '华北',
  '香港',
  '澳门',
  '台湾',
  '武警',
]);
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

/** 国际展览 begins with 国际, 新加坡政府 with 新加坡. */
export function beginsProper(token: string): boolean {
  if (isCountry(token) || knownBody(token) !== null || regionNamed(token) !== null) return true;
  for (let end = 2; end <= token.length; end += 1) {
    const part = token.slice(0, end);
    if (PROPER.has(part) || isCountry(part) || knownBody(part) !== null) return true;
  }
  return false;
}

/** 俄国防部, 英中贸易协会: a country by one character, which stands right before the head or beside another. */
export function beginsShortCountry(clean: string, start: number, headStart: number): boolean {
  if (clean[start] !== '中' && !SHORT_COUNTRIES.has(clean[start])) return false;
  return (start + 1 === headStart && clean[start] !== '中') || TWO_COUNTRIES.test(clean.slice(start, start + 2));
}

/** 省, 厅: not in 直辖市公安厅、局. */
export function beginsRelative(clean: string, start: number, token: string): boolean {
  return RELATIVE.has(token) && !((token === '厅' || token === '局') && clean[start - 1] === '、');
}

/** 中国 or a country and nothing else. */
export function isCountryOrChina(name: string): boolean {
  return name === '中国' || name === '我国' || isCountry(name);
}

/** Whether a known body ends at an offset. */
export function endsKnownBody(clean: string, end: number): boolean {
  for (let start = Math.max(0, end - LONGEST_KNOWN); start < end - 1; start += 1) {
    if (knownBody(clean.slice(start, end)) !== null) return true;
  }
  return false;
}
