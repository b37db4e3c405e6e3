// Makes the Cytoscape instance and turns its events into the few things a user can mean.
import cytoscape, { type Core, type EventObject } from 'cytoscape';
import type { Camera } from '../state/explore-store.ts';
import type { Point } from '../state/picture.ts';

export interface GraphEvents {
  node: (id: string, adding: boolean) => void;
  edge: (id: string) => void;
  empty: () => void;
  open: (id: string) => void;
  /** Right click or long press; the point is in pixels of the canvas. */
  menu: (id: string, at: Point) => void;
  hover: (id: string | null) => void;
  move: (to: Record<string, Point>) => void;
  looked: (camera: Camera) => void;
}

export const ZOOM = { least: 0.08, most: 3, start: 1.35 } as const;

/** A graph in the container. `events` is asked for its current handlers at each event. */
export function createGraph(container: HTMLElement, events: () => GraphEvents): Core {
  const cy = cytoscape({
    container,
    minZoom: ZOOM.least,
    maxZoom: ZOOM.most,
    autounselectify: true,
    boxSelectionEnabled: false,
    selectionType: 'single',
    pixelRatio: 'auto',
  });
  const adding = (event: EventObject) => Boolean((event.originalEvent as MouseEvent | undefined)?.shiftKey);
  cy.on('tap', (event) => {
    if (event.target === cy) events().empty();
  });
  cy.on('tap', 'node', (event) => events().node(event.target.id(), adding(event)));
  cy.on('tap', 'edge', (event) => events().edge(event.target.id()));
  cy.on('dbltap', 'node', (event) => events().open(event.target.id()));
  cy.on('cxttap taphold', 'node', (event) => {
    const { x, y } = event.target.renderedPosition();
    events().menu(event.target.id(), { x, y });
  });
  cy.on('mouseover', 'node, edge', (event) => {
    container.style.cursor = 'pointer';
    events().hover(event.target.id());
  });
  cy.on('mouseout', 'node, edge', () => {
    container.style.cursor = '';
    events().hover(null);
  });
  cy.on('dragfree', 'node', (event) => {
    const { x, y } = event.target.position();
    events().move({ [event.target.id()]: { x, y } });
  });
  let timer = 0;
  cy.on('viewport', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (!cy.destroyed()) events().looked({ ...cy.pan(), zoom: cy.zoom() });
    }, 150);
  });
  container.addEventListener('contextmenu', (event) => event.preventDefault());
  return cy;
}
