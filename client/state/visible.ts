// What of a picture shows under its filters.
import type { Edge, Node } from '../../server/endpoints/shapes.ts';
import type { Role } from '../../cypher/schema.ts';
import { overlaps, rangeOf } from './dates.ts';
import { drawEdges, type DrawnEdge } from './drawn-edges.ts';
import { NO_FILTERS, type Filters, type Picture } from './picture.ts';

/** Which texts name a node, as far as known: node id to document ids. */
export type Membership = ReadonlyMap<string, ReadonlySet<string>>;

export interface Visible {
  nodes: Node[];
  edges: DrawnEdge[];
}

/** The nodes and lines to draw. A node that only filters cut off from all others goes with its last edge. */
export function visible(picture: Picture, membership: Membership = new Map()): Visible {
  const { filters } = picture;
  const hidden = new Set(picture.hidden);
  const passes = new Set(
    Object.values(picture.nodes)
      .filter((node) => !hidden.has(node.id) && nodePasses(node, filters, membership.get(node.id)))
      .map((node) => node.id),
  );
  const edges = Object.values(picture.edges).filter(
    (edge) => passes.has(edge.source) && passes.has(edge.target) && edgePasses(edge, filters),
  );
  const joined = ends(edges);
  const couldJoin = ends(
    Object.values(picture.edges).filter(
      (edge) => edgePasses(edge, NO_FILTERS) && !hidden.has(edge.source) && !hidden.has(edge.target),
    ),
  );
  const held = new Set(picture.pinned);
  const nodes = Object.values(picture.nodes).filter(
    (node) => passes.has(node.id) && (joined.has(node.id) || !couldJoin.has(node.id) || held.has(node.id)),
  );
  return { nodes, edges: drawEdges(edges) };
}

/** Whether the filters let a node through, whatever its edges. */
export function nodePasses(node: Node, filters: Filters, documents?: ReadonlySet<string>): boolean {
  if (filters.kinds.includes(node.kind)) return false;
  if (node.kind === 'Document' && filters.documents.includes(node.id)) return false;
  if (documents && filters.documents.length > 0 && documents.size >= node.documentCount) {
    if ([...documents].every((id) => filters.documents.includes(id))) return false;
  }
  if ((filters.from || filters.to) && (node.kind === 'Event' || node.kind === 'Document')) {
    const range = rangeOf(node.date);
    return range ? overlaps(range, filters.from, filters.to) : filters.undated;
  }
  return true;
}

/** Whether the filters let an edge through, whatever its ends. */
export function edgePasses(edge: Edge, filters: Filters): boolean {
  if (filters.relations.includes(edge.type)) return false;
  return !(edge.type === 'ATTENDED' && filters.roles.includes(edge.role as Role));
}

function ends(edges: Edge[]): Set<string> {
  return new Set(edges.flatMap((edge) => [edge.source, edge.target]));
}
