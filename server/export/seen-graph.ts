// The graph that is to be exported, whatever the file: nodes and edges with names, dates and weights, and whence it is.
import type { z } from 'zod';
import { runQuery } from '../../cypher/run-query.ts';
import { DERIVED, KIND_CAPTIONS, RELATIONS, ROLE_CAPTIONS } from '../../cypher/schema.ts';
import type { Atlas } from '../atlas.ts';
import { ATTENDERS, kindsOf } from '../attendance/matrix-filters.ts';
import { readPairs } from '../attendance/read-pairs.ts';
import { daysOf } from '../date-range.ts';
import type { exportSeen } from '../endpoints/export.ts';
import type { Edge, Node } from '../endpoints/shapes.ts';
import { mayLieIn } from '../may-lie-in.ts';
import { resolveIds } from '../resolve-id.ts';
import { readOccasions, sharedDates } from './pair-dates.ts';

export interface SeenNode extends Node {
  /** 人物, 机构 ... */
  kindName: string;
}

export interface SeenEdge {
  id: string;
  source: string;
  target: string;
  type: string;
  /** What people read: 讲话, 任职 局长. */
  label: string;
  role: string | null;
  title: string | null;
  /** Quotes, or for pairs the events both attended. */
  weight: number;
  confidence: number;
  /** Of the event the edge leads to; of a pair, of every event both attended. */
  dates: string[];
  /** Pairs only. */
  jaccard: number | null;
  newman: number | null;
  directed: boolean;
}

export interface SeenGraph {
  /** What was asked for, as a sentence. */
  title: string;
  dataVersion: string;
  nodes: SeenNode[];
  edges: SeenEdge[];
  truncated: boolean;
}

type Asked = z.output<typeof exportSeen.body>;
const MOST_EDGES = 10_000;
const MOST_PAIRS = 500;

export async function readSeenGraph(atlas: Atlas, asked: Asked, signal: AbortSignal): Promise<SeenGraph> {
  return asked.what === 'slice' ? readSlice(atlas, asked, signal) : readCoAttendance(atlas, asked, signal);
}

async function readSlice(
  { engine, dataVersion, names }: Atlas,
  asked: Extract<Asked, { what: 'slice' }>,
  signal: AbortSignal,
): Promise<SeenGraph> {
  const ids = [...(resolveIds(names, asked.ids) ?? [])].sort();
  const nodes = (await runQuery(engine, 'explore/find-nodes', { ids }, { signal })).filter(({ date }) =>
    mayLieIn(date, asked),
  );
  const dates = new Map(nodes.map(({ id, date }) => [id, date]));
  const edges = await runQuery(
    engine,
    'explore/edges-among',
    {
      ids: nodes.map(({ id }) => id),
      relations: asked.relations ?? null,
      roles: asked.roles ?? null,
      limit: MOST_EDGES,
    },
    { signal },
  );
  return {
    title: `${nodes.length} 个节点及其间的关系${rangeWords(asked)}`,
    dataVersion,
    nodes: nodes.map(namedKind),
    edges: edges.map((edge) => ({
      ...edge,
      label: labelOf(edge),
      weight: edge.evidenceCount,
      dates: [dates.get(edge.target) ?? dates.get(edge.source) ?? null].filter((date) => date !== null),
      ...{ jaccard: null, newman: null, directed: true },
    })),
    truncated: edges.length === MOST_EDGES,
  };
}

async function readCoAttendance(
  atlas: Atlas,
  asked: Extract<Asked, { what: 'co-attendance' }>,
  signal: AbortSignal,
): Promise<SeenGraph> {
  const ids = resolveIds(atlas.names, asked.ids, ATTENDERS) ?? null;
  const found = await readPairs(
    atlas,
    { kinds: kindsOf(asked.who), ids, ...daysOf(asked) },
    { least: asked.least, limit: MOST_PAIRS },
    signal,
  );
  const [nodes, occasions] = await Promise.all([
    runQuery(atlas.engine, 'explore/find-nodes', { ids: found.nodes.map(({ id }) => id) }, { signal }),
    readOccasions(
      atlas,
      daysOf(asked),
      found.nodes.map(({ id }) => id),
      signal,
    ),
  ]);
  return {
    title: `同场 ${asked.least} 次以上${rangeWords(asked)}`,
    dataVersion: atlas.dataVersion,
    nodes: nodes.map(namedKind),
    edges: found.pairs.map(({ a, b, count, jaccard, newman, relation }) => ({
      ...{ id: relation, source: a, target: b, type: 'CO_ATTENDED', label: DERIVED.CO_ATTENDED.caption.zh },
      ...{ role: null, title: null, weight: count, confidence: 1, jaccard, newman, directed: false },
      dates: sharedDates(occasions, a, b),
    })),
    truncated: found.truncated,
  };
}

function namedKind(node: Node): SeenNode {
  return { ...node, kindName: KIND_CAPTIONS[node.kind].zh };
}

function labelOf({ type, role, title }: Edge): string {
  const word = isRole(role) ? ROLE_CAPTIONS[role].zh : RELATIONS[type].caption.zh;
  return title === null ? word : `${word} ${title}`;
}

function isRole(role: string | null): role is keyof typeof ROLE_CAPTIONS {
  return role !== null && role in ROLE_CAPTIONS;
}

function rangeWords({ from, to }: { from?: string; to?: string }): string {
  return from === undefined && to === undefined ? '' : `，${from ?? '最早'} 至 ${to ?? '最晚'}`;
}
