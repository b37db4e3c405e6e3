// How two nodes are connected: breadth-first from both ends over one query, a layer at a time.
import type { z } from 'zod';
import { runQuery, type QueryRow } from '../cypher/run-query.ts';
import { RELATION_TYPES, type RelationType } from '../cypher/schema.ts';
import type { Atlas } from './atlas.ts';
import type { paths } from './endpoints/paths.ts';
import { shortestChains, Ways } from './path-search.ts';

type Paths = z.input<typeof paths.response>;
type Reached = QueryRow<'attendance/reach'>;

const HOPS = 5;
/** Ids of a layer from which the search goes on; the least connected first. */
const LAYER = 2000;
const STEPS = 20_000;
/** A node with more edges than this is passed through only when it is an end: everything meets in it. */
export const HUB = 400;

/** What connects two names before a text that only names both does. */
const STRONG = RELATION_TYPES.filter((type) => type !== 'NAMES');

/** Up to `k` shortest chains; where only texts that name both connect them, those, and says so. */
export async function findPaths(
  atlas: Atlas,
  ends: { from: string; to: string },
  k: number,
  signal: AbortSignal,
): Promise<Paths> {
  const strong = await search(atlas, ends, k, STRONG, signal);
  if (strong.chains.length > 0) return { ...(await tell(atlas, strong, signal)), byMention: false };
  const named = await search(atlas, ends, k, RELATION_TYPES, signal);
  return { ...(await tell(atlas, named, signal)), byMention: named.chains.length > 0 };
}

interface Found {
  ways: Ways;
  edges: Map<string, Reached>;
  chains: string[][];
  hops: number;
  truncated: boolean;
}

async function search(
  { engine }: Atlas,
  ends: { from: string; to: string },
  k: number,
  relations: RelationType[],
  signal: AbortSignal,
): Promise<Found> {
  const found: Found = { ways: new Ways(), edges: new Map(), chains: [], hops: 0, truncated: false };
  const cost = new Map<string, number>();
  const sides = [ends.from, ends.to].map((id) => ({ seen: new Set([id]), layer: [id] }));
  if (ends.from === ends.to) return found;
  while (found.hops < HOPS && found.chains.length < k) {
    const side = smaller(sides);
    if (side === null) break;
    const rows = await runQuery(
      engine,
      'attendance/reach',
      { ids: side.layer, ends: [ends.from, ends.to], relations, hub: HUB, limit: STEPS },
      { signal },
    );
    for (const row of rows) {
      found.edges.set(row.id, row);
      found.ways.add({ from: row.from, to: row.to, edge: row.id });
      cost.set(row.to, Math.log1p(Math.max(row.degree, row.documentCount)));
    }
    const next = [...new Set(rows.map(({ to }) => to))].filter((id) => !side.seen.has(id));
    found.truncated ||= rows.length === STEPS || next.length > LAYER;
    side.layer = next.slice(0, LAYER);
    side.layer.forEach((id) => side.seen.add(id));
    found.hops += 1;
    found.chains = shortestChains(found.ways, ends, { k, hops: found.hops, cost: (id) => cost.get(id) ?? 0 });
  }
  return found;
}

/** The side with the fewer ids to go on from; null when one side has nowhere left to go. */
function smaller<S extends { layer: string[] }>([a, b]: S[]): S | null {
  if (a.layer.length === 0 || b.layer.length === 0) return null;
  return a.layer.length <= b.layer.length ? a : b;
}

/** Chains of ids as nodes and edges that slices know. */
async function tell({ engine }: Atlas, { ways, edges, chains, hops, truncated }: Found, signal: AbortSignal) {
  const ids = [...new Set(chains.flat())];
  const nodes = new Map(
    (await runQuery(engine, 'explore/find-nodes', { ids }, { signal })).map((node) => [node.id, node]),
  );
  const edgeOf = (a: string, b: string) => {
    const row = edges.get(ways.between(a, b) ?? '');
    if (!row) return [];
    const { id, source, target, type, role, title, evidenceCount, confidence } = row;
    return [{ id, source, target, type, role, title, evidenceCount, confidence }];
  };
  return {
    paths: chains.map((chain) => ({
      nodes: chain.flatMap((id) => nodes.get(id) ?? []),
      edges: chain.slice(1).flatMap((id, at) => edgeOf(chain[at], id)),
    })),
    ...{ hops, truncated },
  };
}
