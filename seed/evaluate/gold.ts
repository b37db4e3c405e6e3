// The form of a gold file and of an extract file, as far as the scorer reads them.

import { z } from 'zod';

const item = z.object({
  name: z.string(),
  aliases: z.array(z.string()).nullish(),
  date: z.string().nullish(),
  count: z.number().nullish(),
  optional: z.boolean().nullish(),
});

const relation = z.object({
  s: z.string(),
  r: z.string(),
  o: z.string(),
  role: z.string().nullish(),
  title: z.string().nullish(),
  optional: z.boolean().nullish(),
});

/** One text's facts in the JSON form of the annotation guideline; unknown fields are dropped. */
export const annotation = z.object({
  persons: z.array(item).default([]),
  organizations: z.array(item).default([]),
  events: z.array(item).default([]),
  concepts: z.array(item).default([]),
  relations: z.array(relation).default([]),
});

export type Annotation = z.infer<typeof annotation>;
export type Item = z.infer<typeof item>;
export type Row = z.infer<typeof relation>;

export const EMPTY: Annotation = { persons: [], organizations: [], events: [], concepts: [], relations: [] };
