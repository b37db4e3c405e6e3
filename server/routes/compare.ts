// Answers a comparison of two nodes, and the sentences two texts share.
import type { GraphSource } from '../atlas.ts';
import { compareNodes } from '../compare.ts';
import { compare, similar } from '../endpoints/compare.ts';
import type { Mount } from '../mount-endpoint.ts';
import { resolveId } from '../resolve-id.ts';
import { readSimilar } from '../similar/read-similar.ts';

export function mountCompare(mount: Mount, graph: GraphSource): void {
  mount(similar, ({ query, signal }) =>
    graph.read(async (atlas) => {
      const [a, b] = [query.a, query.b].map((id) => resolveId(atlas.names, id, ['Document']).id);
      return readSimilar(atlas, { a, b }, signal);
    }),
  );

  mount(compare, ({ query, signal }) =>
    graph.read(async (atlas) => {
      const [a, b] = [query.a, query.b].map((id) => resolveId(atlas.names, id).id);
      return compareNodes(atlas, { a, b }, signal);
    }),
  );
}
