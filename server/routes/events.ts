// Answers events: the list under filters, the roster of one, its series.
import type { GraphSource } from '../atlas.ts';
import { readEvents } from '../attendance/read-events.ts';
import { readRoster } from '../attendance/read-roster.ts';
import { readSeries } from '../attendance/read-series.ts';
import { events, roster, series } from '../endpoints/events.ts';
import type { Mount } from '../mount-endpoint.ts';
import { resolveId } from '../resolve-id.ts';

export function mountEvents(mount: Mount, graph: GraphSource): void {
  mount(events, ({ query, signal }) => graph.read((atlas) => readEvents(atlas, query, signal)));

  mount(roster, ({ params, signal }) =>
    graph.read(async (atlas) => {
      const { id, askedFor } = resolveId(atlas.names, params.id, ['Event']);
      return { ...(await readRoster(atlas, id, signal)), askedFor };
    }),
  );

  mount(series, ({ params, signal }) =>
    graph.read(async (atlas) => {
      const { id, askedFor } = resolveId(atlas.names, params.id, ['Event']);
      return { ...(await readSeries(atlas, id, signal)), askedFor };
    }),
  );
}
