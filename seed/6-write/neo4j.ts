// Writes the graph into Neo4j: what differs by id and hash is upserted, what is absent deleted, nothing foreign touched.
import type { GraphEngine } from '../../cypher/engine.ts';
import { WriteRefusedError } from '../../cypher/errors.ts';
import { runQuery } from '../../cypher/run-query.ts';
import { SCHEMA_VERSION, type Label } from '../../cypher/schema.ts';
import type { Graph } from '../types.ts';
import { BATCH, writeEdges, writeNodes } from './batches.ts';
import { readExistingEdges, readExistingNodes } from './existing.ts';
import { NOTHING_WRITTEN, type WriteProgress, type WriteReport, type WriteTask } from './task.ts';

export interface Neo4jTask extends WriteTask {
  /** Write though the database holds foreign nodes, or documents that are unknown here. */
  yes?: boolean;
  /** Documents that this run lets go on purpose (`--prune`): their absence needs no yes. */
  removing?: string[];
}

type Existing = Map<string, { hash: string | null; label: Label }>;

/**
 * Brings the database to the graph. The state row says `loading` until all is done: a broken run is finished by the next.
 * @throws WriteRefusedError without `yes`, before anything is written
 */
export async function writeNeo4j(graph: Graph, engine: GraphEngine, task: Neo4jTask): Promise<WriteReport> {
  const { dataVersion, extractor, onProgress } = task;
  await engine.prepare();
  const [state] = await runQuery(engine, 'load/read-state', {});
  if (state?.status === 'ready' && state.dataVersion === dataVersion) return NOTHING_WRITTEN;

  // Where a state row stands somebody has said yes before, or the strangers came after us.
  if (!task.yes && !state) await refuseForeign(engine);
  const existing = await readExistingNodes(engine);
  onProgress?.({ step: 'compare', done: existing.size });
  const removing = [...new Set([...(task.removing ?? []), ...(state?.removing ?? [])])].sort();
  if (!task.yes) refuseUnknown(graph, existing, new Set(removing));

  const row = { dataVersion, schemaVersion: SCHEMA_VERSION, extractor };
  await runQuery(engine, 'load/write-state', { ...row, status: 'loading', removing });
  const report = await writeDifference(graph, engine, existing, onProgress);
  await runQuery(engine, 'load/write-state', { ...row, status: 'ready', removing: [] });
  onProgress?.({ step: 'finish', done: 1 });
  return report;
}

/** Deletes all of ours, the state row last: until then a broken reset counts as an unfinished load. */
export async function resetNeo4j(engine: GraphEngine, onProgress?: WriteTask['onProgress']): Promise<WriteReport> {
  await engine.prepare();
  const [state] = await runQuery(engine, 'load/read-state', {});
  if (state) await runQuery(engine, 'load/write-state', { ...state, status: 'loading' });
  const existing = await readExistingNodes(engine);
  const report = await writeDifference({ nodes: [], edges: [] }, engine, existing, onProgress);
  await runQuery(engine, 'load/delete-nodes', { ids: ['state'] });
  return { ...report, written: report.deletedNodes > 0 };
}

async function writeDifference(
  graph: Graph,
  engine: GraphEngine,
  existing: Existing,
  onProgress: WriteTask['onProgress'],
): Promise<WriteReport> {
  const edgesBefore = await readExistingEdges(engine, [...existing.keys()]);
  const report = { written: true, nodes: 0, edges: 0, deletedNodes: 0, deletedEdges: 0 };
  const tell = (step: WriteProgress['step'], done: number) => onProgress?.({ step, done });
  await writeNodes(engine, takeChanged(graph.nodes, existing), (rows) => tell('nodes', (report.nodes += rows)));
  await writeEdges(engine, takeChanged(graph.edges, edgesBefore), (rows) => tell('edges', (report.edges += rows)));
  // What is left in the two maps is in the database only.
  // Edges go first: a node with thousands of them would take more memory than one transaction has.
  const absent = [...edgesBefore].map(([id, { source }]) => ({ id, source }));
  for (let at = 0; at < absent.length; at += BATCH) {
    const [row] = await runQuery(engine, 'load/delete-edges', { rows: absent.slice(at, at + BATCH) });
    tell('delete', (report.deletedEdges += row.deleted));
  }
  const ids = [...existing.keys()];
  for (let at = 0; at < ids.length; at += BATCH) {
    const [row] = await runQuery(engine, 'load/delete-nodes', { ids: ids.slice(at, at + BATCH) });
    report.deletedNodes += row.deleted;
    tell('delete', report.deletedEdges + report.deletedNodes);
  }
  return report;
}

/** Those the map does not know with the same hash; everything seen is taken out of the map. */
function* takeChanged<T extends { id: string; hash: string }>(
  items: Iterable<T>,
  before: Map<string, { hash: string | null }>,
): Generator<T> {
  for (const item of items) {
    const known = before.get(item.id);
    before.delete(item.id);
    if (known?.hash !== item.hash) yield item;
  }
}

async function refuseForeign(engine: GraphEngine): Promise<void> {
  const [{ everything, ours }] = await runQuery(engine, 'load/count-nodes', {});
  const foreign = everything - ours;
  if (foreign === 0) return;
  throw new WriteRefusedError(
    'foreign-nodes',
    `The database holds ${foreign} nodes that are not of Tifa Atlas. They would be left alone; to write beside them add --yes.`,
  );
}

function refuseUnknown(graph: Graph, existing: Existing, removing: Set<string>): void {
  const unknown = new Set<string>();
  for (const [id, { label }] of existing) if (label === 'Document' && !removing.has(id)) unknown.add(id);
  if (unknown.size === 0) return;
  for (const node of graph.nodes) unknown.delete(node.id);
  if (unknown.size === 0) return;
  throw new WriteRefusedError(
    'unknown-documents',
    `The database holds ${unknown.size} documents of which there are no facts here (${[...unknown].sort()[0]}, ...). ` +
      'Seed from the folder that made them, or add --yes to let them go.',
  );
}
