// Visits and inspections named by what is done: 赵乐际访问越南, 李强在浙江调研, 习近平参观“奋进新时代”主题成就展.

import type { Mention } from '../../types.ts';
import { readLexicon } from '../../lexicon.ts';
import type { EventCandidate } from './candidate.ts';

const PLACES = new Set([...readLexicon('countries'), ...readLexicon('regions')].map((line) => line.split(/\s/)[0]));
/** 考察引发热烈反响 tells what followed, not where. */
const PLACE = '(?!引发|受到|结束|活动|调研|工作|了解|这里|那里|此|当地|集团|公司|企业|现场|途中)[一-龥·]{2,12}?';
/** 江苏、安徽: as in a title that leaves the sign out. */
const PLACES_LISTED =
  '(?!引发|受到|结束|活动|调研|工作|了解|这里|那里|此|当地|集团|公司|企业|现场|途中)[一-龥·]{2,12}?(?:[、和][一-龥·]{2,8}?){0,4}';
const PAYS = new RegExp(
  `对(${PLACE})进行(?:为期[一-龥\\d]{1,4}天的)?(?:正式|友好|国事|工作|历史性|正式友好)*访问|(?:正式)?访问(?!了?期间|时|后|团|取得|成果|活动|学者|的|是|，|。|中国时)(${PLACE})(?=[，。、；]|并|期间|时|$| )`,
  'g',
);
const INSPECTS = new RegExp(
  `(?:在|来到|到|赴)(${PLACES_LISTED})(?<!等[地市])(?:考察调研|调研|考察|视察)(?=时|引发|[，。、；并 \\n]|$)`,
  'g',
);
const REVIEWS = new RegExp(
  `(?:视察|考察)(?!时|期间|后|团|组|报告|了)(${PLACE})(?=时强调|时指出|时|并|[，。；]| |$)`,
  'g',
);
/** Of shows only one that the title tells of is an occasion of its own. */
const TOURS = /参观了?((?!了|者|团)[^，。；、]{2,40}?(?:展览|展))(?=时|并|[，。；、 \n]|$)/g;
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
  if (!/访问|调研|考察|视察|参观/.test(sentence)) return [];
  const found: EventCandidate[] = [];
  for (const [pattern, verb] of [
    [PAYS, '访问'],
    [INSPECTS, '调研'],
    [REVIEWS, '视察'],
    ...(titled.includes('参观') ? ([[TOURS, '参观']] as const) : []),
  ] as const) {
    for (const match of sentence.matchAll(pattern)) {
      const start = from + match.index;
      const place = match[1] ?? match[2];
      const person = people.findLast((candidate) => candidate.start >= from && candidate.end <= start);
      if (!place || !person || person.name.startsWith('第')) continue;
      if (verb === '访问' && !PLACES.has(place.replace(/(?:王国|共和国)$/, '')) && !/[国洲]$/.test(place)) continue;
      if (/欢迎[^，。；]*$/.test(clean.slice(from, person.start))) continue;
      const between = clean.slice(person.end, start);
      if (between.length > 40 || /[。；！？]|指出|强调|表示|说|出席/.test(between)) continue;
      const near = between.split('，').at(-1) ?? '';
      if (UNFIT.test(near) || /[，]/.test(between)) continue;
      const deed =
        verb === '视察' ? match[0].slice(0, 2) : /考察/.test(match[0]) && !/调研/.test(match[0]) ? '考察' : verb;
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
