// The quotes of a drawn edge, or of a date: kept once read, fetched ahead when the pointer comes near.
import { useQueries, useQueryClient } from '@tanstack/react-query';
import { evidence } from '../../server/endpoints/relations.ts';
import type { Quote } from '../../server/endpoints/shapes.ts';
import { call } from '../api.ts';

export const QUOTES_AT_ONCE = 20;

export interface Proof {
  relation: string;
  total: number;
  quotes: Quote[];
}

function evidenceQuery(relation: string, limit = QUOTES_AT_ONCE) {
  return {
    queryKey: ['evidence', relation, limit],
    queryFn: ({ signal }: { signal: AbortSignal }): Promise<Proof> =>
      call(evidence, { params: { id: relation }, query: { limit }, signal }),
  };
}

/** The proofs of relations, in their order. */
export function useEvidence(relations: string[], limit?: number) {
  return useQueries({
    queries: relations.map((relation) => evidenceQuery(relation, limit)),
    combine: (results) => ({
      proofs: results.flatMap((result) => result.data ?? []),
      pending: results.some((result) => result.isPending),
      error: results.find((result) => result.error)?.error ?? null,
      retry: () => results.forEach((result) => void result.refetch()),
    }),
  });
}

/** Reads the quotes before they are asked for. */
export function usePrefetchEvidence(): (relations: string[]) => void {
  const queries = useQueryClient();
  return (relations) => {
    for (const relation of relations) void queries.prefetchQuery({ ...evidenceQuery(relation), staleTime: 60_000 });
  };
}
