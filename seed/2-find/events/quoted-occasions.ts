// Occasions that quotation marks tell from others: the opening of a year (“中俄教育年”开幕式), where members meet the press (“委员通道”), an activity that is attended.

import type { EventCandidate } from './candidate.ts';

const NUMBERED = '(?:第[一二三四五六七八九十]+场)?';
const PASSAGE = new RegExp(
  `(?:(?:(?![，。；：的在了])[\\p{Script=Han}]){2,16}次会议|党的[\\p{Script=Han}]{1,4}大)?${NUMBERED}“(?:委员|代表|部长|党代表)通道”`,
  'gu',
);
const OPENING = /(?:“[^“”]{2,16}[年月周季]”|中[一-龥]{1,2}[一-龥]{2,8}年)(?:开幕式|闭幕式|开幕活动|闭幕活动)/g;

/** 出席“投资中国”首场标志性活动. */
const ACTIVITY = /(?<=(?:出席|参加)了?)“[^“”]{2,24}”[^，。；、“”的]{0,10}?活动(?=[，。；并 \n]|$)/g;

/** Openings and closings, press passages, attended activities in one sentence of `clean`. */
export function findQuotedOccasions(clean: string, from: number, to: number): EventCandidate[] {
  const sentence = clean.slice(from, to);
  if (!/幕式|”[^，。；]{0,10}活动|幕活动|通道”/.test(sentence)) return [];
  return [OPENING, PASSAGE, ACTIVITY]
    .flatMap((pattern) => [...sentence.matchAll(pattern)])
    .map((match) => ({
      start: from + match.index,
      end: from + match.index + match[0].length,
      name: match[0],
      category: 'ceremony',
      rule: 'headed',
      confidence: 0.9,
    }));
}
