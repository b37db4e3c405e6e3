// Pushes nodes apart until no body or label covers another; held nodes stay where they are.
import type { Point } from '../../state/picture.ts';
import { BoxGrid, cellsOf } from './box-grid.ts';
import { boxOf, type Box, type LayoutNode } from './layout-input.ts';

const ROUNDS = 60;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** New positions in which the boxes of nodes with labels are free of each other, as far as held nodes allow. */
export function clearBoxes(
  nodes: LayoutNode[],
  at: Record<string, Point>,
  held: ReadonlySet<string>,
  margin = 4,
): Record<string, Point> {
  const points = nodes.map((node) => ({ ...at[node.id] }));
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    const boxes = nodes.map((node, index) => boxOf(node, points[index], margin));
    for (const [a, b] of nearPairs(boxes)) {
      const wide = overlap(boxes[a].left, boxes[a].right, boxes[b].left, boxes[b].right);
      const high = overlap(boxes[a].top, boxes[a].bottom, boxes[b].top, boxes[b].bottom);
      if (wide <= 0 || high <= 0) continue;
      const shares = sharesOf(held.has(nodes[a].id), held.has(nodes[b].id));
      if (!shares) continue;
      moved = true;
      const axis = wide < high ? 'x' : 'y';
      const push = Math.min(wide, high) + 0.5;
      const gap = points[b][axis] - points[a][axis];
      const sign = gap === 0 ? (nodes[a].id < nodes[b].id ? 1 : -1) : Math.sign(gap);
      points[a][axis] -= sign * push * shares[0];
      points[b][axis] += sign * push * shares[1];
      boxes[a] = boxOf(nodes[a], points[a], margin);
      boxes[b] = boxOf(nodes[b], points[b], margin);
    }
    if (!moved) break;
  }
  settle(nodes, points, held, margin);
  return Object.fromEntries(nodes.map((node, index) => [node.id, points[index]]));
}

function overlap(a1: number, a2: number, b1: number, b2: number): number {
  return Math.min(a2, b2) - Math.max(a1, b1);
}

/** How much of the push each of the two takes; null when neither may move. */
function sharesOf(a: boolean, b: boolean): [number, number] | null {
  if (a && b) return null;
  return a ? [0, 1] : b ? [1, 0] : [0.5, 0.5];
}

/** Nodes that are still covered, hemmed in by held ones, go to the nearest free place. */
function settle(nodes: LayoutNode[], points: Point[], held: ReadonlySet<string>, margin: number): void {
  const grid = new BoxGrid();
  const boxes = nodes.map((node, index) => boxOf(node, points[index], margin));
  for (const [index, box] of boxes.entries()) if (held.has(nodes[index].id)) grid.add(box);
  const free = nodes.flatMap((node, index) => (held.has(node.id) ? [] : [index]));
  for (const index of free.sort((a, b) => (nodes[a].id < nodes[b].id ? -1 : 1))) {
    if (grid.isFree(boxes[index])) {
      grid.add(boxes[index]);
      continue;
    }
    const { x, y } = points[index];
    for (let turn = 1; ; turn += 1) {
      const far = 7 * Math.sqrt(turn);
      const at = { x: x + far * 1.3 * Math.cos(turn * GOLDEN), y: y + far * Math.sin(turn * GOLDEN) };
      const box = boxOf(nodes[index], at, margin);
      if (!grid.isFree(box)) continue;
      points[index] = at;
      grid.add(box);
      break;
    }
  }
}

/** Pairs of boxes that share a cell of a grid: the only ones that can touch. */
function* nearPairs(boxes: Box[]): Iterable<[number, number]> {
  const cells = new Map<string, number[]>();
  for (const [index, box] of boxes.entries()) {
    for (const key of cellsOf(box)) {
      const cell = cells.get(key);
      if (cell) cell.push(index);
      else cells.set(key, [index]);
    }
  }
  for (const members of cells.values()) {
    for (let i = 0; i < members.length; i += 1) {
      for (let j = i + 1; j < members.length; j += 1) yield [members[i], members[j]];
    }
  }
}
