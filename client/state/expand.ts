// An expansion adds neighbours of one kind; its collapse takes away exactly what it added.
import { addNodes, withoutNodes, type Arrival } from './add-nodes.ts';
import type { Expansion, NeighbourGroup, Picture } from './picture.ts';

export interface Expanding extends Arrival {
  from: string;
  group: NeighbourGroup;
  /** Ids of the neighbours shown, among them those already on the canvas. */
  shown: string[];
  /** How many neighbours of this group the whole graph has. */
  total: number;
}

/** The picture with the neighbours added and the expansion noted. */
export function expand(picture: Picture, expanding: Expanding): Picture {
  const { from, group, shown, total } = expanding;
  const added = expanding.nodes.map((node) => node.id).filter((id) => picture.nodes[id] === undefined);
  const switchedOn = picture.filters.relations.includes(group.relation);
  const next = addNodes(picture, expanding, {
    key: 'expand',
    values: { from: picture.nodes[from]?.name ?? from, ...group },
  });
  return {
    ...next,
    hidden: picture.hidden,
    filters: switchedOn
      ? { ...picture.filters, relations: picture.filters.relations.filter((type) => type !== group.relation) }
      : picture.filters,
    expansions: [...picture.expansions, { from, ...group, shown, added, total, switchedOn }],
  };
}

/** The expansions of one group of a node, oldest first. */
export function expansionsOf(picture: Picture, from: string, group?: NeighbourGroup): Expansion[] {
  return picture.expansions.filter(
    (one) =>
      one.from === from &&
      (!group || (one.relation === group.relation && one.direction === group.direction && one.kind === group.kind)),
  );
}

/**
 * The picture without what the expansion added. A node that a later expansion shows too stays: it now counts as
 * added by that one.
 */
export function collapse(picture: Picture, expansion: Expansion): Picture {
  const at = picture.expansions.indexOf(expansion);
  if (at < 0) return picture;
  const others = picture.expansions.filter((one) => one !== expansion);
  const gone = new Set<string>();
  const heirs = new Map<Expansion, string[]>();
  for (const id of expansion.added) {
    const heir = others.find((one) => one.shown.includes(id) && !expansion.added.includes(one.from));
    if (heir) heirs.set(heir, [...(heirs.get(heir) ?? []), id]);
    else gone.add(id);
  }
  const expansions = others.map((one) => {
    const inherited = heirs.get(one);
    return inherited ? { ...one, added: [...one.added, ...inherited] } : one;
  });
  const filters = expansion.switchedOn
    ? { ...picture.filters, relations: [...picture.filters.relations, expansion.relation] }
    : picture.filters;
  const next = withoutNodes({ ...picture, expansions, filters }, gone);
  const { relation, direction, kind } = expansion;
  return {
    ...next,
    step: {
      key: 'collapse',
      values: { from: picture.nodes[expansion.from]?.name ?? expansion.from, relation, direction, kind },
      delta: -gone.size,
    },
  };
}

/** The picture without any expansion of the group: the inverse of all of them, latest first. */
export function collapseGroup(picture: Picture, from: string, group?: NeighbourGroup): Picture {
  let next = picture;
  for (;;) {
    const last = expansionsOf(next, from, group).at(-1);
    if (!last) break;
    next = collapse(next, last);
  }
  if (next === picture) return picture;
  const delta = Object.keys(next.nodes).length - Object.keys(picture.nodes).length;
  return { ...next, step: { ...next.step, delta } };
}
