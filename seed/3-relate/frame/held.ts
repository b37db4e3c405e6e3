// Whether the words around an event's name tell that it is held: in a title, in the body.

import { holding } from '../../2-find/by-position.ts';
import type { Mention, ReadText, Span } from '../../types.ts';
import { isDeed } from './deeds.ts';

/** After a name: it takes place. */
const HELD_AFTER =
  /^(?:开幕式|闭幕式|开班式|启动仪式)?(?:（[^）]*）)?(?:[于从]?(?:\d{4}年|\d{1,2}月|\d{1,2}日|至|到|—|、|和|今天|昨天|上午|下午|晚上?|当地时间|（[^）]{1,12}）)*)(?:以[^，。]{2,12}形式)?(?:在[^，。；]{1,24}?)?(?:隆重|正式|圆满|成功|胜利)?(?:召开|举行|举办|开幕|闭幕|开班|结业|开赛|启动|揭幕|落幕|发表|由[^，。；]{2,40}主持)/;
/** Before a name: somebody holds or attends it. */
const HELD_BEFORE =
  /(?:(?:举行|召开|举办)的|主持召开|召开|举行|举办|进行|出席|参加|主持|列席|参与)了?(?:在[^，。；]{2,24}(?:召开|举行|举办)的)?(?:了|隆重|盛大|本次|此次|当天的|首次|第[一二三四五六七八九十]+届)?$/;
const CALLED_THERE = /(?:致信|致电|向|在)$/;
const SAID_THERE =
  /^(?:开幕式|闭幕式|开班式|全体会议|会议)?(?:上|时|中|期间|之际)(?:的讲话|作?出?重要指示|[强调讲话指出表示发言致辞作主发宣])/;
const CONGRATULATED = /^(?:开幕式)?(?:致|发|表示|强调|召开之际|开班|开幕)/;
/** The text is about what was said or is learnt there, not about it. */
const ECHO =
  /^[^，。 ]{0,12}?(?:精神|重要讲话(?!的讲话)|反响|部署|热议|评论|报告(?![会人])|侧记|综述|代表(?!大会)|以来|纪实)/;
const ECHO_BEFORE =
  /(?:论学习贯彻|学习贯彻|学习宣传贯彻|贯彻落实|落实|传达|学习|宣讲|宣传|解读|筹备|迎接|喜迎|庆祝)[^ ，]{0,16}$/;
const PLANNED = /(?:将于|将在|将|拟|计划|即将|未能|定于|待)[^，。；]{0,24}$/;
/** 会见出席…大会的外方嘉宾: what the guests came for. */
const OF_GUEST = /(?:会见|看望|慰问|接见|欢迎)了?(?:应邀)?(?:来华|来京)?(?:出席|参加)$|会见$/;
/** 决定…第三次会议6月26日至28日举行: not the meeting that decides. */
const DECIDED = /(?:决定|建议|通过|为(?:召开|开好|办好|迎接))[^，。 ]{0,6}$/;
const PAST =
  /(?:去年|前年|此前|曾|当年|上个?月|\d{4}年(?!春季|秋季|度|工作|全[国省市])|\d+年前|近年来|以来|今年\d+月|前夕)/;
const IN_SPEECH = /(?:强调|指出|表示|认为|说|称|介绍)[，：]/;
/** 在新疆民族干部培训班创办70周年之际: how old it is, not that it is held. */
const FOUNDED_AFTER = /^[一-龥]{0,4}[\d一二三四五六七八九十]+周年/;
/** 在…峰会举行之际: something else is told. */
const AROUND = /^(?:召开|举行|开幕)?(?:之际|前夕|来临)/;
/** 【新思想引领新征程】: a column tells of what was held some day, where it says the day. */
const DAY = /\d日|今天|昨天|今晚|昨晚/;

const LONGEST_ECHO = 24;

const NEVER_MAIN = new Set(['anniversary', 'named-day', 'congress-short', 'plenary-coordinated']);

/** What the title tells is held: not planned, not learnt from, not what guests came for. */
export function heldInTitle(text: ReadText, mention: Mention, title: Span): boolean {
  const after = text.clean.slice(mention.end, title.end);
  const before = text.clean.slice(title.start, mention.start);
  if (isDeed(mention)) return !PLANNED.test(before) && !/^(?:引发|时?的?重要讲话|精神)/.test(after);
  if (PLANNED.test(before) || DECIDED.test(before) || ECHO_BEFORE.test(before) || OF_GUEST.test(before)) return false;
  if (/^(?:主席团|(?:第[一二三四五六七八九十]+场)?“[^”]{2,6}通道”|[一-龥]{2,16}代表团)/.test(after)) return false;
  if (/^上的讲话/.test(after)) return true;
  if (ECHO.test(after) && !SAID_THERE.test(after)) return false;
  if (SAID_THERE.test(after) && /反响|重要讲话在|重要讲话引发/.test(after)) return false;
  if (NEVER_MAIN.has(mention.rule)) return HELD_AFTER.test(after);
  return !FOUNDED_AFTER.test(after);
}

/** 甲考察时的重要讲话引发反响: the title tells of an echo of it. */
export function isEcho(text: ReadText, mention: Mention, title: Span | null): boolean {
  const after = text.clean.slice(mention.end, (title ?? mention).end);
  return /^[^，。 ]{0,16}(?:反响|热议)/.test(after) && (ECHO.test(after) || isDeed(mention));
}

/** 甲会议精神: what follows the name is about what was said or is learnt there. */
export function isLearntFrom(text: ReadText, mention: Mention): boolean {
  return ECHO.test(text.clean.slice(mention.end, mention.end + LONGEST_ECHO));
}

/** What the sentence of the body tells is held, then or there. */
export function heldInBody(text: ReadText, mention: Mention): boolean {
  const sentence = holding(text.cleanSentences, mention);
  if (!sentence) return false;
  const after = text.clean.slice(mention.end, sentence.end);
  const before = text.clean.slice(sentence.start, mention.start);
  if (
    PLANNED.test(before) ||
    IN_SPEECH.test(before) ||
    PAST.test(before.split('，').slice(-2).join('，')) ||
    /去年|前年|\d年前/.test(before)
  )
    return false;
  if (ECHO.test(after) || OF_GUEST.test(before) || AROUND.test(after)) return false;
  if (text.title.startsWith('【') && !DAY.test(before + after.slice(0, 24))) return false;
  if (NEVER_MAIN.has(mention.rule)) return false;
  const passage = text.cleanPassages[sentence.passage];
  if (isDeed(mention)) return !IN_SPEECH.test(text.clean.slice(passage.start, mention.start));
  if (/^(?:host-alone|farewell|commemoration)$/.test(mention.rule)) return true;
  return HELD_AFTER.test(after) || HELD_BEFORE.test(before) || (CALLED_THERE.test(before) && CONGRATULATED.test(after));
}

/** …大会1日上午在长沙举行: said of the event in so many words, wherever in the text. */
export function heldThere(text: ReadText, mention: Mention): boolean {
  const after = text.clean.slice(mention.end, mention.end + 40);
  return /^(?:\d{1,2}[月日至到—、]?)+/.test(after) && HELD_AFTER.test(after);
}
