// The shapes that answers share: nodes, edges, slices, quotes, lists.
import { z } from 'zod';
import { ENTITY_KINDS, KINDS, MARKS, RELATION_TYPES } from '../../cypher/schema.ts';

export const idParams = z.object({ id: z.string().min(1).max(500) });

/** `limit` and `offset` of every list. An empty value is refused, not read as 0. */
const count = (fallback: number, least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, 'expected a whole number')
    .transform(Number)
    .pipe(z.number().int().min(least).max(most))
    .default(fallback);
export const page = { limit: count(50, 1, 500), offset: count(0, 0, 1_000_000) };
export const upTo = (fallback: number, most = 500) => count(fallback, 1, most);

/** A list written with commas: `kinds=Person,Event`. */
export const listOf = <T extends readonly [string, ...string[]]>(values: T) =>
  z
    .string()
    .min(1)
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(values)))
    .optional();
export const ids = z
  .string()
  .min(1)
  .transform((text) => text.split(','))
  .optional();

/** Phrases the texts repeat that no lexicon knows (category `reused`) are left out unless asked for. */
export const reused = z
  .enum(['yes', 'no'])
  .default('no')
  .transform((answer) => answer === 'yes');

/** A day, month or year. */
export const day = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'expected YYYY, YYYY-MM or YYYY-MM-DD');
export const named = z.object({ id: z.string(), name: z.string() });

export const kind = z.enum(KINDS);
export const entityKind = z.enum(ENTITY_KINDS);
export const relationType = z.enum(RELATION_TYPES);

export const node = z.object({
  id: z.string(),
  kind,
  name: z.string(),
  category: z.string().nullable(),
  date: z.string().nullable(),
  /** Edges in the whole graph; sizes the node. */
  degree: z.number(),
  documentCount: z.number(),
});
export type Node = z.infer<typeof node>;

export const edge = z.object({
  id: z.string(),
  source: z.string(),
  target: z.string(),
  type: relationType,
  role: z.string().nullable(),
  title: z.string().nullable(),
  evidenceCount: z.number(),
  confidence: z.number(),
});
export type Edge = z.infer<typeof edge>;

/** The id in the address when it was an old or an alias id; left out when it is the node's own. */
export const askedFor = z.string().optional();

export const slice = z.object({
  nodes: z.array(node),
  edges: z.array(edge),
  total: z.number(),
  truncated: z.boolean(),
});
export type Slice = z.infer<typeof slice>;

export const mark = z.object({ start: z.number(), end: z.number(), as: z.enum(MARKS) });
export const quote = z.object({
  /** Document id, and what a reader calls it. */
  document: z.string(),
  label: z.string(),
  date: z.string().nullable(),
  /** The passage's number. */
  number: z.number(),
  start: z.number(),
  end: z.number(),
  quote: z.string(),
  marks: z.array(mark),
  before: z.string(),
  after: z.string(),
  rule: z.string(),
  confidence: z.number(),
});
export type Quote = z.infer<typeof quote>;

export const span = z.object({ start: z.number(), end: z.number() });

export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  /** Of the request, for the log. */
  instance: z.string().optional(),
});
export type Problem = z.infer<typeof problem>;

/** A text as lists show it: `label` is its short name. */
export const listedText = z.object({
  id: z.string(),
  title: z.string(),
  label: z.string(),
  date: z.string().nullable(),
});
