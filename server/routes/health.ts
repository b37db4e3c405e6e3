// Answers whether the process lives and whether the graph can be read.
import type { GraphSource } from '../atlas.ts';
import { health, live, ready } from '../endpoints/health.ts';
import type { Mount } from '../mount-endpoint.ts';

export function mountHealth(mount: Mount, graph: GraphSource): void {
  mount(health, () => graph.state());
  mount(live, () => ({ status: 'ok' as const }));
  mount(ready, async ({ setStatus }) => {
    const state = await graph.state();
    if (state.status !== 'ready') setStatus(503);
    return state;
  });
}
