// Answers how two names are connected.
import type { GraphSource } from '../atlas.ts';
import { paths } from '../endpoints/paths.ts';
import type { Mount } from '../mount-endpoint.ts';
import { findPaths } from '../paths.ts';
import { resolveId } from '../resolve-id.ts';

export function mountPaths(mount: Mount, graph: GraphSource): void {
  mount(paths, ({ query, signal }) =>
    graph.read((atlas) => {
      const [from, to] = [query.from, query.to].map((id) => resolveId(atlas.names, id).id);
      return findPaths(atlas, { from, to }, query.k, signal);
    }),
  );
}
