// Parameters with which every named query is run on both engines; a query without cases does not compile.
import type { QueryName, QueryParams } from '../../cypher/run-query.ts';

/** At least one case for each query of a folder; the small graph must give at least one of them rows. */
export type CasesOf<Folder extends string> = {
  [Name in Extract<QueryName, `${Folder}/${string}`>]: [QueryParams<Name>, ...QueryParams<Name>[]];
};
