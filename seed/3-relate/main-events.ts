// Which events a text is about: held by its title, else by its first paragraphs.

import { holding } from '../2-find/by-position.ts';
import type { Mention, ReadText, Sentence, Span } from '../types.ts';
import type { Story } from './frame/stories.ts';

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
const NAMED = 0.9;
const JOINED = /^(?:[、和与及]|以及)$/;
const LONGEST_CHAIN = 120;
const PRESS = /(?:记者会|发布会|吹风会)$/;
const LEAD_PARAGRAPHS = 3;

const NEVER_MAIN = new Set(['anniversary', 'named-day', 'congress-short', 'plenary-coordinated']);

function sentenceOf(text: ReadText, mention: Mention): Sentence | undefined {
  return holding(text.cleanSentences, mention);
}

function isTalk(mention: Mention): boolean {
  return mention.rule.startsWith('talk');
}

function isDeed(mention: Mention): boolean {
  return isTalk(mention) || mention.rule === 'visit' || mention.rule === 'inspection';
}

function heldInTitle(text: ReadText, mention: Mention, title: { start: number; end: number }): boolean {
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

function isEcho(text: ReadText, mention: Mention, title: Span | null): boolean {
  const after = text.clean.slice(mention.end, (title ?? mention).end);
  return /^[^，。 ]{0,16}(?:反响|热议)/.test(after) && (ECHO.test(after) || isDeed(mention));
}

function heldInBody(text: ReadText, mention: Mention): boolean {
  const sentence = sentenceOf(text, mention);
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

/** 主持甲会议、乙会议和丙会议: what one verb holds is held together. */
function joinedToMain(text: ReadText, event: Mention, events: Mention[], main: string[]): boolean {
  let first = event;
  for (let at = events.indexOf(event) - 1; at >= 0 && first.start - events[at].start < LONGEST_CHAIN; at -= 1) {
    const other = events[at];
    if (other.end > first.start || !JOINED.test(text.clean.slice(other.end, first.start))) continue;
    first = other;
    if (main.includes(first.name) && heldInBody(text, first)) return true;
  }
  return false;
}

/** 会前，…会见某人: its sentence begins with what it was held before or after. */
function tellsAround(text: ReadText, event: Mention): boolean {
  const sentence = sentenceOf(text, event);
  if (!sentence) return false;
  return /^(?!此|随|之|战|会后，?双方)[一-龥“”]{0,10}(?:会|式|见|谈|动|宴)(?:结束|开始)?[前后]，[^，。；：]*$/.test(
    text.clean.slice(sentence.start, event.start),
  );
}

/** …大会1日上午在长沙举行: said of the event in so many words, wherever in the text. */
function heldThere(text: ReadText, mention: Mention): boolean {
  const after = text.clean.slice(mention.end, mention.end + 40);
  return /^(?:\d{1,2}[月日至到—、]?)+/.test(after) && HELD_AFTER.test(after);
}

/** 13日外交部例行记者会上，有记者提问: where all was said that the text tells, named before `end`. */
function pressConference(text: ReadText, events: Mention[], end: number): Mention | undefined {
  return events.find((event) => {
    if (!PRESS.test(event.name) || event.start > end || text.clean[event.end] !== '上') return false;
    const before = text.clean.slice(sentenceOf(text, event)?.start, event.start);
    return !/[，。；]/.test(before.replace(/^[^：]{0,14}：/, ''));
  });
}

/** Names of the events that one story of the text reports, in its own order; `events` are those it names. */
export function findMainEvents(text: ReadText, { title, paragraphs }: Story, events: Mention[]): string[] {
  const main: string[] = [];
  const add = (mention: Mention) => {
    if (!main.includes(mention.name)) main.push(mention.name);
  };
  const inTitle = title ? events.filter((event) => event.start >= title.start && event.end <= title.end) : [];
  // 看望参加政协会议的委员: what the people are there for
  const within = (event: Mention) =>
    inTitle.some((deed) => deed !== event && isDeed(deed) && deed.start <= event.start && deed.end >= event.end);
  if (title) inTitle.filter((event) => !within(event) && heldInTitle(text, event, title)).forEach(add);
  // 习近平总书记在辽宁考察时的重要讲话引发反响: not what the text reports, wherever it is told
  const echoed = new Set(inTitle.filter((event) => isEcho(text, event, title)).map(({ name }) => name));
  const titleHasDeed = inTitle.some((event) => isDeed(event) && main.includes(event.name));
  const lead = paragraphs[Math.min(LEAD_PARAGRAPHS, paragraphs.length) - 1]?.end ?? 0;
  for (const event of events) {
    if (title && event.end <= title.end) continue;
    const session = event.rule === 'part-of-meeting' && main.some((name) => event.name.startsWith(name));
    if (echoed.has(event.name)) continue;
    const ofGuests = titleHasDeed && inTitle.some(({ name }) => name === event.name);
    // 习近平看望…委员，并参加联组会: a meeting that has no name is told beside the deed
    const beside =
      event.rule === 'bare' ||
      (isDeed(event) && main.length > 0 && events.some(({ name, rule }) => rule === 'bare' && name === main[0]));
    if (
      event.end <= lead &&
      joinedToMain(text, event, events, main) &&
      !ECHO.test(text.clean.slice(event.end, event.end + 24))
    ) {
      add(event);
      continue;
    }
    // 纪念招待会前，蔡奇同朴泰成举行简短会见: told in a sentence of its own
    if (main.length > 0 && isTalk(event) && event.confidence >= NAMED && tellsAround(text, event)) {
      add(event);
      continue;
    }
    if (main.length > 0 && !(titleHasDeed && isTalk(event)) && !session && !ofGuests && !beside) continue;
    const late = event.end > lead && !(titleHasDeed && isTalk(event));
    if (heldInBody(text, event) && (!late || heldThere(text, event))) add(event);
  }
  const press = main.length === 0 ? pressConference(text, events, paragraphs[0]?.end ?? 0) : undefined;
  if (press) add(press);
  // people took part in the session that the text is about, not in the whole meeting it belongs to
  const sessions = main.filter((name) => main.some((other) => other !== name && name.startsWith(other)));
  return [...sessions, ...main.filter((name) => !sessions.includes(name))];
}
