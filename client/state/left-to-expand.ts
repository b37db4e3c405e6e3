// How many neighbours of each node are not on the canvas: of all its groups where they are known, else of those that were cut.
import { expansionsOf } from './expand.ts';
import { usualGroups } from './first-picture.ts';
import type { KnownCounts } from './known-counts.ts';
import type { NeighbourGroup, Picture } from './picture.ts';

/** How many neighbours of the group are on the canvas, hidden ones too. */
export function shownOf(picture: Picture, id: string, group: NeighbourGroup): number {
  const here = new Set(expansionsOf(picture, id, group).flatMap((one) => one.shown));
  for (const edge of Object.values(picture.edges)) {
    if (edge.type !== group.relation) continue;
    const [from, to] = group.direction === 'out' ? [edge.source, edge.target] : [edge.target, edge.source];
    if (from === id && picture.nodes[to]?.kind === group.kind) here.add(to);
  }
  return here.size;
}

/** The n of "+n" for each node that has one. */
export function leftToExpand(picture: Picture, known: KnownCounts): Map<string, number> {
  const left = leftOfExpansions(picture);
  for (const [id, counts] of Object.entries(known)) {
    if (!picture.nodes[id]) continue;
    const usual = new Set(usualGroups(counts));
    const count = counts
      .filter((group) => usual.has(group) || expansionsOf(picture, id, group).length > 0)
      .reduce((sum, group) => sum + Math.max(0, group.count - shownOf(picture, id, group)), 0);
    if (count > 0) left.set(id, count);
    else left.delete(id);
  }
  return left;
}

function leftOfExpansions(picture: Picture): Map<string, number> {
  const groups = new Map<string, { from: string; shown: Set<string>; total: number }>();
  for (const { from, relation, direction, kind, shown, total } of picture.expansions) {
    const key = [from, relation, direction, kind].join('|');
    const group = groups.get(key) ?? { from, shown: new Set(), total };
    for (const id of shown) group.shown.add(id);
    groups.set(key, group);
  }
  const left = new Map<string, number>();
  for (const { from, shown, total } of groups.values()) {
    if (total > shown.size) left.set(from, (left.get(from) ?? 0) + total - shown.size);
  }
  return left;
}
