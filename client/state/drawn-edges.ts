// Edges as they are drawn: several roles or titles of one type between two nodes are one line.
import { ROLES, type RelationType, type Role } from '../../cypher/schema.ts';
import type { Edge } from '../../server/endpoints/shapes.ts';

export interface DrawnEdge {
  /** `TYPE|source|target`. */
  id: string;
  type: RelationType;
  source: string;
  target: string;
  /** The edges behind the line, strongest role first. */
  parts: Edge[];
  evidenceCount: number;
  confidence: number;
  /** True when the same two nodes are joined by another type too: then the line bends. */
  shared: boolean;
}

const strength = (edge: Edge) => {
  const at = ROLES.indexOf(edge.role as Role);
  return at < 0 ? ROLES.length : at;
};

/** The id of the line an edge is part of. */
export function drawnId(edge: Pick<Edge, 'type' | 'source' | 'target'>): string {
  return [edge.type, edge.source, edge.target].join('|');
}

/** The lines for the edges, in the order of their ids. */
export function drawEdges(edges: Iterable<Edge>): DrawnEdge[] {
  const lines = new Map<string, Edge[]>();
  const types = new Map<string, Set<RelationType>>();
  for (const edge of edges) {
    const id = drawnId(edge);
    const parts = lines.get(id);
    if (parts) parts.push(edge);
    else lines.set(id, [edge]);
    const pair = pairOf(edge);
    types.set(pair, (types.get(pair) ?? new Set()).add(edge.type));
  }
  return [...lines.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, parts]) => {
      const { type, source, target } = parts[0];
      return {
        id,
        type,
        source,
        target,
        parts: parts.toSorted((a, b) => strength(a) - strength(b) || (a.id < b.id ? -1 : 1)),
        evidenceCount: parts.reduce((sum, part) => sum + part.evidenceCount, 0),
        confidence: Math.max(...parts.map((part) => part.confidence)),
        shared: (types.get(pairOf(parts[0]))?.size ?? 0) > 1,
      };
    });
}

function pairOf({ source, target }: Pick<Edge, 'source' | 'target'>): string {
  return source < target ? `${source}|${target}` : `${target}|${source}`;
}
