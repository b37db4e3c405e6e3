// How a repeat sits in its texts: whether it ends where a phrase ends, what it hangs on, how fixed it is.
import { AT_MARGIN, BORDER, BREAK, IN_NAME, type PhraseText } from './phrase-text.ts';
import type { Repeats } from './repeats.ts';

/** Shares of the places at which a repeat stands, 0 to 1. */
export interface Standing {
  /** A border stands at its left, at its right. */
  borderLeft: number;
  borderRight: number;
  /** The commonest letter at its left, at its right. */
  sameLeft: number;
  sameRight: number;
  /** A part of the name of a person, body or event; at the beginning or the end of the text. */
  inName: number;
  atMargin: number;
  places: number;
}

/** Looks at every place of one repeat. */
export function standingOf({ codes, flags }: PhraseText, repeats: Repeats, index: number): Standing {
  const [first, last, length] = [repeats.firsts[index], repeats.lasts[index], repeats.lengths[index]];
  const places = last - first + 1;
  const lefts = new Map<number, number>();
  const rights = new Map<number, number>();
  const count = (map: Map<number, number>, code: number) => map.set(code, (map.get(code) ?? 0) + 1);
  let [named, margin] = [0, 0];
  for (let place = first; place <= last; place++) {
    const at = repeats.order[place];
    count(lefts, at === 0 ? BORDER : codes[at - 1]);
    count(rights, codes[at + length]);
    if (flags.subarray(at, at + length).some((flag) => flag & IN_NAME)) named++;
    if (flags[at] & AT_MARGIN) margin++;
  }
  const share = (map: Map<number, number>, code: number) => (map.get(code) ?? 0) / places;
  const most = (map: Map<number, number>) => {
    let top = 0;
    for (const [code, times] of map) if (code > BREAK && times > top) top = times;
    return top / places;
  };
  return {
    ...{
      borderLeft: share(lefts, BORDER),
      borderRight: share(rights, BORDER),
      sameLeft: most(lefts),
      sameRight: most(rights),
    },
    ...{ inName: named / places, atMargin: margin / places, places },
  };
}

/** Bits by which a string is commoner than its characters by chance: gives the function for one text row. */
export function makeSpecificity({ codes }: PhraseText): (words: string, places: number) => number {
  const counts = new Map<number, number>();
  let all = 0;
  for (const code of codes) {
    if (code <= BREAK) continue;
    counts.set(code, (counts.get(code) ?? 0) + 1);
    all++;
  }
  const bits = (times: number) => Math.log2(all / times);
  return (words, places) => {
    let sum = -bits(places);
    for (let at = 0; at < words.length; at++) sum += bits(counts.get(words.charCodeAt(at)) ?? 1);
    return Math.round(sum * 100) / 100;
  };
}

/** How often each character begins and ends what stands between borders, as shares of its places; a rare one is given the benefit of the doubt. */
export function edgeShares({ codes }: PhraseText): {
  first: (letter: number) => number;
  last: (letter: number) => number;
} {
  const [all, firsts, lasts] = [new Float64Array(65_536), new Float64Array(65_536), new Float64Array(65_536)];
  for (let at = 1; at < codes.length - 1; at++) {
    const code = codes[at];
    all[code]++;
    if (codes[at - 1] === BORDER) firsts[code]++;
    if (codes[at + 1] === BORDER) lasts[code]++;
  }
  return {
    first: (letter) => (firsts[letter] + 1) / (all[letter] + 1),
    last: (letter) => (lasts[letter] + 1) / (all[letter] + 1),
  };
}
