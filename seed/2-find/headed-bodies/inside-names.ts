// What stands inside a body's name though it would end any other: what a company does, what a committee is for, a place in brackets.

import { readLexiconSet } from '../../lexicon.ts';
import { beginsProper } from './anchors.ts';

/** Only a company's own name ends so: 长江存储科技有限责任公司. */
export const FULL_COMPANY = /有限(?:责任)?公司$/;
export const COMPANY = /(?:公司|集团|合作社)$/;
/** Their names say what they are for, in verbs too: 第五次全国经济普查领导小组. */
export const FOR_A_PURPOSE = /(?:领导小组|协调小组|指挥部|专班|工作组)$/;
/** 哈尔滨亚冬会组委会. */
const OF_A_MEETING = /^[组筹执]委会$/;
/** 江西省绿能农业发展有限公司: single characters that are verbs elsewhere. */
const IN_TRADE_NAMES = new Set('能建发创造通达成立联合用');
/** 银河航天（北京）网络技术有限公司. */
const BRACKETED = /（([\p{Script=Han}]{2,6})）$/u;
const LONGEST_BRACKETED = 8;
const trades = readLexiconSet('company-verbs');
const purposes = readLexiconSet('purpose-verbs');

/** Whether a word at which names end goes on inside a name with this head. */
export function goesOnInside(head: string, token: string): boolean {
  if (FOR_A_PURPOSE.test(head)) return purposes.has(token);
  if (OF_A_MEETING.test(head)) return /^(?:会|亚|运)$/.test(token);
  if (!COMPANY.test(head)) return false;
  return trades.has(token) || (FULL_COMPANY.test(head) && IN_TRADE_NAMES.has(token));
}

/** How long （北京）, （中国）, （集团） is that ends at `close`, inside a company's name; 0 for other brackets. */
export function bracketedPart(clean: string, close: number, head: string): number {
  if (clean[close] !== '）' || !COMPANY.test(head)) return 0;
  const part = BRACKETED.exec(clean.slice(Math.max(0, close + 1 - LONGEST_BRACKETED), close + 1));
  return part && (/^(?:集团|控股)$/.test(part[1]) || beginsProper(part[1])) ? part[0].length : 0;
}
