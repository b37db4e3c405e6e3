// A small graph to explore in tests, and random walks over it: what a user may do, as data.
import fc from 'fast-check';
import { edgeId, type Kind, type RelationType } from '../../../cypher/schema.ts';
import type { Edge, Node } from '../../../server/endpoints/shapes.ts';
import { addNodes } from '../../../client/state/add-nodes.ts';
import { filter, hide, layOut, move, remove, showHidden, togglePin } from '../../../client/state/arrange.ts';
import { collapse, collapseGroup, expand, type Expanding } from '../../../client/state/expand.ts';
import { EMPTY_PICTURE, LAYOUTS, type Direction, type Picture } from '../../../client/state/picture.ts';

const SIZE = 24;
const KINDS: Kind[] = ['Person', 'Event', 'Organization', 'Concept', 'Document'];

export const WORLD_NODES: Node[] = Array.from({ length: SIZE }, (_, at) => ({
  id: `${KINDS[at % 5].toLowerCase()}:${at}`,
  kind: KINDS[at % 5],
  name: `名${at}`,
  category: null,
  date: KINDS[at % 5] === 'Event' ? `20${10 + at}-01-0${1 + (at % 9)}` : null,
  degree: 9,
  documentCount: 1,
}));

/** An edge of the world, typed by what its ends are. */
export function worldEdge(source: Node, target: Node, key = ''): Edge {
  const type: RelationType =
    source.kind === 'Document'
      ? target.kind === 'Event'
        ? 'REPORTS'
        : 'NAMES'
      : target.kind === 'Event'
        ? 'ATTENDED'
        : 'HOLDS_POST';
  return {
    id: edgeId(type, source.id, target.id, key),
    source: source.id,
    target: target.id,
    type,
    role: type === 'ATTENDED' ? key || 'attendee' : null,
    title: type === 'HOLDS_POST' ? key : null,
    evidenceCount: 1,
    confidence: 0.9,
  };
}

export const WORLD_EDGES: Edge[] = WORLD_NODES.flatMap((source, at) =>
  [1, 3, 7, 11].map((hop) => worldEdge(source, WORLD_NODES[(at + hop) % SIZE])),
);

const among = (ids: ReadonlySet<string>) => WORLD_EDGES.filter((edge) => ids.has(edge.source) && ids.has(edge.target));

/** What the server would answer: the first `limit` neighbours of a group, and all edges of the coming picture. */
export function expandingOf(picture: Picture, from: string, via: Edge, limit: number): Expanding {
  const direction: Direction = via.source === from ? 'out' : 'in';
  const other = (edge: Edge) => (edge.source === from ? edge.target : edge.source);
  const kind = WORLD_NODES.find((node) => node.id === other(via))?.kind ?? 'Person';
  const all = WORLD_EDGES.filter(
    (edge) => edge.type === via.type && (direction === 'out' ? edge.source : edge.target) === from,
  )
    .map(other)
    .filter((id) => WORLD_NODES.find((node) => node.id === id)?.kind === kind);
  const shown = all.slice(0, limit);
  const nodes = WORLD_NODES.filter((node) => shown.includes(node.id));
  const ids = new Set([...Object.keys(picture.nodes), ...shown]);
  const positions = Object.fromEntries(nodes.map((node, at) => [node.id, { x: at * 31.4, y: shown.length * 7 }]));
  return {
    from,
    group: { relation: via.type, direction, kind },
    nodes,
    edges: among(ids),
    positions,
    shown,
    total: all.length,
  };
}

/** A picture of the first few nodes of the world. */
export function startPicture(count: number): Picture {
  const nodes = WORLD_NODES.slice(0, count);
  const positions = Object.fromEntries(nodes.map((node, at) => [node.id, { x: at * 50, y: at * 13.37 }]));
  const edges = among(new Set(nodes.map((node) => node.id)));
  return addNodes(EMPTY_PICTURE, { nodes, edges, positions }, { key: 'start', values: {} });
}

/** One thing a user does, chosen by three numbers; it may change nothing. */
export type Act = [what: number, which: number, how: number];
export const act: fc.Arbitrary<Act> = fc.tuple(fc.nat(9), fc.nat(999), fc.nat(999));

/** The picture after the act. */
export function perform(picture: Picture, [what, which, how]: Act): Picture {
  const ids = Object.keys(picture.nodes).sort();
  const id = ids[which % Math.max(1, ids.length)];
  const node = WORLD_NODES[which % SIZE];
  if (what === 0 || id === undefined) {
    const all = new Set([...ids, node.id]);
    const arrival = { nodes: [node], edges: among(all), positions: { [node.id]: { x: which, y: how } } };
    return addNodes(picture, arrival, { key: 'search', values: { name: node.name } });
  }
  if (what <= 2) {
    const ways = WORLD_EDGES.filter((edge) => edge.source === id || edge.target === id);
    return expand(picture, expandingOf(picture, id, ways[how % ways.length], 1 + (how % 4)));
  }
  if (what === 3) return collapse(picture, picture.expansions[how % Math.max(1, picture.expansions.length)]);
  if (what === 4) return collapseGroup(picture, id);
  if (what === 5) return how % 3 === 0 ? showHidden(picture) : hide(picture, [id]);
  if (what === 6) return togglePin(picture, [id]);
  if (what === 7) return move(picture, { [id]: { x: how, y: which } });
  if (what === 8) return filter(picture, { kinds: how % 2 === 0 ? [KINDS[how % 5]] : [] }, '种类');
  if (how % 5 === 0) return remove(picture, [id]);
  return layOut(picture, LAYOUTS[how % 4], { [id]: { x: -how, y: how / 3 } });
}
