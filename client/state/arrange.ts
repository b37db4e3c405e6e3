// Small changes to a picture: hide, bring back, pin, move, filter, lay out, remove.
import { withoutNodes } from './add-nodes.ts';
import { roundPoint, type Filters, type LayoutName, type Picture, type Point } from './picture.ts';

const nameOf = (picture: Picture, id: string) => picture.nodes[id]?.name ?? id;
const known = (picture: Picture, ids: string[]) => ids.filter((id) => picture.nodes[id] !== undefined);

/** The picture with the nodes out of sight; they keep their place. */
export function hide(picture: Picture, ids: string[]): Picture {
  const fresh = known(picture, ids).filter((id) => !picture.hidden.includes(id));
  if (fresh.length === 0) return picture;
  return {
    ...picture,
    hidden: [...picture.hidden, ...fresh],
    step: {
      key: fresh.length === 1 ? 'hide' : 'hideMany',
      values: { name: nameOf(picture, fresh[0]), count: fresh.length },
      delta: -fresh.length,
    },
  };
}

/** The picture with every hidden node back in sight. */
export function showHidden(picture: Picture): Picture {
  const count = picture.hidden.length;
  if (count === 0) return picture;
  return { ...picture, hidden: [], step: { key: 'showHidden', values: { count }, delta: count } };
}

/** The picture with the nodes held in place against layouts, or let go when all of them were held. */
export function togglePin(picture: Picture, ids: string[]): Picture {
  const nodes = known(picture, ids);
  if (nodes.length === 0) return picture;
  const held = nodes.every((id) => picture.pinned.includes(id));
  const rest = picture.pinned.filter((id) => !nodes.includes(id));
  return {
    ...picture,
    pinned: held ? rest : [...rest, ...nodes],
    step: { key: held ? 'unpin' : 'pin', values: { name: nameOf(picture, nodes[0]), count: nodes.length }, delta: 0 },
  };
}

/** The picture with nodes dragged to new places. */
export function move(picture: Picture, to: Record<string, Point>): Picture {
  const ids = known(picture, Object.keys(to));
  if (ids.length === 0) return picture;
  const positions = { ...picture.positions };
  for (const id of ids) positions[id] = roundPoint(to[id]);
  return { ...picture, positions, step: { key: 'move', values: { name: nameOf(picture, ids[0]) }, delta: 0 } };
}

/** The picture in another layout. */
export function layOut(picture: Picture, layout: LayoutName, at: Record<string, Point>): Picture {
  const positions = { ...picture.positions };
  for (const id of known(picture, Object.keys(at))) positions[id] = roundPoint(at[id]);
  return { ...picture, layout, positions, step: { key: 'layOut', values: { layout }, delta: 0 } };
}

/** The picture under other filters. `what` names the filter in the history. */
export function filter(picture: Picture, change: Partial<Filters>, what: string): Picture {
  return {
    ...picture,
    filters: { ...picture.filters, ...change },
    step: { key: 'filter', values: { what }, delta: 0 },
  };
}

/** The picture with the nodes taken off the canvas for good. */
export function remove(picture: Picture, ids: string[]): Picture {
  const gone = new Set(known(picture, ids));
  if (gone.size === 0) return picture;
  const step = { key: 'remove', values: { name: nameOf(picture, [...gone][0]), count: gone.size }, delta: -gone.size };
  return { ...withoutNodes(picture, gone), step };
}
