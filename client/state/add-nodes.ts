// Puts nodes on the canvas and takes them off again.
import type { Edge, Node } from '../../server/endpoints/shapes.ts';
import { roundPoint, type Picture, type Point, type Step } from './picture.ts';

export interface Arrival {
  nodes: Node[];
  /** Every edge among the nodes that will be on the canvas. */
  edges: Edge[];
  /** Where the new nodes stand; old ones are never moved by an arrival. */
  positions: Record<string, Point>;
}

/** The picture with the nodes added; old nodes keep their data's place, facts are refreshed. */
export function addNodes(picture: Picture, arrival: Arrival, step: Omit<Step, 'delta'>): Picture {
  const nodes = { ...picture.nodes };
  const positions = { ...picture.positions };
  let delta = 0;
  for (const node of arrival.nodes) {
    if (nodes[node.id] === undefined) {
      nodes[node.id] = node;
      delta += 1;
    }
    positions[node.id] ??= roundPoint(arrival.positions[node.id] ?? { x: 0, y: 0 });
  }
  const arrived = new Set(arrival.nodes.map((node) => node.id));
  return {
    ...picture,
    nodes,
    positions,
    edges: withEdges(picture.edges, arrival.edges, nodes),
    hidden: picture.hidden.filter((id) => !arrived.has(id)),
    step: { ...step, delta },
  };
}

/** The edges with those added whose two ends are both on the canvas. */
export function withEdges(edges: Picture['edges'], arriving: Edge[], nodes: Picture['nodes']): Picture['edges'] {
  const all = { ...edges };
  for (const edge of arriving) {
    if (nodes[edge.source] && nodes[edge.target]) all[edge.id] ??= edge;
  }
  return all;
}

/** The picture without the nodes, their edges, and everything that was kept about them. */
export function withoutNodes(picture: Picture, ids: ReadonlySet<string>): Picture {
  const stays = (id: string) => !ids.has(id);
  const keep = <T>(record: Record<string, T>) => Object.fromEntries(Object.entries(record).filter(([id]) => stays(id)));
  return {
    ...picture,
    nodes: keep(picture.nodes),
    positions: keep(picture.positions),
    edges: Object.fromEntries(
      Object.entries(picture.edges).filter(([, edge]) => stays(edge.source) && stays(edge.target)),
    ),
    hidden: picture.hidden.filter(stays),
    pinned: picture.pinned.filter(stays),
    expansions: picture.expansions
      .filter((expansion) => stays(expansion.from))
      .map((expansion) => ({
        ...expansion,
        shown: expansion.shown.filter(stays),
        added: expansion.added.filter(stays),
      })),
  };
}
