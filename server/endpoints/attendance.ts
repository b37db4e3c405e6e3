// Attendance as a record, a matrix and weighted pairs.
import { z } from 'zod';
import { ROLES } from '../../cypher/schema.ts';
import { defineEndpoint } from './endpoint.ts';
import { entityKind, idParams, ids, upTo } from './shapes.ts';

const day = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'expected YYYY, YYYY-MM or YYYY-MM-DD');
const named = z.object({ id: z.string(), name: z.string() });
const weights = { count: z.number(), jaccard: z.number(), newman: z.number() };

export const dossier = defineEndpoint({
  path: '/api/entities/:id/dossier',
  summary: "A person's or body's record: posts, events with roles, hosts, co-attendees, formulations voiced, texts",
  params: idParams,
  response: z.object({
    entity: named.extend({
      kind: entityKind,
      aliases: z.array(z.string()),
      documentCount: z.number(),
      mentionCount: z.number(),
    }),
    /** For a person the bodies served; for a body the people who serve. First and last day of a text that says so. */
    posts: z.array(
      z.object({
        other: named,
        title: z.string(),
        first: z.string().nullable(),
        last: z.string().nullable(),
        relation: z.string(),
      }),
    ),
    events: z.array(
      named.extend({
        date: z.string().nullable(),
        place: z.string().nullable(),
        hosts: z.array(named),
        roles: z.array(z.object({ role: z.enum([...ROLES, 'host']), relation: z.string(), invited: z.boolean() })),
      }),
    ),
    coAttendees: z.array(named.extend({ kind: entityKind, ...weights, relation: z.string() })),
    concepts: z.array(named.extend({ count: z.number(), relation: z.string() })),
    documents: z.array(z.object({ id: z.string(), label: z.string(), date: z.string().nullable(), count: z.number() })),
  }),
});

const who = z.enum(['Person', 'Organization', 'both']).default('Person');

export const attendance = defineEndpoint({
  path: '/api/attendance',
  summary: 'The matrix: rows are people or bodies, columns events by date, cells roles',
  query: z.object({
    who,
    from: day.optional(),
    to: day.optional(),
    host: ids,
    ids,
    events: ids,
    rows: upTo(200, 500),
    columns: upTo(200, 500),
  }),
  response: z.object({
    rows: z.array(named.extend({ kind: entityKind, events: z.number() })),
    columns: z.array(named.extend({ label: z.string(), date: z.string().nullable(), attendees: z.number() })),
    /** Row and column by place in the lists above. */
    cells: z.array(
      z.object({
        row: z.number(),
        column: z.number(),
        roles: z.array(z.object({ role: z.enum([...ROLES, 'host']), relation: z.string(), confidence: z.number() })),
      }),
    ),
    totalRows: z.number(),
    totalColumns: z.number(),
    truncated: z.boolean(),
  }),
});

export const coAttendance = defineEndpoint({
  path: '/api/co-attendance',
  summary: 'Pairs who attended the same events: count, Jaccard, Newman’s weight, over a threshold',
  query: z.object({ who, least: upTo(1, 500), ids, from: day.optional(), to: day.optional(), limit: upTo(200, 500) }),
  response: z.object({
    nodes: z.array(named.extend({ kind: entityKind, events: z.number() })),
    /** `relation` is a derived edge id: CO_ATTENDED|a|b| */
    pairs: z.array(z.object({ a: z.string(), b: z.string(), ...weights, relation: z.string() })),
    /** How many pairs there are at each least count, for the threshold slider. */
    thresholds: z.array(z.object({ least: z.number(), pairs: z.number(), nodes: z.number() })),
    total: z.number(),
    truncated: z.boolean(),
  }),
});
