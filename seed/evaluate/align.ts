// Which predicted item stands for which gold item.

import type { Item } from './gold.ts';
import { likeness, namesOf, normalise } from './normalise.ts';

const MOST_ALIASES = 6;

/** The prediction with only those aliases that may help it: few, in the text, and not standing for two gold items. */
export function withHonestAliases(item: Item, gold: Item[], text: string | null): Item {
  let aliases = (item.aliases ?? []).slice(0, MOST_ALIASES);
  if (text !== null) aliases = aliases.filter((alias) => text.includes(normalise(alias)));
  const own = normalise(item.name);
  const hits = new Set(
    gold
      .filter((g) => !g.optional && namesOf(g).some((n) => n !== own && aliases.some((a) => normalise(a) === n)))
      .map((g) => g.name),
  );
  return { ...item, aliases: hits.size > 1 ? [] : aliases };
}

function similarity(predicted: Item, gold: Item, fuzzy: number): number {
  const p = namesOf(predicted);
  const g = namesOf(gold);
  if (normalise(predicted.name) === normalise(gold.name)) return 3;
  if (p.some((name) => g.includes(name))) return 2;
  if (!fuzzy) return 0;
  const best = Math.max(...p.flatMap((a) => g.map((b) => likeness(a, b))));
  return best >= fuzzy ? best : 0;
}

/** Greedy one-to-one matching, best first, required gold items before optional ones: index of prediction to index of gold. */
export function align(predicted: Item[], gold: Item[], fuzzy: number): Map<number, number> {
  const candidates: { score: number; p: number; g: number }[] = [];
  predicted.forEach((item, p) =>
    gold.forEach((other, g) => {
      const score = similarity(item, other, fuzzy);
      if (score) candidates.push({ score: score + (other.optional ? 0 : 0.5), p, g });
    }),
  );
  candidates.sort((a, b) => b.score - a.score);
  const matches = new Map<number, number>();
  const taken = new Set<number>();
  for (const { p, g } of candidates) {
    if (matches.has(p) || taken.has(g)) continue;
    matches.set(p, g);
    taken.add(g);
  }
  return matches;
}
