// What reads like a name and is none: places, thoughts that bear a name.

import { alternatives, readLexicon } from '../../lexicon.ts';
import { bodyForms } from '../known-bodies.ts';
import type { NameCandidate } from '../name-candidates.ts';
import { countries, placeNames, regionNamed } from '../places.ts';
import { trieOf } from '../trie.ts';
import type { Words } from '../words.ts';

const SURELY_A_NAME = -8;
const LONGEST_THOUGHT = 16;
const THOUGHT_AFTER = /^(?:新时代中国特色社会主义|[\p{Script=Han}]{2,6}?)思想/u;
/** 陈嘉庚科学奖 names a prize. */
const PRIZE_AFTER =
  /^(?:青年)?(?:(?:科学|科技|技术|工程|文学|经济学|数学|医学|新闻|艺术|教育|戏剧)(?:技术|进步)?)?奖(?![励项牌金杯状章])/;
const ADDRESS = /先生|女士|同志/;
const BODY_END = /(?:基金会|公司|集团|大学|学院|协会)$/;
/** 诺华公司, 孟良崮战役: a company or a battle is named so. */
const NAMED_AFTER = /^(?:公司|集团|银行|海关|机场|战役|起义|会战|大捷|保卫战|阻击战|战斗(?![力机部员在生])|烈士陵园)/;
/** 黄胸鹀, 黄鳍鲷. */
const ANIMAL = /[鹀鲷鲴鹭鹳鹮鲟鲸豚鲤鲫鳊鳅鳗鸻鹬鲀鱼]/;
/** 文莱苏丹哈桑纳尔, 卡塔尔埃米尔: a country and what its head is called. */
const OF_A_MONARCHY = new RegExp(`^(?:${alternatives(countries)})(?:苏丹|埃米尔)`);
const PLACE_AFTER = /^(?:自治[区州县]|共和国|王国|州(?!长)|省(?!长)|大区|半岛|群岛)/;
const LONGEST_PLACE_WORD = 3;
/** 多措并举, 破立并举, 德才并重: a phrase of four characters. */
const PAIR_AFTER = /^并(?:[举蓄茂存秀用]|重(?![申新点视])|进(?![一行而入]))/;
const notPeople = trieOf(readLexicon('not-people'));
const places = trieOf([...placeNames, ...bodyForms]);

/** How sure the words around a candidate make it: of both its ends, or that even the name of a place is a person's here. */
export type Surroundings = 'ends' | 'person' | null;

/** Whether a candidate is a place, ends like one, cuts one, or names a body of thought, as far as what is around it lets it be. */
export function refusesName(clean: string, words: Words, candidate: NameCandidate, sure: Surroundings = null): boolean {
  return (
    notPeople.longestFrom(clean, candidate.start) !== null ||
    isNumber(clean, candidate) ||
    isHalfOfPhrase(clean, candidate) ||
    isOfParallels(clean, candidate) ||
    holdsAddress(clean, candidate) ||
    (sure !== 'person' && isPlace(clean, candidate)) ||
    (sure === null && (cutsPlace(clean, words, candidate) || endsAsPlace(clean, candidate))) ||
    endsAsBody(clean, candidate) ||
    namesElse(clean, candidate) ||
    namesThought(clean, candidate.end)
  );
}

/** 习近平法治思想 names a body of thought, 陈嘉庚科学奖 a prize; `end` is the end of the name. */
export function namesThought(clean: string, end: number): boolean {
  const rest = clean.slice(end, end + LONGEST_THOUGHT);
  return THOUGHT_AFTER.test(rest) || PRIZE_AFTER.test(rest);
}

/** 河野先生, 河野先: how one is addressed is no part of the name. */
function holdsAddress(clean: string, { start, end }: NameCandidate): boolean {
  return ADDRESS.test(clean.slice(start + 1, end + 1));
}

/** 30余位市长: a number, not the surname 余. */
function isNumber(clean: string, { start }: NameCandidate): boolean {
  return clean[start] === '余' && /[\d十百千万]/.test(clean[start - 1] ?? '');
}

function isHalfOfPhrase(clean: string, { start, end }: NameCandidate): boolean {
  return end - start === 2 && PAIR_AFTER.test(clean.slice(end, end + 2));
}

/** 知民情、解民忧、暖民心: three of one make with the same middle. */
function isOfParallels(clean: string, { start, end }: NameCandidate): boolean {
  if (end - start !== 3 || clean[start - 1] !== '、' || clean[end] !== '、') return false;
  return clean[start - 3] === clean[start + 1] && clean[end + 2] === clean[start + 1];
}

function isPlace(clean: string, { start, end }: NameCandidate): boolean {
  const place = places.longestFrom(clean, start);
  return place !== null && place.end >= end;
}

/** 安庄村: more likely a village than a person. */
function endsAsPlace(clean: string, { start, end, excess, form }: NameCandidate): boolean {
  if (form === 'spelt') return false;
  return excess > SURELY_A_NAME && (end - start >= 3 ? '村镇乡县路街湖河' : '村镇乡').includes(clean[end - 1]);
}

/** 比尔及梅琳达·盖茨基金会: a body named after people; 加泰罗尼亚自治区, 得克萨斯州: a place spelt out. */
function endsAsBody(clean: string, { start, end, form }: NameCandidate): boolean {
  if (form !== 'spelt') return false;
  return BODY_END.test(clean.slice(start, end)) || PLACE_AFTER.test(clean.slice(end, end + LONGEST_PLACE_WORD));
}

function namesElse(clean: string, { start, end, form }: NameCandidate): boolean {
  if (NAMED_AFTER.test(clean.slice(end, end + LONGEST_PLACE_WORD + 1))) return true;
  if (ANIMAL.test(clean[end - 1])) return true;
  return form === 'spelt' && OF_A_MONARCHY.test(clean.slice(start, end));
}

/** 向日 of 向日本首相: the end lies inside the name of a place. */
function cutsPlace(clean: string, words: Words, { start, end, excess, form }: NameCandidate): boolean {
  if (excess < SURELY_A_NAME) return false;
  for (let at = start + 1; at < end; at += 1) {
    const place = words.border[at] === 1 ? places.longestFrom(clean, at) : null;
    // 加西亚 is spelt with 西亚 and cuts nothing
    if (place?.end === end && form === 'spelt' && regionNamed(clean.slice(at, end)) === null) continue;
    if (place && place.end >= end && words.border[place.end] === 1) return true;
  }
  return false;
}
