// Writes nodes and edges in batches, one statement for each label and each relation type, nodes before edges.
import type { GraphEngine } from '../../cypher/engine.ts';
import { QueryContractError } from '../../cypher/errors.ts';
import { runQuery } from '../../cypher/run-query.ts';
import type { Label } from '../../cypher/schema.ts';
import type { GraphEdge, GraphNode } from '../types.ts';

/** Rows of one statement; with 64 MB for a transaction Neo4j takes them with room to spare. */
export const BATCH = 5000;

const NODE_QUERIES = {
  Document: 'load/merge-document',
  Passage: 'load/merge-passage',
  Person: 'load/merge-person',
  Organization: 'load/merge-organization',
  Event: 'load/merge-event',
  Concept: 'load/merge-concept',
  Evidence: 'load/merge-evidence',
} as const satisfies Record<Label, string>;

const EDGE_QUERIES = {
  ATTENDED: 'load/merge-attended',
  HOLDS_POST: 'load/merge-holds-post',
  HOSTED: 'load/merge-hosted',
  VOICED: 'load/merge-voiced',
  PART_OF: 'load/merge-part-of',
  UNDER: 'load/merge-under',
  VARIANT_OF: 'load/merge-variant-of',
  REPORTS: 'load/merge-reports',
  REFERS_TO: 'load/merge-refers-to',
  REPORTED: 'load/merge-reported',
  USES: 'load/merge-uses',
  NAMES: 'load/merge-names',
  MENTIONS: 'load/merge-mentions',
  OF: 'load/merge-of',
} as const satisfies Record<GraphEdge['type'], string>;

/** Writes the nodes; `onWritten` is told the rows of each batch. */
export async function writeNodes(
  engine: GraphEngine,
  nodes: Iterable<GraphNode>,
  onWritten: (rows: number) => void,
): Promise<void> {
  for (const [label, batch] of inBatches(nodes, (node) => node.label)) {
    const rows = batch.map(({ id, hash, props }) => ({ id, props: { ...props, id, hash } }));
    const [{ written }] = await runQuery(engine, NODE_QUERIES[label], { rows });
    if (written !== rows.length)
      throw new QueryContractError(`Of ${rows.length} ${label} nodes ${written} were written.`);
    onWritten(rows.length);
  }
}

/**
 * Writes the edges; both ends must be there.
 * @throws QueryContractError naming the first edge of a batch whose end is missing
 */
export async function writeEdges(
  engine: GraphEngine,
  edges: Iterable<GraphEdge>,
  onWritten: (rows: number) => void,
): Promise<void> {
  for (const [type, batch] of inBatches(edges, (edge) => edge.type)) {
    const rows = batch.map(({ id, source, target, hash, props }) => ({ id, source, target, hash, props }));
    const [{ written }] = await runQuery(engine, EDGE_QUERIES[type], { rows });
    if (written !== rows.length) {
      throw new QueryContractError(
        `Of ${rows.length} ${type} edges from ${rows[0].id} on ${written} were written: an end is missing or of another kind.`,
      );
    }
    onWritten(rows.length);
  }
}

/** Groups as they fill, then what is left; rows sorted by id, so that a batch takes its locks in one order. */
function* inBatches<T extends { id: string }, K>(items: Iterable<T>, keyOf: (item: T) => K): Generator<[K, T[]]> {
  const groups = new Map<K, T[]>();
  const sorted = (group: T[]) => group.sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (!group) groups.set(key, [item]);
    else if (group.push(item) >= BATCH) {
      groups.delete(key);
      yield [key, sorted(group)];
    }
  }
  for (const [key, group] of groups) yield [key, sorted(group)];
}
