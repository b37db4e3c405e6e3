// Walking the graph by arrow keys: the neighbours of a node in the order of a clock.
import type { DrawnEdge } from '../state/drawn-edges.ts';
import type { Picture } from '../state/picture.ts';
import type { Visible } from '../state/visible.ts';

/** The neighbours of a node, clockwise from the top, each with the line that joins them. */
export function clockwise(picture: Picture, visible: Visible, id: string): { id: string; edge: DrawnEdge }[] {
  const here = picture.positions[id] ?? { x: 0, y: 0 };
  const found = new Map<string, DrawnEdge>();
  for (const edge of visible.edges) {
    if (edge.source === id && !found.has(edge.target)) found.set(edge.target, edge);
    if (edge.target === id && !found.has(edge.source)) found.set(edge.source, edge);
  }
  found.delete(id);
  const angle = (other: string) => {
    const there = picture.positions[other] ?? { x: 0, y: 0 };
    return (Math.atan2(there.x - here.x, here.y - there.y) + 2 * Math.PI) % (2 * Math.PI);
  };
  return [...found]
    .map(([other, edge]) => ({ id: other, edge }))
    .sort((a, b) => angle(a.id) - angle(b.id) || (a.id < b.id ? -1 : 1));
}
