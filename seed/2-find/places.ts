// Provinces, cities, counties and countries: their names, their short names, and what lies in what.

import { readLexicon } from '../lexicon.ts';

const TYPES = /(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|省|市)$/;
const PREFECTURE = /(?:(?:[\p{Script=Han}]{1,4}族)*自治州|地区|盟)$/u;
const SHORTEST = 2;

/** Full name to the full name of what it lies in ('' for provinces). */
const parentOf = new Map<string, string>();
/** Short or full name to full name; the first named, which is the larger, keeps a short name. */
const fullOf = new Map<string, string>();

for (const line of readLexicon('regions')) {
  const [name, parent = ''] = line.split(' ');
  if (!parentOf.has(name)) parentOf.set(name, parent);
  if (!fullOf.has(name)) fullOf.set(name, name);
}
for (const [name, parent] of parentOf) {
  const isCounty = parent !== '' && parentOf.get(parent) !== '';
  const short = name.replace(isCounty ? /市$/ : TYPES, '').replace(PREFECTURE, '');
  if (short.length >= SHORTEST && !fullOf.has(short)) fullOf.set(short, name);
}

export const countries: readonly string[] = readLexicon('countries');
const countrySet = new Set(countries);

/** Every name of a place in China, short and full, of countries and of places beside these. */
export const placeNames: readonly string[] = [
  ...new Set([...fullOf.keys(), ...countries, ...readLexicon('other-places')]),
];

/** 四川 and 四川省 give 四川省; null for what is no region. */
export function regionNamed(name: string): string | null {
  return fullOf.get(name) ?? null;
}

export function isCountry(name: string): boolean {
  return countrySet.has(name);
}

/** The regions a region lies in, itself first: 黄梅县, 黄冈市, 湖北省. */
export function regionsAround(region: string): string[] {
  const chain = [region];
  for (let parent = parentOf.get(region); parent; parent = parentOf.get(parent)) {
    if (chain.includes(parent)) break;
    chain.push(parent);
  }
  return chain;
}
