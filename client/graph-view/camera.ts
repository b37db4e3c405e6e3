// Moves the camera: fit, step, to a node, to where it was.
import type { Core, ElementDefinition } from 'cytoscape';
import type { Camera } from '../state/explore-store.ts';
import { ZOOM } from './create-graph.ts';
import { labelSize } from './label-lines.ts';
import { LABEL } from './node-size.ts';

const PADDING = 44;
/** Room for the legend at the foot. */
const FOOT = 40;

/** Everything in sight, no larger than life. With `wanted` it is where nodes are going that counts. */
export function fitAll(cy: Core, motion: number, wanted?: ElementDefinition[]): void {
  if (cy.nodes().empty()) return;
  const box = wanted ? boxOfElements(wanted) : cy.nodes().boundingBox({ includeOverlays: false });
  const width = cy.width() - PADDING;
  const height = cy.height() - PADDING - FOOT;
  const zoom = Math.max(ZOOM.least, Math.min(ZOOM.start, width / (box.x2 - box.x1), height / (box.y2 - box.y1)));
  const pan = {
    x: cy.width() / 2 - ((box.x1 + box.x2) / 2) * zoom,
    y: (cy.height() - FOOT) / 2 - ((box.y1 + box.y2) / 2) * zoom,
  };
  go(cy, { ...pan, zoom }, motion);
}

function boxOfElements(elements: ElementDefinition[]): { x1: number; y1: number; x2: number; y2: number } {
  const boxes = elements.flatMap(({ data, position }) => {
    if (!position) return [];
    const label = labelSize(String(data.label).split('\n'));
    const half = Math.max(Number(data.width), label.width) / 2;
    const tall = Number(data.height) / 2;
    const foot = position.y + tall + LABEL.gap + label.height;
    return [{ x1: position.x - half, x2: position.x + half, y1: position.y - tall, y2: foot }];
  });
  return {
    x1: Math.min(...boxes.map((box) => box.x1)),
    y1: Math.min(...boxes.map((box) => box.y1)),
    x2: Math.max(...boxes.map((box) => box.x2)),
    y2: Math.max(...boxes.map((box) => box.y2)),
  };
}

/** Nearer or farther by a factor, around the middle. */
export function zoomBy(cy: Core, factor: number, motion: number): void {
  const zoom = Math.max(ZOOM.least, Math.min(ZOOM.most, cy.zoom() * factor));
  const middle = { x: cy.width() / 2, y: cy.height() / 2 };
  const pan = cy.pan();
  const grown = zoom / cy.zoom();
  const to = { x: middle.x - (middle.x - pan.x) * grown, y: middle.y - (middle.y - pan.y) * grown };
  go(cy, { ...to, zoom }, motion);
}

/** Brings a node into sight when it is not. */
export function reveal(cy: Core, id: string, motion: number): void {
  const node = cy.getElementById(id);
  if (node.empty()) return;
  const { x, y } = node.renderedPosition();
  if (x > 30 && y > 30 && x < cy.width() - 30 && y < cy.height() - 30) return;
  const pan = cy.pan();
  go(cy, { x: pan.x + cy.width() / 2 - x, y: pan.y + cy.height() / 2 - y, zoom: cy.zoom() }, motion);
}

/** The camera as it was. */
export function go(cy: Core, { x, y, zoom }: Camera, motion: number): void {
  cy.stop(true);
  if (motion === 0) cy.viewport({ zoom, pan: { x, y } });
  else cy.animate({ zoom, pan: { x, y } }, { duration: motion, easing: 'ease-in-out-cubic' });
}
