// Reads weighted pairs over a threshold, and how many there are at every threshold.
import type { z } from 'zod';
import { runQuery } from '../../cypher/run-query.ts';
import type { Atlas } from '../atlas.ts';
import type { coAttendance, shared } from '../endpoints/attendance.ts';
import { pairId } from './pair-id.ts';

type Pairs = z.input<typeof coAttendance.response>;

/** Pairs the screen asks for. */
const LARGEST = 500;

export interface PairFilters {
  kinds: string[];
  ids: string[] | null;
  from: string | null;
  to: string | null;
}

export async function readPairs(
  atlas: Atlas,
  filters: PairFilters,
  { least, limit }: { least: number; limit: number },
  signal: AbortSignal,
): Promise<Pairs> {
  const thresholds = await atlas.once.get(`thresholds ${JSON.stringify(filters)}`, () =>
    readThresholds(atlas, filters),
  );
  const { pairs, nodes } =
    limit === LARGEST && filters.ids === null && filters.from === null && filters.to === null
      ? await atlas.once.get(`pairs ${JSON.stringify([filters, least, limit])}`, () =>
          readRows(atlas, filters, { least, limit }),
        )
      : await readRows(atlas, filters, { least, limit }, signal);
  const total = thresholds.find((each) => each.least === least)?.pairs ?? 0;
  return {
    nodes,
    pairs: pairs.map((pair) => ({ ...pair, relation: pairId(pair.a, pair.b) })),
    ...{ thresholds, total, truncated: pairs.length < total },
  };
}

/** What the screen opens with is read once for a graph; without a signal it is not ended when one asker leaves. */
async function readRows(
  { engine }: Atlas,
  filters: PairFilters,
  { least, limit }: { least: number; limit: number },
  signal?: AbortSignal,
) {
  const pairs = await runQuery(engine, 'attendance/pairs', { ...filters, least, limit }, { signal });
  const ids = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
  const { from, to } = filters;
  return { pairs, nodes: await runQuery(engine, 'attendance/attended-counts', { ids, from, to }, { signal }) };
}

/** Not ended when one asker leaves: others wait for the same answer. */
async function readThresholds({ engine }: Atlas, filters: PairFilters): Promise<Pairs['thresholds']> {
  const [pairs, nodes] = await Promise.all([
    runQuery(engine, 'attendance/pair-counts', filters),
    runQuery(engine, 'attendance/pair-nodes', filters),
  ]);
  return addUp(pairs, nodes);
}

/** From `exactly so often` to `at least so often`, for every least count from 1 up. */
export function addUp(
  pairs: { count: number; pairs: number }[],
  nodes: { count: number; nodes: number }[],
): Pairs['thresholds'] {
  const most = Math.max(0, ...pairs.map(({ count }) => count));
  const atLeast = <T extends { count: number }>(rows: T[], least: number, size: (row: T) => number) =>
    rows.filter(({ count }) => count >= least).reduce((sum, row) => sum + size(row), 0);
  return Array.from({ length: most }, (_, at) => ({
    least: at + 1,
    pairs: atLeast(pairs, at + 1, (row) => row.pairs),
    nodes: atLeast(nodes, at + 1, (row) => row.nodes),
  }));
}

type Shared = z.input<typeof shared.response>;

/** The events of one pair; a pair that never met has none and weights of 0. */
export async function readShared(
  { engine, names }: Atlas,
  ends: { a: string; b: string },
  signal: AbortSignal,
): Promise<Shared> {
  const [rows, [weights]] = await Promise.all([
    runQuery(engine, 'attendance/shared-events', ends, { signal }),
    runQuery(engine, 'attendance/pair', ends, { signal }),
  ]);
  const events = new Map<string, Shared['events'][number]>();
  for (const { event, name, date, place, id, role, relation, confidence } of rows) {
    const known = events.get(event) ?? { id: event, name, date, place, a: [], b: [] };
    known[id === ends.a ? 'a' : 'b'].push({ role, relation, confidence });
    events.set(event, known);
  }
  const end = (id: string) => ({ id, name: names.nameOf(id), kind: kindOf(id) });
  return {
    ...{ a: end(ends.a), b: end(ends.b) },
    ...(weights ?? { count: 0, jaccard: 0, newman: 0 }),
    relation: pairId(ends.a, ends.b),
    events: [...events.values()],
  };
}

function kindOf(id: string): 'Person' | 'Organization' {
  return id.startsWith('person:') ? 'Person' : 'Organization';
}
