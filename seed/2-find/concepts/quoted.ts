// Quoted formulations: “枫桥经验”, “一三五七”发展战略, “从警初心是什么”大讨论活动.

import type { ConceptCategory } from '../../../cypher/schema.ts';
import type { ConceptCandidate } from './candidate.ts';
import { isFormulation } from './formulations.ts';

const QUOTED = /“([^“”]{1,44})”|‘([^‘’]{1,40})’/g;
const LONGEST = 34;
/** Longer than this only a list of parallel parts is a formulation. */
const LONGEST_PLAIN = 16;
/** The noun a quoted name is fixed with, and the category it gives. */
const FIXED_NOUN =
  /^(?:主题教育|专项行动|专项斗争|专项整治|专项活动|大讨论活动|大讨论|发展战略|战略(?!导向|部署|布局|支点|方向|定位|要求)|倡议|改革|工程|行动计划|行动|计划|联动|建设(?!的|总)|工作法|攻坚战|规划|制度(?=[，。、；])|活动(?!在|上|中))/;
/** “十四五”规划: the years are the formulation, whatever is planned for them. */
const FIVE_YEARS = /^十[一二三四五六七]五$/;
const CAMPAIGN = /教育|专项|讨论|行动|活动|攻坚/;
const PROGRAMME = /战略|倡议|改革|工程|计划|联动|建设|工作法|规划|制度/;
const AWARD = /^(?:荣誉)?(?:称号|奖章|勋章)|^党建工作品牌|^品牌/;
/** Speech, not a formulation. */
const SENTENCE = /[。！？；：，…—\n]/;
/** 围绕“推进文化自信自强，铸就社会主义文化新辉煌”协商议政: what a meeting is about, in two halves. */
const TWO_HALVES = /^[一-龥、]{4,18}，[一-龥、]{4,20}$/;
const SPOKEN_BEFORE =
  /(?:[说道称问答喊]|说道|表示|写道|指出|强调|题为|题目是|名为|写着|悬挂着|写的最后一句话是)[：，]?$/;
/** Names of ships, arms, storms, films, teams. */
const THING_AFTER =
  /^(?:号|轮|级|型|(?:巡航|弹道|反导|防空|反舰|拦截|运载|重型)*(?:导弹|火箭|系统|弹)|卫星|台风|残余|环流|逼近|登陆|无人机|战机|坦克|防空|系统|飞船|探测器|客机|运输机|航母|舰|组织|集团|公司|[^，。]{0,6}(?:图片展|展览|特展|画展)|班(?![前后])|部分|环节|一词|[二两]字|字样)/;
const THING_BEFORE = /(?:台风|导弹|火箭|卫星|电影|纪录片|组织|公司|代号|航母|舰|乐队)$/;
const NUMBER = /[一二两三四五六七八九十百千万\d]/g;
const NOT_NUMBERED = /^(?:一样|一般|十足|千万|一些)/;
/** 中共“一大”, “七一”: a congress or a day. */
const BANNER = /^(?:等)?(?:的)?(?:巨型|大幅)?(?:横幅|标语|条幅|字样|口号声)/;
const DAY_OR_CONGRESS = /^(?:[一二三四五六七八九十]+大|七一|五一|八一|十一|六一|五四|三八|双十一|两会)$/;
const EVENT_LIKE = /(?:代表大会|会议|论坛|博览会|峰会|仪式|警察节|国庆节)$/;
const HAN = /[一-龥]/g;

function categoryOf(words: string, noun: string): ConceptCategory {
  if (CAMPAIGN.test(noun)) return 'campaign';
  if (PROGRAMME.test(noun)) return 'programme';
  if (/^(?:十[一二三四五六七]五)$/.test(words)) return 'programme';
  const numbers = words.match(NUMBER)?.length ?? 0;
  if (numbers > 0 && words.length <= 8 && !NOT_NUMBERED.test(words)) return 'formula';
  if (/行动$|工程$|计划$/.test(words)) return 'programme';
  return 'slogan';
}

/** Quoted formulations of one sentence of `clean`, also those quoted inside a quotation. */
export function findQuoted(clean: string, from: number, to: number): ConceptCandidate[] {
  const sentence = clean.slice(from, to);
  if (!/[“‘]/.test(sentence)) return [];
  const found: ConceptCandidate[] = [];
  const read = (stretch: string, offset: number, outer: boolean) => {
    for (const match of stretch.matchAll(QUOTED)) {
      const words = match[1] ?? match[2];
      const open = offset + match.index;
      const start = open + 1;
      const end = start + words.length;
      if (words.includes('‘')) read(words, start, false);
      const han = words.match(HAN)?.length ?? 0;
      if (TWO_HALVES.test(words) && /围绕$/.test(clean.slice(Math.max(from, open - 2), open))) {
        found.push({ start, end, name: words, category: 'slogan', rule: 'quoted-theme', confidence: 0.75 });
        continue;
      }
      if (han < 2 || words.length > LONGEST || SENTENCE.test(words.replace(/‘[^’]*’/g, ''))) continue;
      if (words.length > LONGEST_PLAIN && words.split('、').length < 3) continue;
      const before = clean.slice(Math.max(from, open - 12), open);
      const after = clean.slice(end + 1, Math.min(to, end + 14));
      if (SPOKEN_BEFORE.test(before) && words.length > 12) continue;
      if (/(?:题为|题目是|名为|主题为|主题是)$/.test(before) && words.length > 24) continue;
      if (
        THING_AFTER.test(after) ||
        THING_BEFORE.test(before) ||
        EVENT_LIKE.test(words) ||
        DAY_OR_CONGRESS.test(words) ||
        BANNER.test(after) ||
        /万岁|[您你]好/.test(words)
      )
        continue;
      if (/^\d+[·•]\d+/.test(words)) continue;
      const noun = FIXED_NOUN.exec(after)?.[0] ?? '';
      const known = isFormulation(words);
      const fixed = noun !== '' && outer && !FIVE_YEARS.test(words) && (!known || noun === '主题教育');
      found.push({
        start: fixed ? open : start,
        end: fixed ? end + 1 + noun.length : end,
        name: fixed ? words + noun : words,
        category: AWARD.test(after) ? 'programme' : categoryOf(words, noun),
        rule: fixed ? 'quoted-with-noun' : 'quoted',
        confidence: words.length <= 16 ? 0.85 : 0.7,
        ...(fixed && !known && { also: [words] }),
      });
    }
  };
  read(sentence, from, true);
  return found;
}
