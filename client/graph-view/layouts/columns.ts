// Columns: who at the left, what at the right of it, each in the order of time; texts and formulations beyond.
import { rangeOf } from '../../state/dates.ts';
import type { Point } from '../../state/picture.ts';
import type { Layout, LayoutNode } from './layout-input.ts';

const SIDES = [['Person', 'Organization'], ['Event'], ['Document'], ['Concept']] as const;
const GAP = 150;

/** Persons and organizations | events | texts | formulations. A column without nodes takes no room. */
export const columns: Layout = ({ nodes, edges }) => {
  const dates = new Map(nodes.map((node) => [node.id, rangeOf(node.date)?.first ?? null]));
  const own = new Map(dates);
  for (const { source, target } of edges) {
    for (const [one, other] of [
      [source, target],
      [target, source],
    ]) {
      const theirs = own.get(other) ?? null;
      const mine = dates.get(one) ?? null;
      if (own.get(one) === null && theirs && (!mine || theirs < mine)) dates.set(one, theirs);
    }
  }
  const used = SIDES.map((kinds) => nodes.filter((node) => (kinds as readonly string[]).includes(node.kind))).filter(
    (column) => column.length > 0,
  );
  const at: Record<string, Point> = {};
  const tallest = Math.max(0, ...used.map(heightOf));
  let x = 0;
  for (const [index, column] of used.entries()) {
    const widest = Math.max(...column.map(widthOf));
    x += index === 0 ? 0 : GAP + widest / 2;
    const sorted = column.toSorted((a, b) => byDate(dates.get(a.id) ?? null, dates.get(b.id) ?? null) || order(a, b));
    const spare = (tallest - heightOf(column)) / Math.max(1, sorted.length);
    let y = 0;
    for (const node of sorted) {
      y += spare / 2;
      at[node.id] = { x, y: y + node.height / 2 };
      y += rowOf(node) + spare / 2;
    }
    x += widest / 2;
  }
  return at;
};

const rowOf = (node: LayoutNode) => node.height + node.labelHeight + 12;
const widthOf = (node: LayoutNode) => Math.max(node.width, node.labelWidth);
const heightOf = (column: LayoutNode[]) => column.reduce((sum, node) => sum + rowOf(node), 0);

function order(a: LayoutNode, b: LayoutNode): number {
  return a.kind === b.kind ? (a.id < b.id ? -1 : 1) : a.kind < b.kind ? 1 : -1;
}

/** Undated last. */
function byDate(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
