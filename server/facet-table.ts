// Every relation of a graph as numbers, so that filters are counted live without asking the engine.
import { runQuery } from '../cypher/run-query.ts';
import type { RelationType } from '../cypher/schema.ts';
import type { Atlas } from './atlas.ts';
import type { Named } from './rank-hits.ts';

export interface FacetEdge {
  /** Places in `nodes`. */
  source: number;
  target: number;
  type: RelationType;
  role: string | null;
}

export interface FacetTable {
  nodes: Named[];
  /** By place in `nodes`; null for what is no text or has no date. */
  dates: (string | null)[];
  places: Map<string, number>;
  edges: FacetEdge[];
}

/** Ids asked for at a time: other requests get their turn in between. */
const BATCH = 1000;

/** Reads all relations of a graph, reused phrases left out. */
export async function readFacetTable({ engine, names }: Atlas): Promise<FacetTable> {
  const nodes = names.all().filter(({ category }) => category !== 'reused');
  const places = new Map(nodes.map(({ id }, place) => [id, place]));
  const edges: FacetEdge[] = [];
  for (let from = 0; from < nodes.length; from += BATCH) {
    const ids = nodes.slice(from, from + BATCH).map(({ id }) => id);
    for (const row of await runQuery(engine, 'explore/edges-from', { ids })) {
      const [source, target] = [places.get(row.source), places.get(row.target)];
      if (source !== undefined && target !== undefined) edges.push({ source, target, type: row.type, role: row.role });
    }
  }
  const dates = nodes.map(({ id, kind }) => (kind === 'Document' ? names.dateOf(id) : null));
  return { nodes, dates, places, edges };
}
