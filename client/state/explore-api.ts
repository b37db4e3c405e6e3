// The explorer's source as the server and the layout worker give it.
import { entity, neighbors } from '../../server/endpoints/entities.ts';
import { graph } from '../../server/endpoints/graph.ts';
import { call } from '../api.ts';
import { runLayout } from '../graph-view/run-layout.ts';
import { rememberCounts } from './known-counts.ts';
import { addRoles, type ExploreSource, type NeighbourCount } from './explore-source.ts';

const MOST_IDS = 2000;

export const exploreApi: ExploreSource = {
  graph: async (ids) => {
    if (ids.length === 0) return { nodes: [], edges: [], missing: [], moved: {} };
    return call(graph, { body: { ids: ids.slice(0, MOST_IDS) } });
  },
  neighbours: (id, { relation, kind }, limit, offset) =>
    call(neighbors, { params: { id }, query: { relation, kind, limit, offset } }),
  counts: async (id) => {
    const { degrees } = await call(entity, { params: { id } });
    const counts = await exactCounts(id, degrees);
    rememberCounts(id, counts);
    return counts;
  },
  positions: runLayout,
};

/** Counts by group; where someone has several roles the sum would count them twice, so the server is asked. */
export async function exactCounts(id: string, degrees: Parameters<typeof addRoles>[0]): Promise<NeighbourCount[]> {
  const rows = (group: NeighbourCount) =>
    degrees.filter(
      (row) => row.relation === group.relation && row.direction === group.direction && row.kind === group.kind,
    );
  return Promise.all(
    addRoles(degrees).map(async (group) => {
      if (rows(group).length < 2 || group.relation !== 'ATTENDED') return group;
      const { relation, kind } = group;
      const { total } = await call(neighbors, { params: { id }, query: { relation, kind, limit: 1 } });
      return { ...group, count: total };
    }),
  );
}
