// The corpus in numbers, for the home screen and for a look at what is loaded.
import { z } from 'zod';
import { KINDS, RELATION_TYPES } from '../../cypher/schema.ts';
import { defineEndpoint } from './endpoint.ts';

export const overview = defineEndpoint({
  path: '/api/overview',
  summary: 'Counts, relations, time range, most reused concepts, latest events',
  response: z.object({
    engine: z.enum(['neo4j', 'grafeo']),
    dataVersion: z.string(),
    counts: z.object(
      Object.fromEntries([...KINDS, 'Passage'].map((label) => [label, z.number()])) as Record<
        (typeof KINDS)[number] | 'Passage',
        z.ZodNumber
      >,
    ),
    /** Concepts without the phrases the texts merely repeat: what lists and facets count. */
    formulations: z.number(),
    relations: z.record(z.enum(RELATION_TYPES), z.number()),
    characters: z.number(),
    dates: z.object({ first: z.string().nullable(), last: z.string().nullable() }),
    /** The newest, at most 24, oldest first; numbers count distinct entities the text names. */
    documents: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        title: z.string(),
        date: z.string().nullable(),
        people: z.number(),
        events: z.number(),
        concepts: z.number(),
      }),
    ),
    /** The latest dated events, at most 60, oldest first, and how many have no date. */
    events: z.array(z.object({ id: z.string(), name: z.string(), date: z.string() })),
    undatedEvents: z.number(),
    /** Texts and dated events by month (`2024-05`), or by year where no more is known (`2024`); oldest first. */
    months: z.array(z.object({ month: z.string(), documents: z.number(), events: z.number() })),
    /** Most reused, at most 12: in how many documents, how often, and how often by year of the document. */
    concepts: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        documentCount: z.number(),
        mentionCount: z.number(),
        years: z.record(z.string(), z.number()),
      }),
    ),
    years: z.array(z.string()),
  }),
});
