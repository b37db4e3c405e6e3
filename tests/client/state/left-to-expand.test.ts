// "+n" at a node: how many of its neighbours are not on the canvas.
import { leftToExpand } from '../../../client/state/left-to-expand.ts';
import type { NeighbourCount } from '../../../client/state/explore-source.ts';
import { expandingOf, startPicture, WORLD_EDGES, WORLD_NODES } from './small-world.ts';
import { expand } from '../../../client/state/expand.ts';

const from = WORLD_NODES[0].id;
const via = WORLD_EDGES.find((edge) => edge.source === from && edge.type === 'ATTENDED') ?? WORLD_EDGES[0];
const group = (relation: NeighbourCount['relation'], kind: NeighbourCount['kind'], count: number): NeighbourCount => ({
  relation,
  direction: relation === 'NAMES' ? 'in' : 'out',
  kind,
  count,
});

test('of a node nobody asked about is what its cut expansions left out', () => {
  const picture = startPicture(1);
  expect(leftToExpand(picture, {})).toEqual(new Map());
  const cut = { ...expandingOf(picture, from, via, 1), total: 5 };
  expect(leftToExpand(expand(picture, cut), {})).toEqual(new Map([[from, 4]]));
});

test('of a node whose counts are known is all that is not drawn, being named in texts left out', () => {
  const picture = startPicture(1);
  const known = { [from]: [group('ATTENDED', 'Event', 7), group('NAMES', 'Document', 90)] };
  expect(leftToExpand(picture, known)).toEqual(new Map([[from, 7]]));
  const grown = expand(picture, { ...expandingOf(picture, from, via, 1), total: 7 });
  expect(leftToExpand(grown, known)).toEqual(new Map([[from, 6]]));
});

test('is gone when everything known is drawn, and for nodes that are not on the canvas', () => {
  const picture = expand(startPicture(1), expandingOf(startPicture(1), from, via, 60));
  const shown = picture.expansions[0].shown.length;
  expect(leftToExpand(picture, { [from]: [group('ATTENDED', 'Event', shown)], 'person:别处': [] })).toEqual(new Map());
});
