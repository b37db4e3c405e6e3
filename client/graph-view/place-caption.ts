// Where the caption of the selected line stands: on the line, but not over a node or its name.
import type { Core, EdgeSingular } from 'cytoscape';
import { labelSize } from './label-lines.ts';
import { LABEL, textWidth } from './node-size.ts';

interface Box {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** Border and padding around the words. */
const AROUND = 12;
/** Parts of the line's length to either side of its middle, and pixels to either side of the line. */
const ALONG = [0, -0.12, 0.12, -0.24, 0.24, -0.34, 0.34];
const ASIDE = [0, -18, 18, -34, 34];
/** How far a "+n" or a ring rises above its node. */
const BADGE = 10;
/** What a pixel away from the middle of the line costs, in square pixels covered. */
const DISTANCE_COST = 1.5;

/** How far the caption moves from the middle of the line, in pixels at zoom 1. */
export function placeCaption(cy: Core, edge: EdgeSingular): { x: number; y: number } {
  const [from, to] = [edge.source().position(), edge.target().position()];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const half = { x: (textWidth(String(edge.data('caption'))) + AROUND) / 2, y: (LABEL.size + AROUND) / 2 };
  const taken = boxesNear(cy, middle, length / 2 + half.x + LABEL.most);
  let best = { x: 0, y: 0 };
  let least = Infinity;
  for (const aside of ASIDE) {
    for (const along of ALONG) {
      const x = dx * along - (dy / length) * aside;
      const y = dy * along + (dx / length) * aside;
      const box = boxAround(middle.x + x, middle.y + y, half.x, half.y);
      const cost = taken.reduce((sum, other) => sum + shared(box, other), 0) + DISTANCE_COST * Math.hypot(x, y);
      if (cost < least) [least, best] = [cost, { x, y }];
    }
  }
  return best;
}

/** Bodies and names of the nodes within so many pixels of a point. */
function boxesNear(cy: Core, point: { x: number; y: number }, reach: number): Box[] {
  return cy
    .nodes()
    .toArray()
    .flatMap((node) => {
      const { x, y } = node.position();
      if (Math.abs(x - point.x) > reach || Math.abs(y - point.y) > reach) return [];
      const [width, height] = [Number(node.data('width')), Number(node.data('height'))];
      const body = boxAround(x, y, width / 2, height / 2);
      const words = String(node.style('label') ?? '');
      if (node.data('badge') !== undefined) body.y1 -= BADGE;
      if (words === '') return [body];
      const label = labelSize(words.split('\n'));
      return [body, boxAround(x, body.y2 + LABEL.gap + label.height / 2, label.width / 2, label.height / 2)];
    });
}

function boxAround(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { x1: x - halfWidth, x2: x + halfWidth, y1: y - halfHeight, y2: y + halfHeight };
}

function shared(a: Box, b: Box): number {
  const width = Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1);
  const height = Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1);
  return width > 0 && height > 0 ? width * height : 0;
}
