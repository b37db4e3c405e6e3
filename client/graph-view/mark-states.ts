// Marks what is selected, near it, hovered or out of the spotlight, by classes and badges.
import type { Core, NodeSingular } from 'cytoscape';
import type { Selection } from '../state/selection.ts';
import { nodeBadge } from './node-badge.ts';
import { placeCaption } from './place-caption.ts';
import type { Tokens } from './read-tokens.ts';

export interface Marks {
  selection: Selection;
  /** Kind in the spotlight, from the legend. */
  spotlight: string | null;
  /** Ids that hold a "+n", with n. */
  more: ReadonlyMap<string, number>;
}

/** Sets every element's classes, shown label and badge. */
export function markStates(cy: Core, { selection, spotlight, more }: Marks, tokens: Tokens): void {
  const selected = new Set(selection.nodes);
  const nothing = selected.size === 0 && selection.edge === null;
  const near = new Set<string>(selected);
  cy.batch(() => {
    cy.edges().forEach((edge) => {
      const active = edge.id() === selection.edge;
      const touches = selected.has(edge.data('source')) || selected.has(edge.data('target'));
      if (touches || active) near.add(edge.data('source')).add(edge.data('target'));
      edge.toggleClass('active', active);
      edge.toggleClass('near', touches && !active);
      edge.toggleClass('dim', !nothing && !touches && !active);
      edge.toggleClass('out', spotlight !== null);
    });
    cy.nodes().forEach((node) => {
      const id = node.id();
      node.toggleClass('selected', selected.has(id));
      node.toggleClass('dim', !nothing && !near.has(id));
      node.toggleClass('out', spotlight !== null && node.data('kind') !== spotlight);
      if (near.has(id)) node.style('label', node.data('label'));
      else node.removeStyle('label');
      setBadge(node, selected.has(id), more.get(id) ?? 0, tokens);
    });
  });
  const active = selection.edge === null ? null : cy.getElementById(selection.edge);
  if (active?.isEdge()) {
    const { x, y } = placeCaption(cy, active);
    active.style({ 'text-margin-x': x, 'text-margin-y': y });
  }
}

function setBadge(node: NodeSingular, ringed: boolean, more: number, tokens: Tokens): void {
  const radius = Math.max(node.data('width'), node.data('height')) / 2;
  const badge = nodeBadge(radius, { ringed, more, folded: node.data('kind') === 'Document' }, tokens);
  if (!badge) {
    if (node.data('badge') !== undefined) node.removeData('badge badgeSize');
    return;
  }
  if (node.data('badge') !== badge.image) node.data({ badge: badge.image, badgeSize: badge.size });
}

/** Marks a hovered or focused node and its lines; fades nothing. */
export function markHover(cy: Core, id: string | null): void {
  cy.batch(() => {
    cy.elements('.hover').removeClass('hover');
    if (id === null) return;
    const element = cy.getElementById(id);
    element.addClass('hover');
    if (element.isNode()) element.connectedEdges().addClass('hover');
  });
}
