// Teams that bear somebody's name, companies of honour, and groups of friends of a cause.

import type { Mention, ReadText } from '../../types.ts';
import { nameAt } from '../name-candidates.ts';
import { wordsOf } from '../words.ts';

const NAMED_TEAM = /“([\p{Script=Han}]{2,4})(班|班组|工作室|服务队|突击队|先锋队|小组|志愿队|警务室|调解室)”/gu;
const SURE_NAME = 0;
/** “强军精武红四连”全体官兵. */
const OF_HONOUR = /(?<=“)[\p{Script=Han}]{3,10}(?:连|营|团|旅|中队|大队)(?=”(?:全体)?(?:官兵|党支部|指战员))/gu;
/** “全球治理之友小组”, 中立之友小组. */
const FRIENDS =
  /(?<=[^\p{Script=Han}]|成立|发起|建立|加入|参与|支持|举行|由|和|的)(?:(?!成立|发起|建立|加入|参与|支持|举行|标志|期待|[了由和的])[\p{Script=Han}]){2,14}之友小组/gu;

/** Bodies whose names no head noun shows the beginning of. */
export function findNamedTeams(text: ReadText): Mention[] {
  const { clean } = text;
  const words = wordsOf(text);
  const found: Mention[] = [];
  const keep = (start: number, end: number) => {
    const surface = clean.slice(start, end);
    const rule = 'organization.named-team';
    found.push({ kind: 'Organization', start, end, name: surface, surface, rule, confidence: 0.97 });
  };
  for (const match of clean.matchAll(NAMED_TEAM)) {
    const start = match.index + 1;
    const name = nameAt(clean, words, start, start + match[1].length);
    if (name && name.excess <= SURE_NAME) keep(start, start + match[1].length + match[2].length);
  }
  for (const match of clean.matchAll(OF_HONOUR)) keep(match.index, match.index + match[0].length);
  if (!clean.includes('之友小组')) return found;
  for (const match of clean.matchAll(FRIENDS)) keep(match.index, match.index + match[0].length);
  return found;
}
