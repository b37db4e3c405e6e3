// What could be a personal name at a place: surname and given name, or spelt-out characters, weighed against words.

import { readLexicon } from '../lexicon.ts';
import { isHan } from './words.ts';
import type { Words } from './words.ts';

export interface NameCandidate {
  start: number;
  end: number;
  /** How much dearer the text is when this is read as a name rather than as words; below zero a name is likelier. */
  excess: number;
  form: 'chinese' | 'spelt';
}

const SURNAME_BASE = 3;
const SURNAME_RANKS = 10;
const COMMON_SURNAMES = 100;
const RARE_SURNAME_STEP = 50;
const RARE_COMPOUND = 5;
/** Each character of a name with ·, whatever it is. */
const DOTTED_EACH = 8;
const GIVEN_OTHER = 10;
/** What a character that begins the verb after a name costs at least. */
const GIVEN_NEVER = 12;
/** Of a hundred people about fifteen have one given character. */
const ONE_GIVEN = 1.5;
const SPELT_BASE = 8.5;
const SPELT_EACH = 3.6;
/** 亚历山大, 弗拉基米尔·任: they spell names too, but stand in words far more often. */
const RARE_SPELLING = new Set('得大文先任合成');
const RARE_EACH = 6;
/** 阿不都 of Uygur and Kazakh names, to the character that is looked at. */
const ABDU = /阿不都?$/;
/** What follows a spelt-out name and is no part of it: 塔维尔后, 拜登曾. */
const AFTER_SPELT = new Set('后前曾共当因其亦则日年月天又再仍已正至');
/** A spelt-out name that ends inside what would be a word. */
const CUTS_WORD = 2.5;
/** Nothing but a name has · inside. */
const DOT_BONUS = 12;
const LONGEST_SPELT = 12;
const DOTTED = /^[\p{Script=Han}]{1,8}·/u;
/** No name has these: particles, pronouns, numbers, and characters that begin the verb after a name. */
const NEVER = new Set(
  '的了在等是和与及或者这那我你他她它们不没有也都就还很把被将对向从由到为以于之所而且但则呢吗吧啊着过给让使并同志说会出席调指表示要求作受时率监提愿方家任访称分致介讲',
);

/** Of them those no given name ever has, whatever stands around. */
const IMPOSSIBLE = new Set('的了在等是给把被让');

/** Of them those that stand in names too, when what follows the name is known: 魏凤和、. */
const MAY_END = new Set('和同会志方家率以之时向说要示达为');
/** Surnames that are almost always words: 和, 同, 从. */
const FUNCTION_WORDS = new Set('和等及在同从是将来都到为与之其第次也能有相');
const FUNCTION_SURNAME = 9;
const MONARCH = /^[一二三四五六七八九十]{1,3}世/;

const surnames = new Map(readLexicon('surnames').map((name, rank) => [name, surnameCost(rank)]));
const compound = new Set(readLexicon('compound-surnames'));
const LONGEST_COMPOUND = 3;
const given = (() => {
  const counted = readLexicon('given-name-characters').map((line): [string, number] => {
    const [character, count] = line.split(' ');
    return [character, Number(count)];
  });
  const total = counted.reduce((sum, [, count]) => sum + count, 0);
  return new Map(counted.map(([character, count]) => [character, Math.log(total / count)]));
})();
const spelling = new Set(readLexicon('transliteration-characters').join(''));

/** The hundred most frequent cover six in seven people; the others fall off fast. */
function surnameCost(rank: number): number {
  const common = SURNAME_BASE + Math.log(1 + Math.min(rank, COMMON_SURNAMES) / SURNAME_RANKS);
  return common + Math.max(0, rank - COMMON_SURNAMES) / RARE_SURNAME_STEP;
}

/** `fixed`: the end of the name is given, so that no verb can begin at it. */
function givenCost(character: string, fixed: boolean): number {
  const listed = given.get(character);
  if (NEVER.has(character) && !(fixed && MAY_END.has(character)))
    return GIVEN_NEVER + (listed === undefined ? GIVEN_OTHER : 0);
  return listed ?? GIVEN_OTHER;
}

/** Whether foreign names are spelt with a character. */
export function isSpelling(character: string): boolean {
  return spelling.has(character);
}

/** Whether given names have a character and no verb begins with it. */
export function isGiven(character: string): boolean {
  return given.has(character) && !NEVER.has(character);
}

