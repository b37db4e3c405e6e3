// Attendance as a record, a matrix and weighted pairs.
import { z } from 'zod';
import { ROLES } from '../../cypher/schema.ts';
import { defineEndpoint } from './endpoint.ts';
import { askedFor, day, entityKind, idParams, ids, named, upTo } from './shapes.ts';

const weights = { count: z.number(), jaccard: z.number(), newman: z.number() };
/** What a cell holds: a role, or that the body held the event. */
export const PRESENCE = [...ROLES, 'host'] as const;
export type Presence = (typeof PRESENCE)[number];
const presence = z.object({ role: z.enum(PRESENCE), relation: z.string(), confidence: z.number() });

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
      firstDate: z.string().nullable(),
      lastDate: z.string().nullable(),
    }),
    /** For a person the bodies served; for a body the people who serve. First and last date of a text that says so. */
    posts: z.array(
      z.object({
        other: named,
        title: z.string(),
        first: z.string().nullable(),
        last: z.string().nullable(),
        texts: z.number(),
        relation: z.string(),
      }),
    ),
    /** Newest first, undated last. */
    events: z.array(
      named.extend({
        date: z.string().nullable(),
        place: z.string().nullable(),
        hosts: z.array(named),
        roles: z.array(presence.extend({ invited: z.boolean() })),
      }),
    ),
    /** Most often first; each weight ranks by its own figure. */
    coAttendees: z.array(named.extend({ kind: entityKind, ...weights, relation: z.string() })),
    concepts: z.array(named.extend({ count: z.number(), documentCount: z.number(), relation: z.string() })),
    documents: z.array(z.object({ id: z.string(), label: z.string(), date: z.string().nullable(), count: z.number() })),
    /** Documents in the corpus: the N of n/N. */
    corpus: z.number(),
    /** Some list was cut. */
    truncated: z.boolean(),
    askedFor,
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
    /** Only these people and bodies. */
    ids,
    /** Only these events. */
    events: ids,
    rows: upTo(200, 500),
    columns: upTo(200, 500),
  }),
  response: z.object({
    /** Most events first. */
    rows: z.array(named.extend({ kind: entityKind, events: z.number() })),
    /** Oldest first, undated last. When cut, the best attended stay. */
    columns: z.array(named.extend({ label: z.string(), date: z.string().nullable(), attendees: z.number() })),
    /** Row and column by place in the lists above. */
    cells: z.array(z.object({ row: z.number(), column: z.number(), roles: z.array(presence) })),
    totalRows: z.number(),
    totalColumns: z.number(),
    truncated: z.boolean(),
  }),
});

export const coAttendance = defineEndpoint({
  path: '/api/co-attendance',
  summary: 'Pairs who attended the same events: count, Jaccard, Newman’s weight, over a threshold',
  query: z.object({
    who,
    least: upTo(1, 500),
    /** Only pairs with one of these. */
    ids,
    from: day.optional(),
    to: day.optional(),
    limit: upTo(200, 500),
  }),
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

export const shared = defineEndpoint({
  path: '/api/co-attendance/:a/:b',
  summary: 'The events a pair attended together, with the roles of both, and the three weights',
  params: z.object({ a: z.string().min(1).max(500), b: z.string().min(1).max(500) }),
  response: z.object({
    a: named.extend({ kind: entityKind }),
    b: named.extend({ kind: entityKind }),
    ...weights,
    relation: z.string(),
    events: z.array(
      named.extend({
        date: z.string().nullable(),
        place: z.string().nullable(),
        a: z.array(presence),
        b: z.array(presence),
      }),
    ),
  }),
});
