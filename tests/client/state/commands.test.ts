// Expansions ask for counts first, bring the most specific, never flood, and come one after the other.
import { createCommands } from '../../../client/state/explore-commands.ts';
import { growthOf, MOST_AT_ONCE, nextCount, TOP } from '../../../client/state/growth.ts';
import type { ExploreSource } from '../../../client/state/explore-source.ts';
import { addRoles } from '../../../client/state/explore-source.ts';
import { beginWith, createExploreStore, historyOf } from '../../../client/state/explore-store.ts';
import { usualGroups } from '../../../client/state/first-picture.ts';
import { computeLayout } from '../../../client/graph-view/layouts/layouts.ts';
import type { NeighbourGroup } from '../../../client/state/picture.ts';
import type { Edge, Node } from '../../../server/endpoints/shapes.ts';
import { startPicture, worldEdge, WORLD_NODES } from './small-world.ts';

const [person] = WORLD_NODES;
const GROUP: NeighbourGroup = { relation: 'ATTENDED', direction: 'out', kind: 'Event' };

/** A person who was at `size` events, most specific first. */
function hub(size: number): ExploreSource {
  const events = Array.from({ length: size }, (_, at): Node => ({
    ...WORLD_NODES[1],
    id: `event:会${at}`,
    name: `会${at}`,
  }));
  const edges: Edge[] = events.map((event) => worldEdge(person, event));
  return {
    graph: async (ids) => ({
      nodes: [person, ...events].filter((node) => ids.includes(node.id)),
      edges: edges.filter((edge) => ids.includes(edge.source) && ids.includes(edge.target)),
      missing: [],
      moved: {},
    }),
    neighbours: async (_, __, limit, offset) => ({
      nodes: events.slice(offset, offset + limit),
      edges,
      total: size,
      truncated: limit < size,
    }),
    counts: async () => [{ ...GROUP, count: size }],
    positions: async (input) => computeLayout(input),
  };
}

function begun(size: number) {
  const store = createExploreStore();
  beginWith(store, { picture: startPicture(1) });
  return { store, commands: createCommands(store, hub(size), () => 1.1) };
}

describe('an expansion', () => {
  test.each([
    [5, 0, 5],
    [12, 0, 12],
    [13, 0, TOP],
    [509, 8, TOP],
    [20, 16, 4],
  ])('of %i neighbours of which %i are shown offers %i', (total, shown, next) => {
    expect(nextCount(total, shown)).toBe(next);
  });

  test('of a hub of 2,500 brings eight, then eight more, and old nodes stay', async () => {
    const { store, commands } = begun(2500);
    expect(await commands.expand(person.id, GROUP)).toBe(TOP);
    const before = store.getState().picture.positions;
    expect(await commands.expand(person.id, GROUP)).toBe(TOP);
    const { picture } = store.getState();
    for (const [id, at] of Object.entries(before)) expect(picture.positions[id]).toEqual(at);
    expect(Object.keys(picture.nodes)).toHaveLength(1 + 2 * TOP);
    expect(picture.expansions.map((one) => one.total)).toEqual([2500, 2500]);
  });

  test('never brings more than sixty at once, however many are asked for', async () => {
    const growth = await growthOf(hub(2500), startPicture(1), person.id, GROUP, 1000);
    expect(growth?.nodes.length).toBe(MOST_AT_ONCE);
  });

  test('asked for twice at once comes twice, one after the other', async () => {
    const { store, commands } = begun(30);
    await Promise.all([commands.expand(person.id, GROUP), commands.expand(person.id, GROUP)]);
    expect(Object.keys(store.getState().picture.nodes)).toHaveLength(1 + 2 * TOP);
    expect(historyOf(store)).toHaveLength(3);
    commands.collapse(person.id);
    expect(Object.keys(store.getState().picture.nodes)).toEqual([person.id]);
  });

  test('that fails leaves the picture as it was and the next one free', async () => {
    const store = createExploreStore();
    beginWith(store, { picture: startPicture(1) });
    const source = hub(5);
    let down = true;
    const flaky: ExploreSource = {
      ...source,
      neighbours: (...asked) => (down ? Promise.reject(new Error('no answer')) : source.neighbours(...asked)),
    };
    const commands = createCommands(store, flaky, () => 1);
    const before = store.getState().picture;
    await expect(commands.expand(person.id, GROUP)).rejects.toThrow('no answer');
    expect(store.getState().picture).toBe(before);
    down = false;
    expect(await commands.expand(person.id, GROUP)).toBe(5);
  });
});

describe('a layout', () => {
  test('moves all but what is pinned, as one step', async () => {
    const { store, commands } = begun(6);
    await commands.expand(person.id, GROUP);
    const held = { ...store.getState().picture, pinned: [person.id] };
    store.getState().change(held);
    await commands.layOut('rings');
    expect(store.getState().picture.positions[person.id]).toEqual(held.positions[person.id]);
    expect(store.getState().picture.layout).toBe('rings');
  });
});

describe('groups', () => {
  test('add up the roles; bylines and mere namings come only when asked for', () => {
    const degrees = [
      { relation: 'NAMES' as const, direction: 'in' as const, kind: 'Document' as const, role: null, count: 3 },
      { ...GROUP, role: 'chair', count: 2 },
      { ...GROUP, role: 'speaker', count: 3 },
    ];
    const groups = addRoles(degrees);
    expect(groups[0]).toEqual({ ...GROUP, count: 5 });
    expect(usualGroups(groups)).toEqual([{ ...GROUP, count: 5 }]);
    expect(usualGroups(groups.slice(1))).toHaveLength(1);
  });
});
