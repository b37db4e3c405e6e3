// The characters of names: of surnames and given names with their costs, of foreign names, and those no name has.

import { readLexicon } from '../lexicon.ts';
import { costsOf, kindOf } from './character-table.ts';

/** What a surname costs at least. */
export const SURNAME_BASE = 3;
const SURNAME_RANKS = 10;
const COMMON_SURNAMES = 100;
const RARE_SURNAME_STEP = 50;
const GIVEN_OTHER = 10;
/** What a character that begins the verb after a name costs at least. */
const GIVEN_NEVER = 12;

/** No name has these: particles, pronouns, numbers, and characters that begin the verb after a name. */
export const NEVER = kindOf(
  '的了在等是和与及或者这那我你他她它们不没有也都就还很把被将对向从由到为以于之所而且但则呢吗吧啊着过给让使并同志说会出席调指表示要求作受时率监提愿方家任访称分致介讲',
);

/** Of them those no given name ever has, whatever stands around. */
export const IMPOSSIBLE = kindOf('的了在等是给把被让');

/** Of them those that stand in names too, when what follows the name is known: 魏凤和、. */
const MAY_END = kindOf('和同会志方家率以之时向说要示达为');

/** By character, Infinity for what is no surname. */
export const surnameCosts = costsOf(
  readLexicon('surnames').map((name, rank) => [name, surnameCost(rank)]),
  Infinity,
);
const compound = new Set(readLexicon('compound-surnames'));
/** 1 for the characters surnames of several begin with. */
export const BEGINS_COMPOUND = kindOf([...compound].map((name) => name[0]));
export const LONGEST_COMPOUND = 3;

const givenCosts = (() => {
  const counted = readLexicon('given-name-characters').map((line): [string, number] => {
    const [character, count] = line.split(' ');
    return [character, Number(count)];
  });
  const total = counted.reduce((sum, [, count]) => sum + count, 0);
  return counted.map(([character, count]): [string, number] => [character, Math.log(total / count)]);
})();
const given = kindOf(givenCosts.map(([character]) => character));
const listedCosts = costsOf(givenCosts, GIVEN_OTHER);

/** 1 for the characters foreign names are spelt with. */
export const SPELLING = kindOf(readLexicon('transliteration-characters').join(''));

/** The hundred most frequent cover six in seven people; the others fall off fast. */
function surnameCost(rank: number): number {
  const common = SURNAME_BASE + Math.log(1 + Math.min(rank, COMMON_SURNAMES) / SURNAME_RANKS);
  return common + Math.max(0, rank - COMMON_SURNAMES) / RARE_SURNAME_STEP;
}

/** What a character of a given name costs; `fixed`: the end of the name is given, so that no verb can begin at it. */
export function givenCost(code: number, fixed: boolean): number {
  if (NEVER[code] && !(fixed && MAY_END[code])) return GIVEN_NEVER + (given[code] ? 0 : GIVEN_OTHER);
  return listedCosts[code];
}

/** Whether given names have a character and no verb begins with it. */
export function isGiven(code: number): boolean {
  return given[code] === 1 && NEVER[code] === 0;
}

/** 李强, not 朔尔茨: a surname, then nothing but characters of given names. */
export function isChineseName(name: string): boolean {
  const length = isCompoundSurname(name.slice(0, 2)) ? 2 : 1;
  if (length === 1 && surnameCosts[name.charCodeAt(0)] === Infinity) return false;
  if (name.length <= length || name.length > length + 2) return false;
  for (let at = length; at < name.length; at += 1) if (!given[name.charCodeAt(at)]) return false;
  return true;
}

/** 欧阳, 诸葛. */
export function isCompoundSurname(characters: string): boolean {
  return compound.has(characters);
}
