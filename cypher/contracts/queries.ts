// Every named query: `folder/name` as the file is called, with its contract. A folder adds its object here.
import { ATTENDANCE_QUERIES } from './attendance.ts';
import { CONCEPT_QUERIES } from './concepts.ts';
import { DOCUMENT_QUERIES } from './documents.ts';
import { EXPLORE_QUERIES } from './explore.ts';
import { LOAD_QUERIES } from './load.ts';

export const QUERIES = {
  ...LOAD_QUERIES,
  ...EXPLORE_QUERIES,
  ...DOCUMENT_QUERIES,
  ...CONCEPT_QUERIES,
  ...ATTENDANCE_QUERIES,
} as const;

export type QueryName = keyof typeof QUERIES;
export const QUERY_NAMES = Object.keys(QUERIES) as QueryName[];
