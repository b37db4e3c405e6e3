// What the explorer asks the server for, and the layout it asks for positions: named so that tests can stand in.
import { KINDS, RELATION_TYPES } from '../../cypher/schema.ts';
import type { Edge, Node, Slice } from '../../server/endpoints/shapes.ts';
import type { LayoutInput } from '../graph-view/layouts/layout-input.ts';
import type { Direction, NeighbourGroup, Point } from './picture.ts';

export interface FoundNodes {
  nodes: Node[];
  edges: Edge[];
  missing: string[];
  moved: Record<string, string>;
}

export interface NeighbourCount extends NeighbourGroup {
  count: number;
}

export interface ExploreSource {
  /** The nodes asked for and every edge among them. */
  graph: (ids: string[]) => Promise<FoundNodes>;
  /** Neighbours of a group, most specific first. */
  neighbours: (id: string, group: NeighbourGroup, limit: number, offset: number) => Promise<Slice>;
  /** Counts before an expansion, over all roles. */
  counts: (id: string) => Promise<NeighbourCount[]>;
  positions: (input: LayoutInput) => Promise<Record<string, Point>>;
}

/** The counts of the groups, roles added up. */
export function addRoles(
  degrees: {
    relation: NeighbourGroup['relation'];
    direction: Direction;
    kind: NeighbourGroup['kind'];
    count: number;
  }[],
): NeighbourCount[] {
  const groups = new Map<string, NeighbourCount>();
  for (const { relation, direction, kind, count } of degrees) {
    const key = `${relation}|${direction}|${kind}`;
    const group = groups.get(key);
    if (group) group.count += count;
    else groups.set(key, { relation, direction, kind, count });
  }
  return [...groups.values()].sort((a, b) => rankOf(a) - rankOf(b));
}

/** In the schema's order of relations, people before bodies. */
function rankOf({ relation, direction, kind }: NeighbourGroup): number {
  return RELATION_TYPES.indexOf(relation) * 20 + KINDS.indexOf(kind) * 2 + (direction === 'out' ? 0 : 1);
}
