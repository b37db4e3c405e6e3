// A link holds the view: written and read again it is the same; a broken one is told apart from none.
import fc from 'fast-check';
import { ROLES, RELATION_TYPES, KINDS } from '../../../cypher/schema.ts';
import { createExploreStore, LABEL_MODES } from '../../../client/state/explore-store.ts';
import { readHash, toDense, fromDense, writeHash, LONGEST_LINK } from '../../../client/state/link-hash.ts';
import { exploreSearch, readSearch, writeSearch } from '../../../client/state/link-search.ts';
import { LAYOUTS, type Filters } from '../../../client/state/picture.ts';
import { parsePlainSearch, stringifyPlainSearch } from '../../../client/routes/plain-search.ts';
import { act, perform, startPicture } from './small-world.ts';

const walk = fc.tuple(fc.integer({ min: 1, max: 8 }).map(startPicture), fc.array(act, { maxLength: 40 }));
const camera = fc.record({ x: fc.integer(), y: fc.integer(), zoom: fc.integer({ min: 1, max: 500 }) }).map((look) => {
  const store = createExploreStore();
  store.getState().look({ ...look, zoom: look.zoom / 100 });
  return store.getState().camera;
});

describe('the dense half', () => {
  test('gives back ids, positions, hidden, pinned, camera and expansions', () => {
    fc.assert(
      fc.property(walk, camera, ([first, acts], look) => {
        const picture = acts.reduce(perform, first);
        const restored = readHash(`#${writeHash(picture, look)}`);
        if (Object.keys(picture.nodes).length === 0) {
          expect(restored).toBeNull();
          return;
        }
        if (restored === null || restored === 'broken') throw new Error('unreadable');
        expect(restored.ids).toEqual(Object.keys(picture.nodes).sort());
        expect(restored.positions).toEqual(picture.positions);
        expect(restored.hidden).toEqual(picture.hidden);
        expect(restored.pinned).toEqual(picture.pinned);
        expect(restored.camera).toEqual(look);
        const inSight = (ids: string[]) => ids.filter((id) => picture.nodes[id]);
        expect(restored.expansions).toEqual(
          picture.expansions.map((one) => ({ ...one, shown: inSight(one.shown), added: inSight(one.added) })),
        );
      }),
    );
  });

  test('goes the same way through a saved view', () => {
    const picture = [...Array(20).keys()].reduce((sum, at) => perform(sum, [1, at * 7, at]), startPicture(4));
    const kept: unknown = JSON.parse(JSON.stringify(toDense(picture, { x: 1.5, y: -2, zoom: 0.8 })));
    expect(fromDense(kept).positions).toEqual(picture.positions);
  });

  test.each(['#g=', '#g=%%%', '#g=aGVsbG8', '#g=!!!!', `#${writeHash(startPicture(3), null).slice(0, 30)}`])(
    'of %s is broken, not empty',
    (hash) => {
      expect(readHash(hash)).toBe(hash === '#g=' ? null : 'broken');
    },
  );

  test('of 48 nodes stays below the longest link', () => {
    const picture = [...Array(60).keys()].reduce((sum, at) => perform(sum, [0, at, at * 31]), startPicture(8));
    expect(writeHash(picture, null).length).toBeLessThan(LONGEST_LINK);
  });
});

describe('the readable half', () => {
  const subset = <T extends string>(values: readonly T[]) => fc.subarray([...values]);
  const filters: fc.Arbitrary<Filters> = fc.record({
    kinds: subset(KINDS),
    relations: subset(RELATION_TYPES),
    roles: subset(ROLES),
    documents: fc.subarray(['document:一', 'document:a,b', 'document:c&d=e']),
    from: fc.constantFrom(null, '2019', '2019-05', '2019-05-01'),
    to: fc.constantFrom(null, '2023-03'),
    undated: fc.boolean(),
  });
  const selection = fc.record({
    nodes: fc.subarray(['person:许甘露', 'event:党的二十大', 'event:会见@2023-09-16']),
    edge: fc.constantFrom(null, 'ATTENDED|person:许甘露|event:党的二十大'),
  });

  test('gives back filters, selection, layout and labels through an address', () => {
    fc.assert(
      fc.property(
        filters,
        selection,
        fc.constantFrom(...LAYOUTS),
        fc.constantFrom(...LABEL_MODES),
        fc.boolean(),
        (chosen, selected, layout, labels, asList) => {
          const state = {
            picture: { ...startPicture(1), filters: chosen, layout },
            selection: selected,
            labels,
            asList,
          };
          const address = stringifyPlainSearch(writeSearch(state));
          const read = readSearch(exploreSearch.parse(parsePlainSearch(address)));
          expect(read).toEqual({ filters: chosen, selection: selected, layout, labels, asList });
        },
      ),
    );
  });

  test('takes what it understands of a strange address and drops the rest', () => {
    const read = readSearch(exploreSearch.parse({ offKinds: 'Person,Ghost', layout: 'spiral', from: 'yesterday' }));
    expect(read.filters.kinds).toEqual(['Person']);
    expect(read.layout).toBe('force');
    expect(read.filters.from).toBeNull();
  });
});
