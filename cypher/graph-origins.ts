// Where a server's graph comes from: Neo4j when a URI is given, else the embedded file that `current` names.
import { statSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { GraphEngine } from './engine.ts';
import { openGrafeo } from './engines/grafeo.ts';
import { connectNeo4j, type Neo4jSettings } from './engines/neo4j.ts';
import { currentPath, readCurrent } from './graph-files.ts';
import { noState, probeGraphState, type GraphState } from './graph-state.ts';
import { LiveGraph, type GraphOrigin, type LiveGraphOptions } from './live-graph.ts';

export interface GraphPlace {
  /** Folder of the embedded graphs. */
  home: string;
  neo4j?: Neo4jSettings;
}

/**
 * Opens the graph of a server and follows it.
 * @throws EngineUnreachableError when Neo4j does not answer at the start; later it is waited for
 */
export async function followGraph<T>(place: GraphPlace, options: LiveGraphOptions<T>): Promise<LiveGraph<T>> {
  const origin = place.neo4j ? neo4jOrigin(await connectNeo4j(place.neo4j)) : embeddedOrigin(place.home);
  return LiveGraph.follow(origin, options);
}

/** One file after another; each is closed when its last reader has gone. */
function embeddedOrigin(home: string): GraphOrigin {
  // A file never changes: its state row is read once, so that a busy engine is not taken for a lost one.
  const states = new WeakMap<GraphEngine, GraphState>();
  return {
    async look() {
      const current = readCurrent(home);
      if (!current) return null;
      const written = statSync(currentPath(home)).mtimeMs;
      return { key: `${current.dataVersion} ${written}`, open: () => openGrafeo(current.path) };
    },
    async state(engine) {
      if (!engine) return noState('grafeo', 'empty');
      const state = states.get(engine) ?? (await probeGraphState(engine));
      if (state.status === 'ready') states.set(engine, state);
      return state;
    },
    async release(engine) {
      await engine.close();
      // The engine's memory and descriptor go only when its JavaScript objects are collected, after this turn.
      await nextTurn();
      globalThis.gc?.();
    },
    close: async () => undefined,
  };
}

/** One engine all the time; while it is loading or gone nothing is changed over; a new data version in its state row means a new graph. */
function neo4jOrigin(engine: GraphEngine): GraphOrigin {
  return {
    async look() {
      const { status, dataVersion } = await probeGraphState(engine);
      if (status === 'empty') return null;
      return status === 'ready' ? { key: dataVersion ?? '', open: () => engine } : 'unchanged';
    },
    state: () => probeGraphState(engine),
    release: async () => undefined,
    close: () => engine.close(),
  };
}
