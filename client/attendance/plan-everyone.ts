// Places for everyone in the co-attendance graph: those of all pairs first, below them those that only a filter brings in.
import type { Matrix, Pairs } from './matrix-data.ts';
import { planWheels, WHEELS_WIDTH, type WheelPlan } from './wheels.ts';

type Nodes = Pairs['nodes'];

/** `all`: of the pairs without any filter; they stand where they stand, whoever joins. `left`: of the pairs shown. */
export function planEveryone(matrix: Matrix, all: Nodes, left: Nodes): WheelPlan {
  const known = new Set(all.map(({ id }) => id));
  const base = planWheels(matrix, peopleFirst(all), WHEELS_WIDTH);
  const joining = left.filter(({ id }) => !known.has(id));
  if (joining.length === 0) return base;
  const more = planWheels(matrix, peopleFirst(joining), WHEELS_WIDTH);
  const lower = <T extends { y: number }>(each: T): T => ({ ...each, y: each.y + base.height });
  return {
    nodes: new Map([...base.nodes, ...[...more.nodes].map(([id, node]) => [id, lower(node)] as const)]),
    wheels: [...base.wheels, ...more.wheels.map(lower)],
    width: Math.max(base.width, more.width),
    height: base.height + more.height,
  };
}

function peopleFirst(nodes: Nodes): Nodes {
  return nodes.toSorted((a, b) => Number(a.kind === 'Organization') - Number(b.kind === 'Organization'));
}
