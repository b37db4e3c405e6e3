// The force layout: springs and repulsion from starting points that never change, then room for labels.
import createGraph from 'ngraph.graph';
// The build without code generation: the page's security policy allows no `new Function`.
import createLayout from 'ngraph.forcelayout/dist/ngraph.forcelayout2d.js';
import type { Point } from '../../state/picture.ts';
import { clearBoxes } from './clear-boxes.ts';
import type { Layout, LayoutInput } from './layout-input.ts';
import { startPosition } from './start-position.ts';

/** The physics counts in units: no body moves more than half of one a round, so the picture is worked out small. */
const UNIT = 9;
const SETTINGS = {
  springLength: 8,
  springCoefficient: 0.6,
  gravity: -14,
  theta: 0.8,
  dragCoefficient: 0.9,
  timeStep: 0.5,
};
/** Pulls every node to the middle, so that parts without a common edge stay in sight of each other. */
const PULL = 0.02;
const SPREAD = 60;

/** New nodes find their place among those already placed, which do not move. */
export const force: Layout = (input) => {
  const fixed = new Set(input.fixed.filter((id) => input.placed[id] !== undefined));
  const fresh = input.nodes.filter((node) => !fixed.has(node.id));
  if (fresh.length === 0) return Object.fromEntries(input.nodes.map((node) => [node.id, input.placed[node.id]]));
  const graph = createGraph<undefined, undefined>();
  for (const node of input.nodes) graph.addNode(node.id);
  for (const edge of input.edges) graph.addLink(edge.source, edge.target);
  const physics = createLayout(graph, {
    ...SETTINGS,
    nodeMass: (id: string) => 1 + (graph.getLinks(id)?.size ?? 0) / 3,
  });
  const starts = startsOf(input, fixed);
  const middle = middleOf(Object.values(fixed.size > 0 ? pick(input.placed, fixed) : starts));
  for (const node of input.nodes) {
    const { x, y } = starts[node.id];
    physics.setNodePosition(node.id, x / UNIT, y / UNIT);
    const handle = graph.getNode(node.id);
    if (handle && fixed.has(node.id)) physics.pinNode(handle, true);
  }
  const bodies = physics.simulator.bodies;
  physics.simulator.addForce('middle', () => {
    for (const body of bodies) {
      body.force.x -= PULL * body.mass * (body.pos.x - middle.x / UNIT);
      body.force.y -= PULL * body.mass * (body.pos.y - middle.y / UNIT) * input.aspect;
    }
  });
  const rounds = roundsFor(input.nodes.length, fixed.size > 0);
  for (let round = 0; round < rounds; round += 1) physics.step();
  const at: Record<string, Point> = {};
  for (const node of input.nodes) {
    const { x, y } = physics.getNodePosition(node.id);
    at[node.id] = fixed.has(node.id) ? input.placed[node.id] : { x: x * UNIT, y: y * UNIT };
  }
  physics.dispose();
  return clearBoxes(input.nodes, at, fixed);
};

function roundsFor(count: number, few: boolean): number {
  if (few) return count > 300 ? 60 : 110;
  return count > 600 ? 180 : count > 250 ? 260 : 420;
}

/** Placed nodes where they are; new ones near the middle of their placed neighbours, a little apart by their id. */
function startsOf(input: LayoutInput, fixed: ReadonlySet<string>): Record<string, Point> {
  const radius = SPREAD * Math.sqrt(input.nodes.length);
  const neighbours = new Map<string, Point[]>();
  for (const { source, target } of input.edges) {
    if (fixed.has(target)) neighbours.set(source, [...(neighbours.get(source) ?? []), input.placed[target]]);
    if (fixed.has(source)) neighbours.set(target, [...(neighbours.get(target) ?? []), input.placed[source]]);
  }
  return Object.fromEntries(
    input.nodes.map((node): [string, Point] => {
      if (fixed.has(node.id)) return [node.id, input.placed[node.id]];
      const near = neighbours.get(node.id);
      return [node.id, near ? startPosition(node.id, 70, middleOf(near)) : startPosition(node.id, radius)];
    }),
  );
}

function middleOf(points: Point[]): Point {
  const sum = points.reduce((all, point) => ({ x: all.x + point.x, y: all.y + point.y }), { x: 0, y: 0 });
  return { x: sum.x / Math.max(1, points.length), y: sum.y / Math.max(1, points.length) };
}

function pick(record: Record<string, Point>, ids: ReadonlySet<string>): Record<string, Point> {
  return Object.fromEntries([...ids].map((id) => [id, record[id]]));
}
