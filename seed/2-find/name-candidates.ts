// What could be a personal name at a place: surname and given name, or spelt-out characters, weighed against words.

import { kindOf } from './character-table.ts';
import {
  BEGINS_COMPOUND,
  IMPOSSIBLE,
  LONGEST_COMPOUND,
  NEVER,
  SPELLING,
  SURNAME_BASE,
  givenCost,
  isCompoundSurname,
  isGiven,
  surnameCosts,
} from './name-characters.ts';
import { isHan } from './words.ts';
import type { Words } from './words.ts';

export interface NameCandidate {
  start: number;
  end: number;
  /** How much dearer the text is when this is read as a name rather than as words; below zero a name is likelier. */
  excess: number;
  form: 'chinese' | 'spelt';
}

const RARE_COMPOUND = 5;
/** Each character of a name with ·, whatever it is. */
const DOTTED_EACH = 8;
/** Of a hundred people about fifteen have one given character. */
const ONE_GIVEN = 1.5;
const SPELT_BASE = 8.5;
const SPELT_EACH = 3.6;
/** 亚历山大, 弗拉基米尔·任: they spell names too, but stand in words far more often. */
const RARE_SPELLING = kindOf('得大文先任合成');
const RARE_EACH = 6;
/** 阿不都 of Uygur and Kazakh names, to the character that is looked at. */
const ABDU = /阿不都?$/;
const ENDS_ABDU = kindOf('不都');
/** What follows a spelt-out name and is no part of it: 塔维尔后, 拜登曾. */
const AFTER_SPELT = kindOf('后前曾共当因其亦则日年月天又再仍已正至');
/** A spelt-out name that ends inside what would be a word. */
const CUTS_WORD = 2.5;
/** Nothing but a name has · inside. */
const DOT_BONUS = 12;
/** 李在明, 文在寅: surnames of Koreans, whose given names 在 may begin. */
const MAY_HAVE_IN = kindOf('李金朴崔郑尹张林韩徐申权黄宋柳洪裴文');
const IN = '在'.charCodeAt(0);
const IN_COST = 7;
/** 阿库福-阿多: what follows a hyphen goes on the name. */
const AFTER_HYPHEN = 12;
const HYPHEN_BONUS = 8;
const LONGEST_SPELT = 12;
const DOTTED = /^[\p{Script=Han}]{1,8}·/u;
const DOT = '·'.charCodeAt(0);
/** Surnames that are almost always words: 和, 同, 从. */
const FUNCTION_WORDS = kindOf('和等及在同从是将来都到为与之其第次也能有相');
const FUNCTION_SURNAME = 9;
/** 张氏: what may follow the surname of a woman of old. */
const CLAN = '氏'.charCodeAt(0);
const MONARCH = /^[一二三四五六七八九十]{1,3}世/;

/** 格萍同志: a given name alone, when every character is one of given names and no word stands there. */
export function givenNameAt(clean: string, words: Words, start: number, end: number): NameCandidate | null {
  let sum = SURNAME_BASE;
  for (let at = start; at < end; at += 1) {
    const code = clean.charCodeAt(at);
    if (!isGiven(code)) return null;
    sum += givenCost(code, false);
  }
  const excess = sum + words.behind[start] + words.ahead[end] - words.whole[start];
  return { start, end, excess, form: 'chinese' };
}

/** The likeliest name that begins at `start` (and, when given, ends at `mustEnd`); null when nothing could be one. */
export function nameAt(clean: string, words: Words, start: number, mustEnd?: number): NameCandidate | null {
  const chinese = chineseNameAt(clean, words, start, mustEnd);
  const spelt = speltNameAt(clean, words, start, mustEnd);
  const dotted =
    spelt !== null && chinese !== null && spelt.end > chinese.end && clean.slice(start, spelt.end).includes('·');
  if (spelt && (!chinese || dotted || spelt.excess < chinese.excess)) return wholeSpelt(clean, words, spelt, mustEnd);
  return chinese;
}

/** 费利佩六世, 迪亚斯-卡内尔. */
function wholeSpelt(clean: string, words: Words, name: NameCandidate, mustEnd: number | undefined): NameCandidate {
  if (mustEnd !== undefined) return name;
  const number = MONARCH.exec(clean.slice(name.end, name.end + 4));
  if (number) return { ...name, end: name.end + number[0].length };
  const second = /[-－]/.test(clean[name.end] ?? '') ? speltNameAt(clean, words, name.end + 1) : null;
  return second && second.excess < AFTER_HYPHEN
    ? { ...name, end: second.end, excess: name.excess + second.excess - HYPHEN_BONUS }
    : name;
}

