// Which names of one kind are one: the same key, or an alias that only one name claims.
import type { EntityKind } from '../../cypher/schema.ts';
import { isFullName } from './full-names.ts';
import { pairKey, type Gathered, type LocalEntity } from './local-entities.ts';
import { nameKey } from './name-key.ts';
import { UnionFind } from './union-find.ts';

/** Which of the `claimants` (name keys) may `alias` stand for? */
export type ClaimRule = (alias: string, claimants: string[]) => string[];

export const onlyOne: ClaimRule = (_, claimants) => (claimants.length === 1 ? claimants : []);

/**
 * The class of each name key among `locals` of one kind; texts' own relative names must be left out before.
 * An alias joins its claimant to the entity other texts call by it, unless several claim it or a text holds them apart.
 * Where the alias only drops what the name begins with (老挝人民革命党中央纪委 and 中央纪委), no more texts may use it by
 * itself than say that it is short for the name.
 */
export function nameClasses(
  kind: EntityKind,
  locals: LocalEntity[],
  apart: Gathered['apart'],
  mayJoin: ClaimRule = onlyOne,
): UnionFind {
  const classes = new UnionFind();
  const uses = countTexts(locals.map(({ entity, text }) => [nameKey(entity.name), text.document]));
  const claims = new Map<string, Map<string, number>>();
  for (const { entity } of locals) {
    const name = nameKey(entity.name);
    for (const alias of new Set(entity.aliases.filter((each) => isFullName(kind, each)).map(nameKey))) {
      if (alias === name || !uses.has(alias)) continue;
      const claimants = claims.get(alias) ?? new Map<string, number>();
      claims.set(alias, claimants.set(name, (claimants.get(name) ?? 0) + 1));
    }
  }
  for (const [alias, claimants] of claims) {
    const names = [...claimants.keys()].sort();
    if (names.some((name) => apart.has(pairKey(kind, alias, name)))) continue;
    for (const name of mayJoin(alias, names)) {
      if (name.endsWith(alias) && (claimants.get(name) ?? 0) < (uses.get(alias) ?? 0)) continue;
      classes.join(alias, name);
    }
  }
  return classes;
}

/** How many texts each key is used in. */
function countTexts(uses: [key: string, document: string][]): Map<string, number> {
  const texts = new Map<string, Set<string>>();
  for (const [key, document] of uses) texts.set(key, (texts.get(key) ?? new Set()).add(document));
  return new Map([...texts].map(([key, documents]) => [key, documents.size]));
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
