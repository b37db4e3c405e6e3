// Where the name of an event begins: to the left of its head, after the verb or preposition that governs it.

import type { Mention } from '../../types.ts';
import { governed } from './governed-name.ts';
import { findHeads } from './heads.ts';
import { NUMERAL } from './numerals.ts';
import { wholeNameStart } from './whole-names.ts';

const CLOSERS: Record<string, string> = { '”': '“', '’': '‘', '）': '（', '》': '《' };
const HARD = new Set('，。；：！？“‘（【】《 \n…');
const LONGEST = 80;

/** After one of these a new phrase begins; the name stands right of the last of them. */
const OPENERS = new RegExp(
  [
    '召开|举行|举办|主办|承办|协办|联合主办|开展|出席|参加|列席|主持|召集|进行|开幕(?![式会]|$)|闭幕(?![式会]|$)|致信|致电|致函|启动(?!$)|宣布|听取|审议|观看|参与|设置|设立|增设|抓好|办好|开好|筹办|筹备|(?<!党|团|各级|基层)组织(?=召开|开展|举办|收看|了)|受邀|应邀',
    '(?<![存现正内潜实所])在(?![线职外建校韩华])|(?<![关等])于|(?<![自理])由(?!于)|(?<![作行成认因])为(?![民期了]|基层减负)|对(?![话口外台华照标接])|[把被]|将(?![军领])|向(?![心]|人民英雄)|关于|从(?!严)|(?<![所])以(?![色来及])|(?<![共协])同(?![志步心])|(?<![成造])就(?!业)|(?<=国务院|中央|习近平|主席|分别)致(?!力|辞|词|富|敬)',
    '(?<![了])了|(?<!党|国家|人民|社会|时代|中国|我们|委员会)的|着(?!力)|过程?',
    '(?:深刻|充分|准确)(?:认识|把握|领会|理解)|谋划|见证(?!者|人)|赶上|(?:积极|高度)评价|表示|除了|引领|清理规范|总结运用|称赞|演唱|祝愿|(?:传承)?弘扬|并(?!购|重)|(?<!命运)共同(?!富裕|体|安全|发展|建设)|联合(?=召|举|主)|隆重|成功|圆满|顺利|首次|经(?=中|全国|国务)|传达学习|通过|按照|根据|围绕|迎接|服务保障|保障|期间|之际|随着|作为|是(?=[本此该这])|[本此这](?:次|届)|提请|终止其?|取消其?|上午|下午|晚上|当天|当晚|近日|日前|今天|昨天|昨晚|此前|随后|之后|目前|今年|去年|前夕|当地时间|我们|我市|我省|我县|我区|我国|\\d日|\\d月(?!\\d)|代表党中央|在京|在汉',
  ].join('|'),
  'g',
);
/** These open a name only when the event is what is learnt or carried out: 学习贯彻全国教育大会精神. */
const SOFT_OPENERS =
  /(?:深入|认真|全面|坚决|迅速|切实|及时|扎实)?(?:学习宣传贯彻|学习贯彻落实|学习贯彻(?!习近平新时代中国特色社会主义思想主题教育|[^，。]{2,40}(?:研讨|专题|进修|培训)$)|宣传贯彻|贯彻落实|传达|贯彻|落实|学习|宣传|领会|召开后|按|组织收看|收看|总结(?=[■全党])|是)(?:党中央)?/g;
const CARRIED_OUT =
  /^(?:精神|部署|要求|决策|工作部署|工作要求|重要讲话|上|、|和|以及|及|报告|决议|关于|各项|成果|举措|共识)/;

/** A name can begin with one of these. */
const STARTERS = new RegExp(
  `(?:[1２2]0\\d\\d(?:[—-]20\\d\\d)?年|20\\d\\d(?=[一-龥])|第[${NUMERAL}]+[届次轮讲]|首届|首次|全国(?!各)|全省|全市|全区|全县|全州|全旗|全军|全警|全系统|全局|全党|中央|中国|中共|国务院|纪念(?![日碑馆章币])|庆祝|学习贯彻|深入推进|省委|市委|县委|区委|州委|省政府|市政府|十[${NUMERAL}]?届|[二三]十[${NUMERAL}]?届|世界|国际|亚洲|亚太|金砖|上合|联合国|二十国集团|中[非阿拉欧美俄日韩](?![一-龥]{0,3}和)|中[一-龥]{1,3}(?=企业家|工商|经贸|高级别|高级)|[^一-龥]“)`,
);
const COORDINATORS = /[、和与及暨]$/;

