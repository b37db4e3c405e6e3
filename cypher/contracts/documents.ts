// What the queries about texts take and give.
import { z } from 'zod';
import { ENTITY_KINDS, MARKS, PASSAGE_ROLES } from '../schema.ts';
import { defineQuery } from './contract.ts';

const text = z.string();
const count = z.int();
const date = z.string().nullable();
const list = z.array(z.string());
const offsets = z.array(z.int());

export const DOCUMENT_QUERIES = {
  'documents/titles': defineQuery({
    bulk: true,
    params: {},
    row: { id: text, title: text, label: text, date, formerIds: list },
  }),
  'documents/list': defineQuery({
    params: { offset: z.int().min(0), limit: z.int().min(1).max(500) },
    row: { id: text, title: text, label: text, date, source: z.string().nullable() },
  }),
  'documents/count': defineQuery({ params: {}, row: { count } }),
  'documents/facts': defineQuery({
    params: { id: text },
    row: {
      id: text,
      title: text,
      label: text,
      date,
      dateOf: z.enum(['event', 'publication']).nullable(),
      source: z.string().nullable(),
      script: z.enum(['Hans', 'Hant']),
      noiseStarts: offsets,
      noiseEnds: offsets,
    },
  }),
  'documents/passages': defineQuery({
    params: { id: text },
    row: { number: count, role: z.enum(PASSAGE_ROLES), start: count, end: count, text },
  }),
  'documents/mentions': defineQuery({
    params: { id: text },
    row: {
      entity: text,
      kind: z.enum(ENTITY_KINDS),
      name: text,
      category: z.string().nullable(),
      documentCount: count,
      mentionCount: count,
      firstDate: date,
      lastDate: date,
      starts: offsets,
      ends: offsets,
      speakers: list,
      inside: list,
    },
  }),
  'documents/evidence': defineQuery({
    params: { id: text },
    row: {
      relation: text,
      start: count,
      end: count,
      markStarts: offsets,
      markEnds: offsets,
      marks: z.array(z.enum(MARKS)),
    },
  }),
  'documents/passages-with': defineQuery({
    params: { document: text, entity: text },
    row: { label: text, date, number: count, start: count, text, starts: offsets, ends: offsets },
  }),
} as const;
