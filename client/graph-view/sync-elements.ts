// Brings the drawn elements in line with the wanted ones; what has not changed is left alone.
import type { Core, ElementDefinition } from 'cytoscape';

/** Adds, removes and changes elements. With `motion` (ms) old nodes glide to new places. */
export function syncElements(cy: Core, wanted: ElementDefinition[], motion: number): void {
  const byId = new Map(wanted.map((element) => [String(element.data.id), element]));
  cy.batch(() => {
    cy.elements().forEach((element) => {
      if (!byId.has(element.id())) element.remove();
    });
    const fresh: ElementDefinition[] = [];
    for (const element of wanted) {
      const drawn = cy.getElementById(String(element.data.id));
      if (drawn.empty()) {
        fresh.push(element);
        continue;
      }
      for (const [name, value] of Object.entries(element.data)) if (drawn.data(name) !== value) drawn.data(name, value);
    }
    cy.add(fresh);
  });
  placeNodes(cy, wanted, motion);
}

function placeNodes(cy: Core, wanted: ElementDefinition[], motion: number): void {
  const moves = wanted.flatMap(({ data, position }) => {
    if (!position) return [];
    const node = cy.getElementById(String(data.id));
    const now = node.position();
    return Math.abs(now.x - position.x) > 0.01 || Math.abs(now.y - position.y) > 0.01 ? [{ node, position }] : [];
  });
  if (moves.length === 0) return;
  if (motion === 0 || moves.length > 600) {
    cy.batch(() => moves.forEach(({ node, position }) => node.stop(true).position({ ...position })));
    return;
  }
  for (const { node, position } of moves) {
    node.stop(true).animate({ position: { ...position } }, { duration: motion, easing: 'ease-in-out-cubic' });
  }
}
