// Reads the record of a person or body: posts, events with roles, hosts, co-attendees, formulations, texts.
import type { z } from 'zod';
import { runQuery, type QueryRow } from '../../cypher/run-query.ts';
import type { Atlas } from '../atlas.ts';
import type { dossier } from '../endpoints/attendance.ts';
import { UnknownIdError } from '../errors.ts';
import { pairId } from './pair-id.ts';

type Dossier = z.input<typeof dossier.response>;

/** Events are cut at this many roles, other lists at this many rows. */
const ROLES = 5000;
const ROWS = 500;
const CO_ATTENDEES = 100;

/** @throws UnknownIdError when there is no such person or body */
export async function readDossier(
  { engine, names }: Atlas,
  id: string,
  signal: AbortSignal,
): Promise<Omit<Dossier, 'askedFor'>> {
  const [[facts], posts, events, coAttendees, concepts, documents] = await Promise.all([
    runQuery(engine, 'explore/node-facts', { id }, { signal }),
    runQuery(engine, 'attendance/posts', { id }, { signal }),
    runQuery(engine, 'attendance/events-with', { id, limit: ROLES }, { signal }),
    runQuery(
      engine,
      'attendance/co-attendees',
      { id, kinds: ['Person', 'Organization'], limit: CO_ATTENDEES },
      { signal },
    ),
    runQuery(engine, 'attendance/voiced', { id, limit: ROWS }, { signal }),
    runQuery(engine, 'attendance/texts', { id, limit: ROWS }, { signal }),
  ]);
  if (!facts || (facts.kind !== 'Person' && facts.kind !== 'Organization')) throw new UnknownIdError(id);
  const { kind, name, aliases, documentCount, mentionCount, firstDate, lastDate } = facts;
  const attended = groupEvents(events);
  const hosts = await runQuery(engine, 'attendance/hosts', { events: attended.map((event) => event.id) }, { signal });
  return {
    entity: { id, kind, name, aliases, documentCount, mentionCount, firstDate, lastDate },
    posts: posts.map(({ id: other, name: called, ...post }) => ({ other: { id: other, name: called }, ...post })),
    events: attended.map((event) => ({
      ...event,
      hosts: hosts.filter((host) => host.event === event.id).map((host) => ({ id: host.id, name: host.name })),
    })),
    coAttendees: coAttendees.map((row) => ({ ...row, relation: pairId(id, row.id) })),
    ...{ concepts, documents, corpus: names.documents },
    truncated:
      events.length === ROLES ||
      coAttendees.length === CO_ATTENDEES ||
      concepts.length === ROWS ||
      documents.length === ROWS,
  };
}

/** One entry an event, with every role in it; the order of the rows stays. */
export function groupEvents(rows: QueryRow<'attendance/events-with'>[]) {
  const events = new Map<string, Omit<Dossier['events'][number], 'hosts'>>();
  for (const { id, name, date, place, type, role, invited, relation, confidence } of rows) {
    const event = events.get(id) ?? { id, name, date, place, roles: [] };
    event.roles.push({ role: type === 'HOSTED' ? 'host' : (role ?? 'attendee'), invited, relation, confidence });
    events.set(id, event);
  }
  return [...events.values()];
}
