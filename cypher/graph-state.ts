// What is loaded and whether it can be read: the state row, or why there is none to read.
import type { GraphEngine } from './engine.ts';
import { EngineUnreachableError } from './errors.ts';
import { runQuery } from './run-query.ts';

export interface GraphState {
  /** `loading`: a seed is writing, or one broke off and waits to be run again. */
  status: 'ready' | 'loading' | 'empty' | 'unreachable';
  engine: GraphEngine['name'];
  dataVersion: string | null;
  schemaVersion: number | null;
  extractor: string | null;
}

const NOTHING = { dataVersion: null, schemaVersion: null, extractor: null };

/** The state without a row: nothing of ours, or nobody to ask. */
export function noState(engine: GraphEngine['name'], status: 'empty' | 'unreachable'): GraphState {
  return { status, engine, ...NOTHING };
}

/** Asks the engine. @throws AtlasError of the engine */
export async function readGraphState(engine: GraphEngine, signal?: AbortSignal): Promise<GraphState> {
  const [row] = await runQuery(engine, 'load/read-state', {}, { signal });
  if (!row) return noState(engine.name, 'empty');
  const { status, dataVersion, schemaVersion, extractor } = row;
  return { status, engine: engine.name, dataVersion, schemaVersion, extractor };
}

/** Asks the engine and takes an error or a long silence for `unreachable`. Never throws. */
export async function probeGraphState(engine: GraphEngine, milliseconds = 1500): Promise<GraphState> {
  const late = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new EngineUnreachableError(`The database has not answered for ${milliseconds} ms.`));
      late.abort();
    }, milliseconds);
  });
  try {
    return await Promise.race([readGraphState(engine, late.signal), silence]);
  } catch {
    return noState(engine.name, 'unreachable');
  } finally {
    clearTimeout(timer);
  }
}
