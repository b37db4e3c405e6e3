// Two people, bodies, events or texts beside each other.
import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { kind, node } from './shapes.ts';

const item = z.object({
  id: z.string(),
  kind,
  name: z.string(),
  date: z.string().nullable(),
  /** Quotes that join it to A and to B: how often A uses a formulation, attends an event ... */
  a: z.number(),
  b: z.number(),
  documentCount: z.number(),
});
export type ComparedItem = z.output<typeof item>;

const side = z.object({
  document: z.string(),
  number: z.number(),
  start: z.number(),
  end: z.number(),
  quote: z.string(),
});

export const compare = defineEndpoint({
  path: '/api/compare',
  summary: 'Shared, only A, only B, the rarest first',
  query: z.object({ a: z.string().min(1).max(500), b: z.string().min(1).max(500) }),
  response: z.object({
    a: node,
    b: node,
    shared: z.array(item),
    onlyA: z.array(item),
    onlyB: z.array(item),
    /** |shared| / |all|, over everything and by kind. */
    jaccard: z.number(),
    jaccards: z.partialRecord(kind, z.number()),
    /** Documents in the corpus: the N of n/N. */
    documents: z.number(),
    truncated: z.boolean(),
  }),
});

export const similar = defineEndpoint({
  path: '/api/compare/sentences',
  summary: 'Sentences of two texts that share the most characters in a row, the longest first',
  query: z.object({ a: z.string().min(1).max(500), b: z.string().min(1).max(500) }),
  response: z.object({
    pairs: z.array(
      z.object({
        /** Characters both have, in the same order. */
        same: z.number(),
        a: side,
        b: side,
        /** The wording of A turned into that of B, piece by piece. */
        pieces: z.array(z.object({ text: z.string(), in: z.enum(['both', 'a', 'b']) })),
      }),
    ),
    total: z.number(),
    truncated: z.boolean(),
  }),
});
