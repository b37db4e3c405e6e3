// The texts: a list, and one text with everything marked in it.
import { z } from 'zod';
import { PASSAGE_ROLES } from '../../cypher/schema.ts';
import { defineEndpoint } from './endpoint.ts';
import { askedFor, entityKind, idParams, listedText, mark, page, span } from './shapes.ts';

export const documents = defineEndpoint({
  path: '/api/documents',
  summary: 'The texts, newest first',
  query: z.object({ ...page }),
  response: z.object({
    documents: z.array(
      listedText.extend({
        source: z.string().nullable(),
      }),
    ),
    total: z.number(),
    truncated: z.boolean(),
  }),
});

export const document = defineEndpoint({
  path: '/api/documents/:id',
  summary: 'The text with mention, evidence and noise spans',
  params: idParams,
  response: listedText.extend({
    dateOf: z.enum(['event', 'publication']).nullable(),
    source: z.string().nullable(),
    script: z.enum(['Hans', 'Hant']),
    text: z.string(),
    passages: z.array(span.extend({ number: z.number(), role: z.enum(PASSAGE_ROLES) })),
    /** Entities named in the text, so that mentions need only an id. `documentCount` shades reuse. */
    entities: z.array(
      z.object({
        id: z.string(),
        kind: entityKind,
        name: z.string(),
        category: z.string().nullable(),
        documentCount: z.number(),
        mentionCount: z.number(),
        firstDate: z.string().nullable(),
        lastDate: z.string().nullable(),
      }),
    ),
    /** Documents in the corpus: the N of n/N. */
    documents: z.number(),
    mentions: z.array(
      span.extend({
        entity: z.string(),
        kind: entityKind,
        inside: z.string().optional(),
        speaker: z.string().optional(),
      }),
    ),
    evidence: z.array(span.extend({ relation: z.string(), marks: z.array(mark) })),
    noise: z.array(span),
    askedFor,
  }),
});
