// The picture: which nodes and edges are on the canvas, where they stand, and why they came.
import type { Kind, RelationType, Role } from '../../cypher/schema.ts';
import type { Edge, Node } from '../../server/endpoints/shapes.ts';

export interface Point {
  x: number;
  y: number;
}

export const LAYOUTS = ['force', 'columns', 'time', 'rings'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

export type Direction = 'out' | 'in';

/** One row of neighbours of a node: what an expansion brings. */
export interface NeighbourGroup {
  relation: RelationType;
  direction: Direction;
  kind: Kind;
}

/** One expansion: the neighbours it showed, the nodes it added of those, and how many there are in all. */
export interface Expansion extends NeighbourGroup {
  from: string;
  shown: string[];
  added: string[];
  total: number;
  /** True when this expansion switched the relation's filter on. */
  switchedOn: boolean;
}

/** What is kept off the canvas; everything else shows. Dates are ISO days, months or years. */
export interface Filters {
  kinds: Kind[];
  relations: RelationType[];
  roles: Role[];
  documents: string[];
  from: string | null;
  to: string | null;
  /** Whether undated events and texts stay when a range is set. */
  undated: boolean;
}

/** How a picture came about: a sentence's key and values, and by how many nodes it changed. */
export interface Step {
  key: string;
  values: Record<string, string | number>;
  delta: number;
}

/** Everything that undo brings back. Selection and camera are not part of it. */
export interface Picture {
  nodes: Record<string, Node>;
  edges: Record<string, Edge>;
  positions: Record<string, Point>;
  expansions: Expansion[];
  hidden: string[];
  pinned: string[];
  filters: Filters;
  layout: LayoutName;
  step: Step;
}

/** 出现 (NAMES) is off until asked for: every text names almost everyone. */
export const NO_FILTERS: Filters = {
  kinds: [],
  relations: ['NAMES'],
  roles: [],
  documents: [],
  from: null,
  to: null,
  undated: true,
};

export const EMPTY_PICTURE: Picture = {
  nodes: {},
  edges: {},
  positions: {},
  expansions: [],
  hidden: [],
  pinned: [],
  filters: NO_FILTERS,
  layout: 'force',
  step: { key: 'empty', values: {}, delta: 0 },
};

/** A number rounded to a tenth of a pixel, so that a link gives back exactly what was on screen. */
export function roundPoint({ x, y }: Point): Point {
  return { x: Math.round(x * 10) / 10 || 0, y: Math.round(y * 10) / 10 || 0 };
}
