// Anniversaries (建党100周年, 新中国成立70周年大庆) and named days (中国人民警察节).

import type { EventCandidate } from './candidate.ts';
import { NUMERAL } from './numerals.ts';

const YEARS = `(?:[${NUMERAL}]{1,5})`;
const ANNIVERSARY = new RegExp(
  `((?:[一-龥·“”]{0,30}?)(?:成立|建立[一-龥]{2,12}关系|建立|建国|建党|建军|建交|诞辰|逝世|胜利|回归祖国|回归|实施|实行|施行|颁布|发表|创刊|建校|建市|建区|起义|革命|解放|国庆|签署|召开|提出|启动|开放|改革开放|长征))(${YEARS})周年?(?:之际|大庆|庆祝大会|庆祝活动|纪念活动|国庆)?`,
  'g',
);
const LEADS =
  /^.*(?:打赢|确保|做好|紧紧围绕|今年是|恰逢|适逢|正值|正逢|迎来|迎接|庆祝好?|纪念|热烈祝贺|祝贺|在|为|围绕|以优异成绩|值此|值|到|是|，|：|、|于|出席|举行|举办)/;
/** 今年是…: the anniversary is what the sentence is about. */
const STATED = /(?:今年(?:又|即将)?(?:是|正值|恰逢|适逢|迎来)|庆祝|纪念|喜迎|迎接|，(?:也|又|还|更)是)$/;
/** 今年是延安双拥运动80周年: whatever it is of, the sentence says that it is kept. */
const KEPT = new RegExp(
  `(?:今年(?:又|即将)?(?:是|正值|恰逢|适逢|迎来)|(?<=今年是[^。；]{4,40}，)(?:也|又|还|更)是)((?![我你他这])(?:(?![的了是和在])[一-龥“”《》]){3,24}[${NUMERAL}]{1,5}周年)(?!的)`,
  'g',
);
/** 国家公祭日, 中国航天日: a day of the nation or the world, where it comes or is kept. */
const NAMED_DAY =
  /(?:“[^“”]{1,4}”)?(?:中国|国家|全国|世界|国际)(?![的家]|传统|新春)(?:(?![的了在是和与])[一-龥]){2,7}?(?:节|日)(?=”|即将|到来|来临|之际|前夕|当天|主场|活动|主题|，|。|$)/g;

/** 我国第十个“烈士纪念日”, 国家公祭日: a day of remembrance is held every year. */
const MEMORIAL_DAY =
  /(?:(?![在是为个第了和与及到迎的过逢值每成立设年])[一-龥]){2,6}?(?:(?<!周年)纪念日|公祭日)(?=”|向|到来|来临|之际|前夕|当天|，|。)/g;

/** Days of a profession or an army, whose names do not say that they are the nation's: 八一建军节. */
const FEAST = /(?:八一)?建军节|五四青年节|教师节|记者节|医师节|护士节/g;

function daysIn(sentence: string): RegExpExecArray[] {
  const named = /[节日]/.test(sentence) ? [...sentence.matchAll(NAMED_DAY)] : [];
  const ofMemory = /纪念日|公祭日/.test(sentence) ? [...sentence.matchAll(MEMORIAL_DAY)] : [];
  const feasts = sentence.includes('节') ? [...sentence.matchAll(FEAST)] : [];
  return [...named, ...ofMemory, ...feasts];
}

/** Anniversaries and named days of one sentence of `clean`; those of 之际 and mere mentions are less sure. */
export function findAnniversaries(clean: string, from: number, to: number): EventCandidate[] {
  const sentence = clean.slice(from, to);
  const found: EventCandidate[] = [];
  for (const match of sentence.includes('周') ? sentence.matchAll(ANNIVERSARY) : []) {
    const lead = LEADS.exec(match[1])?.[0] ?? '';
    const start = from + match.index + lead.length;
    const end = from + match.index + match[0].length - (match[0].endsWith('之际') ? 2 : 0);
    const name = clean.slice(start, end);
    const ofTwo = /^建(?:立[一-龥]*关系|交)/.test(name) && STATED.test(clean.slice(Math.max(from, start - 5), start));
    if (name.length < 5 || name.length > 40) continue;
    if (/^[成建诞回实发]/.test(name) && !/^建[党军国]/.test(name) && !ofTwo) continue;
    const after = clean.slice(end, end + 8);
    if (
      /^(?:座谈会|大会|招待会|文艺|晚会|音乐会|庆祝|纪念|庆典|阅兵|学术|报告会|活动|主题|仪式|论坛|图片展|[一-龥]{0,4}会)/.test(
        after,
      )
    )
      continue;
    const stated = STATED.test(clean.slice(Math.max(from, start - 5), start)) || /大庆$/.test(name);
    if (!stated && !/^安保/.test(after)) continue;
    found.push({ start, end, name, category: 'anniversary', rule: 'anniversary', confidence: 0.85 });
  }
  for (const match of sentence.includes('周年') ? sentence.matchAll(KEPT) : []) {
    const end = from + match.index + match[0].length;
    const start = end - match[1].length;
    if (found.some((other) => other.start < end && other.end > start)) continue;
    found.push({ start, end, name: match[1], category: 'anniversary', rule: 'anniversary', confidence: 0.8 });
  }
  for (const match of daysIn(sentence)) {
    const start = from + match.index;
    const end = start + match[0].length;
    if (found.some((other) => other.rule === 'named-day' && other.end === end)) continue;
    found.push({ start, end, name: match[0], category: 'anniversary', rule: 'named-day', confidence: 0.9 });
  }
  return found;
}
