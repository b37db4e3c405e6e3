// What two nodes share and what only one has, the rarest first.
import type { z } from 'zod';
import { runQuery } from '../cypher/run-query.ts';
import type { Kind } from '../cypher/schema.ts';
import type { Atlas } from './atlas.ts';
import type { compare, ComparedItem } from './endpoints/compare.ts';
import { RequestError } from './errors.ts';

type Comparison = z.input<typeof compare.response>;

const MOST = 2000;

/** @throws RequestError 400 when the two are of kinds that have nothing to be compared by */
export async function compareNodes(
  atlas: Atlas,
  ends: { a: string; b: string },
  signal: AbortSignal,
): Promise<Comparison> {
  const { engine, names } = atlas;
  const nodes = await runQuery(engine, 'explore/find-nodes', { ids: [ends.a, ends.b] }, { signal });
  const [a, b] = [ends.a, ends.b].map((id) => nodes.find((node) => node.id === id));
  if (!a || !b || !areComparable(a.kind, b.kind)) {
    throw new RequestError(
      'wrong-parameter',
      400,
      `Parameters "a" and "b" are ${a?.kind ?? 'nothing'} and ${b?.kind ?? 'nothing'}: two people or bodies, two events, two formulations or two texts can be compared.`,
    );
  }
  const [rows, heard] = await Promise.all([
    runQuery(engine, 'attendance/compared', { ...ends, limit: MOST }, { signal }),
    a.kind === 'Event' ? runQuery(engine, 'attendance/compared-heard', { ...ends, limit: MOST }, { signal }) : [],
  ]);
  const items = [...rows, ...heard.map((row) => ({ ...row, kind: 'Concept' as const, date: null }))];
  return {
    ...{ a, b },
    ...divide(items),
    documents: names.documents,
    truncated: rows.length === MOST || heard.length === MOST,
  };
}

/** Shared, only A, only B; the order within each stays. */
export function divide(items: ComparedItem[]) {
  const shared = items.filter(({ a, b }) => a > 0 && b > 0);
  const jaccards: Partial<Record<Kind, number>> = {};
  for (const kind of new Set(items.map((item) => item.kind))) {
    const ofKind = items.filter((item) => item.kind === kind);
    jaccards[kind] = ofKind.filter(({ a, b }) => a > 0 && b > 0).length / ofKind.length;
  }
  return {
    shared,
    onlyA: items.filter(({ a, b }) => a > 0 && b === 0),
    onlyB: items.filter(({ a, b }) => a === 0 && b > 0),
    jaccard: items.length === 0 ? 0 : shared.length / items.length,
    jaccards,
  };
}

function areComparable(a: Kind, b: Kind): boolean {
  const attends = (kind: Kind) => kind === 'Person' || kind === 'Organization';
  return a === b || (attends(a) && attends(b));
}
