// Reads every quote of given edges, page by page.
import type { GraphEngine } from '../../cypher/engine.ts';
import { runQuery, type QueryRow } from '../../cypher/run-query.ts';

const PAGE = 1000;
/** A roster with more quotes than this is read from its first ones. */
const MOST = 5000;

export async function readEvidence(
  engine: GraphEngine,
  relations: string[],
  signal: AbortSignal,
): Promise<QueryRow<'explore/evidence'>[]> {
  const all: QueryRow<'explore/evidence'>[] = [];
  while (relations.length > 0 && all.length < MOST) {
    const rows = await runQuery(engine, 'explore/evidence', { relations, offset: all.length, limit: PAGE }, { signal });
    all.push(...rows);
    if (rows.length < PAGE) break;
  }
  return all;
}
