// What a user asks for that needs the server or a layout first: done as a whole, then one step of the history.
import { layoutNodes } from '../graph-view/elements.ts';
import type { LayoutInput } from '../graph-view/layouts/layout-input.ts';
import { addNodes, type Arrival } from './add-nodes.ts';
import { layOut } from './arrange.ts';
import { collapseGroup, expand } from './expand.ts';
import { beginWith, type ExploreStore } from './explore-store.ts';
import type { ExploreSource, FoundNodes } from './explore-source.ts';
import { growthOf, type Growth } from './growth.ts';
import { EMPTY_PICTURE, type LayoutName, type NeighbourGroup, type Picture, type Point } from './picture.ts';
import { withStrongestEdge } from './selection.ts';
import { visible } from './visible.ts';

export function createCommands(store: ExploreStore, source: ExploreSource, aspect: () => number) {
  let queue: Promise<unknown> = Promise.resolve();
  /** One after the other: an expansion builds on the picture the last one left. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  };
  const now = () => store.getState().picture;

  async function positionsFor(picture: Picture, layout: LayoutName, fixed: string[]): Promise<Record<string, Point>> {
    const { labels, selection } = store.getState();
    const seen = visible(picture);
    const nodes = layoutNodes(seen, labels);
    const input: LayoutInput = {
      layout,
      nodes,
      edges: seen.edges.map(({ source, target }) => ({ source, target })),
      placed: picture.positions,
      fixed: fixed.filter((id) => nodes.some((node) => node.id === id)),
      center: selection.nodes[0] ?? null,
      aspect: aspect(),
    };
    return source.positions(input);
  }

  /** The picture grown by several steps whose nodes are laid out together; nodes already there do not move. */
  async function grow(picture: Picture, steps: Growth[]): Promise<Picture[]> {
    const ids = new Set([...Object.keys(picture.nodes), ...steps.flatMap((step) => step.nodes.map((node) => node.id))]);
    const { edges } = await source.graph([...ids]);
    const take = (from: Picture, positions: Record<string, Point>) => {
      const pictures: Picture[] = [];
      for (const step of steps) {
        const last = pictures.at(-1) ?? from;
        pictures.push(growBy(last, step, { nodes: step.nodes, edges, positions }));
      }
      return pictures;
    };
    const whole = take(picture, {}).at(-1) ?? picture;
    const fixed = Object.keys(picture.nodes).filter((id) => !picture.hidden.includes(id));
    const layout = fixed.length > 0 ? 'force' : picture.layout;
    const known = { ...whole, positions: picture.positions };
    return take(picture, await positionsFor(known, layout, fixed));
  }

  return {
    /** Grows the picture; every step is one of the history. Gives the ids added. */
    add: (steps: Growth[]): Promise<string[]> =>
      inTurn(async () => {
        const before = now();
        for (const picture of await grow(before, steps)) store.getState().change(picture);
        return Object.keys(now().nodes).filter((id) => before.nodes[id] === undefined);
      }),

    /** Begins anew with these steps; the last is undone first, the first not at all. */
    start: (steps: Growth[], selected: string | null): Promise<void> =>
      inTurn(async () => {
        const [first, ...rest] = await grow(EMPTY_PICTURE, steps);
        if (!first) return;
        beginWith(store, { picture: first, selection: { nodes: selected ? [selected] : [], edge: null } });
        for (const picture of rest) store.getState().change(picture);
        if (selected) store.getState().select(withStrongestEdge(selected, visible(now())));
      }),

    /** Shows the next neighbours of a group. Gives how many nodes came. */
    expand: (from: string, group: NeighbourGroup, limit?: number): Promise<number> =>
      inTurn(async () => {
        const picture = now();
        const growth = await growthOf(source, picture, from, group, limit);
        if (!growth) return 0;
        for (const next of await grow(picture, [growth])) store.getState().change(next);
        return growth.nodes.filter((node) => picture.nodes[node.id] === undefined).length;
      }),

    /** Takes back what expansions of a node (of one group) added. */
    collapse: (from: string, group?: NeighbourGroup): void =>
      store.getState().change(collapseGroup(now(), from, group)),

    /** Another layout of everything in sight; only pinned nodes stay. */
    layOut: (layout: LayoutName): Promise<void> =>
      inTurn(async () => {
        const picture = now();
        store.getState().change(layOut(picture, layout, await positionsFor(picture, layout, picture.pinned)));
      }),

    /** The facts behind the ids of a link. */
    find: (ids: string[]): Promise<FoundNodes> => source.graph(ids),
  };
}

export type ExploreCommands = ReturnType<typeof createCommands>;

/** The picture after one step: its expansions, or its nodes alone. */
function growBy(picture: Picture, { expansions, step }: Growth, arrival: Arrival): Picture {
  if (expansions.length === 0) return addNodes(picture, arrival, step ?? { key: 'add', values: {} });
  let next = picture;
  for (const one of expansions) {
    const shown = new Set(one.shown);
    const nodes = arrival.nodes.filter((node) => shown.has(node.id));
    next = expand(next, { ...arrival, ...one, nodes });
  }
  const delta = Object.keys(next.nodes).length - Object.keys(picture.nodes).length;
  return step ? { ...next, step: { ...step, delta } } : next;
}
