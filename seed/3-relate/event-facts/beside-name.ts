// Whether a date in the sentence of an event is the event's: what may stand between the two.

import type { DateMention } from '../../2-find/dates.ts';
import type { Mention, Sentence } from '../../types.ts';
import type { Frame } from '../frame.ts';
import { joinedEnd, joinedStart } from './joined.ts';
import { isDeed, isVisit } from '../frame/deeds.ts';

/** Between a date and the event's name: nothing but who, where and the verb of holding. */
const TO_NAME =
  /^(?:上午|下午|晚上?|中午|凌晨|当地时间|（[^）]{1,12}）|，|\d{1,2}时)*(?:[^，。；]{0,44}?[，]?[^，。；]{0,44}?(?:召开|举行|举办|进行|出席|参加|主持召开|主持|会见|率[^，。；]{2,12}|在[^，。；]{2,16}|举办的|的|就[^，。；]{2,40}|[同与对访]|，)了?)?[^，。；]{0,12}?$/;
/** Who visits stands there with all posts, and by whose invitation. */
const TO_DEED = /^[^。；：“”]*$/;
const FROM_NAME =
  /^(?:《[^《》]{1,20}》)?(?:开幕式|闭幕式|开班式|开幕会|闭幕会|启动仪式)?(?:将|全体会议)?(?:[于从自]|（|定于)?(?:当地时间)?$/;
const IN_SPEECH = /(?:强调|指出|表示|认为|说|称)[，：]/;
/** 24日下午闭幕: the last day of several. */
export const CLOSES = /^(?:上午|下午|晚上?)?(?:[^，。；]{0,20}?)(?:闭幕|落幕|落下帷幕|结束)/;
/** 12月3日至4日，甲会议在北京召开. */
const HELD_NEXT = /^[^，。；]{0,16}(?:召开|举行|举办|开幕)/;
const NOT_ITS_DAY = /(?:截至|截止|距离?|自|从)$/;
const COUNTED_DOWN = /^[^，。；]{0,12}倒计时/;
/** …, or the day of its opening, when letters are sent to it. */
const OPENS = /^(?:致|发来|发表)|^[^。；]{0,40}(?:召开|举行|举办|开幕|开赛|启幕|开展|开馆|揭幕|拉开帷幕)/;
const HELD = /召开|举行|举办|开幕|举办的/;
/** 国务院以“…”为主题，进行: the verb right before the name. */
const HELD_AT_ONCE = /^[^。；]*(?:召开|举行|举办|进行|主持|出席)了?$/;
const LONGEST_GAP = 100;
const INTERVAL = '/';
const YEAR_LENGTH = 4;

/** The date stands after the name, or after the last of the names it is joined to: 甲会议、乙大会2日在京开幕. */
export function follows(frame: Frame, event: Mention, date: DateMention, sentence: Sentence): boolean {
  const { clean } = frame.text;
  if (date.start < event.end) return false;
  const end = joinedEnd(frame, event, date.start);
  // 主席会议2023年学习计划: a year of what follows
  if (date.iso.length === YEAR_LENGTH && !HELD.test(clean.slice(date.end, date.end + 8))) return false;
  return FROM_NAME.test(clean.slice(end, date.start)) && !CLOSES.test(clean.slice(date.end, sentence.end));
}

/** The date stands before the name, or the first of the names it is joined to, and no other event takes it. */
export function belongsTo(frame: Frame, event: Mention, date: DateMention, sentence: Sentence): boolean {
  const start = joinedStart(frame, event, sentence);
  if (date.end > start) return false;
  const gap = frame.text.clean.slice(date.end, start);
  if (date.start < sentence.start || (gap.length > LONGEST_GAP && !HELD_AT_ONCE.test(gap))) return false;
  if (NOT_ITS_DAY.test(frame.text.clean.slice(sentence.start, date.start))) return false;
  // 今天，第22届中国—东盟博览会首批展品运抵南宁: a day of many that a fair or games last
  const lasts = event.category === 'other' || event.category === 'games';
  const after = frame.text.clean.slice(event.end, sentence.end);
  if (lasts && !HELD.test(gap) && !OPENS.test(after)) return false;
  if (COUNTED_DOWN.test(after) || IN_SPEECH.test(gap) || /结束/.test(gap) || /以来|期间|后，/.test(gap.slice(0, 4)))
    return false;
  // 李强15日抵达堪培拉, 同总理举行…会晤: what he has come for is to come
  if (!isVisit(event) && /抵达|乘(?:专机|包机)|离开北京/.test(gap)) return false;
  // 8月31日至9月2日赴越南出席…: the days of the journey
  const others = frame.within('Event', { start: date.end, end: start });
  const heldThen = /^，?$/.test(gap) && HELD_NEXT.test(frame.text.clean.slice(event.end, sentence.end));
  if (date.iso.includes(INTERVAL) && !isDeed(event) && !heldThen && (!HELD.test(gap) || others.some(isDeed)))
    return false;
  // 关于2026年…的报告 is no year of the meeting it goes to
  if (date.iso.length === YEAR_LENGTH && !isDeed(event) && gap.length > 2 && !HELD.test(gap)) return false;
  if (isDeed(event)) return TO_DEED.test(gap);
  return TO_NAME.test(gap) || (others.length === 0 && HELD_AT_ONCE.test(gap));
}
