// A slice among given nodes, and the counts behind the filters.
import { z } from 'zod';
import { KINDS, RELATION_TYPES, ROLES } from '../../cypher/schema.ts';
import { defineEndpoint } from './endpoint.ts';
import { ids, listOf, slice } from './shapes.ts';

/** What narrows a slice or the facets; an absent list filters nothing. */
const day = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'expected YYYY, YYYY-MM or YYYY-MM-DD');

export const graph = defineEndpoint({
  method: 'post',
  path: '/api/graph',
  summary: 'The nodes asked for and every edge between them (reads only)',
  body: z.object({
    ids: z.array(z.string().min(1).max(500)).min(1).max(2000),
    relations: z.array(z.enum(RELATION_TYPES)).optional(),
    roles: z.array(z.enum(ROLES)).optional(),
    from: day.optional(),
    to: day.optional(),
  }),
  /** `missing`: ids asked for that are not in the graph; `moved`: old ids and what they are now. */
  response: slice.extend({ missing: z.array(z.string()), moved: z.record(z.string(), z.string()) }),
});

const counted = z.array(z.object({ value: z.string(), name: z.string(), count: z.number() }));

export const facets = defineEndpoint({
  path: '/api/facets',
  summary: 'Counts per kind, role, relation, organization, year and document under the filters given',
  query: z.object({
    kind: listOf(KINDS),
    relation: listOf(RELATION_TYPES),
    role: listOf(ROLES),
    document: ids,
    organization: ids,
    from: day.optional(),
    to: day.optional(),
  }),
  response: z.object({
    kinds: counted,
    roles: counted,
    relations: counted,
    organizations: counted,
    years: counted,
    documents: counted,
  }),
});
