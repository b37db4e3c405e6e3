// What is seen, as a file to take away: graphs for Gephi and others, tables for a spreadsheet.
import { z } from 'zod';
import { RELATION_TYPES, ROLES } from '../../cypher/schema.ts';
import { attendance } from './attendance.ts';
import { compare } from './compare.ts';
import { defineEndpoint } from './endpoint.ts';
import { events } from './events.ts';
import { day, idParams, ids, listedText, listOf, upTo } from './shapes.ts';

export const GRAPH_FILES = ['graph.gexf', 'graph.graphml', 'graph.json', 'nodes.csv', 'edges.csv'] as const;
export type GraphFile = (typeof GRAPH_FILES)[number];

const params = z.object({ file: z.enum(GRAPH_FILES) });
const file = z.string();

export const exportGraph = defineEndpoint({
  path: '/api/export/:file',
  summary: 'The slice among the ids given, as GEXF with dates, GraphML, JSON or CSV',
  params,
  query: z.object({
    ids: ids.refine((given) => given !== undefined, 'expected the ids of nodes, with commas'),
    relation: listOf(RELATION_TYPES),
    role: listOf(ROLES),
    from: day.optional(),
    to: day.optional(),
  }),
  response: file,
});

/** The same for more ids than an address holds, and for the pairs of the co-attendance graph. */
export const exportSeen = defineEndpoint({
  method: 'post',
  path: '/api/export/:file',
  summary: 'A slice or the co-attendance graph, as GEXF with dates, GraphML, JSON or CSV (reads only)',
  params,
  body: z.discriminatedUnion('what', [
    z.object({
      what: z.literal('slice'),
      ids: z.array(z.string().min(1).max(500)).min(1).max(2000),
      relations: z.array(z.enum(RELATION_TYPES)).optional(),
      roles: z.array(z.enum(ROLES)).optional(),
      from: day.optional(),
      to: day.optional(),
    }),
    z.object({
      what: z.literal('co-attendance'),
      who: z.enum(['Person', 'Organization', 'both']),
      least: z.int().min(1).max(500),
      ids: z.array(z.string().min(1).max(500)).max(500).optional(),
      from: day.optional(),
      to: day.optional(),
    }),
  ]),
  response: file,
});

/** What is printed below a picture: one line a text. */
export const sources = defineEndpoint({
  method: 'post',
  path: '/api/sources',
  summary: 'The texts that given relations stand on, oldest first (reads only)',
  body: z.object({ relations: z.array(z.string().min(1).max(1500)).min(1).max(2000) }),
  response: z.object({
    documents: z.array(
      listedText.extend({
        /** Sentences of this text that the relations stand on. */
        quotes: z.number(),
      }),
    ),
    truncated: z.boolean(),
  }),
});

export const exportRoster = defineEndpoint({
  path: '/api/events/:id/roster.csv',
  summary: 'The roster as a table: role, order, name, post held then, sentence, place in the text',
  params: idParams,
  response: file,
});

export const exportAttendance = defineEndpoint({
  path: '/api/attendance.csv',
  summary: 'The attendance matrix as a table',
  query: attendance.query,
  response: file,
});

export const exportEvents = defineEndpoint({
  path: '/api/events.csv',
  summary: 'Events under filters as a table',
  query: events.query.extend({ limit: upTo(500) }),
  response: file,
});

export const exportComparison = defineEndpoint({
  path: '/api/compare.csv',
  summary: 'A comparison as a table',
  query: compare.query,
  response: file,
});