function chineseNameAt(clean: string, words: Words, start: number, mustEnd?: number): NameCandidate | null {
  const first = clean.charCodeAt(start);
  const single = surnameCosts[first];
  let best = single < Infinity ? withSurname(clean, words, start, 1, single, mustEnd) : null;
  for (let length = 2; BEGINS_COMPOUND[first] && length <= LONGEST_COMPOUND; length += 1) {
    if (!isCompoundSurname(clean.slice(start, start + length))) continue;
    const name = withSurname(clean, words, start, length, RARE_COMPOUND, mustEnd);
    if (name && (!best || name.excess < best.excess)) best = name;
  }
  return best;
}

/** The likeliest name whose surname has `length` characters; `cost` is the surname's. */
function withSurname(
  clean: string,
  words: Words,
  start: number,
  length: number,
  cost: number,
  mustEnd: number | undefined,
): NameCandidate | null {
  let best: NameCandidate | null = null;
  let sum = cost;
  const most = length === 1 && clean.charCodeAt(start + 1) !== CLAN ? 2 : 3;
  for (let count = 1; count <= most; count += 1) {
    const at = start + length + count - 1;
    const code = clean.charCodeAt(at);
    const between = code === IN && count === 1 && MAY_HAVE_IN[clean.charCodeAt(start)] === 1;
    if (at >= clean.length || !isHan(code) || (IMPOSSIBLE[code] && !between)) break;
    sum += between ? IN_COST : givenCost(code, mustEnd !== undefined);
    if (between) continue;
    const end = at + 1;
    if (mustEnd !== undefined && end !== mustEnd) continue;
    const excess =
      sum +
      (count === 1 ? ONE_GIVEN : 0) +
      (FUNCTION_WORDS[clean.charCodeAt(start)] ? FUNCTION_SURNAME : 0) +
      words.behind[start] +
      words.ahead[end] -
      words.whole[start];
    if (!best || excess < best.excess) best = { start, end, excess, form: 'chinese' };
  }
  return best;
}

/** What one character costs that is not used for spelling: in a part between dots any that a name may have. */
function spellsOnce(clean: string, { dotted }: Words, start: number, code: number, odd: number): number {
  if (odd > 1 || NEVER[code] || AFTER_SPELT[code]) return Infinity;
  if (RARE_SPELLING[code]) return RARE_EACH;
  return dotted && beginsDotted(clean, start) ? DOTTED_EACH : Infinity;
}

/** Whether · stands near enough behind `start` to be inside one name. */
function beginsDotted(clean: string, start: number): boolean {
  for (let at = start + 1; at < start + LONGEST_SPELT; at += 1)
    if (clean.charCodeAt(at) === DOT) return DOTTED.test(clean.slice(start, at + 1));
  return false;
}

/** 坎潘, 呼日勒苏赫, 艾力更·依明巴海: characters used for spelling, with or without · between the parts. */
function speltNameAt(clean: string, words: Words, start: number, mustEnd?: number): NameCandidate | null {
  let best: NameCandidate | null = null;
  let sum = SPELT_BASE;
  let dots = 0;
  let odd = 0;
  let plain = words.whole[start];
  for (let end = start + 1; end <= clean.length && end - start <= LONGEST_SPELT + dots * 6; end += 1) {
    const code = clean.charCodeAt(end - 1);
    if (code === DOT && end - 1 > start && isHan(clean.charCodeAt(end))) {
      dots += 1;
      odd = 0;
      plain += words.whole[end];
      sum = SPELT_BASE;
      best = null;
      continue;
    }
    if (!isHan(code)) break;
    const known = SPELLING[code] || (ENDS_ABDU[code] && ABDU.test(clean.slice(Math.max(start, end - 3), end)));
    if (!known) odd += 1;
    sum += known ? SPELT_EACH : spellsOnce(clean, words, start, code, odd);
    if (sum === Infinity) break;
    if (end - start < 2 || (mustEnd !== undefined && end !== mustEnd)) continue;
    const cut = mustEnd === undefined && words.border[end] === 0 ? CUTS_WORD : 0;
    const excess = sum + cut + words.behind[start] + words.ahead[end] - plain - dots * DOT_BONUS;
    if (!best || excess < best.excess) best = { start, end, excess, form: 'spelt' };
  }
  return best;
}
