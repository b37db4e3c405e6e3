// Answers a slice among given nodes.
import { runQuery } from '../../cypher/run-query.ts';
import type { GraphSource } from '../atlas.ts';
import { mayLieIn } from '../may-lie-in.ts';
import { graph as graphEndpoint } from '../endpoints/graph.ts';
import type { Mount } from '../mount-endpoint.ts';
import type { NameIndex } from '../name-index.ts';

const MOST_EDGES = 10_000;

export function mountGraph(mount: Mount, graph: GraphSource): void {
  mount(graphEndpoint, ({ body, signal }) =>
    graph.read(async ({ engine, names }) => {
      const { ids, missing, moved } = findAll(names, body.ids);
      const found = await runQuery(engine, 'explore/find-nodes', { ids }, { signal });
      const nodes = found.filter(({ date }) => mayLieIn(date, body));
      const edges = await runQuery(
        engine,
        'explore/edges-among',
        {
          ids: nodes.map(({ id }) => id),
          relations: body.relations ?? null,
          roles: body.roles ?? null,
          limit: MOST_EDGES + 1,
        },
        { signal },
      );
      return {
        nodes,
        edges: edges.slice(0, MOST_EDGES),
        total: nodes.length,
        truncated: edges.length > MOST_EDGES,
        missing,
        moved,
      };
    }),
  );
}

/** What is in the graph of the ids asked for; an ambiguous old id counts as missing, nothing chooses for the reader. */
function findAll(names: NameIndex, asked: string[]) {
  const ids = new Set<string>();
  const missing: string[] = [];
  const moved: Record<string, string> = {};
  for (const each of asked) {
    const found = names.resolve(each);
    if (found.length !== 1) missing.push(each);
    else {
      ids.add(found[0].id);
      if (found[0].id !== each) moved[each] = found[0].id;
    }
  }
  return { ids: [...ids].sort(), missing, moved };
}
