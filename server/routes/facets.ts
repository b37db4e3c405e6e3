// Answers the counts behind the filters, from all relations held in memory once they are asked for.
import type { GraphSource } from '../atlas.ts';
import { countFacets } from '../count-facets.ts';
import { facets } from '../endpoints/graph.ts';
import { readFacetTable } from '../facet-table.ts';
import type { Mount } from '../mount-endpoint.ts';

export function mountFacets(mount: Mount, graph: GraphSource): void {
  mount(facets, ({ query }) =>
    graph.read(async (atlas) => {
      const table = await atlas.once.get('facet table', () => readFacetTable(atlas));
      return atlas.once.get(`facets ${JSON.stringify(query)}`, async () => countFacets(table, query));
    }),
  );
}
