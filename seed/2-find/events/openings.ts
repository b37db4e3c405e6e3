// The opening or closing of a year of culture, which is itself no event to attend: “中俄教育年”开幕式.

import type { EventCandidate } from './candidate.ts';

const OPENING = /(?:“[^“”]{2,16}[年月周季]”|中[一-龥]{1,2}[一-龥]{2,8}年)(?:开幕式|闭幕式|开幕活动|闭幕活动)/g;

/** Openings and closings in one sentence of `clean`. */
export function findOpenings(clean: string, from: number, to: number): EventCandidate[] {
  return [...clean.slice(from, to).matchAll(OPENING)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
    name: match[0],
    category: 'ceremony',
    rule: 'headed',
    confidence: 0.9,
  }));
}
