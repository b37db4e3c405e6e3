// Events named by a phrase with a head: 全国公安工作会议, 国务院第四次廉政工作会议, “推动高质量发展”系列主题新闻发布会.

import type { Mention } from '../../types.ts';
import type { EventCandidate } from './candidate.ts';
import { categoryOfHead, findHeads, saysNothing } from './heads.ts';
import { nameStart } from './name-start.ts';
import { NUMERAL } from './numerals.ts';

/** What belongs to the name after its head. */
const TAIL = new RegExp(
  `^(?:（[^（）]{0,6}第[${NUMERAL}]+[场次期届][^（）]{0,4}）|[12]0\\d\\d年度第[${NUMERAL}]+场|第[${NUMERAL}]+[场期](?=会议|$|[，。]))`,
);
const CONTENT_LIMIT = 26;
/** 2024年参考选题、主席会议: what is coordinated is no part of a meeting's name. */
const LISTED_ALIKE = /^\d{4}年[一-龥]{2,8}(?<![作议动会展育法教改济设])、/;

/** 第十九次集体学习 needs its host; one without is dropped. */
const ORDINAL_ONLY = new RegExp(`^第[${NUMERAL}]+(?:[次届场期](?:全体)?|讲专题)$`);
const NOT_A_NAME =
  /等$|步入$|^问题|后续$|^要(?:认真|扎实|切实|坚持)|常委会会议$|曾获$|迎来|对标|试图|汇聚|计划(?:推进|举行|举办|召开|[于在])|^(?:或|活动包括|再到|采取|所有|一些|加快|实现)|参谋长联席$|(?<!召)开(?:视频)?$|[给到把让向对从跟]$|^人民(?:代表)?$|\d多?[场个][一-龥]{0,4}$|^[两多几一二三四五六七八九十\d]+[期场次个项](?!.*届)|^(?:深入|认真|全面|坚决)?(?:学习|宣传|贯彻|落实|领会)+$|历次$|^(?:上述|本次|这次|此次|该次|下次|整场|全场|当场|隆重|庄严|庄重|简短|盛大|主题|特别|一场|这场|有关方面)|^(?:第?[一二三四五六七八九十\d]+[个次场届届项]?|[一-龥]{0,2}(?:新闻|记者|全体|常委|主席|委员长|双边|多边|国际|有关|重要|工作|系列|大型|专题|两|三)|各[一-龥]+|多[一-龥]+|上述|历届|历次|本次|此次|这次|该|每[一-龥]+|这[一-龥]*)$/;

/** The opening of games is held by itself. */
const OPENING = /^[开闭]幕式/;
/** A meeting whose rules are told is of a sort: 双周协商座谈会工作规则. */
const RULED = /^(?:庆|(?:工作)?(?:规则|办法|制度|条例|规程|细则)|联合(?:声明|公报))/;

/** 卫冕亚运会, but 出征仪式 is held. */
const DONE_AT_GAMES = /(?:卫冕|打破|[再勇]夺|夺得|完成|备战|征战|出征|亮相)$/;

/** 推动大会, 深刻认识全会: what is done to the meeting is no part of a name. */
const DONE_TO_IT =
  /^(?:(?:深入|深刻|充分|认真|全面|坚决|准确|切实|推动|推进|共同)*(?:推动|推进|认识|把握|理解|领会|宣讲|解读|阐释|围绕|结合|服务|保障|确保|开好|办好|见证|祝贺|期待|总结|运用|传承|弘扬|等|倡议))+$/;
/** 坚决拥护全会, 及时发布纪念活动. */
const ENDS_WITH_DEED =
  /(?:拥护|展现|发布|采访|报道|解读|感受|关注|反映|体现|宣讲|认识|把握|理解|领会|贯彻|落实|传达|牢记|收听|收看|回顾|支持|发挥|提升|加强|促进|深化|利用|依托|借助|用好|参与|介绍|祝贺|阐述|推进|接见|做好|听取|筹办|拓展|决定)$/;