function opensInside(clean: string, at: number, low: number): number {
  const opener = CLOSERS[clean[at]];
  if (opener === undefined) return -1;
  let depth = 0;
  for (let i = at; i >= low; i -= 1) {
    if (clean[i] === clean[at]) depth += 1;
    else if (clean[i] === opener) {
      depth -= 1;
      if (depth === 0) return i;
    }
  }
  return -1;
}

/** How far left of `headStart` one phrase reaches: to a hard sign, an open bracket or another event's name. */
function phraseStart(clean: string, headStart: number, low: number): number {
  let at = headStart;
  while (at > low && headStart - at < LONGEST) {
    const character = clean[at - 1];
    if (CLOSERS[character] !== undefined) {
      const opening = opensInside(clean, at - 1, low);
      if (opening < 0) break;
      at = opening;
      continue;
    }
    if (HARD.has(character) || (character === '—' && (clean[at - 2] === '—' || clean[at] === '—'))) break;
    if (COORDINATORS.test(character)) {
      const before = clean.slice(Math.max(low, at - 9), at - 1);
      const heads = findHeads(before, 0, before.length);
      if (
        heads.at(-1)?.end === before.length ||
        /(?:届[一二三四五六七]中|全会|精神|[开闭]幕[式会]|开班式)$/.test(before)
      )
        break;
    }
    at -= 1;
  }
  return at;
}

/** Quoted and bracketed stretches blanked, so that no rule looks inside them. */
function blanked(stretch: string): string {
  return stretch.replace(/“[^”]*”|‘[^’]*’|（[^）]*）|《[^》]*》/g, (inside) => '■'.repeat(inside.length));
}

function lastEnd(pattern: RegExp, stretch: string, isWord: (start: number, end: number) => boolean): number {
  let end = 0;
  for (const match of stretch.matchAll(pattern)) {
    const till = match.index + match[0].length;
    if (isWord(match.index, till)) end = till;
  }
  return end;
}

const OFFICE = /(?:[一-龥]长|书记|主任|司令|首脑|领导人|元首|法官|代表|负责人|企业家)$/;
const SUCCEEDS = /^(?:会议)?(?:取得|圆满|成功|顺利|如期|达成|成果落|办成|办好)/;
const WISHED = /^(?:共同|携手)?(?:推动|推进|支持|确保|预祝|祝愿|祝贺|祝|相信|期待)/;
const LONG_QUOTE = /^“[^“”]{8,}”/;

/** 中央政法委委员、中国法学会第九次全国会员代表大会: what a coordinator precedes may be a name of its own. */
function afterCoordination(clean: string, start: number, headStart: number, bodies: Mention[]): number {
  const stretch = blanked(clean.slice(start, headStart));
  let from = start;
  for (const match of stretch.matchAll(/[、和与及]/g)) {
    const at = start + match.index + 1;
    const rest = stretch.slice(match.index + 1);
    const before = stretch.slice(0, match.index);
    if (/^(?:全[国省市区县]|中央|各[级地])$/.test(before) || /^(?:国家|省|市)/.test(rest)) continue;
    // 财长和央行行长会议: holders of two offices meet as one
    if (match[0] !== '、' && OFFICE.test(before) && OFFICE.test(rest)) continue;
    // 中国共产党和巴西劳工党第七届理论研讨会: both sides' one meeting
    const other = bodies.find((body) => body.start === at && body.end <= headStart);
    const mine = bodies.some((body) => body.start >= from && body.end === at - 1);
    if (other && mine && /[和与]/.test(match[0]) && /^(?:第|(?:代表团)?全体$)/.test(clean.slice(other.end, headStart)))
      continue;
    const named =
      STARTERS.exec(rest)?.index === 0 ||
      /^[一二三四五六七]中$/.test(rest) ||
      bodies.some((body) => body.start === at && body.end <= headStart);
    if (named) from = at;
  }
  return from;
}

const BODY_LIKE =
  /^[一-龥—·（）]{0,32}(?:会|委|合作|进程|公约|部|院|局|厅|组|国|省|市|校|团|社|系统|机制|对话|论坛|组织|共同体|集团|学院|大学|联盟|领导人|部长级|政协|人大|党)$/;

export interface NameStart {
  start: number;
  /** Whether a word that begins names was found there. */
  sure: boolean;
}

/**
 * The start of the name whose head begins at `headStart`, not before `low`; `after` is what follows the head.
 * `bodies` and `people` are the mentions of the text, sorted by start; `border` is 1 where a word may begin.
 */
