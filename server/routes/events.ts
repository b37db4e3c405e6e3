// Answers events: the list under filters, the roster of one, its series.
import { runQuery, type QueryRow } from '../../cypher/run-query.ts';
import type { GraphSource } from '../atlas.ts';
import { readRoster } from '../attendance/read-roster.ts';
import { readSeries } from '../attendance/read-series.ts';
import { daysOf } from '../date-range.ts';
import { events, roster, series } from '../endpoints/events.ts';
import type { Mount } from '../mount-endpoint.ts';
import { resolveId, resolveIds } from '../resolve-id.ts';

export function mountEvents(mount: Mount, graph: GraphSource): void {
  mount(events, ({ query, signal }) =>
    graph.read(async ({ engine, names }) => {
      const ids = resolveIds(names, query.attendedBy, ['Person', 'Organization']);
      const filters = {
        ...daysOf(query),
        hosts: resolveIds(names, query.host, ['Organization']) ?? null,
        category: query.category ?? null,
      };
      const { limit, offset } = query;
      const present = ids && { ids, ...PRESENT[query.match](ids.length) };
      const [rows, [{ count: total }]] = await Promise.all(
        present
          ? [
              runQuery(engine, 'attendance/events-of', { ...present, ...filters, limit, offset }, { signal }),
              runQuery(engine, 'attendance/count-events-of', { ...present, ...filters }, { signal }),
            ]
          : [
              runQuery(engine, 'attendance/events', { ...filters, limit, offset }, { signal }),
              runQuery(engine, 'attendance/count-events', filters, { signal }),
            ],
      );
      const roles = ids
        ? await runQuery(engine, 'attendance/presence', { ids, events: rows.map(({ id }) => id) }, { signal })
        : [];
      return {
        events: rows.map((event) => ({ ...event, who: whoOf(roles.filter((row) => row.event === event.id)) })),
        total,
        truncated: offset + rows.length < total,
      };
    }),
  );

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

/** Of how many given, how few and how many may be there. */
const PRESENT = {
  all: (given: number) => ({ least: given, most: given }),
  any: (given: number) => ({ least: 1, most: given }),
  one: () => ({ least: 1, most: 1 }),
};

type Presence = QueryRow<'attendance/presence'>;

/** Everyone once, with every role. */
function whoOf(rows: Presence[]) {
  const byId = new Map<string, { id: string; name: string; roles: Presence['role'][]; relations: string[] }>();
  for (const { id, name, role, relation } of rows) {
    const known = byId.get(id) ?? { id, name, roles: [], relations: [] };
    known.roles.push(role);
    known.relations.push(relation);
    byId.set(id, known);
  }
  return [...byId.values()];
}
