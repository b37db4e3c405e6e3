// Puts found names in order: exact before prefix before inner, then by how many texts name it, names before aliases.
import type { Kind } from '../cypher/schema.ts';

export interface Named {
  id: string;
  kind: Kind;
  name: string;
  category: string | null;
  documentCount: number;
}

export interface NameEntry {
  node: Named;
  how: 'name' | 'alias' | 'post' | 'pinyin' | 'initials';
  /** As people write it. */
  text: string;
  /** As it is compared. */
  key: string;
  /** A match must reach beyond this place of the key: 公安部 alone does not ask for all who hold posts there. */
  beyond: number;
}

export interface Hit {
  node: Named;
  matched: string;
  how: NameEntry['how'];
}

const EXACT = 0;
const PREFIX = 1;
const INNER = 2;
const NAMED_IN_QUERY = 3;
const HOW_ORDER = { name: 0, alias: 1, post: 2, initials: 3, pinyin: 4 } as const;
/** Shorter pieces of romanised names are in half of all names. */
const LEAST_INNER_LATIN = { name: 1, alias: 1, post: 1, initials: 2, pinyin: 4 } as const;
const LONGEST_NAME_IN_QUERY = 12;

/**
 * One hit a node, its best match.
 * @param key what was asked, as a key
 * @param candidates entries that may hold it
 * @param byKey entries with exactly this key: finds 王小洪 in a query such as 公安部部长王小洪
 */
export function rankHits(key: string, candidates: NameEntry[], byKey: (key: string) => NameEntry[]): Hit[] {
  const best = new Map<string, { entry: NameEntry; tier: number }>();
  const consider = (entry: NameEntry, tier: number) => {
    const before = best.get(entry.node.id);
    const better =
      !before || tier < before.tier || (tier === before.tier && HOW_ORDER[entry.how] < HOW_ORDER[before.entry.how]);
    if (better) best.set(entry.node.id, { entry, tier });
  };
  for (const entry of candidates) {
    const tier = tierOf(entry, key);
    if (tier !== null) consider(entry, tier);
  }
  for (const part of partsOf(key)) for (const entry of byKey(part)) consider(entry, NAMED_IN_QUERY);
  return [...best.values()]
    .sort(
      (a, b) =>
        a.tier - b.tier ||
        b.entry.node.documentCount - a.entry.node.documentCount ||
        HOW_ORDER[a.entry.how] - HOW_ORDER[b.entry.how] ||
        a.entry.key.length - b.entry.key.length ||
        (a.entry.node.id < b.entry.node.id ? -1 : 1),
    )
    .map(({ entry }) => ({ node: entry.node, matched: entry.text, how: entry.how }));
}

function tierOf({ key: name, how, beyond }: NameEntry, key: string): number | null {
  const at = name.indexOf(key);
  if (at < 0 || at + key.length <= beyond) return null;
  if (how === 'post') return INNER;
  if (name.length === key.length) return EXACT;
  if (at === 0) return PREFIX;
  return key.length >= LEAST_INNER_LATIN[how] ? INNER : null;
}

/** Every piece of two or more characters that is shorter than the whole. */
function partsOf(key: string): string[] {
  const parts = new Set<string>();
  for (let start = 0; start < key.length; start += 1) {
    for (let end = start + 2; end <= Math.min(key.length, start + LONGEST_NAME_IN_QUERY); end += 1) {
      if (end - start < key.length) parts.add(key.slice(start, end));
    }
  }
  return [...parts];
}
