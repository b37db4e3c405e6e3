// Answers a search: names from memory, then passages from the engine.
import type { Kind } from '../../cypher/schema.ts';
import type { GraphSource } from '../atlas.ts';
import { search } from '../endpoints/search.ts';
import type { Mount } from '../mount-endpoint.ts';
import { isWorthPassages, passageHits } from '../passage-hits.ts';

export function mountSearch(mount: Mount, graph: GraphSource): void {
  mount(search, ({ query, signal }) =>
    graph.read(async ({ engine, names }) => {
      const hits = names.search(query.q, { reused: query.reused });
      const kinds: Partial<Record<Kind, number>> = {};
      for (const { node } of hits) kinds[node.kind] = (kinds[node.kind] ?? 0) + 1;
      const wanted = query.kind;
      const results = wanted ? hits.filter(({ node }) => wanted.includes(node.kind)) : hits;
      const withPassages = (!wanted || wanted.includes('Document')) && isWorthPassages(query.q, hits.length);
      return {
        results: results.slice(0, query.limit).map(({ node, matched, how }) => ({
          id: node.id,
          kind: node.kind,
          name: node.name,
          matched,
          how,
          documentCount: node.documentCount,
        })),
        total: results.length,
        kinds,
        passages: withPassages ? await passageHits(engine, names, query.q, signal) : [],
      };
    }),
  );
}
