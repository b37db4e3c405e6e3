// The likeliest cut of a text into words: what a name is weighed against, and where a body's name may begin.

import { readLexicon } from '../lexicon.ts';
import type { ReadText } from '../types.ts';
import { bodyForms } from './known-bodies.ts';
import { placeNames } from './places.ts';
import { standingIn, weigh } from './word-list.ts';
import type { Standing } from './word-list.ts';

/** Costs are -ln of how often a word stands in a million. */
export interface Words {
  /** Cheapest cost from an offset to the end of its run of Chinese characters. */
  ahead: Float64Array;
  /** Cheapest cost from the beginning of the run to an offset. */
  behind: Float64Array;
  /** Cheapest cost of the whole run an offset lies in. */
  whole: Float64Array;
  /** 1 where the cheapest cut has a border. */
  border: Uint8Array;
  /** Whether the text has ·, which stands in foreign names only. */
  dotted: boolean;
}

const SCALE = 100;
const HAN_FROM = 0x3400;
const HAN_TO = 0x9fff;

/** What a character costs that is no word. */
const unknown = (() => {
  const counted = readLexicon('words').map((line) => {
    const [word, count] = line.split(' ');
    return { word, count: Number(count) };
  });
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  for (const { word, count } of counted) weigh(word, Math.round(Math.log(total / count) * SCALE));
  /** A place or body that is no word is as likely as a word seen thirty times. */
  const ofNames = Math.round(Math.log(total / 30) * SCALE);
  for (const name of [...placeNames, ...bodyForms]) weigh(name, ofNames);
  return Math.log(total) + 1;
})();

const cache = new WeakMap<ReadText, Words>();

/** The words of a text, worked out once. */
export function wordsOf(text: ReadText): Words {
  let words = cache.get(text);
  if (!words) {
    words = cutWords(text);
    cache.set(text, words);
  }
  return words;
}

export function isHan(code: number): boolean {
  return code >= HAN_FROM && code <= HAN_TO;
}

/** Weighs the words that begin at each character, from both ends of each run. */
function cutWords(text: ReadText): Words {
  const { clean } = text;
  const standing = standingIn(text);
  const size = clean.length + 1;
  const words: Words = {
    ahead: new Float64Array(size),
    behind: new Float64Array(size),
    whole: new Float64Array(size),
    border: new Uint8Array(size).fill(1),
    dotted: clean.includes('·'),
  };
  let start = 0;
  while (start < clean.length) {
    if (!isHan(clean.charCodeAt(start))) {
      start += 1;
      continue;
    }
    let end = start + 1;
    while (end < clean.length && isHan(clean.charCodeAt(end))) end += 1;
    cutRun(start, end, standing, words);
    start = end + 1;
  }
  return words;
}

/** `behind` at the end of a run and `ahead` at its beginning are the whole; a run's end belongs to no other run. */
function cutRun(start: number, end: number, standing: Standing, { ahead, behind, whole, border }: Words): void {
  const { first, ends, costs } = standing;
  behind.fill(Infinity, start + 1, end + 1);
  behind[start] = 0;
  for (let index = start; index < end; index += 1) {
    behind[index + 1] = Math.min(behind[index + 1], behind[index] + unknown);
    for (let word = first[index]; word < first[index + 1]; word += 1) {
      const through = behind[index] + costs[word] / SCALE;
      if (through < behind[ends[word]]) behind[ends[word]] = through;
    }
  }
  const wordEnd = new Int32Array(end - start);
  ahead[end] = 0;
  for (let index = end - 1; index >= start; index -= 1) {
    ahead[index] = unknown + ahead[index + 1];
    wordEnd[index - start] = index + 1;
    for (let word = first[index]; word < first[index + 1]; word += 1) {
      const through = costs[word] / SCALE + ahead[ends[word]];
      if (through >= ahead[index]) continue;
      ahead[index] = through;
      wordEnd[index - start] = ends[word];
    }
  }
  whole.fill(ahead[start], start, end + 1);
  border.fill(0, start + 1, end);
  for (let index = start; index < end; index = wordEnd[index - start]) border[index] = 1;
}
