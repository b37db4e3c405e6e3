// Follows the state row in Neo4j: reads the names anew after each load and tells the truth when the database is away.
import { setTimeout as wait } from 'node:timers/promises';
import type { GraphEngine } from '../cypher/engine.ts';
import { AtlasError, EngineUnreachableError, NoGraphError } from '../cypher/errors.ts';
import type { Atlas, GraphSource, GraphState } from './atlas.ts';
import { openAtlas, readState } from './open-graph.ts';

const LOOK_EVERY_MS = 2000;
/** A database that does not say its state within this counts as away. */
const PATIENCE_MS = 2000;
const AWAY: GraphState = {
  status: 'unreachable',
  engine: 'neo4j',
  dataVersion: null,
  schemaVersion: null,
  extractor: null,
};

/** The graph in a Neo4j database; `engine` stays the same, only names and what is known once per graph are renewed. */
export async function followNeo4j(engine: GraphEngine, { every = LOOK_EVERY_MS } = {}): Promise<GraphSource> {
  let atlas: Atlas | null = null;
  let status: GraphState = AWAY;
  const stopped = new AbortController();

  async function takeUp(): Promise<void> {
    status = await askState(engine);
    if (status.status === 'empty') atlas = null;
    if (status.status === 'ready' && status.dataVersion !== atlas?.dataVersion) atlas = await openAtlas(engine);
  }
  let looking: Promise<void> | null = null;
  const look = (): Promise<void> => (looking ??= takeUp().finally(() => (looking = null)));

  /** Looks at what is there now: a look that was under way may have read the state before the load that asks. */
  async function refresh(): Promise<void> {
    await looking?.catch(() => undefined);
    await look();
  }

  await look();
  void (async () => {
    while (!stopped.signal.aborted) {
      await wait(every, undefined, { signal: stopped.signal, ref: false }).catch(() => undefined);
      if (!stopped.signal.aborted) await look().catch(() => undefined);
    }
  })();

  return {
    state: () => askState(engine),
    read: async (work) => {
      // A graph may have come since the last look, or its names may just be being read.
      if (!atlas) await look();
      if (atlas) return work(atlas);
      if (status.status === 'unreachable') throw new EngineUnreachableError('The database does not answer.');
      if (status.status === 'loading') throw new AtlasError('loading', 503, 'The graph is being loaded.');
      throw new NoGraphError('There is no graph yet. Run: npm run seed');
    },
    refresh,
    close: async () => {
      stopped.abort();
      await engine.close();
    },
  };
}

async function askState(engine: GraphEngine): Promise<GraphState> {
  const patience = new AbortController();
  const away = wait(PATIENCE_MS, AWAY, { signal: patience.signal }).catch(() => AWAY);
  const asked = readState(engine).catch(() => AWAY);
  const state = await Promise.race([asked, away]);
  patience.abort();
  return state;
}
