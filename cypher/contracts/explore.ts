// What the queries behind overview, search, neighbourhoods and quotes take and give.
import { z } from 'zod';
import { ENTITY_KINDS, KINDS, MARKS, PASSAGE_ROLES, RELATION_TYPES } from '../schema.ts';
import { defineQuery } from './contract.ts';

const text = z.string();
const count = z.int();
const date = z.string().nullable();
const list = z.array(z.string());
const offsets = z.array(z.int());
const page = { offset: z.int().min(0), limit: z.int().min(1).max(1000) };

/** A node as slices show it. */
export const nodeColumns = {
  id: text,
  kind: z.enum(KINDS),
  name: text,
  category: z.string().nullable(),
  date,
  degree: count,
  documentCount: count,
};
/** An edge as slices show it. */
export const edgeColumns = {
  id: text,
  source: text,
  target: text,
  type: z.enum(RELATION_TYPES),
  role: z.string().nullable(),
  title: z.string().nullable(),
  evidenceCount: count,
  confidence: z.number(),
};
/** What narrows a neighbourhood; null filters nothing. */
const filters = {
  relations: list.nullable(),
  kinds: list.nullable(),
  roles: list.nullable(),
  reused: z.boolean(),
};

export const EXPLORE_QUERIES = {
  'explore/count-labels': defineQuery({
    params: {},
    row: { label: z.enum([...KINDS, 'Passage']), count },
  }),
  'explore/count-relations': defineQuery({ params: {}, row: { type: z.enum(RELATION_TYPES), count } }),
  'explore/count-characters': defineQuery({ params: {}, row: { characters: count } }),
  'explore/date-range': defineQuery({ params: {}, row: { first: date, last: date } }),
  'explore/latest-documents': defineQuery({
    params: { limit: page.limit },
    row: { id: text, label: text, title: text, date, people: count, events: count, concepts: count },
  }),
  'explore/latest-events': defineQuery({ params: { limit: page.limit }, row: { id: text, name: text, date: text } }),
  'explore/document-months': defineQuery({ params: {}, row: { month: text, count } }),
  'explore/event-months': defineQuery({ params: {}, row: { month: text, count } }),
  'explore/count-undated-events': defineQuery({ params: {}, row: { count } }),
  'explore/find-nodes': defineQuery({ params: { ids: list }, row: nodeColumns }),
  'explore/node-facts': defineQuery({
    params: { id: text },
    row: {
      ...nodeColumns,
      aliases: list,
      place: z.string().nullable(),
      series: z.string().nullable(),
      otherDates: list,
      firstDate: date,
      lastDate: date,
      mentionCount: count,
      nestedCount: count,
    },
  }),
  'explore/node-degrees': defineQuery({
    params: { id: text, reused: z.boolean() },
    row: {
      relation: z.enum(RELATION_TYPES),
      direction: z.enum(['out', 'in']),
      kind: z.enum(KINDS),
      role: z.string().nullable(),
      count,
    },
  }),
  'explore/neighbors': defineQuery({
    params: {
      id: text,
      ...filters,
      rank: z.enum(['specificity', 'degree', 'date']),
      documents: z.int().min(1),
      ...page,
    },
    row: nodeColumns,
  }),
  'explore/count-neighbors': defineQuery({ params: { id: text, ...filters }, row: { count } }),
  'explore/edges-to': defineQuery({
    params: { id: text, ids: list, relations: filters.relations, roles: filters.roles },
    row: edgeColumns,
  }),
  'explore/edges-among': defineQuery({
    params: { ids: list, relations: filters.relations, roles: filters.roles, limit: z.int().min(1).max(20_000) },
    row: edgeColumns,
  }),
  'explore/mentions': defineQuery({
    params: { id: text, document: z.string().nullable(), ...page },
    row: {
      document: text,
      label: text,
      date,
      number: count,
      passageStart: count,
      text,
      start: count,
      end: count,
      speaker: text,
      inside: text,
    },
  }),
  'explore/count-mentions': defineQuery({ params: { id: text, document: z.string().nullable() }, row: { count } }),
  'explore/evidence': defineQuery({
    params: { relations: list, ...page },
    row: {
      id: text,
      relation: text,
      document: text,
      label: text,
      date,
      number: count,
      passage: z.enum(PASSAGE_ROLES),
      passageStart: count,
      text,
      start: count,
      end: count,
      markStarts: offsets,
      markEnds: offsets,
      marks: z.array(z.enum(MARKS)),
      role: z.string().nullable(),
      title: z.string().nullable(),
      verb: z.string().nullable(),
      order: count.nullable(),
      rule: text,
      confidence: z.number(),
    },
  }),
  'explore/count-evidence': defineQuery({ params: { relations: list }, row: { count } }),
  'explore/touching': defineQuery({ params: { id: text }, row: { edges: count, evidence: count } }),
  'explore/edges-from': defineQuery({
    params: { ids: list },
    row: { source: text, target: text, type: z.enum(RELATION_TYPES), role: z.string().nullable() },
  }),
  'explore/posts-held': defineQuery({
    bulk: true,
    params: {},
    row: { person: text, name: text, title: text, organization: text },
  }),
  'explore/names': defineQuery({
    bulk: true,
    params: {},
    row: {
      id: text,
      kind: z.enum(ENTITY_KINDS),
      name: text,
      aliases: list,
      searchKeys: list,
      formerIds: list,
      category: z.string().nullable(),
      documentCount: count,
    },
  }),
} as const;
