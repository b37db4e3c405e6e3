// Events that are only cited: their spirit is learnt, their words are quoted; what is dated is another event.

import type { Mention, Sentence } from '../../types.ts';
import type { Frame } from '../frame.ts';
import { joinedEnd, joinedStart } from './joined.ts';

/** What was said or decided there follows. */
const CITED_AFTER =
  /^(?:开幕式|闭幕式|开班式)?(?:上的|（?以下简称|主持人|配套活动|边会|(?:召开|举行|开幕)?(?:前|间隙|期间，?)(?:分别|先后|集体)?(?:会见|同|与)|的?(?!并|发表|作出?|主?讲话)(?:[一-龥]{0,4})?(?:精神|以来|部署|决策|决议|工作报告|重要讲话|要求|成果|共识|宣传报道|审议(?:通过)?的|召开(?:以来|后)))/;
const LEARNT =
  /(?:学习宣传贯彻|学习贯彻落实|学习贯彻|宣传贯彻|贯彻落实|传达学习|学习传达|传达|贯彻|落实|宣讲|按照|根据|自从?|继|提请|提交|筹备|迎接|关于召开)(?:了|好)?(?:党中央|中央|习近平[^，。；]{0,6}在)?$/;
/** Guests are told by what they came for: 会见来华出席…峰会的…总统. */
const OF_GUEST =
  /(?:(?:会见|会晤|欢迎|看望|慰问|接见)[^，。；]{0,4}|(?:来华|来京|访华|专程|前来)[^，。；]{0,6})(?:出席|参加)[^，。；]{0,20}$/;

/** 十四届全国人大一次会议江苏代表团审议: the day is that of the delegation. */
const OF_PART = /^(?:主席团|的?(?:(?![的率])[一-龥、]){2,20}(?:代表团|界委员))/;

/** Whether the sentence only cites the event: alone, or in a list with others (甲会议、乙会议上的讲话精神). */
export function isCited(frame: Frame, event: Mention, sentence: Sentence): boolean {
  const { clean } = frame.text;
  const before = clean.slice(sentence.start, event.start);
  if (OF_GUEST.test(before)) return true;
  if (/会议$/.test(event.name) && OF_PART.test(clean.slice(event.end, event.end + 30))) return true;
  const end = joinedEnd(frame, event, sentence.end);
  if (CITED_AFTER.test(clean.slice(end, end + 14))) return true;
  const start = joinedStart(frame, event, sentence);
  return LEARNT.test(clean.slice(Math.max(sentence.start, start - 24), start));
}
