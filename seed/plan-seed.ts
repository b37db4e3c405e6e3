// Decides what a seeding does with each text: make its facts, leave it, refuse it by name, take it out.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CachedText } from './facts-cache.ts';
import type { SourceFile } from './source-files.ts';

/** A text that was found and read; `root` is absolute. */
export interface FoundText extends SourceFile {
  id: string;
  contentHash: string;
}

export interface Refused {
  file: string;
  why: string;
}

export interface SeedPlan {
  fresh: FoundText[];
  changed: FoundText[];
  unchanged: number;
  /** Cached by another extractor: their facts are made again from the cached text. */
  remade: CachedText[];
  /** Cached texts whose file is gone from a root given with `--prune`. */
  removed: CachedText[];
  refused: Refused[];
  /** What the graph is made of after the seeding. */
  documents: { id: string; contentHash: string }[];
}

export interface PlanInput {
  /** In the order of the paths given, each folder by file name. */
  found: FoundText[];
  cached: CachedText[];
  extractor: string;
  /** Folders whose missing texts go, with the ids that are still there; empty without `--prune`. */
  prune: { root: string; ids: Set<string> }[];
}

/** Makes the plan; touches nothing. */
export function planSeed({ found, cached, extractor, prune }: PlanInput): SeedPlan {
  const removed = cached.filter(({ root, id }) => prune.some((folder) => folder.root === root && !folder.ids.has(id)));
  const kept = new Map(cached.filter((text) => !removed.includes(text)).map((text) => [text.id, text]));
  const plan: SeedPlan = { fresh: [], changed: [], unchanged: 0, remade: [], removed, refused: [], documents: [] };
  const claimed = acceptIds(found, kept, plan);
  const remaining = [...kept.values()].filter(({ id }) => !claimed.has(id));
  const byHash = new Map(remaining.map(({ contentHash, id }) => [contentHash, id]));
  const inOrder = [...claimed.values()];
  const isSame = ({ id, contentHash }: FoundText) => kept.get(id)?.contentHash === contentHash;
  for (const text of inOrder.filter(isSame)) {
    byHash.set(text.contentHash, text.id);
    plan.unchanged++;
  }
  for (const text of inOrder.filter((each) => !isSame(each))) {
    const twin = byHash.get(text.contentHash);
    if (twin !== undefined) {
      plan.refused.push({ file: text.path, why: `${text.path} has the same content as ${twin}, which is loaded.` });
      continue;
    }
    byHash.set(text.contentHash, text.id);
    (kept.has(text.id) ? plan.changed : plan.fresh).push(text);
  }
  const made = [...plan.fresh, ...plan.changed];
  const madeIds = new Set(made.map(({ id }) => id));
  plan.remade = [...kept.values()].filter((text) => text.extractor !== extractor && !madeIds.has(text.id));
  plan.documents = [...[...kept.values()].filter(({ id }) => !madeIds.has(id)), ...made];
  return plan;
}

/** One text for each id; an id that another root has is refused, unless the other file is gone and the text the same. */
function acceptIds(found: FoundText[], kept: Map<string, CachedText>, plan: SeedPlan): Map<string, FoundText> {
  const claimed = new Map<string, FoundText>();
  for (const text of found) {
    const other = claimed.get(text.id) ?? kept.get(text.id);
    if (!other || other.root === text.root) {
      if (!claimed.has(text.id)) claimed.set(text.id, text);
      continue;
    }
    const otherPath = join(other.root, other.file);
    if (!claimed.has(text.id) && other.contentHash === text.contentHash && !existsSync(otherPath)) {
      claimed.set(text.id, text);
      continue;
    }
    plan.refused.push({
      file: text.path,
      why: `${text.path} would be ${text.id}, which is ${otherPath} already. Rename one of them.`,
    });
  }
  return claimed;
}