export function nameStart(
  clean: string,
  low: number,
  headStart: number,
  after: string,
  bodies: Mention[],
  people: Mention[],
  border: Uint8Array,
): NameStart {
  const whole = wholeNameStart(clean, low, headStart);
  if (whole !== null) return { start: whole, sure: true };
  let start = phraseStart(clean, headStart, low);
  if (/^(?:就|待|据)/.test(clean.slice(start, start + 1))) start += 1;
  const phrase = start;
  const isWord = (from: number, to: number) =>
    to - from > 1 || (border[phrase + from] === 1 && border[phrase + to] === 1);
  const words = blanked(clean.slice(start, headStart));
  const name = governed(words);
  start += name >= 0 ? name : lastEnd(OPENERS, words, isWord);
  for (const person of people) {
    if (person.start < start || person.end > headStart) continue;
    const honoured =
      /(?:纪念|庆祝|悼念|缅怀)$/.test(clean.slice(start, person.start)) ||
      /^(?:同志)?(?:诞辰|逝世|同志)/.test(clean.slice(person.end, headStart));
    // 黄埔军校同学会: a name within a name
    const ofBody = /^(?:军校|学院|大学|中学|奖|杯|基金)/.test(clean.slice(person.end, headStart));
    if (!honoured && !ofBody) start = person.end;
  }
  // 在学习贯彻…主题教育工作会议上: where something was said, not what is learnt
  const isPlace = clean[start - 1] === '在' && /^上/.test(after);
  if (!isPlace && CARRIED_OUT.test(after))
    start += lastEnd(SOFT_OPENERS, blanked(clean.slice(start, headStart)), () => true);
  // 各民主党派中央、全国工商联负责人和无党派人士代表座谈会: who sits there is one list
  const ofSitters = /^各[^，。；]*、[^，。；]*(?:负责人|负责同志|代表|人士)$/.test(clean.slice(start, headStart));
  if (ofSitters) return { start, sure: true };
  // 共同推动联合国气候变化迪拜大会取得成功: what is wished for the meeting is no part of its name
  if (SUCCEEDS.test(after)) start += WISHED.exec(clean.slice(start, headStart))?.[0].length ?? 0;
  start = afterCoordination(clean, start, headStart, bodies);
  const stretch = clean.slice(start, headStart);
  const outside = blanked(stretch);
  const starter = STARTERS.exec(outside)?.index ?? -1;
  const body = bodies.find(
    (mention) => mention.start >= start && mention.end <= headStart && outside[mention.start - start] !== '■',
  );
  const bodyAt = body ? body.start - start : -1;
  const soft = /^(?:深入|认真|全面)?(?:学习宣传贯彻|学习贯彻|贯彻落实|传达|落实|贯彻)$/;
  const candidates = [starter, bodyAt].filter((index) => index >= 0);
  // 出席互联互通、经贸、绿色发展等领域合作文本展示仪式: the list is part of what is attended;
  // “中国共产党的故事——…的实践”专题宣介会: what is quoted tells it from others
  if (candidates.length === 0)
    return { start, sure: (name >= 0 && /、.*等(?:领域|方面)/.test(stretch)) || LONG_QUOTE.test(stretch) };
  const first = Math.min(...candidates);
  const before = stretch.slice(0, first);
  // “三八”国际妇女节纪念大会: what is quoted belongs to the name
  if (first === 0 || /^“[^“”]{1,4}”$/.test(before)) return { start, sure: true };
  if (/^学习贯彻/.test(stretch.slice(first)) && /(?:干部|委员|党员|代表)$/.test(before)) return { start, sure: true };
  const opensWithDeed = /^(?:学习|纪念|庆祝|深入|推进|推动|深化)/.test(stretch) && !soft.test(before);
  if (name >= 0 && !/[、和与及]/.test(stretch)) return { start, sure: true };
  const partOfName =
    /^[一-龥“”]{2,10}$/.test(before) && /(?:省|市|县|区|州|局|厅|部|院|办|委|会|系统|机关)$/.test(before);
  // 中越立法机构联合委员会第一次会议: before an ordinal stands the body whose session it is
  const bodyBefore = /^(?:第|[〇零一二三四五六七八九十\d]+届)/.test(stretch.slice(first)) && BODY_LIKE.test(before);
  // 中新苏州工业园区联合协调理事会第二十六次会议: the two countries it is between
  const bilateral = /^中[一-龥]{1,2}(?:（[^）]{2,6}）)?$/.test(before);
  return opensWithDeed || partOfName || bodyBefore || bilateral
    ? { start, sure: true }
    : { start: start + first, sure: true };
}
