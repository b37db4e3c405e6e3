// Filters decide what shows, counts follow them, and nothing that is not filtered is lost.
import fc from 'fast-check';
import type { Edge } from '../../../server/endpoints/shapes.ts';
import { filter, hide, togglePin } from '../../../client/state/arrange.ts';
import { drawEdges } from '../../../client/state/drawn-edges.ts';
import { countFacets, countFilters } from '../../../client/state/facet-counts.ts';
import { NO_FILTERS, type Picture } from '../../../client/state/picture.ts';
import { selectEdge, selectNode, withinSight, withStrongestEdge } from '../../../client/state/selection.ts';
import { visible } from '../../../client/state/visible.ts';
import { act, perform, startPicture, worldEdge, WORLD_NODES } from './small-world.ts';

const [person, event] = WORLD_NODES;
const ids = (picture: Picture) => visible(picture).nodes.map((node) => node.id);

describe('what shows', () => {
  test('is everything without filters, and every line has both its ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.array(act, { maxLength: 30 }), (count, acts) => {
        const picture = acts.reduce(perform, startPicture(count));
        const seen = visible(picture);
        const shown = new Set(seen.nodes.map((node) => node.id));
        for (const edge of seen.edges) expect(shown.has(edge.source) && shown.has(edge.target)).toBe(true);
        for (const id of picture.hidden) expect(shown.has(id)).toBe(false);
        const bare = { ...picture, filters: NO_FILTERS, hidden: [] };
        expect(visible(bare).nodes).toHaveLength(Object.keys(picture.nodes).length);
      }),
    );
  });

  test('leaves out a kind, and with it the lines to it', () => {
    const picture = filter(startPicture(10), { kinds: ['Person'] }, '人物');
    expect(ids(picture).some((id) => id.startsWith('person:'))).toBe(false);
    expect(visible(picture).edges.some((edge) => edge.source.startsWith('person:'))).toBe(false);
  });

  test('leaves out a node that a filter cut off from all others, unless it is pinned', () => {
    const edge = worldEdge(person, event, 'chair');
    const picture: Picture = {
      ...startPicture(2),
      edges: { [edge.id]: edge },
      filters: { ...NO_FILTERS, roles: ['chair'] },
    };
    expect(ids(picture)).toEqual([]);
    expect(ids(togglePin(picture, [person.id]))).toEqual([person.id]);
  });

  test('keeps undated events in a range only when asked to', () => {
    const undated = { ...event, id: 'event:无日期', date: null };
    const base = startPicture(1);
    const picture: Picture = { ...base, nodes: { [undated.id]: undated, [event.id]: event }, edges: {} };
    const range = { from: '2011', to: '2011' };
    expect(ids(filter(picture, { ...range, undated: true }, ''))).toEqual([undated.id, event.id]);
    expect(ids(filter(picture, { ...range, undated: false }, ''))).toEqual([event.id]);
    expect(ids(filter(picture, { from: '2031', to: null, undated: false }, ''))).toEqual([]);
  });

  test('leaves out what only texts that are switched off name', () => {
    const picture = filter(startPicture(2), { documents: ['document:甲'] }, '');
    const only = new Map([[person.id, new Set(['document:甲'])]]);
    const both = new Map([[person.id, new Set(['document:甲', 'document:乙'])]]);
    expect(visible(picture, only).nodes.map((node) => node.id)).not.toContain(person.id);
    expect(visible(picture, both).nodes.map((node) => node.id)).toContain(person.id);
  });
});

describe('lines', () => {
  test('several roles of one person are one line, the strongest first; another type bends both', () => {
    const roles = ['attendee', 'speaker', 'chair'].map((role) => worldEdge(person, event, role));
    const other: Edge = { ...roles[0], id: 'x', type: 'PART_OF', role: null };
    const [line] = drawEdges(roles);
    expect(line.parts.map((part) => part.role)).toEqual(['chair', 'speaker', 'attendee']);
    expect([line.evidenceCount, line.shared]).toEqual([3, false]);
    expect(drawEdges([...roles, other]).map((one) => one.shared)).toEqual([true, true]);
  });
});

describe('counts', () => {
  test('follow the other filters, not their own', () => {
    const picture = filter(startPicture(10), { kinds: ['Person'] }, '');
    const counts = countFacets(picture, new Map());
    expect(counts.kinds.Person).toBe(countFacets(startPicture(10), new Map()).kinds.Person);
    expect(counts.relations.ATTENDED).toBeLessThan(countFacets(startPicture(10), new Map()).relations.ATTENDED);
    expect(countFilters(picture.filters, NO_FILTERS)).toBe(1);
    expect(countFilters({ ...NO_FILTERS, relations: [] }, NO_FILTERS)).toBe(1);
  });
});

describe('a selection', () => {
  const picture = startPicture(10);
  const seen = visible(picture);
  const line = seen.edges[0];
  test('of an edge keeps a selected end, else takes the head of the arrow', () => {
    expect(selectEdge({ nodes: [line.source], edge: null }, line).nodes).toEqual([line.source]);
    expect(selectEdge({ nodes: [], edge: null }, line)).toEqual({ nodes: [line.target], edge: line.id });
  });
  test('grows and shrinks with shift, and leaves with what leaves the sight', () => {
    const two = selectNode({ nodes: ['person:0'], edge: null }, 'event:1', true);
    expect(two.nodes).toEqual(['person:0', 'event:1']);
    expect(selectNode(two, 'person:0', true).nodes).toEqual(['event:1']);
    expect(withinSight(two, visible(hide(picture, ['person:0']))).nodes).toEqual(['event:1']);
    expect(withinSight(two, seen)).toBe(two);
  });
  test('of a first picture takes the strongest line, so that a sentence stands beside it', () => {
    const chosen = withStrongestEdge(line.source, seen);
    expect(seen.edges.find((edge) => edge.id === chosen.edge)?.source).toBeDefined();
  });
});
