// A graph that is open: its engine with the names in it.
import type { GraphEngine } from '../cypher/engine.ts';
import { NoGraphError } from '../cypher/errors.ts';
import { runQuery } from '../cypher/run-query.ts';
import { Once, type Atlas, type GraphSource, type GraphState } from './atlas.ts';
import { NameIndex } from './name-index.ts';

/** Reads the state row and every name. @throws NoGraphError when there is no finished graph of ours */
export async function openAtlas(engine: GraphEngine): Promise<Atlas> {
  const state = await readState(engine);
  if (state.status !== 'ready' || state.dataVersion === null)
    throw new NoGraphError('There is no finished graph yet. Run: npm run seed');
  return { engine, dataVersion: state.dataVersion, names: await NameIndex.build(engine), once: new Once() };
}

/** What the state row says; `empty` when there is none. */
export async function readState(engine: GraphEngine): Promise<GraphState> {
  const [row] = await runQuery(engine, 'load/read-state', {});
  if (!row) return { status: 'empty', engine: engine.name, dataVersion: null, schemaVersion: null, extractor: null };
  const { status, dataVersion, schemaVersion, extractor } = row;
  return { status, engine: engine.name, dataVersion, schemaVersion, extractor };
}

/** One graph that stays as it is. */
export async function fixedGraph(engine: GraphEngine): Promise<GraphSource> {
  const atlas = await openAtlas(engine);
  return {
    state: () => readState(engine),
    read: (work) => work(atlas),
    refresh: () => Promise.resolve(),
    close: () => engine.close(),
  };
}
