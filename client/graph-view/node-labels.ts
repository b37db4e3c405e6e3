// Which nodes show their name, and what name a node shows on the canvas.
import type { Node } from '../../server/endpoints/shapes.ts';
import type { LabelMode } from '../state/explore-store.ts';
import type { Visible } from '../state/visible.ts';

const ALL_UP_TO = 60;
const IMPORTANT = 30;

/** Drawn lines at each node. */
export function degreesOf({ nodes, edges }: Visible): Map<string, number> {
  const degrees = new Map(nodes.map((node) => [node.id, 0]));
  for (const { source, target } of edges) {
    degrees.set(source, (degrees.get(source) ?? 0) + 1);
    degrees.set(target, (degrees.get(target) ?? 0) + 1);
  }
  return degrees;
}

/** Ids of the nodes that show their name without being selected: all of a small picture, the busiest of a large one. */
export function labelled(visible: Visible, mode: LabelMode): Set<string> {
  if (mode === 'none') return new Set();
  if (mode === 'all' || visible.nodes.length <= ALL_UP_TO) return new Set(visible.nodes.map((node) => node.id));
  const degrees = [...degreesOf(visible).entries()];
  degrees.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return new Set(degrees.slice(0, IMPORTANT).map(([id]) => id));
}

/** Texts are told by their day where that tells them apart, all else by name. */
export function canvasNames(nodes: Node[]): Map<string, string> {
  const days = new Map<string, number>();
  for (const { kind, date } of nodes) if (kind === 'Document' && date) days.set(date, (days.get(date) ?? 0) + 1);
  return new Map(
    nodes.map((node) => {
      const byDay = node.kind === 'Document' && node.date?.length === 10 && days.get(node.date) === 1;
      return [node.id, byDay && node.date ? node.date : node.name];
    }),
  );
}
