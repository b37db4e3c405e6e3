// One step of growth: which neighbours come next, and how many at once.
import type { Node } from '../../server/endpoints/shapes.ts';
import { expansionsOf } from './expand.ts';
import type { ExploreSource } from './explore-source.ts';
import type { NeighbourGroup, Picture, Step } from './picture.ts';

/** Nodes that come together as one step, and the expansions that brought them. */
export interface Growth {
  nodes: Node[];
  expansions: { from: string; group: NeighbourGroup; shown: string[]; total: number }[];
  /** The sentence of the history; null when the one expansion tells itself. */
  step: Omit<Step, 'delta'> | null;
}

/** One expansion adds at most this many nodes. */
export const MOST_AT_ONCE = 60;
/** Up to so many come as a whole, above the most specific first. */
export const WHOLE_UP_TO = 12;
export const TOP = 8;

/** How many nodes the next expansion of a group brings. */
export function nextCount(total: number, shown: number): number {
  const left = total - shown;
  return left <= WHOLE_UP_TO ? left : TOP;
}

/** The growth that shows the next neighbours of a group; null when there are none left. */
export async function growthOf(
  source: ExploreSource,
  picture: Picture,
  from: string,
  group: NeighbourGroup,
  limit?: number,
): Promise<Growth | null> {
  const before = new Set(expansionsOf(picture, from, group).flatMap((one) => one.shown));
  const slice = await source.neighbours(from, group, MOST_AT_ONCE, 0);
  const heads = new Set(
    slice.edges
      .filter(
        (edge) => edge.type === group.relation && (group.direction === 'out' ? edge.source : edge.target) === from,
      )
      .map((edge) => (edge.source === from ? edge.target : edge.source)),
  );
  const facing = slice.nodes.filter((node) => heads.has(node.id) && !before.has(node.id));
  const known = facing.filter((node) => picture.nodes[node.id] !== undefined);
  const fresh = facing.filter((node) => picture.nodes[node.id] === undefined);
  const count = limit ?? nextCount(slice.total, before.size + known.length);
  const nodes = [...known, ...fresh.slice(0, Math.min(count, MOST_AT_ONCE))];
  if (nodes.length === 0) return null;
  const shown = nodes.map((node) => node.id);
  return { nodes, expansions: [{ from, group, shown, total: slice.total }], step: null };
}
