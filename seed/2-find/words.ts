// The likeliest cut of a text into words: what a name is weighed against, and where a body's name may begin.

import { readLexicon } from '../lexicon.ts';
import type { ReadText } from '../types.ts';
import { bodyForms } from './known-bodies.ts';
import { placeNames } from './places.ts';
import { Trie } from './trie.ts';

/** Costs are -ln of how often a word stands in a million. */
export interface Words {
  /** Cheapest cost from an offset to the end of its run of Chinese characters. */
  ahead: Float32Array;
  /** 1 where the cheapest cut has a border. */
  border: Uint8Array;
}

const SCALE = 100;
const HAN_FROM = 0x3400;
const HAN_TO = 0x9fff;

const { trie, unknown } = (() => {
  const counted = readLexicon('words').map((line) => {
    const [word, count] = line.split(' ');
    return { word, count: Number(count) };
  });
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  const costs = new Trie();
  const known = new Set(counted.map(({ word }) => word));
  for (const { word, count } of counted) costs.add(word, Math.round(Math.log(total / count) * SCALE));
  /** A place or body is as likely as a word seen thirty times. */
  const ofNames = Math.round(Math.log(total / 30) * SCALE);
  for (const name of [...placeNames, ...bodyForms]) if (!known.has(name)) costs.add(name, ofNames);
  return { trie: costs, unknown: Math.log(total) + 1 };
})();

const cache = new WeakMap<ReadText, Words>();

/** The words of a text, worked out once. */
export function wordsOf(text: ReadText): Words {
  let words = cache.get(text);
  if (!words) {
    words = cutWords(text.clean);
    cache.set(text, words);
  }
  return words;
}

export function isHan(code: number): boolean {
  return code >= HAN_FROM && code <= HAN_TO;
}

/** Works backwards: at each character the cheapest word that begins there and the cheapest way on. */
export function cutWords(clean: string): Words {
  const ahead = new Float32Array(clean.length + 1);
  const wordEnd = new Int32Array(clean.length + 1);
  for (let index = clean.length - 1; index >= 0; index -= 1) {
    if (!isHan(clean.charCodeAt(index))) {
      wordEnd[index] = index + 1;
      continue;
    }
    let best = unknown + ahead[index + 1];
    let bestEnd = index + 1;
    trie.eachFrom(clean, index, (end, cost) => {
      const through = cost / SCALE + ahead[end];
      if (through < best) {
        best = through;
        bestEnd = end;
      }
    });
    ahead[index] = best;
    wordEnd[index] = bestEnd;
  }
  const border = new Uint8Array(clean.length + 1);
  for (let index = 0; index < clean.length; index = wordEnd[index]) border[index] = 1;
  border[clean.length] = 1;
  return { ahead, border };
}
