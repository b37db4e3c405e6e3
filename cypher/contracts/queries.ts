// Every named query: `folder/name` as the file is called, with its contract. A folder adds its object here.
import { LOAD_QUERIES } from './load.ts';

export const QUERIES = {
  ...LOAD_QUERIES,
} as const;

export type QueryName = keyof typeof QUERIES;
export const QUERY_NAMES = Object.keys(QUERIES) as QueryName[];
