// What people read for an id, and what else a head needs of it.
import { useQuery } from '@tanstack/react-query';
import { entity } from '../../server/endpoints/entities.ts';
import { call } from '../api.ts';

export function useEntity(id: string | null) {
  return useQuery({
    queryKey: ['entity', id],
    queryFn: ({ signal }) => call(entity, { params: { id: id ?? '' }, signal }),
    enabled: id !== null && id !== '',
    staleTime: 300_000,
  });
}

/** The name of an id; while it is being read, what the id itself says. */
export function useName(id: string | null): string | null {
  const { data } = useEntity(id);
  if (id === null || id === '') return null;
  return data?.name ?? id.slice(id.indexOf(':') + 1);
}
