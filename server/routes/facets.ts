// Answers the counts behind the filters; each facet leaves its own filter out, so that it can be widened.
import { runQuery, type QueryParams } from '../../cypher/run-query.ts';
import type { GraphSource } from '../atlas.ts';
import { facets } from '../endpoints/graph.ts';
import type { Mount } from '../mount-endpoint.ts';

const LONGEST = 100;

export function mountFacets(mount: Mount, graph: GraphSource): void {
  mount(facets, ({ query }) =>
    graph.read(({ engine, once }) => {
      const filters: QueryParams<'explore/facet-kinds'> = {
        documents: query.document ?? null,
        kinds: query.kind ?? null,
        relations: query.relation ?? null,
        roles: query.role ?? null,
        organizations: query.organization ?? null,
        from: query.from ?? null,
        to: query.to ?? null,
      };
      return once.get(`facets ${JSON.stringify(filters)}`, async () => {
        const limit = LONGEST;
        const [kinds, relations, roles, organizations, years, documents] = await Promise.all([
          runQuery(engine, 'explore/facet-kinds', { ...filters, kinds: null }),
          runQuery(engine, 'explore/facet-relations', { ...filters, relations: null }),
          runQuery(engine, 'explore/facet-roles', { ...filters, roles: null }),
          runQuery(engine, 'explore/facet-organizations', { ...filters, organizations: null, limit }),
          runQuery(engine, 'explore/facet-years', { ...filters, from: null, to: null }),
          runQuery(engine, 'explore/facet-documents', { ...filters, documents: null, limit }),
        ]);
        return { kinds, relations, roles, organizations, years, documents };
      });
    }),
  );
}
