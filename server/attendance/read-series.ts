// Reads the sessions of an event's series and who is new or missing against the session before.
import type { z } from 'zod';
import { runQuery, type QueryRow } from '../../cypher/run-query.ts';
import type { Atlas } from '../atlas.ts';
import { isBefore } from '../date-range.ts';
import type { series } from '../endpoints/events.ts';
import { UnknownIdError } from '../errors.ts';

type Series = z.input<typeof series.response>;
type Session = QueryRow<'attendance/series'>;

const SESSIONS = 500;

/** @throws UnknownIdError when there is no such event */
export async function readSeries(
  { engine }: Atlas,
  id: string,
  signal: AbortSignal,
): Promise<Omit<Series, 'askedFor'>> {
  const [event] = await runQuery(engine, 'explore/node-facts', { id }, { signal });
  if (!event || event.kind !== 'Event') throw new UnknownIdError(id);
  const sessions = event.series
    ? await runQuery(engine, 'attendance/series', { series: event.series, limit: SESSIONS }, { signal })
    : [];
  const before = sessionBefore(sessions, event.id, event.date);
  const members = await runQuery(engine, 'attendance/members', { events: before ? [id, before.id] : [id] }, { signal });
  const at = (session: string) => members.filter((row) => row.event === session);
  const changes = before ? changesBetween(at(before.id), at(id)) : { fresh: [], missing: [], stayed: [] };
  return {
    ...{ series: event.series, sessions, truncated: sessions.length === SESSIONS },
    before: before && withoutCount(before),
    ...changes,
  };
}

/** The session with the latest end that surely lies before, with a roster to compare with. */
export function sessionBefore(sessions: Session[], id: string, date: string | null): Session | null {
  const earlier = sessions.filter(
    (session) => session.id !== id && session.attendees > 0 && isBefore(session.date, date),
  );
  return earlier.at(-1) ?? null;
}

interface Member {
  id: string;
  kind: QueryRow<'attendance/members'>['kind'];
  name: string;
}

/** Who is only in the later roster, only in the earlier, in both; each in the order given. */
export function changesBetween(earlier: Member[], later: Member[]) {
  const [then, now] = [earlier, later].map((members) => new Set(members.map(({ id }) => id)));
  const named = ({ id, kind, name }: Member) => ({ id, kind, name });
  return {
    fresh: later.filter(({ id }) => !then.has(id)).map(named),
    missing: earlier.filter(({ id }) => !now.has(id)).map(named),
    stayed: later.filter(({ id }) => then.has(id)).map(named),
  };
}

function withoutCount({ id, name, date, place, category }: Session) {
  return { id, name, date, place, category };
}