const MANY_MEAN = /^(?:会议|大会|全会|活动|仪式|峰会|论坛|纪念活动|庆祝活动)$/;
/** 两党理论研讨会, 中拉论坛: of a sort, or a standing body. */
const OF_A_SORT = /^两(?:党|国|军|会|岸)(?!.*[第届年])/;
const STANDING = /^(?:中[一-龥]{1,2}|[一-龥]{0,8}合作)$/;
/** 中国东盟合作、澜湄合作、东亚峰会: of mechanisms and a meeting only the meeting is held. */
const AFTER_MECHANISMS = /^.*(?:合作|机制|对话|组织)、(?=[^、]+$)/;
/** 全国、全省公安工作会议 are two meetings. */
const LEVELS = /^(全国|中央|全省|全市|省委|市委)[、和](全国|全省|全市|全区|全县|省委|市委|县委)(?=[一-龥])/;
/** 第二次、第三次中央新疆工作座谈会 are two meetings. */
const EARLIER = new RegExp(`(第[${NUMERAL}]{1,4}[次届轮])[、和]$`);
/** 《…》第一卷、第二卷出版座谈会 is one meeting. */
const VOLUMES = /(?<=》)(?:第[一二三四五六]卷、)+/;
/** 首届“良渚论坛”. */
const BEFORE_QUOTE = new RegExp(`(?:首届|第[${NUMERAL}]+[届次]|20\\d\\d年?)$`);
/** 两院院士大会第二次全体会议. */
const SESSION = new RegExp(
  `^(?:第[${NUMERAL}]+次全体会议|主席团会议|主席团(?:常务主席(?:会议)?)?第[${NUMERAL}]+次会议|联组会|[一-龥]{2,20}代表团(?:审议|全体会议))$`,
);
const TREATY = /《[^《》]{2,24}(?:公约|条约|协定|议定书)》$/;
const LONGEST_JOINED = 44;

const GAMES = /第|届|\d|^(?:[一-龥]{2,4}[省市])?(?:全|亚|冬|残|学|大|农|民|城|军|青|特|十[一二三四五六七]?)+$/;
const CONTEST = /[第届\d]|首届|中国|全国|国际|世界|中华|全军|全省|亚洲/;
const NAMES_ALONE = /^(?:进博会|服贸会|广交会|消博会|链博会|.+运会|冬奥|.*残奥会|冬奥会|奥运会|亚冬会)$/;
const ROUNDS = /^(?:磋商|对话|讲座)$/;

function isName(content: string, word: string): boolean {
  // 第138届广交会: a head that says which fair or games it is needs its number alone
  if (/^(?:首届|第[^届次]{1,5}届)$/.test(content) && NAMES_ALONE.test(word)) return true;
  if (/[、和与及]$/.test(content) || saysNothing(content) || NOT_A_NAME.test(content)) return false;
  if (/政治协商$/.test(content)) return false;
  if (DONE_AT_GAMES.test(content) && !/仪式|会议|大会$/.test(word)) return false;
  if (DONE_TO_IT.test(content) || OF_A_SORT.test(content)) return false;
  if (MANY_MEAN.test(word) && ENDS_WITH_DEED.test(content)) return false;
  if (/^(?:峰会|大会|会议|论坛)/.test(content) || /(?<!总|国)是(?!非)/.test(content.replace(/“[^”]*”/g, '')))
    return false;
  if (word === '论坛' && STANDING.test(content)) return false;
  if (word === '代表大会' && !/[第届次年]/.test(content)) return false;
  // 点燃全运会, 激情全运会
  if (word === '运会' && !GAMES.test(content)) return false;
  // 第七轮中德政府磋商, not every consultation
  // 宗教界委员小组会, 党小组会
  if (word === '小组会') return /界|委员|代表团/.test(content);
  // 书画大赛, 厨艺大赛: of a sort
  if (/^(?:大赛|航展)$/.test(word) && !CONTEST.test(content)) return false;
  if (ROUNDS.test(word)) return /第[^，]+[轮次届讲]/.test(content);
  // 传达全国两会精神会议 has no name
  if (/精神$/.test(content) && /^(?:会议|大会)$/.test(word) && !/^(?:学习|传达|宣讲)/.test(content)) return false;
  return word !== '会晤' || (/第|领导人/.test(content) && !content.includes('等'));
}

function candidate(clean: string, start: number, end: number, word: string, rule: string): EventCandidate {
  const confidence = rule === 'headed-open' ? 0.65 : 0.9;
  return { start, end, name: clean.slice(start, end), category: categoryOfHead(word), rule, confidence };
}

