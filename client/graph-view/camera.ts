// Moves the camera: fit, step, to a node, to where it was.
import type { Core } from 'cytoscape';
import type { Camera } from '../state/explore-store.ts';
import { ZOOM } from './create-graph.ts';

const PADDING = 44;
/** Room for the legend at the foot. */
const FOOT = 40;

/** Everything in sight, no larger than life. */
export function fitAll(cy: Core, motion: number): void {
  if (cy.nodes().empty()) return;
  const box = cy.nodes().boundingBox({ includeOverlays: false });
  const width = cy.width() - PADDING;
  const height = cy.height() - PADDING - FOOT;
  const zoom = Math.max(ZOOM.least, Math.min(ZOOM.start, width / box.w, height / box.h));
  const pan = {
    x: cy.width() / 2 - ((box.x1 + box.x2) / 2) * zoom,
    y: (cy.height() - FOOT) / 2 - ((box.y1 + box.y2) / 2) * zoom,
  };
  go(cy, { ...pan, zoom }, motion);
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
