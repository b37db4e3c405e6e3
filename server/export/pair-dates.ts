// When the two of a pair met: the dates of the events both attended, for files that show time.
import { runQuery } from '../../cypher/run-query.ts';
import type { Atlas } from '../atlas.ts';
import { kindsOf } from '../attendance/matrix-filters.ts';
import type { daysOf } from '../date-range.ts';

/** By id, the events of each. */
type Occasions = Map<string, { id: string; date: string | null }[]>;

const MOST_EVENTS = 1000;

/** The events of everyone in the pairs within a range of days, undated ones too when it is open. */
export async function readOccasions(
  { engine }: Atlas,
  days: ReturnType<typeof daysOf>,
  ids: string[],
  signal: AbortSignal,
): Promise<Occasions> {
  const wanted = { ids, kinds: kindsOf('both'), ...days, hosts: null, events: null, limit: MOST_EVENTS };
  const events = await runQuery(engine, 'attendance/columns-of', wanted, { signal });
  const cells = await runQuery(engine, 'attendance/presence', { ids, events: events.map(({ id }) => id) }, { signal });
  const dates = new Map(events.map(({ id, date }) => [id, date]));
  const occasions: Occasions = new Map(ids.map((id) => [id, []]));
  for (const { id, event } of cells) occasions.get(id)?.push({ id: event, date: dates.get(event) ?? null });
  return occasions;
}

/** Each date once, oldest first. */
export function sharedDates(occasions: Occasions, a: string, b: string): string[] {
  const ofB = new Set(occasions.get(b)?.map(({ id }) => id));
  const both = (occasions.get(a) ?? []).filter(({ id }) => ofB.has(id));
  return [...new Set(both.flatMap(({ date }) => date ?? []))].sort();
}
