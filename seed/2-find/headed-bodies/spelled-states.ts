// What 州 belongs to: states of other countries, spelt out (巴西里约州议会), and prefectures by their short names (凉山州政府).

import { SPELLING } from '../name-characters.ts';
import { countries, regionNamed } from '../places.ts';

/** No further part of the name. */
const BEFORE_STATE = /[^\p{Script=Han}]|[的由向对和与据在被出]/u;
const SHORTEST = 2;
const LONGEST = 7;
const LONGEST_COUNTRY = 6;
const LONGEST_PREFECTURE = 6;
const countrySet = new Set(countries);

/** Where the name begins whose 州 stands at `at`, its country included; `at` where no spelt name is there. */
export function spelledState(clean: string, at: number): number {
  for (let from = Math.max(0, at - LONGEST_PREFECTURE); from <= at - SHORTEST; from += 1) {
    if (regionNamed(clean.slice(from, at)) !== null) return from;
  }
  let start = at;
  while (at - start < LONGEST && SPELLING[clean.charCodeAt(start - 1)] === 1) start -= 1;
  if (clean[start - 1] === '新' && at - start >= SHORTEST) start -= 1;
  for (let from = Math.max(0, start - LONGEST_COUNTRY); from <= at - SHORTEST; from += 1) {
    for (let end = at - SHORTEST; end > from; end -= 1) {
      if (end >= start && countrySet.has(clean.slice(from, end))) return from;
    }
  }
  return at - start >= SHORTEST && BEFORE_STATE.test(clean[start - 1] ?? '\n') ? start : at;
}