/** 李强, not 朔尔茨: a surname, then nothing but characters of given names. */
export function isChineseName(name: string): boolean {
  const length = isCompoundSurname(name.slice(0, 2)) ? 2 : 1;
  if (length === 1 && !surnames.has(name[0])) return false;
  return name.length > length && name.length <= length + 2 && [...name.slice(length)].every((one) => given.has(one));
}

/** 欧阳, 诸葛. */
export function isCompoundSurname(characters: string): boolean {
  return compound.has(characters);
}

/** 格萍同志: a given name alone, when every character is one of given names and no word stands there. */
export function givenNameAt(clean: string, words: Words, start: number, end: number): NameCandidate | null {
  let sum = SURNAME_BASE;
  for (let at = start; at < end; at += 1) {
    if (!given.has(clean[at]) || NEVER.has(clean[at])) return null;
    sum += givenCost(clean[at], false);
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
  return second && second.excess < 0 ? { ...name, end: second.end, excess: name.excess + second.excess } : name;
}

function chineseNameAt(clean: string, words: Words, start: number, mustEnd?: number): NameCandidate | null {
  let best: NameCandidate | null = null;
  const options: { length: number; cost: number }[] = [];
  const one = surnames.get(clean[start]);
  if (one !== undefined) options.push({ length: 1, cost: one });
  for (let length = 2; length <= LONGEST_COMPOUND; length += 1) {
    if (compound.has(clean.slice(start, start + length))) options.push({ length, cost: RARE_COMPOUND });
  }
  for (const { length, cost } of options) {
    let sum = cost;
    for (let count = 1; count <= (length === 1 && clean[start + 1] !== '氏' ? 2 : 3); count += 1) {
      const at = start + length + count - 1;
      if (at >= clean.length || !isHan(clean.charCodeAt(at)) || IMPOSSIBLE.has(clean[at])) break;
      sum += givenCost(clean[at], mustEnd !== undefined);
      const end = at + 1;
      if (mustEnd !== undefined && end !== mustEnd) continue;
      const excess =
        sum +
        (count === 1 ? ONE_GIVEN : 0) +
        (FUNCTION_WORDS.has(clean[start]) ? FUNCTION_SURNAME : 0) +
        words.behind[start] +
        words.ahead[end] -
        words.whole[start];
      if (!best || excess < best.excess) best = { start, end, excess, form: 'chinese' };
    }
  }
  return best;
}

/** What one character costs that is not used for spelling: in a part between dots any that a name may have. */
function spellsOnce(character: string, odd: number, dotted: boolean): number {
  if (odd > 1 || NEVER.has(character) || AFTER_SPELT.has(character)) return Infinity;
  return RARE_SPELLING.has(character) ? RARE_EACH : dotted ? DOTTED_EACH : Infinity;
}

/** 坎潘, 呼日勒苏赫, 艾力更·依明巴海: characters used for spelling, with or without · between the parts. */
function speltNameAt(clean: string, words: Words, start: number, mustEnd?: number): NameCandidate | null {
  let best: NameCandidate | null = null;
  let sum = SPELT_BASE;
  let dots = 0;
  let odd = 0;
  let plain = words.whole[start];
  const dotted = DOTTED.test(clean.slice(start, start + LONGEST_SPELT));
  for (let end = start + 1; end <= clean.length && end - start <= LONGEST_SPELT + dots * 6; end += 1) {
    const character = clean[end - 1];
    if (character === '·' && end - 1 > start && isHan(clean.charCodeAt(end))) {
      dots += 1;
      odd = 0;
      plain += words.whole[end];
      sum = SPELT_BASE;
      best = null;
      continue;
    }
    if (!isHan(character.charCodeAt(0))) break;
    const known = spelling.has(character) || ABDU.test(clean.slice(Math.max(start, end - 3), end));
    if (!known) odd += 1;
    sum += known ? SPELT_EACH : spellsOnce(character, odd, dotted);
    if (sum === Infinity) break;
    if (end - start < 2 || (mustEnd !== undefined && end !== mustEnd)) continue;
    const cut = mustEnd === undefined && words.border[end] === 0 ? CUTS_WORD : 0;
    const excess = sum + cut + words.behind[start] + words.ahead[end] - plain - dots * DOT_BONUS;
    if (!best || excess < best.excess) best = { start, end, excess, form: 'spelt' };
  }
  return best;
}
