// What the event page asks for: the roster, and the series it belongs to.
import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { roster, series } from '../../server/endpoints/events.ts';
import { call } from '../api.ts';

export type Roster = z.output<typeof roster.response>;
export type Attendee = Roster['groups'][number]['attendees'][number];
export type Series = z.output<typeof series.response>;

export function useRoster(id: string) {
  return useQuery({ queryKey: ['roster', id], queryFn: ({ signal }) => call(roster, { params: { id }, signal }) });
}

export function useSeries(id: string) {
  return useQuery({ queryKey: ['series', id], queryFn: ({ signal }) => call(series, { params: { id }, signal }) });
}

/** Everyone once, with the rows in the order of the page. */
export function everyone({ groups }: Pick<Roster, 'groups'>): Attendee[] {
  const seen = new Set<string>();
  return groups.flatMap(({ attendees }) => attendees).filter(({ id }) => !seen.has(id) && Boolean(seen.add(id)));
}
