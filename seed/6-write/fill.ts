// Fills a graph that holds nothing yet: no row is looked for, so a much-named entity costs no more than another.
import type { NewGraph } from '../../cypher/engines/grafeo.ts';
import { ENTITY_KINDS, type Label } from '../../cypher/schema.ts';
import type { Graph, GraphEdge, GraphNode } from '../types.ts';
import { BATCH } from './batches.ts';

const ENTITIES: readonly Label[] = ENTITY_KINDS;

/** Writes all nodes, then all edges; `onWritten` is told how many of them so far. */
export async function fillGraph(
  engine: NewGraph,
  graph: Graph,
  onWritten: (step: 'nodes' | 'edges', rows: number) => void,
): Promise<{ nodes: number; edges: number }> {
  const written = { nodes: 0, edges: 0 };
  for (const batch of inBatches(graph.nodes)) {
    for (const [label, nodes] of byLabel(batch)) {
      const labels = ENTITIES.includes(label) ? ['TifaAtlas', 'Entity', label] : ['TifaAtlas', label];
      await engine.createNodes(labels, nodes.map(({ id, hash, props }) => ({ ...props, id, hash }))); // prettier-ignore
    }
    onWritten('nodes', (written.nodes += batch.length));
  }
  for (const batch of inBatches(graph.edges)) {
    await engine.createEdges(batch.map(toRow));
    onWritten('edges', (written.edges += batch.length));
  }
  return written;
}

function toRow({ id, type, source, target, hash, props }: GraphEdge) {
  return { type, source, target, properties: { ...props, id, hash } };
}

function* inBatches<T>(items: Iterable<T>): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    if (batch.push(item) < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function byLabel(nodes: GraphNode[]): Map<Label, GraphNode[]> {
  const groups = new Map<Label, GraphNode[]>();
  for (const node of nodes) {
    const group = groups.get(node.label);
    if (group) group.push(node);
    else groups.set(node.label, [node]);
  }
  return groups;
}
