// What the concept page asks for: the passport, every occurrence page by page, and the texts it may be absent from.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { passport } from '../../server/endpoints/concepts.ts';
import { documents } from '../../server/endpoints/documents.ts';
import { mentions } from '../../server/endpoints/entities.ts';
import { call } from '../api.ts';

export type Passport = z.output<typeof passport.response>;
export type Occurrence = z.output<typeof mentions.response>['mentions'][number];

const PAGE = 200;
/** Up to this many texts, those without the formulation are listed too. */
export const FEW_TEXTS = 30;

export function usePassport(id: string) {
  return useQuery({
    queryKey: ['passport', id],
    queryFn: ({ signal }) => call(passport, { params: { id }, signal }),
  });
}

/** Occurrences by document and place, 200 at a time. */
export function useOccurrences(id: string) {
  return useInfiniteQuery({
    queryKey: ['occurrences', id],
    initialPageParam: 0,
    queryFn: ({ pageParam, signal }) =>
      call(mentions, { params: { id }, query: { limit: PAGE, offset: pageParam }, signal }),
    getNextPageParam: (last, pages) =>
      last.truncated ? pages.reduce((sum, page) => sum + page.mentions.length, 0) : undefined,
  });
}

/** Every text of a small corpus, so that the page can say where the formulation does not stand. */
export function useFewTexts(total: number) {
  return useQuery({
    queryKey: ['documents', 'few'],
    queryFn: ({ signal }) => call(documents, { query: { limit: FEW_TEXTS }, signal }),
    enabled: total <= FEW_TEXTS,
  });
}
