// Formulations: a sortable list, and the passport of one.
import { z } from 'zod';
import { CONCEPT_CATEGORIES } from '../../cypher/schema.ts';
import { defineEndpoint } from './endpoint.ts';
import { askedFor, idParams, listOf, node, page } from './shapes.ts';

export const concepts = defineEndpoint({
  path: '/api/concepts',
  summary: 'Formulations, most reused first unless asked otherwise',
  query: z.object({
    sort: z.enum(['documents', 'mentions', 'first', 'last', 'name']).default('documents'),
    category: listOf(CONCEPT_CATEGORIES),
    ...page,
  }),
  response: z.object({
    concepts: z.array(
      node.extend({ mentionCount: z.number(), firstDate: z.string().nullable(), lastDate: z.string().nullable() }),
    ),
    /** Documents in the corpus: the N of n/N. */
    documents: z.number(),
    total: z.number(),
    truncated: z.boolean(),
  }),
});

const seen = z.object({ document: z.string(), label: z.string(), date: z.string().nullable() }).nullable();
const named = z.object({ id: z.string(), name: z.string(), count: z.number() });

export const passport = defineEndpoint({
  path: '/api/concepts/:id/passport',
  summary: 'First and last seen, n/N, voices, occasions, counts by text, members and wholes',
  params: idParams,
  response: node.extend({
    aliases: z.array(z.string()),
    mentionCount: z.number(),
    nestedCount: z.number(),
    documents: z.number(),
    first: seen,
    last: seen,
    /** People and bodies that voice it, most first. */
    voices: z.array(named),
    /** Events whose reports use it. */
    occasions: z.array(named.extend({ date: z.string().nullable() })),
    texts: z.array(
      z.object({
        document: z.string(),
        label: z.string(),
        date: z.string().nullable(),
        count: z.number(),
        nested: z.number(),
      }),
    ),
    parts: z.array(z.object({ id: z.string(), name: z.string() })),
    wholes: z.array(z.object({ id: z.string(), name: z.string() })),
    askedFor,
    variants: z.array(z.object({ id: z.string(), name: z.string(), how: z.string() })),
  }),
});