/** Events with a head in one sentence of `clean`, in order; `border` is 1 where a word may begin. */
export function findHeadedNames(
  clean: string,
  from: number,
  to: number,
  bodies: Mention[],
  people: Mention[],
  border: Uint8Array,
): EventCandidate[] {
  const found: EventCandidate[] = [];
  const heads = findHeads(clean, from, to);
  let joined: { start: number; end: number } | null = null;
  heads.forEach((head, index) => {
    // 峰会论坛: the last of joined heads is the head
    if (heads[index + 1]?.start === head.end) return;
    const after = clean.slice(head.end, Math.min(to, head.end + 24));
    const left: { start: number; end: number } | null = joined;
    joined = null;
    const begins = nameStart(clean, from, head.start, after, bodies, people, border);
    const together = left !== null && isOneName(clean.slice(left.end + 1, head.start));
    let start = together && left ? left.start : begins.start;
    const sure = begins.sure || together;
    if (AFTER_MECHANISMS.test(clean.slice(start, head.start)))
      start += AFTER_MECHANISMS.exec(clean.slice(start, head.start))?.[0].length ?? 0;
    // 《习近平著作选读》出版座谈会: a title of a work is whole
    const cut = /^[^《]*》/.test(clean.slice(start, head.start)) ? clean.lastIndexOf('《', start) : -1;
    if (cut >= from) start = cut;
    const content = clean.slice(start, head.start);
    // 甲会议暨乙仪式 is one event
    if (clean[head.end] === '暨') {
      joined = { start, end: head.end };
      if (heads.some((other) => other.start > head.end && other.start - head.end < LONGEST_JOINED)) return;
    }
    // of an open list only the last is surely one name: 战略对话、高级别人文交流机制会议
    if ((!sure || LISTED_ALIKE.test(content)) && /、(?![^“]*”)/.test(content.replace(VOLUMES, ''))) return;
    const bareOrdinal = ORDINAL_ONLY.test(content) && !NAMES_ALONE.test(head.word);
    if (content === '' || (!bareOrdinal && !together && !isName(content, head.word))) return;
    if (bareOrdinal && /[、和与及]$/.test(content)) return;
    if (!sure && (content.length > CONTENT_LIMIT || content.length < 2)) return;
    if (RULED.test(after) || (head.word === '代表大会' && /^常务?委员?会/.test(after))) return;
    if (/〉/.test(content) && !/〈/.test(content)) return;
    let end = head.end + (TAIL.exec(after)?.[0] ?? '').length;
    if (/运会$/.test(head.word)) end += (OPENING.exec(after)?.[0] ?? '').length;
    if (clean[start - 1] === '“' && clean[end] === '”' && !/[“”]/.test(content)) {
      const own = BEFORE_QUOTE.exec(clean.slice(Math.max(from, start - 12), start - 1))?.[0];
      if (own) {
        found.push(candidate(clean, start - 1 - own.length, end + 1, head.word, 'headed'));
        return;
      }
    }
    if (content.split('“').length !== content.split('”').length) return;
    if (/^[“”，。]/.test(content) && !content.includes('”')) return;
    // 《生物多样性公约》第十五次缔约方大会
    const treaty = /^第/.test(content) ? TREATY.exec(clean.slice(Math.max(from, start - 30), start)) : null;
    if (treaty) start -= treaty[0].length;
    const rule = bareOrdinal ? 'ordinal-only' : sure ? 'headed' : 'headed-open';
    const earlier = /^第/.test(content) ? EARLIER.exec(clean.slice(Math.max(from, start - 12), start)) : null;
    const unit = /^第[^次届轮]{1,4}([次届轮])/.exec(content);
    if (earlier && unit && earlier[1].endsWith(unit[1])) {
      const name = earlier[1] + clean.slice(start + unit[0].length, end);
      found.push({ ...candidate(clean, start - earlier[0].length, end, head.word, rule), name });
    }
    const levels = LEVELS.exec(content);
    if (levels) {
      const [both, first] = levels;
      const rest = clean.slice(start + both.length, end);
      found.push({ ...candidate(clean, start, end, head.word, rule), name: first + rest });
      start += first.length + 1;
    }
    found.push(candidate(clean, start, end, head.word, rule));
  });
  return found.flatMap((one) => withSession(one, found));
}

/** Nothing between 暨 and the head but words of a name. */
function isOneName(words: string): boolean {
  return words.length <= LONGEST_JOINED && /^[^，。；：！？、 ]*$/.test(words.replace(/（[^（）]*）/g, ''));
}

/** 中非合作论坛北京峰会 is not 中非合作论坛 too; but a meeting and its session are two. */
function withSession(one: EventCandidate, found: EventCandidate[]): EventCandidate[] {
  const longer = found.find((other) => other.start === one.start && other.end > one.end);
  if (longer) return SESSION.test(longer.name.slice(one.name.length)) ? [one] : [];
  const whole = found.find(
    (other) => other.start === one.start && other.end < one.end && SESSION.test(one.name.slice(other.name.length)),
  );
  return [whole ? { ...one, rule: 'part-of-meeting' } : one];
}
