// The sentences an edge stands on.
import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { askedFor, idParams, page, quote } from './shapes.ts';

export const evidence = defineEndpoint({
  path: '/api/relations/:id/evidence',
  summary: 'Quotes of a relation, of `<entity id>#date` (or #place, #alias), or of a derived edge',
  params: idParams,
  query: z.object({ ...page }),
  response: z.object({
    relation: z.string(),
    total: z.number(),
    quotes: z.array(quote),
    truncated: z.boolean(),
    askedFor,
  }),
});
