// Ceremonies that say in the next breath what they commemorate: 举行简短而庄严的仪式，纪念孙中山先生逝世100周年.

import type { EventCandidate } from './candidate.ts';
import { NUMERAL } from './numerals.ts';

const HELD = new RegExp(
  `(?<=举[行办][^，。；]{0,12})(?<!等)(仪式|座谈会|活动|大会|集会)，((?:隆重|深切)?(?:纪念|庆祝|缅怀)[^，。；]{2,44}(?:诞辰|逝世|成立|牺牲|建交|胜利|签署|签订)[${NUMERAL}]+周年)`,
  'g',
);

/** Ceremonies in one sentence of `clean`, named by what they commemorate. */
export function findCommemorations(clean: string, from: number, to: number): EventCandidate[] {
  const sentence = clean.slice(from, to);
  if (!sentence.includes('周年')) return [];
  // 使领馆举办多项活动，庆祝…: not one event
  const one = [...sentence.matchAll(HELD)].filter(
    ({ index, 1: word }) => word !== '活动' || /举行[^，。；]{0,12}$/.test(sentence.slice(0, index)),
  );
  return one.map((match) => {
    const start = from + match.index;
    const name = match[2].replace(/^(?:隆重|深切)/, '') + match[1];
    return { start, end: start + match[0].length, name, category: 'ceremony', rule: 'commemoration', confidence: 0.8 };
  });
}
