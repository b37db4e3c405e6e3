// The cases of all folders for a graph, and the parameters a writing query is planned with.
import { QUERIES, QUERY_NAMES, type QueryName } from '../../cypher/contracts/queries.ts';
import type { Params } from '../../cypher/engine.ts';
import { ATTENDANCE_CASES } from './attendance.ts';
import type { Picked } from './cases.ts';
import { CONCEPT_CASES } from './concepts.ts';
import { DOCUMENT_CASES } from './documents.ts';
import { EXPLORE_CASES } from './explore.ts';
import { LOAD_CASES } from './load.ts';

export const READING_QUERIES = QUERY_NAMES.filter((name) => QUERIES[name].access === 'read');

const CASES: Partial<Record<QueryName, (picked: Picked) => Params[]>> = {
  ...LOAD_CASES,
  ...EXPLORE_CASES,
  ...DOCUMENT_CASES,
  ...CONCEPT_CASES,
  ...ATTENDANCE_CASES,
};

/** Every case of a query that reads; none for one nobody listed, which fails the suite. */
export function casesFor(name: QueryName, picked: Picked): Params[] {
  return CASES[name]?.(picked) ?? [];
}

/** Parameters good enough to plan with; nothing is run. */
export function planParams(name: QueryName, picked: Picked): Params {
  const [first] = casesFor(name, picked);
  return first ?? Object.fromEntries(Object.keys(QUERIES[name].params.shape).map((param) => [param, []]));
}
