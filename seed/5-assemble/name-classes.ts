// Which names of one kind are one: the same key, or an alias that only one name claims.
import type { EntityKind } from '../../cypher/schema.ts';
import { isFullName } from './full-names.ts';
import { pairKey, type Gathered, type LocalEntity } from './local-entities.ts';
import { nameKey } from './name-key.ts';
import { UnionFind } from './union-find.ts';

/** May `alias`, claimed by `claimants` (name keys), stand for all of them? Beside the rule that one claimant is enough. */
export type ClaimRule = (alias: string, claimants: string[]) => boolean;

const onlyOne: ClaimRule = (_, claimants) => claimants.length === 1;

/**
 * The class of each name key among `locals` of one kind; texts' own relative names must be left out before.
 * An alias joins its claimant to the entity other texts call by it, unless several claim it or a text holds them apart.
 */
export function nameClasses(
  kind: EntityKind,
  locals: LocalEntity[],
  apart: Gathered['apart'],
  mayJoin: ClaimRule = onlyOne,
): UnionFind {
  const classes = new UnionFind();
  const names = new Set(locals.map(({ entity }) => nameKey(entity.name)));
  const claims = new Map<string, Set<string>>();
  for (const { entity } of locals) {
    const name = nameKey(entity.name);
    for (const alias of entity.aliases) {
      const key = nameKey(alias);
      if (key === name || !names.has(key) || !isFullName(kind, alias)) continue;
      claims.set(key, (claims.get(key) ?? new Set()).add(name));
    }
  }
  for (const [alias, claimants] of claims) {
    const free = [...claimants].sort();
    if (free.some((name) => apart.has(pairKey(kind, alias, name)))) continue;
    if (mayJoin(alias, free)) free.forEach((name) => classes.join(alias, name));
  }
  return classes;
}

/** Members by class, in the order of the class keys. */
export function byClass(locals: LocalEntity[], classes: UnionFind): LocalEntity[][] {
  const groups = new Map<string, LocalEntity[]>();
  for (const local of locals) {
    const key = classes.find(nameKey(local.entity.name));
    const group = groups.get(key);
    if (group) group.push(local);
    else groups.set(key, [local]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, members]) => members);
}
