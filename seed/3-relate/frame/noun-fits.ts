// Which events a bare noun may mean: 会议, 开幕式, 会见, 欢迎宴会.

import type { Mention } from '../../types.ts';

/** What is named by a deed and not by a head of its own, with the nouns that may mean it. */
const NAMED_BY_DEED: { rule: RegExp; nouns: RegExp }[] = [
  { rule: /^talk-banquet/, nouns: /^(?:活动)?$|宴|茶叙|招待会|欢迎仪式/ },
  { rule: /^talk-welcome/, nouns: /^活动$|仪式/ },
  { rule: /^talk/, nouns: /会见|会谈|会晤|^活动$/ },
  { rule: /^inspection/, nouns: /(?:调研|考察|视察|参观)$|^活动$/ },
  { rule: /^visit/, nouns: /^活动$/ },
  { rule: /^farewell/, nouns: /送别|告别|火化|遗体/ },
];
const DEED = /会见|会谈|会晤|(?:调研|考察|视察|参观)$/;
const DEIXIS = /^(?:这次|本次|此次|有关|相关)/;
/** What any meeting may be called, or have as a part. */
const ANY_MEETING =
  /^(?:会议|大会|活动|会|(?:大会|会议|论坛|全会)?(?:开幕|闭幕)[式会]|开班式|结业式|全体会议|学习|看望|讨论|看望和讨论)?$/;

/** Whether a noun, or none (''), may stand for an event. */
export function nounFits(noun: string, event: Mention): boolean {
  if (event.name.endsWith('座谈') && /^(?:座谈会?|会|活动)?$/.test(noun)) return true;
  const deed = NAMED_BY_DEED.find(({ rule }) => rule.test(event.rule));
  if (deed) return deed.nouns.test(noun);
  if (DEED.test(noun)) return event.name.endsWith(noun);
  const head = noun.replace(DEIXIS, '').replace(/^(?:会|会上)$/, '会议');
  return ANY_MEETING.test(head) || event.name.includes(head);
}
