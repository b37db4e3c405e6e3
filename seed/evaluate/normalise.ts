// What counts as the same name in scoring, and how alike two names are.

import type { Item } from './gold.ts';

const IGNORED = /["'“”‘’«»《》〈〉「」『』\s·•・,，、。；;:：()（）\-—–]/g;
const TRADITIONAL = /[黨國會習學發記書長實關點進過這個們為與區務處機業產動態頭從東車門問間風]/g;
const TRADITIONAL_FROM = 20;

/** A name without quotation marks, punctuation, white space and case. */
export function normalise(name: string | null | undefined): string {
  return (name ?? '').normalize('NFKC').replace(IGNORED, '').toLowerCase();
}

/** The normalised name and aliases of an item, each once. */
export function namesOf(item: Item): string[] {
  return [...new Set([item.name, ...(item.aliases ?? [])].map(normalise))].filter(Boolean);
}

/** The text that aliases must stand in; null for a Traditional one, whose aliases are not checked. */
export function searchable(text: string): string | null {
  return (text.match(TRADITIONAL) ?? []).length > TRADITIONAL_FROM ? null : normalise(text);
}

function pairs(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i < text.length - 1; i++) {
    const pair = text.slice(i, i + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** Dice's coefficient over character pairs, 0 to 1. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const other = pairs(b);
  let common = 0;
  for (const [pair, count] of pairs(a)) common += Math.min(count, other.get(pair) ?? 0);
  return (2 * common) / (a.length - 1 + b.length - 1);
}
