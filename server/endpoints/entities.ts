// One entity or document: its facts, its neighbours, its occurrences.
import { z } from 'zod';
import { KINDS, RELATION_TYPES, ROLES } from '../../cypher/schema.ts';
import { defineEndpoint } from './endpoint.ts';
import { askedFor, idParams, kind, listOf, node, page, relationType, reused, slice, upTo } from './shapes.ts';

export const entity = defineEndpoint({
  path: '/api/entities/:id',
  summary: 'Facts of an entity or document, with counts before an expansion',
  params: idParams,
  response: node.extend({
    aliases: z.array(z.string()),
    /** Event only. */
    place: z.string().nullable(),
    series: z.string().nullable(),
    otherDates: z.array(z.string()),
    firstDate: z.string().nullable(),
    lastDate: z.string().nullable(),
    mentionCount: z.number(),
    nestedCount: z.number(),
    /** Set when the id asked for is an old or an alias id. */
    askedFor: z.string().nullable(),
    degrees: z.array(
      z.object({
        relation: relationType,
        direction: z.enum(['out', 'in']),
        /** Of the neighbours. */
        kind,
        role: z.string().nullable(),
        count: z.number(),
      }),
    ),
  }),
});

export const neighbors = defineEndpoint({
  path: '/api/entities/:id/neighbors',
  summary: 'The neighbours (without the entity itself) and their edges to it, most specific first',
  params: idParams,
  query: z.object({
    relation: listOf(RELATION_TYPES),
    kind: listOf(KINDS),
    role: listOf(ROLES),
    reused,
    rank: z.enum(['specificity', 'degree', 'date']).default('specificity'),
    limit: upTo(60),
    offset: page.offset,
  }),
  response: slice.extend({ askedFor }),
});

export const heard = defineEndpoint({
  path: '/api/entities/:id/heard',
  summary: 'Formulations heard at an event, or events a formulation was heard at, by the texts that report them',
  params: idParams,
  query: z.object({ limit: upTo(50) }),
  response: z.object({
    heard: z.array(
      node.pick({ id: true, kind: true, name: true, category: true, date: true }).extend({
        /** Times the reporting texts use the formulation. */
        count: z.number(),
        /** Of the derived edge; its evidence is the proof. */
        relation: z.string(),
      }),
    ),
    truncated: z.boolean(),
    askedFor,
  }),
});

export const mentions = defineEndpoint({
  path: '/api/entities/:id/mentions',
  summary: 'Keyword in context, by document and place',
  params: idParams,
  query: z.object({ document: z.string().min(1).optional(), ...page }),
  response: z.object({
    mentions: z.array(
      z.object({
        document: z.string(),
        label: z.string(),
        date: z.string().nullable(),
        number: z.number(),
        start: z.number(),
        end: z.number(),
        before: z.string(),
        hit: z.string(),
        after: z.string(),
        speaker: z.object({ id: z.string(), name: z.string() }).nullable(),
        inside: z.object({ id: z.string(), name: z.string() }).nullable(),
      }),
    ),
    total: z.number(),
    truncated: z.boolean(),
    askedFor,
  }),
});
