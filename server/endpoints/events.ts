// Events: a list under filters, the roster of one, and its series from session to session.
import { z } from 'zod';
import { CONCEPT_CATEGORIES, EVENT_CATEGORIES, ROLES } from '../../cypher/schema.ts';
import { defineEndpoint } from './endpoint.ts';
import { askedFor, day, entityKind, idParams, ids, listedText, listOf, named, page, quote } from './shapes.ts';

const event = named.extend({
  date: z.string().nullable(),
  place: z.string().nullable(),
  category: z.enum(EVENT_CATEGORIES).nullable(),
});

export const events = defineEndpoint({
  path: '/api/events',
  summary: 'Events, oldest first and undated last, by who attended, when, host and category',
  query: z.object({
    attendedBy: ids,
    /** all: everyone given was there; any: at least one; one: exactly one. */
    match: z.enum(['all', 'any', 'one']).default('all'),
    /** The event may lie on or after this day, month or year. */
    from: day.optional(),
    to: day.optional(),
    host: ids,
    category: listOf(EVENT_CATEGORIES),
    ...page,
  }),
  response: z.object({
    events: z.array(
      event.extend({
        attendees: z.number(),
        documentCount: z.number(),
        /** Of `attendedBy`, those who were there, with their roles. */
        who: z.array(named.extend({ roles: z.array(z.enum(ROLES)), relations: z.array(z.string()) })),
      }),
    ),
    total: z.number(),
    truncated: z.boolean(),
  }),
});

const attendee = named.extend({
  kind: entityKind,
  invited: z.boolean(),
  /** Edge id; its evidence is the proof. */
  relation: z.string(),
  confidence: z.number(),
  /** Posts held then, by HOLDS_POST evidence in texts that report the event. */
  posts: z.array(z.object({ organization: named, title: z.string(), relation: z.string() })),
  quote: quote.nullable(),
});

export const roster = defineEndpoint({
  path: '/api/events/:id/roster',
  summary: 'Who was there by role in the order of the text, post held then, one quote a row, unnamed groups',
  params: idParams,
  response: z.object({
    event: event.extend({
      aliases: z.array(z.string()),
      otherDates: z.array(z.string()),
      series: z.string().nullable(),
    }),
    hosts: z.array(named.extend({ relation: z.string(), confidence: z.number() })),
    /** One group a role, in the order of ROLES; a role nobody has is an empty group. */
    groups: z.array(z.object({ role: z.enum(ROLES), attendees: z.array(attendee) })),
    /** Groups the texts mention without a name; each quote is the group's own words. */
    unnamed: z.array(quote),
    /** The texts that report it; `refers` are those that only name it. */
    documents: z.array(
      listedText.extend({
        relation: z.string(),
        refers: z.boolean(),
      }),
    ),
    /** Formulations in the texts that report it, most often first, and N of n/N. */
    concepts: z.array(
      named.extend({ category: z.enum(CONCEPT_CATEGORIES).nullable(), count: z.number(), documentCount: z.number() }),
    ),
    corpus: z.number(),
    /** Of which it is a part, its parts, and events that the texts that report it refer to. */
    related: z.array(
      event.extend({ how: z.enum(['whole', 'part', 'referred']), relation: z.string(), documentCount: z.number() }),
    ),
    askedFor,
  }),
});

const member = named.extend({ kind: entityKind });

export const series = defineEndpoint({
  path: '/api/events/:id/series',
  summary: 'The sessions of the series in time; who is new and who is missing against the session before',
  params: idParams,
  response: z.object({
    series: z.string().nullable(),
    sessions: z.array(event.extend({ attendees: z.number() })),
    /** The latest session that ended before this one began, with a roster of its own. */
    before: event.nullable(),
    fresh: z.array(member),
    missing: z.array(member),
    stayed: z.array(member),
    truncated: z.boolean(),
    askedFor,
  }),
});
