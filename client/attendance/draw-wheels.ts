// The co-attendance graph on paper: the same wheels, lines and labels as on the screen.
import { glyph, words } from '../paper/draw-words.ts';
import type { Ink } from '../paper/ink.ts';
import { cutText } from '../paper/lay-text.ts';
import { mark, type Drawing, type Mark } from '../paper/mark.ts';
import type { Matrix, Pairs } from './matrix-data.ts';
import { planEveryone } from './plan-everyone.ts';
import { LABEL_LINE, lineWidth, placeLabel } from './wheel-label.ts';
import { isShown, type Wheel } from './wheels.ts';

/** Wheels smaller than this have no room for a name in the middle. */
const NAMED_FROM = 40;

export function drawWheels(
  ink: Ink,
  matrix: Matrix,
  { pairs, nodes: left }: Pick<Pairs, 'pairs' | 'nodes'>,
  all: Pairs['nodes'],
  events: ReadonlySet<string>,
): Drawing {
  const plan = planEveryone(matrix, all, left);
  const present = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const nodes = [...plan.nodes.values()].filter(({ id }) => present.has(id));
  const wheels = plan.wheels.filter((wheel) => isShown(wheel, events, present));
  const most = Math.max(1, ...pairs.map(({ count }) => count));
  const lines = pairs.flatMap(({ a, b, count }) => {
    const [from, to] = [plan.nodes.get(a), plan.nodes.get(b)];
    if (!from || !to) return [];
    const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
    return [mark('line', { ...ends, stroke: ink.pair, 'stroke-width': lineWidth(count, most), opacity: 0.4 })];
  });
  return {
    width: plan.width,
    height: plan.height,
    marks: [
      ...wheels.map(({ x, y, radius }) => mark('circle', { cx: x, cy: y, r: radius + 24, fill: ink.eventWash })),
      ...lines,
      ...nodes.flatMap((node) => [glyph(ink, node.kind, node.x - 10, node.y - 10, 20), labelOf(ink, placeLabel(node))]),
      ...wheels.filter(({ radius }) => radius >= NAMED_FROM).flatMap((wheel) => nameOf(ink, wheel)),
    ],
  };
}

function labelOf(ink: Ink, { x, y, anchor, lines }: ReturnType<typeof placeLabel>): Mark {
  const halo = { 'paint-order': 'stroke', stroke: ink.paper, 'stroke-width': 3, 'stroke-linejoin': 'round' };
  const look = { x, y, 'text-anchor': anchor, 'font-size': 12, 'font-family': ink.sans, fill: ink.ink };
  return mark(
    'text',
    { ...look, ...halo },
    ...lines.map((line, at) => mark('tspan', { x, dy: at * LABEL_LINE && LABEL_LINE }, line)),
  );
}

function nameOf(ink: Ink, { event, x, y, radius }: Wheel): Mark[] {
  const look = { size: 12, anchor: 'middle' as const, fill: ink.kinds.Event.text };
  const name = cutText(event.label, 2 * radius - 26, 12);
  return [
    words(ink, x, y - 2, name, { ...look, weight: 600 }),
    words(ink, x, y + 14, event.date?.split('/')[0] ?? '', look),
  ];
}
