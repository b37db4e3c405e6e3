// What is selected: nodes, and at most one drawn edge whose quotes are shown.
import type { DrawnEdge } from './drawn-edges.ts';
import type { Visible } from './visible.ts';

export interface Selection {
  nodes: string[];
  /** The id of a drawn edge: `TYPE|source|target`. */
  edge: string | null;
}

export const NOTHING_SELECTED: Selection = { nodes: [], edge: null };

/** A click on a node; with shift it is added or taken away. */
export function selectNode(selection: Selection, id: string, adding = false): Selection {
  if (!adding) return { nodes: [id], edge: null };
  const nodes = selection.nodes.includes(id) ? selection.nodes.filter((one) => one !== id) : [...selection.nodes, id];
  return { nodes, edge: null };
}

/** A click on an edge: a selected end stays selected, else the head of the arrow is. */
export function selectEdge(selection: Selection, edge: DrawnEdge): Selection {
  const kept = selection.nodes.find((id) => id === edge.source || id === edge.target);
  return { nodes: [kept ?? edge.target], edge: edge.id };
}

/** The selection without what is no longer in sight. */
export function withinSight(selection: Selection, { nodes, edges }: Visible): Selection {
  const seen = new Set(nodes.map((node) => node.id));
  const kept = selection.nodes.filter((id) => seen.has(id));
  const edge = edges.some((one) => one.id === selection.edge) ? selection.edge : null;
  return kept.length === selection.nodes.length && edge === selection.edge ? selection : { nodes: kept, edge };
}

/** A node with its strongest line, so that a first picture shows a sentence at once: a chair or a speech before the rest. */
export function withStrongestEdge(id: string, { edges }: Visible): Selection {
  const own = edges.filter((edge) => edge.source === id || edge.target === id);
  const rank = (edge: DrawnEdge) => STRONG.indexOf(edge.parts[0].role ?? '') + (edge.type === 'ATTENDED' ? 10 : 0);
  const best = own.toSorted(
    (a, b) => rank(b) - rank(a) || b.evidenceCount - a.evidenceCount || (a.id < b.id ? -1 : 1),
  )[0];
  return { nodes: [id], edge: best?.id ?? null };
}

const STRONG = ['attendee', 'announcer', 'address', 'summary', 'chair', 'speaker'];
