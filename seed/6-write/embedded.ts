// Writes the graph as a new file of the embedded engine, then makes it the one in force by one rename.
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename } from 'node:path';
import { createGrafeo, openGrafeo } from '../../cypher/engines/grafeo.ts';
import { NoGraphError, QueryContractError } from '../../cypher/errors.ts';
import { currentPath, graphFile, listDebris, readCurrent } from '../../cypher/graph-files.ts';
import { runQuery } from '../../cypher/run-query.ts';
import { SCHEMA_VERSION } from '../../cypher/schema.ts';
import type { Graph } from '../types.ts';
import { fillGraph } from './fill.ts';
import { NOTHING_WRITTEN, type WriteProgress, type WriteReport, type WriteTask } from './task.ts';

/**
 * Writes `graph-<dataVersion>.grafeo` under `home`; a server that has the old one open sees the new name within its
 * next look. Whenever this process dies, `current` names a whole graph.
 */
export async function writeEmbedded(graph: Graph, task: WriteTask & { home: string }): Promise<WriteReport> {
  const { home, dataVersion, extractor, onProgress } = task;
  mkdirSync(home, { recursive: true });
  removeDebris(home);
  if (readCurrent(home)?.dataVersion === dataVersion && (await isWhole(home))) return NOTHING_WRITTEN;

  const file = graphFile(home, dataVersion);
  rmSync(file.path, { force: true });
  const engine = createGrafeo(file.path);
  const tell = (step: WriteProgress['step'], done: number) => onProgress?.({ step, done });
  let written: { nodes: number; edges: number };
  try {
    written = await fillGraph(engine, graph, tell);
    tell('finish', 0);
    await engine.prepare();
    const state = { status: 'ready' as const, dataVersion, schemaVersion: SCHEMA_VERSION, extractor, removing: [] };
    await runQuery(engine, 'load/write-state', state);
  } finally {
    await engine.close();
  }
  tell('finish', 1);
  nameCurrent(home, basename(file.path));
  return { written: true, ...written, deletedNodes: 0, deletedEdges: 0 };
}

/** Forgets the graph: no `current`, no graph files. */
export function resetEmbedded(home: string): void {
  rmSync(currentPath(home), { force: true });
  removeDebris(home);
}

/** A file that somebody holds open where that forbids deleting (Windows) is left for the next seed. */
function removeDebris(home: string): void {
  for (const path of listDebris(home)) {
    try {
      rmSync(path, { recursive: true, force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && (error.code === 'EBUSY' || error.code === 'EPERM')))
        throw error;
    }
  }
}

async function isWhole(home: string): Promise<boolean> {
  const file = readCurrent(home);
  if (!file) return false;
  try {
    const engine = openGrafeo(file.path);
    const [state] = await runQuery(engine, 'load/read-state', {});
    await engine.close();
    return state?.status === 'ready' && state.dataVersion === file.dataVersion;
  } catch (error) {
    if (error instanceof NoGraphError || error instanceof QueryContractError) return false;
    throw error;
  }
}

function nameCurrent(home: string, name: string): void {
  const draft = `${currentPath(home)}.new`;
  const handle = openSync(draft, 'w');
  writeSync(handle, `${name}\n`);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(draft, currentPath(home));
}
