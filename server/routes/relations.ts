// Answers the sentences an edge stands on.
import type { GraphSource } from '../atlas.ts';
import { evidence } from '../endpoints/relations.ts';
import { evidenceOf } from '../evidence-of.ts';
import type { Mount } from '../mount-endpoint.ts';
import { resolveRelation } from '../resolve-id.ts';

export function mountRelations(mount: Mount, graph: GraphSource): void {
  mount(evidence, ({ params, query: { limit, offset }, signal }) =>
    graph.read(async (atlas) => {
      const resolved = resolveRelation(atlas.names, params.id);
      const { id, askedFor } = resolved;
      const { total, quotes } = await evidenceOf(atlas, resolved, { limit, offset }, signal);
      return { relation: id, total, quotes, truncated: offset + quotes.length < total, askedFor };
    }),
  );
}
