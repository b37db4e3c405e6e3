// The answer to what is being typed, grouped by kind in the order of the legend.
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { KINDS, type Kind } from '../../cypher/schema.ts';
import { search } from '../../server/endpoints/search.ts';
import { call } from '../api.ts';

type Answer = z.output<typeof search.response>;
export type Hit = Answer['results'][number];
export type PassageHit = Answer['passages'][number];

export interface HitGroup {
  kind: Kind;
  hits: Hit[];
  /** Hits of this kind in the whole corpus. */
  total: number;
}

/** Hits in groups; a group stands where its best hit stands in the legend's order. */
export function groupHits(answer: Pick<Answer, 'results' | 'kinds'>): HitGroup[] {
  return KINDS.map((kind) => {
    const hits = answer.results.filter((hit) => hit.kind === kind);
    return { kind, hits, total: answer.kinds[kind] ?? hits.length };
  }).filter((group) => group.hits.length > 0);
}

/** Asks while typing, 120 ms after the last key; the former answer stays until the next one comes. */
export function useSearch(typed: string, limit = 20) {
  const [settled] = useDebouncedValue(typed.trim(), 120);
  const q = typed.trim() === '' ? '' : settled;
  const answer = useQuery({
    queryKey: ['search', q, limit],
    queryFn: ({ signal }) => call(search, { query: { q, limit }, signal }),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });
  return { ...answer, q, groups: answer.data ? groupHits(answer.data) : [], passages: answer.data?.passages ?? [] };
}
