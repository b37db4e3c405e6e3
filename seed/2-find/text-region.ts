// Which province and city a text speaks from, so that 省公安厅 can be named in full.

import type { ReadText } from '../types.ts';
import { placeNames, regionNamed, regionsAround } from './places.ts';
import { WordList } from './word-list.ts';
import { wordsOf } from './words.ts';

const places = new WordList(placeNames);
const TITLE_WEIGHT = 4;
const FIRST_WEIGHT = 2;
/** The region must hold this share of all places named. */
const SHARE = 0.5;

export interface TextRegion {
  /** 四川省, 北京市; null when the text speaks of several. */
  province: string | null;
  city: string | null;
}

/** The region of a text, by the places it names. */
export function regionOf(text: ReadText): TextRegion {
  const { cleanPassages } = text;
  const { border } = wordsOf(text);
  const provinces = new Map<string, number>();
  const cities = new Map<string, number>();
  let total = 0;
  let passage = 0;
  let last = 0;
  for (const { start, end, index } of places.longestIn(text)) {
    while (passage < cleanPassages.length && cleanPassages[passage].end <= start) passage += 1;
    if (start < last || border[start] === 0 || border[end] === 0) continue;
    const region = regionNamed(placeNames[index]);
    if (region === null) continue;
    const weight = cleanPassages[passage].role === 'title' ? TITLE_WEIGHT : passage <= 2 ? FIRST_WEIGHT : 1;
    const around = regionsAround(region).reverse();
    total += weight;
    provinces.set(around[0], (provinces.get(around[0]) ?? 0) + weight);
    const city = around[0].endsWith('市') ? around[0] : around[1];
    if (city) cities.set(city, (cities.get(city) ?? 0) + weight);
    last = end;
  }
  return { province: most(provinces, total), city: most(cities, total) };
}

function most(counts: Map<string, number>, total: number): string | null {
  const [top] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return top && top[1] / total >= SHARE ? top[0] : null;
}
