// Concentric rings: the selected node in the middle, each ring one hop further.
import type { Point } from '../../state/picture.ts';
import type { Layout, LayoutInput, LayoutNode } from './layout-input.ts';

const LEAST = 130;
const ROOM = 18;

/** Nodes on a ring stand near the node of the inner ring they hang on, so that edges cross little. */
export const rings: Layout = (input) => {
  const center = input.center ?? busiest(input);
  if (center === null) return {};
  const hops = hopsFrom(center, input);
  const far = Math.max(0, ...hops.values());
  const levels: LayoutNode[][] = [];
  for (const node of input.nodes) (levels[hops.get(node.id) ?? far + 1] ??= []).push(node);
  const at: Record<string, Point> = { [center]: { x: 0, y: 0 } };
  const angles = new Map([[center, 0]]);
  let radius = 0;
  for (const level of levels.slice(1)) {
    if (!level) continue;
    const around = level.reduce((sum, node) => sum + Math.max(node.width, node.labelWidth) + ROOM, 0);
    radius = Math.max(radius + LEAST, around / (2 * Math.PI));
    const sorted = level.toSorted((a, b) => wish(a, input, angles) - wish(b, input, angles) || (a.id < b.id ? -1 : 1));
    let turned = 0;
    for (const node of sorted) {
      const share = ((Math.max(node.width, node.labelWidth) + ROOM) / around) * 2 * Math.PI;
      const angle = turned + share / 2;
      turned += share;
      angles.set(node.id, angle);
      at[node.id] = { x: radius * Math.sin(angle) * Math.max(1, input.aspect * 0.9), y: -radius * Math.cos(angle) };
    }
  }
  return at;
};

function wish(node: LayoutNode, { edges }: LayoutInput, angles: Map<string, number>): number {
  const near = edges.flatMap(({ source, target }) =>
    source === node.id ? (angles.get(target) ?? []) : target === node.id ? (angles.get(source) ?? []) : [],
  );
  return near.length === 0 ? Infinity : near.reduce((sum, angle) => sum + angle, 0) / near.length;
}

function busiest({ nodes, edges }: LayoutInput): string | null {
  const degree = new Map(nodes.map((node) => [node.id, 0]));
  for (const { source, target } of edges) {
    for (const id of [source, target]) degree.set(id, (degree.get(id) ?? 0) + 1);
  }
  return [...degree.entries()].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

function hopsFrom(center: string, { edges }: LayoutInput): Map<string, number> {
  const neighbours = new Map<string, string[]>();
  for (const { source, target } of edges) {
    neighbours.set(source, [...(neighbours.get(source) ?? []), target]);
    neighbours.set(target, [...(neighbours.get(target) ?? []), source]);
  }
  const hops = new Map([[center, 0]]);
  for (let queue = [center]; queue.length > 0;) {
    const next: string[] = [];
    for (const id of queue) {
      for (const other of neighbours.get(id) ?? []) {
        if (hops.has(other)) continue;
        hops.set(other, (hops.get(id) ?? 0) + 1);
        next.push(other);
      }
    }
    queue = next;
  }
  return hops;
}
