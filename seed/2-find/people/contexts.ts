// What stands before and after people's names.

import { alternatives, readLexicon } from '../../lexicon.ts';
import { kindOf } from '../character-table.ts';

export const VERB_AFTER = new RegExp(`^(?:${alternatives(readLexicon('verbs-after-names'))})`);
/** Words that stand after many other nouns too: the name before them must be likelier. */
export const WEAK_VERB_AFTER = new RegExp(`^(?:${alternatives(readLexicon('weak-verbs-after-names'))})`);
/** What a life or a case is told with: 程凯，生前是一名民警; 王某某，男，汉族. */
export const LIFE_AFTER = /^，(?:生前|男|女|现任|曾任|原任|时任|汉族|\d{2}岁|\d{4}年\d)/;
/** What lists say of people: 沈跃跃（女）、洛桑江村（藏族）. */
export const SAID_OF = /^（(?:女|[\p{Script=Han}]{1,6}族|女，[\p{Script=Han}]{1,6}族)）/u;
/** 等 after people, not after places. */
export const PEOPLE_ETC =
  /^等(?:\d+[位名人]|[一二三四五六七八九十百多]+[位名人]|同志|人|出席|参加|陪同|一同|一起|分别|也|作|领导|老一辈|参会|党和|同|先后|共同|列席|在主席|在座|[，。）]|$)/;
/** 何立峰及中央和国家机关有关部门负责同志: others who are not named. */
export const AND_OTHERS =
  /^(?:及|以及|和)(?:中央和国家机关|有关(?:部门|方面|单位)|各有关|随行|各地区|陪同人员|其夫人|[他她]的)/;
/** 通报魏栓师等人: people and nothing else, whatever stands before. */
export const AMONG_PEOPLE = /^等(?:\d+|[一二三四五六七八九十]+)?人(?![口类力才员民们工数均次质格文大])/;
/** 来自陆军的宛金杨代表: the seat after the name, where the text says whence. */
export const DELEGATED_FROM = /来自[^，。；：、\n]{1,22}的((?:(?!的)[\p{Script=Han}·]){2,4})$/u;
/** Nouns of posts and callings that may follow the name they are of. */
export const CALLED =
  /^(?:同志|先生|女士|主席|国家主席|总书记|总理|委员长|总统|首相|国王|部长|省长|书记|院士|教授|老师|烈士|外长|防长|财长|议长|大使|将军|秘书长|总干事|国务委员|会长|局长|厅长|市长|县长|检察长|院长|校长|主任|特首|委员|常委|行政长官|理事长|司令员|政委|董事长|总裁|所长|处长|队长|副?部长)$/;
/** 应普京总统邀请: surnames that are prepositions where a name follows them. */
export const PREPOSITIONS = '应同和与向对请祝就让由';
/** 会见X, 任命X为, 由X主持, 同X举行会谈. */
export const OBJECT_AFTER =
  /(?:会见|会晤|任命|免去|追授|授予|罢免|撤销|悼念|缅怀|慰问|名叫|祝贺|致电|致函|致信|看望|接见|拜会)$/;
export const PARTNER_AFTER = /(?:由|同|与|和|陪同|以|是|为)$/;
export const PARTNER_VERB = /^(?:主持|担任|任|举行|会谈|会见|会晤|通电话|互致|率领|率团|访华|同志|等|作)/;
const CLAUSE_START = kindOf('，。；：！？\n“”（）、—《》 ');

/** Whether a clause, a line or an item of a list begins at an offset. */
export function opensClause(clean: string, at: number): boolean {
  return at === 0 || CLAUSE_START[clean.charCodeAt(at - 1)] === 1;
}
