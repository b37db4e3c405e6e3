// What a comparison asks for, and how it is divided by kind.
import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { KINDS, type Kind } from '../../cypher/schema.ts';
import { compare, similar, type ComparedItem } from '../../server/endpoints/compare.ts';
import { call } from '../api.ts';

export type Comparison = z.output<typeof compare.response>;
export type Similar = z.output<typeof similar.response>;

export function useComparison(a: string | undefined, b: string | undefined) {
  return useQuery({
    queryKey: ['compare', a, b],
    queryFn: ({ signal }) => call(compare, { query: { a: a ?? '', b: b ?? '' }, signal }),
    enabled: Boolean(a && b && a !== b),
    retry: false,
  });
}

export function useSimilar(a: string | undefined, b: string | undefined) {
  const texts = [a, b].every((id) => id?.startsWith('document:'));
  return useQuery({
    queryKey: ['similar', a, b],
    queryFn: ({ signal }) => call(similar, { query: { a: a ?? '', b: b ?? '' }, signal }),
    enabled: texts && a !== b,
  });
}

/** What is compared first: texts by formulations, people and bodies by events, events by who was there. */
export function leadingKind(of: Kind): Kind {
  return of === 'Document' ? 'Concept' : of === 'Event' ? 'Person' : 'Event';
}

/** Kinds that either side has something of. */
export function kindsIn({ shared, onlyA, onlyB }: Comparison): Kind[] {
  const present = new Set([...shared, ...onlyA, ...onlyB].map(({ kind }) => kind));
  return KINDS.filter((kind) => present.has(kind));
}

export const ofKind = (items: ComparedItem[], kind: Kind) => items.filter((item) => item.kind === kind);
