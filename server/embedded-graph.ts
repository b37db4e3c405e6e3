// Follows `.atlas/current`: opens each new graph, lets reads in flight end on the old one, then closes it.
import { setTimeout as wait } from 'node:timers/promises';
import { openGrafeo } from '../cypher/engines/grafeo.ts';
import { NoGraphError } from '../cypher/errors.ts';
import { readCurrent, type GraphFile } from '../cypher/graph-files.ts';
import type { Atlas, GraphSource, GraphState } from './atlas.ts';
import { openAtlas, readState } from './open-graph.ts';

const LOOK_EVERY_MS = 2000;
const EMPTY: GraphState = {
  status: 'empty',
  engine: 'grafeo',
  dataVersion: null,
  schemaVersion: null,
  extractor: null,
};

/** A graph with the reads that use it; closed when it is retired and the last of them has ended. */
interface Lease {
  atlas: Atlas;
  state: GraphState;
  readers: number;
  retired: boolean;
}

export interface FollowOptions {
  /** Milliseconds between two looks at `current`. */
  every?: number;
  /** Told when a graph that `current` names cannot be opened; the old one stays in force. */
  onTrouble?: (error: unknown) => void;
}

/** The embedded graph in force under a home folder, whichever that is at the time of a read. */
export async function followEmbedded(home: string, options: FollowOptions = {}): Promise<Follower> {
  const follower = new Follower(home, options);
  await follower.look();
  follower.start();
  return follower;
}

export class Follower implements GraphSource {
  readonly #home: string;
  readonly #every: number;
  readonly #onTrouble: (error: unknown) => void;
  readonly #stopped = new AbortController();
  #lease: Lease | null = null;
  #looking: Promise<void> | null = null;

  constructor(home: string, { every = LOOK_EVERY_MS, onTrouble = () => undefined }: FollowOptions) {
    this.#home = home;
    this.#every = every;
    this.#onTrouble = onTrouble;
  }

  /** Looks again and again until `close()`. */
  start(): void {
    const signal = this.#stopped.signal;
    void (async () => {
      while (!signal.aborted) {
        await wait(this.#every, undefined, { signal, ref: false }).catch(() => undefined);
        if (!signal.aborted) await this.look();
      }
    })();
  }

  /** Opens the graph that `current` names, unless it is open; a second caller waits for the first. */
  look(): Promise<void> {
    this.#looking ??= this.#follow()
      .catch((error: unknown) => {
        // The seed may just have replaced it: the next look finds the newer one.
        if (!(error instanceof NoGraphError)) this.#onTrouble(error);
      })
      .finally(() => (this.#looking = null));
    return this.#looking;
  }

  refresh(): Promise<void> {
    return this.look();
  }

  state(): Promise<GraphState> {
    return Promise.resolve(this.#lease?.state ?? EMPTY);
  }

  async read<T>(work: (atlas: Atlas) => Promise<T>): Promise<T> {
    const lease = this.#lease;
    if (!lease) throw new NoGraphError('There is no graph yet. Run: npm run seed');
    lease.readers += 1;
    try {
      return await work(lease.atlas);
    } finally {
      lease.readers -= 1;
      await closeWhenUnused(lease);
    }
  }

  async close(): Promise<void> {
    this.#stopped.abort();
    await this.#looking;
    await this.#letGo();
  }

  async #follow(): Promise<void> {
    const file = readCurrent(this.#home);
    if (!file) return this.#letGo();
    if (file.dataVersion === this.#lease?.atlas.dataVersion) return;
    const next = await openLease(file);
    const old = this.#lease;
    this.#lease = next;
    if (old) await retire(old);
  }

  async #letGo(): Promise<void> {
    const lease = this.#lease;
    this.#lease = null;
    if (lease) await retire(lease);
  }
}

async function openLease({ path }: GraphFile): Promise<Lease> {
  const engine = openGrafeo(path);
  try {
    const atlas = await openAtlas(engine);
    return { atlas, state: await readState(engine), readers: 0, retired: false };
  } catch (error) {
    await engine.close();
    throw error;
  }
}

async function retire(lease: Lease): Promise<void> {
  lease.retired = true;
  await closeWhenUnused(lease);
}

async function closeWhenUnused(lease: Lease): Promise<void> {
  if (!lease.retired || lease.readers > 0) return;
  await lease.atlas.engine.close();
  // Memory and the file's descriptor are given back only when the engine's object is collected.
  setImmediate(() => globalThis.gc?.());
}
