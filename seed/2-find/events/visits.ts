// Visits and inspections named by what is done: 赵乐际访问越南, 李强在浙江调研, 习近平参观“奋进新时代”主题成就展.

import type { Mention } from '../../types.ts';
import { readLexicon } from '../../lexicon.ts';
import type { EventCandidate } from './candidate.ts';

const PLACES = new Set([...readLexicon('countries'), ...readLexicon('regions')].map((line) => line.split(/\s/)[0]));
/** 考察引发热烈反响 tells what followed, not where. */
const PLACE =
  '(?!的|慰问|引发|受到|结束|活动|调研|工作|了解|这里|那里|此|当地|集团|公司|企业|现场|途中)[一-龥·]{2,12}?';
/** 江苏、安徽: as in a title that leaves the sign out. */
const PLACES_LISTED =
  '(?!的|慰问|引发|受到|结束|活动|调研|工作|了解|这里|那里|此|当地|集团|公司|企业|现场|途中)[一-龥·]{2,12}?(?:[、和][一-龥·]{2,8}?){0,4}';
const PAYS = new RegExp(
  `对(${PLACE})进行(?:为期[一-龥\\d]{1,4}天的)?(?:正式|友好|国事|工作|历史性|正式友好)*访问|(?:正式)?访问(?!了?期间|时|后|团|取得|成果|活动|学者|的|是|，|。|中国时)(${PLACE})(?=[，。、；]|并|期间|时|$| )`,
  'g',
);
const INSPECTS = new RegExp(
  `(?:在|来到|到|赴)(${PLACES_LISTED})(?<!等[地市])(?:考察调研|调研|考察|视察慰问|视察|看望慰问)(?=时|引发|检查|指导|[，。、；并 \\n]|$)`,
  'g',
);
/** 在山东出席全国地方立法工作座谈会并调研. */
const INSPECTS_BESIDE = new RegExp(
  `(?:在|赴)(${PLACES_LISTED})(?:出席|主持召开)[^，。；]{2,40}并(?:开展)?(?:调研|考察)(?=[，。； \\n]|$)`,
  'g',
);
const REVIEWS = new RegExp(
  `(?:视察慰问|视察|考察)(?!时|期间|后|团|组|报告|了)(${PLACES_LISTED})(?=时强调|时指出|时|并|[，。；]| |$)`,
  'g',
);
/** 在内蒙古调研边境管控和边防部队建设情况: where a title tells of it, with what was looked at. */
const LOOKS_AT = [
  new RegExp(`(?:在|赴)(${PLACES_LISTED})(?<!等[地市])(?:考察调研|调研|考察|视察|看望慰问|慰问)(?=[一-龥“])`, 'g'),
  '调研',
] as const;
/** A show that is visited, people who are called on: only where the title says so. */
const TOLD_IN_TITLE = [
  [/参观了?((?!了|者|团)[^，。；、]{2,40}?)(?=时|并|[，。；、 \n]|$)/g, '参观'],
  [/看望(?:慰问)?(?!了|并)([^，。；：、 \n]{2,30}?)(?=[，。；并 \n]|时|$)/g, '看望'],
] as const;
const ONLY_TOLD = new Set<RegExp>([LOOKS_AT[0], ...TOLD_IN_TITLE.map(([pattern]) => pattern)]);
/** 蔡奇6日下午，代表党中央看望…: whom one stands for is no subject. */
const FOR_OTHERS = /^(?:\d{1,2}月)?(?:\d{1,2}日)?(?:上午|下午|晚)?，?代表[^，。；]*$/;
const UNFIT = /将|拟|邀请|欢迎|期待|计划|曾|\d{4}年|去年|此次|这次|我|应(?!邀)/;

/** Visits of one sentence of `clean` by a person named in it; `titled` is the title of the text. */
export function findVisits(
  clean: string,
  from: number,
  to: number,
  people: Mention[],
  titled: string,
): EventCandidate[] {
  const sentence = clean.slice(from, to);
  if (!/访问|调研|考察|视察|参观|看望|慰问/.test(sentence)) return [];
  const found: EventCandidate[] = [];
  const patterns = [
    [PAYS, '访问'],
    [INSPECTS, '调研'],
    [INSPECTS_BESIDE, '调研'],
    [REVIEWS, '视察'],
    ...TOLD_IN_TITLE.filter(([, verb]) => titled.includes(verb)),
    ...(/在[^ ]{2,20}(?:调研|考察|视察|慰问)/.test(titled) ? [LOOKS_AT] : []),
  ] as const;
  for (const [pattern, verb] of patterns) {
    for (const match of sentence.matchAll(pattern)) {
      const start = from + match.index;
      const place = match[1] ?? match[2];
      const person = people.findLast(
        (candidate) =>
          candidate.start >= from && candidate.end <= start && !/代表$/.test(clean.slice(from, candidate.start)),
      );
      if (!place || !person || person.name.startsWith('第')) continue;
      if (ONLY_TOLD.has(pattern) && !titled.includes(person.name)) continue;
      if (
        verb === '访问' &&
        !PLACES.has(place.replace(/(?:王国|共和国)$/, '')) &&
        !/^(?:(?![回离乘])[一-龥]){1,5}[国洲]$/.test(place)
      )
        continue;
      if (/欢迎[^，。；]*$/.test(clean.slice(from, person.start))) continue;
      const between = clean.slice(person.end, start).replace(FOR_OTHERS, '');
      if (between.length > 40 || /[。；！？]|指出|强调|表示|说|出席/.test(between)) continue;
      const near = between.split('，').at(-1) ?? '';
      if (UNFIT.test(near) || /[，]/.test(between)) continue;
      const deed = deedOf(verb, match[0]);
      found.push({
        start: person.end === start ? person.start : start,
        end: start + match[0].length,
        name: verb === '调研' ? `${person.name}在${place}${deed}` : `${person.name}${deed}${place}`,
        category: 'visit',
        rule: verb === '访问' ? 'visit' : 'inspection',
        confidence: 0.85,
      });
    }
  }
  return found;
}

/** What was done, as the text words it: 视察慰问, 考察, 慰问. */
function deedOf(verb: string, words: string): string {
  if (verb === '视察') return /^(?:视察慰问|..)/.exec(words)?.[0] ?? verb;
  if (words.includes('考察') && !words.includes('调研')) return '考察';
  return verb === '调研' && /^[^调]*慰问$/.test(words) ? '慰问' : verb;
}
