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
const ORDINAL_ONLY = new RegExp(`^第[${NUMERAL}]+[次届场期](?:全体)?$`);
const NOT_A_NAME =
  /等$|[给到把让向对从跟]$|^人民(?:代表)?$|\d多?[场个][一-龥]{0,4}$|^[两多几一二三四五六七八九十\d]+[期场次个项](?!.*届)|^(?:深入|认真|全面|坚决)?(?:学习|宣传|贯彻|落实|领会)+$|历次$|^(?:上述|本次|这次|此次|该次|下次|隆重|庄严|庄重|简短|盛大|主题|特别|一场|这场|有关方面)|^(?:第?[一二三四五六七八九十\d]+[个次场届届项]?|[一-龥]{0,2}(?:新闻|记者|全体|常委|主席|委员长|双边|多边|国际|有关|重要|工作|系列|大型|专题|两|三)|各[一-龥]+|多[一-龥]+|上述|历届|历次|本次|此次|这次|该|每[一-龥]+|这[一-龥]*)$/;

/** The opening of games is held by itself. */
const OPENING = /^[开闭]幕式/;
/** A meeting whose rules are told is of a sort: 双周协商座谈会工作规则. */
const RULED = /^(?:工作)?(?:规则|办法|制度|条例|规程|细则)/;

/** Events with a head in one sentence of `clean`, in order. */
export function findHeadedNames(
  clean: string,
  from: number,
  to: number,
  bodies: Mention[],
  people: Mention[],
): EventCandidate[] {
  const found: EventCandidate[] = [];
  const heads = findHeads(clean, from, to);
  heads.forEach((head, index) => {
    // 峰会论坛: the last of joined heads is the head
    if (heads[index + 1]?.start === head.end) return;
    const after = clean.slice(head.end, Math.min(to, head.end + 24));
    const { start, sure } = nameStart(clean, from, head.start, after, bodies, people);
    const content = clean.slice(start, head.start);
    // of an open list only the last is surely one name: 战略对话、高级别人文交流机制会议
    if ((!sure || LISTED_ALIKE.test(content)) && /、(?![^“]*”)/.test(content)) return;
    const bareOrdinal = ORDINAL_ONLY.test(content);
    if (content === '' || /[、和与及]$/.test(content)) return;
    if (!bareOrdinal && (saysNothing(content) || NOT_A_NAME.test(content))) return;
    if (!sure && (content.length > CONTENT_LIMIT || content.length < 2)) return;
    // a standing body without a session: 中非合作论坛
    if (head.word === '论坛' && /合作$/.test(content) && !/第|届|年/.test(content)) return;
    if (head.word === '代表大会' && !/[第届次年]/.test(content)) return;
    if (RULED.test(after)) return;
    if (head.word === '会晤' && !/第|领导人/.test(content)) return;
    if (/〉/.test(content) && !/〈/.test(content)) return;
    if (content.split('“').length !== content.split('”').length) return;
    if (/^[“”，。]/.test(content) && !content.includes('”')) return;
    const tail = TAIL.exec(after)?.[0] ?? '';
    const opening = /运会$/.test(head.word) ? (OPENING.exec(after)?.[0] ?? '') : '';
    const end = head.end + tail.length + opening.length;
    found.push({
      start,
      end,
      name: clean.slice(start, end),
      category: categoryOfHead(head.word),
      rule: bareOrdinal ? 'ordinal-only' : sure ? 'headed' : 'headed-open',
      confidence: sure ? 0.9 : 0.65,
    });
  });
  // 中非合作论坛北京峰会 is not 中非合作论坛 too
  return found.filter((one) => !found.some((other) => other.start === one.start && other.end > one.end));
}
