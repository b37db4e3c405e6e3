// What the queries about attendance take and give: rosters, records, the matrix, pairs, paths, comparison.
import { z } from 'zod';
import { CONCEPT_CATEGORIES, ENTITY_KINDS, EVENT_CATEGORIES, MARKS, RELATION_TYPES, ROLES } from '../schema.ts';
import { defineQuery } from './contract.ts';
import { edgeColumns } from './explore.ts';

const text = z.string();
const count = z.int();
const date = z.string().nullable();
const list = z.array(z.string());
const kind = z.enum(ENTITY_KINDS);
const role = z.enum(ROLES);
const confidence = z.number();
const limit = z.int().min(1).max(1000);
/** Whole days, `2024-05-01`: whoever asks has padded months and years. */
const days = { from: date, to: date };
const eventFilters = { ...days, hosts: list.nullable(), category: list.nullable() };
const page = { offset: z.int().min(0), limit };
const event = {
  id: text,
  name: text,
  date,
  place: z.string().nullable(),
  category: z.enum(EVENT_CATEGORIES).nullable(),
};
const listedEvent = { ...event, attendees: count, documentCount: count };
const present = { ids: list, least: z.int().min(1), most: z.int().min(1) };
const column = { id: text, name: text, aliases: list, date, attendees: count };
const columnFilters = {
  kinds: list,
  ...days,
  hosts: list.nullable(),
  events: list.nullable(),
  limit: z.int().min(1).max(20_000),
};
const pairFilters = { kinds: list, ids: list.nullable(), ...days };
const weights = { count, jaccard: z.number(), newman: z.number() };

export const ATTENDANCE_QUERIES = {
  'attendance/attendees': defineQuery({
    params: { id: text },
    row: { relation: text, id: text, kind, name: text, role, invited: z.boolean(), confidence },
  }),
  'attendance/hosts': defineQuery({
    params: { events: list },
    row: { event: text, id: text, name: text, relation: text, confidence },
  }),
  'attendance/posts-then': defineQuery({
    params: { people: list, documents: list },
    row: {
      person: text,
      organization: text,
      name: text,
      title: text,
      relation: text,
      document: text,
      start: count,
      order: count,
      markStarts: z.array(z.int()),
      marks: z.array(z.enum(MARKS)),
    },
  }),
  'attendance/reports': defineQuery({
    params: { id: text },
    row: { id: text, title: text, label: text, date, type: z.enum(['REPORTS', 'REFERS_TO']), relation: text },
  }),
  'attendance/heard': defineQuery({
    params: { id: text, limit },
    row: { id: text, name: text, category: z.enum(CONCEPT_CATEGORIES).nullable(), count, documentCount: count },
  }),
  'attendance/related': defineQuery({
    params: { id: text, limit },
    row: { ...event, how: z.enum(['whole', 'part', 'referred']), relation: text, documentCount: count },
  }),
  'attendance/series': defineQuery({ params: { series: text, limit }, row: { ...event, attendees: count } }),
  'attendance/members': defineQuery({ params: { events: list }, row: { event: text, id: text, kind, name: text } }),
  'attendance/events': defineQuery({ params: { ...eventFilters, ...page }, row: listedEvent }),
  'attendance/count-events': defineQuery({ params: eventFilters, row: { count } }),
  'attendance/events-of': defineQuery({ params: { ...present, ...eventFilters, ...page }, row: listedEvent }),
  'attendance/count-events-of': defineQuery({ params: { ...present, ...eventFilters }, row: { count } }),
  'attendance/presence': defineQuery({
    params: { ids: list, events: list },
    row: { event: text, id: text, name: text, role, relation: text },
  }),
  'attendance/posts': defineQuery({
    params: { id: text },
    row: { id: text, name: text, title: text, relation: text, first: date, last: date, texts: count },
  }),
  'attendance/events-with': defineQuery({
    params: { id: text, limit: z.int().min(1).max(10_000) },
    row: {
      id: text,
      name: text,
      date,
      place: z.string().nullable(),
      type: z.enum(['ATTENDED', 'HOSTED']),
      role: role.nullable(),
      invited: z.boolean(),
      relation: text,
      confidence,
    },
  }),
  'attendance/voiced': defineQuery({
    params: { id: text, limit },
    row: { id: text, name: text, count, documentCount: count, relation: text },
  }),
  'attendance/texts': defineQuery({ params: { id: text, limit }, row: { id: text, label: text, date, count } }),
  'attendance/sources': defineQuery({
    params: { relations: list, limit },
    row: { id: text, title: text, label: text, date, quotes: count },
  }),
  'attendance/columns': defineQuery({ params: columnFilters, row: column }),
  'attendance/columns-of': defineQuery({ params: { ids: list, ...columnFilters }, row: column }),
  'attendance/cells': defineQuery({
    params: { events: list, kinds: list, ids: list.nullable(), limit: z.int().min(1).max(50_000) },
    row: {
      event: text,
      id: text,
      kind,
      name: text,
      type: z.enum(['ATTENDED', 'HOSTED']),
      role: role.nullable(),
      relation: text,
      confidence,
    },
  }),
  'attendance/pairs': defineQuery({
    params: { ...pairFilters, least: z.int().min(1), limit },
    row: { a: text, b: text, ...weights },
  }),
  'attendance/pair-counts': defineQuery({ params: pairFilters, row: { count, pairs: count } }),
  'attendance/pair-nodes': defineQuery({ params: pairFilters, row: { count, nodes: count } }),
  'attendance/attended-counts': defineQuery({
    params: { ids: list, ...days },
    row: { id: text, kind, name: text, events: count },
  }),
  'attendance/co-attendees': defineQuery({
    params: { id: text, kinds: list, limit },
    row: { id: text, kind, name: text, ...weights },
  }),
  'attendance/pair': defineQuery({ params: { a: text, b: text }, row: weights }),
  'attendance/shared-events': defineQuery({
    params: { a: text, b: text },
    row: {
      event: text,
      name: text,
      date,
      place: z.string().nullable(),
      type: z.literal('ATTENDED'),
      relation: text,
      id: text,
      role,
      confidence,
    },
  }),
  'attendance/reach': defineQuery({
    params: {
      ids: list,
      ends: list,
      relations: z.array(z.enum(RELATION_TYPES)),
      hub: count,
      limit: z.int().min(1).max(20_000),
    },
    row: { from: text, to: text, degree: count, documentCount: count, ...edgeColumns },
  }),
  'attendance/compared': defineQuery({
    params: { a: text, b: text, limit: z.int().min(1).max(5000) },
    row: {
      id: text,
      kind: z.enum([...ENTITY_KINDS, 'Document']),
      name: text,
      date,
      a: count,
      b: count,
      documentCount: count,
    },
  }),
  'attendance/compared-heard': defineQuery({
    params: { a: text, b: text, limit: z.int().min(1).max(5000) },
    row: { id: text, name: text, a: count, b: count, documentCount: count },
  }),
} as const;
