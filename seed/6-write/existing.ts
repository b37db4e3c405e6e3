// What a database holds of ours, by id and hash, so that only what differs is written.
import type { GraphEngine } from '../../cypher/engine.ts';
import { runQuery } from '../../cypher/run-query.ts';
import type { Label } from '../../cypher/schema.ts';

const PAGE = 5000;

/** Id -> hash and label of every node of ours; the state row is not among them. */
export async function readExistingNodes(
  engine: GraphEngine,
): Promise<Map<string, { hash: string | null; label: Label }>> {
  const nodes = new Map<string, { hash: string | null; label: Label }>();
  for (let after = ''; ;) {
    const page = await runQuery(engine, 'load/read-nodes', { after, limit: PAGE });
    for (const { id, hash, label } of page) if (label !== 'State') nodes.set(id, { hash, label });
    const last = page.at(-1);
    if (!last || page.length < PAGE) return nodes;
    after = last.id;
  }
}

/** Id -> hash and source of every edge of ours that leaves the nodes; edges that others drew between them are not seen. */
export async function readExistingEdges(
  engine: GraphEngine,
  nodeIds: string[],
): Promise<Map<string, { hash: string | null; source: string }>> {
  const edges = new Map<string, { hash: string | null; source: string }>();
  for (let at = 0; at < nodeIds.length; at += PAGE) {
    for (const { id, hash, source } of await runQuery(engine, 'load/read-edges', {
      ids: nodeIds.slice(at, at + PAGE),
    })) {
      if (id !== null) edges.set(id, { hash, source });
    }
  }
  return edges;
}
