// Reads events under filters: by who attended (all, any, exactly one of those given), when, host and category.
import type { z } from 'zod';
import { runQuery, type QueryRow } from '../../cypher/run-query.ts';
import type { Atlas } from '../atlas.ts';
import { daysOf } from '../date-range.ts';
import type { events } from '../endpoints/events.ts';
import { resolveIds } from '../resolve-id.ts';

type Asked = z.output<typeof events.query>;
type Answer = z.input<typeof events.response>;
type Presence = QueryRow<'attendance/presence'>;

/** Of how many given, how few and how many may be there. */
const PRESENT = {
  all: (given: number) => ({ least: given, most: given }),
  any: (given: number) => ({ least: 1, most: given }),
  one: () => ({ least: 1, most: 1 }),
};

export async function readEvents({ engine, names }: Atlas, asked: Asked, signal: AbortSignal): Promise<Answer> {
  const ids = resolveIds(names, asked.attendedBy, ['Person', 'Organization']);
  const filters = {
    ...daysOf(asked),
    hosts: resolveIds(names, asked.host, ['Organization']) ?? null,
    category: asked.category ?? null,
  };
  const { limit, offset } = asked;
  const present = ids && { ids, ...PRESENT[asked.match](ids.length) };
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
}

/** Everyone once, with every role. */
function whoOf(rows: Presence[]): Answer['events'][number]['who'] {
  const byId = new Map<string, Answer['events'][number]['who'][number]>();
  for (const { id, name, role, relation } of rows) {
    const known = byId.get(id) ?? { id, name, roles: [], relations: [] };
    known.roles.push(role);
    known.relations.push(relation);
    byId.set(id, known);
  }
  return [...byId.values()];
}
