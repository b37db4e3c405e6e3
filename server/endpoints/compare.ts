// Two people, bodies, events or texts beside each other.
import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { kind, node } from './shapes.ts';

const item = z.object({
  id: z.string(),
  kind,
  name: z.string(),
  date: z.string().nullable(),
  /** How often, or in how many roles, with A and with B. */
  a: z.number(),
  b: z.number(),
  documentCount: z.number(),
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
    jaccard: z.number(),
    /** Documents in the corpus: the N of n/N. */
    documents: z.number(),
  }),
});
