// What the queries about formulations take and give.
import { z } from 'zod';
import { CONCEPT_CATEGORIES, VARIANT_HOWS } from '../schema.ts';
import { defineQuery } from './contract.ts';

const text = z.string();
const count = z.int();
const date = z.string().nullable();
const categories = z.array(z.enum(CONCEPT_CATEGORIES)).nullable();
const limit = z.int().min(1).max(1000);

export const CONCEPT_QUERIES = {
  'concepts/list': defineQuery({
    params: {
      categories,
      sort: z.enum(['documents', 'mentions', 'first', 'last', 'name']),
      offset: z.int().min(0),
      limit,
    },
    row: {
      id: text,
      name: text,
      category: z.string().nullable(),
      degree: count,
      documentCount: count,
      mentionCount: count,
      firstDate: date,
      lastDate: date,
    },
  }),
  'concepts/count': defineQuery({ params: { categories }, row: { count } }),
  'concepts/years': defineQuery({ params: { ids: z.array(text) }, row: { id: text, year: text, count } }),
  'concepts/texts': defineQuery({
    params: { id: text },
    row: { document: text, label: text, date, count, nested: count },
  }),
  'concepts/voices': defineQuery({ params: { id: text, limit }, row: { id: text, name: text, count } }),
  'concepts/occasions': defineQuery({ params: { id: text, limit }, row: { id: text, name: text, date, count } }),
  'concepts/parts': defineQuery({
    params: { id: text },
    row: { id: text, name: text, direction: z.enum(['part', 'whole']) },
  }),
  'concepts/heard-at': defineQuery({ params: { event: text, concept: text }, row: { document: text } }),
  'concepts/variants': defineQuery({
    params: { id: text },
    row: { id: text, name: text, how: z.enum(VARIANT_HOWS) },
  }),
} as const;
