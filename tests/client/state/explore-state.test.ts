// What a user does on the canvas can be undone, collapsed and found again in a link.
import fc from 'fast-check';
import { collapse, collapseGroup, expand, expansionsOf } from '../../../client/state/expand.ts';
import { beginWith, createExploreStore, historyOf, travel } from '../../../client/state/explore-store.ts';
import type { Picture } from '../../../client/state/picture.ts';
import { act, expandingOf, perform, startPicture, WORLD_EDGES } from './small-world.ts';

const start = fc.integer({ min: 1, max: 8 }).map(startPicture);
const withoutStep = (picture: Picture) => ({ ...picture, step: null });

describe('undo', () => {
  test('brings back the first state after 200 random actions, and redo the last', () => {
    fc.assert(
      fc.property(start, fc.array(act, { minLength: 200, maxLength: 200 }), (picture, acts) => {
        const store = createExploreStore();
        beginWith(store, { picture });
        for (const one of acts) store.getState().change(perform(store.getState().picture, one));
        const last = store.getState().picture;
        const steps = historyOf(store).length - 1;
        travel(store, -steps);
        expect(store.getState().picture).toEqual(picture);
        travel(store, steps);
        expect(store.getState().picture).toEqual(last);
      }),
      { numRuns: 30 },
    );
  });

  test('has no end: 1,000 steps are all kept', () => {
    const store = createExploreStore();
    beginWith(store, { picture: startPicture(3) });
    for (let at = 0; at < 1000; at += 1) store.getState().change(perform(store.getState().picture, [6, at, 0]));
    expect(historyOf(store)).toHaveLength(1001);
  });

  test('tells each step with how many nodes it brought, what was undone after what stands', () => {
    const store = createExploreStore();
    const picture = startPicture(1);
    beginWith(store, { picture });
    const via = WORLD_EDGES.find((edge) => edge.source === 'person:0');
    if (!via) throw new Error('the world has no edge from person:0');
    store.getState().change(expand(picture, expandingOf(picture, 'person:0', via, 1)));
    travel(store, -1);
    expect(historyOf(store).map(({ step, distance }) => [step.key, step.delta, distance])).toEqual([
      ['start', 1, 0],
      ['expand', 1, 1],
    ]);
  });

  test('does not count a selection or a look elsewhere as a step', () => {
    const store = createExploreStore();
    beginWith(store, { picture: startPicture(2) });
    store.getState().select({ nodes: ['person:0'], edge: null });
    store.getState().look({ x: 1, y: 2, zoom: 1 });
    expect(historyOf(store)).toHaveLength(1);
  });
});

describe('collapse', () => {
  const walk = fc.array(act, { maxLength: 12 });
  const expansion = fc.tuple(fc.nat(999), fc.nat(999), fc.integer({ min: 1, max: 6 }));

  function grown(picture: Picture, [which, how, limit]: [number, number, number]) {
    const ids = Object.keys(picture.nodes).sort();
    const id = ids[which % ids.length];
    const ways = WORLD_EDGES.filter((edge) => edge.source === id || edge.target === id);
    return expand(picture, expandingOf(picture, id, ways[how % ways.length], limit));
  }

  test('is the exact inverse of the expansion', () => {
    fc.assert(
      fc.property(start, walk, expansion, (first, acts, choice) => {
        const before = acts.reduce(perform, first);
        fc.pre(Object.keys(before.nodes).length > 0);
        // The server answers with every edge among the nodes, so the picture before must have them too.
        const complete = grown(before, choice);
        const inside = new Set(Object.keys(before.nodes));
        const missing = Object.values(complete.edges).some(
          (edge) => inside.has(edge.source) && inside.has(edge.target) && !before.edges[edge.id],
        );
        fc.pre(!missing);
        const last = complete.expansions.at(-1);
        if (!last) throw new Error('the expansion left no note');
        expect(withoutStep(collapse(complete, last))).toEqual(withoutStep(before));
      }),
      { numRuns: 300 },
    );
  });

  test('of the first of two gives what the second alone would have given', () => {
    fc.assert(
      fc.property(start, expansion, expansion, (first, one, two) => {
        const both = grown(grown(first, one), two);
        const second = both.expansions[1];
        fc.pre(second !== undefined && first.nodes[second.from] !== undefined);
        const collapsed = collapse(both, both.expansions[0]);
        const via = WORLD_EDGES.find(
          (edge) =>
            edge.type === second.relation && (second.direction === 'out' ? edge.source : edge.target) === second.from,
        );
        if (!via) throw new Error('no such edge');
        expect(Object.keys(collapsed.nodes).sort()).toEqual(
          [...new Set([...Object.keys(first.nodes), ...second.shown])].sort(),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('of a group takes all its expansions, and nothing when there is none', () => {
    const picture = startPicture(1);
    const via = WORLD_EDGES.find((edge) => edge.source === 'person:0');
    if (!via) throw new Error('no edge');
    const one = expand(picture, expandingOf(picture, 'person:0', via, 1));
    const two = expand(one, expandingOf(one, 'person:0', via, 4));
    expect(expansionsOf(two, 'person:0')).toHaveLength(2);
    expect(withoutStep(collapseGroup(two, 'person:0'))).toEqual(withoutStep(picture));
    expect(collapseGroup(picture, 'person:0')).toBe(picture);
  });
});
