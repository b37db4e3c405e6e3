// Events that are only cited: their spirit is learnt, their words are quoted; what is dated is another event.

import type { Mention, Sentence } from '../../types.ts';
import type { Frame } from '../frame.ts';

/** What was said or decided there follows. */
const CITED_AFTER =
  /^(?:开幕式|闭幕式|开班式)?(?:上的|（?以下简称|的?(?:[一-龥]{0,4})?(?:精神|以来|部署|决策|决议|工作报告|重要讲话|要求|成果|共识|宣传报道|审议的?|召开(?:以来|后)))/;
const LEARNT =
  /(?:学习宣传贯彻|学习贯彻落实|学习贯彻|宣传贯彻|贯彻落实|传达学习|学习传达|传达|贯彻|落实|宣讲|按照|根据|自从?|继|提请|提交|筹备|迎接|关于召开)(?:了|好)?(?:党中央|中央|习近平[^，。；]{0,6}在)?$/;
const JOINED = /^(?:[、和与及]|以及)+$/;
/** Guests are told by what they came for: 会见来华出席…峰会的…总统. */
const OF_GUEST =
  /(?:(?:会见|会晤|欢迎|看望|慰问|接见)[^，。；]{0,4}|(?:来华|来京|访华|专程)[^，。；]{0,6})(?:出席|参加)[^，。；]{0,20}$/;

/** Whether the sentence only cites the event: alone, or in a list with others (甲会议、乙会议上的讲话精神). */
export function isCited(frame: Frame, event: Mention, sentence: Sentence): boolean {
  const { clean } = frame.text;
  const before = clean.slice(sentence.start, event.start);
  if (OF_GUEST.test(before)) return true;
  let { end } = event;
  for (const next of frame.within('Event', { start: event.end, end: sentence.end })) {
    if (next.start < end) continue;
    if (!JOINED.test(clean.slice(end, next.start))) break;
    ({ end } = next);
  }
  if (CITED_AFTER.test(clean.slice(end, end + 14))) return true;
  let { start } = event;
  for (const other of frame.within('Event', { start: sentence.start, end: event.start }).reverse()) {
    if (other.end > start) continue;
    if (!JOINED.test(clean.slice(other.end, start))) break;
    ({ start } = other);
  }
  return LEARNT.test(clean.slice(Math.max(sentence.start, start - 24), start));
}
