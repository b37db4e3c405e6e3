// The graph in force for a server: follows what the seed writes, and changes over without a read that fails.
import type { GraphEngine } from './engine.ts';
import { NoGraphError } from './errors.ts';
import type { GraphState } from './graph-state.ts';

/** A graph that can be read now. The same `key` means the same data. */
export interface Sighting {
  key: string;
  open: () => GraphEngine;
}

/** Where graphs come from: the embedded file that `current` names, or a Neo4j. */
export interface GraphOrigin {
  /** What can be read now; null when there is nothing; `unchanged` when it cannot be told. */
  look(): Promise<Sighting | null | 'unchanged'>;
  /** @param engine the graph in use, if any */
  state(engine: GraphEngine | null): Promise<GraphState>;
  /** Called when the last reader of a graph has gone. */
  release(engine: GraphEngine): Promise<void>;
  close(): Promise<void>;
}

export interface LiveGraphOptions<T> {
  /** Makes what a read is given (a name index with the engine); the change-over waits for it. */
  onOpen: (engine: GraphEngine) => Promise<T>;
  /** Told why a new graph could not be opened; the old one stays in use and the next look tries again. */
  onError?: (error: unknown) => void;
  /** How often to look, in milliseconds. */
  every?: number;
}

interface Held<T> {
  engine: GraphEngine;
  value: T;
  readers: number;
  retired: boolean;
}

/** Follows an origin until `close()`. */
export class LiveGraph<T> {
  readonly #origin: GraphOrigin;
  readonly #options: LiveGraphOptions<T>;
  readonly #timer: NodeJS.Timeout;
  #held: Held<T> | null = null;
  #key: string | null = null;
  #looking: Promise<void> | null = null;

  private constructor(origin: GraphOrigin, options: LiveGraphOptions<T>) {
    this.#origin = origin;
    this.#options = options;
    this.#timer = setInterval(() => void this.lookNow(), options.every ?? 2000);
    this.#timer.unref();
  }

  /** Opens what is there now; that nothing is there yet is no error. */
  static async follow<T>(origin: GraphOrigin, options: LiveGraphOptions<T>): Promise<LiveGraph<T>> {
    const live = new LiveGraph(origin, options);
    await live.lookNow();
    return live;
  }

  state(): Promise<GraphState> {
    return this.#origin.state(this.#held?.engine ?? null);
  }

  /**
   * Gives the graph in force to the work and keeps it open until the work has ended.
   * @throws NoGraphError when there is none; whatever the work throws
   */
  async read<R>(work: (value: T) => Promise<R>): Promise<R> {
    const held = this.#held;
    if (!held) throw new NoGraphError('There is no finished graph yet. Run: npm run seed');
    held.readers += 1;
    try {
      return await work(held.value);
    } finally {
      held.readers -= 1;
      if (held.retired && held.readers === 0) await this.#release(held);
    }
  }

  /** Looks at once instead of at the next turn; one look at a time. */
  lookNow(): Promise<void> {
    this.#looking ??= this.#look().finally(() => (this.#looking = null));
    return this.#looking;
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#looking;
    await this.#replace(null, null);
    await this.#origin.close();
  }

  async #look(): Promise<void> {
    let engine: GraphEngine | null = null;
    try {
      const seen = await this.#origin.look();
      if (seen === 'unchanged' || seen?.key === this.#key) return;
      if (seen === null) return await this.#replace(null, null);
      engine = seen.open();
      const value = await this.#options.onOpen(engine);
      await this.#replace({ engine, value, readers: 0, retired: false }, seen.key);
    } catch (error) {
      if (engine) await this.#origin.release(engine);
      this.#options.onError?.(error);
    }
  }

  async #replace(next: Held<T> | null, key: string | null): Promise<void> {
    const old = this.#held;
    this.#held = next;
    this.#key = key;
    if (!old) return;
    old.retired = true;
    if (old.readers === 0) await this.#release(old);
  }

  async #release(held: Held<T>): Promise<void> {
    await this.#origin.release(held.engine).catch((error: unknown) => this.#options.onError?.(error));
  }
}
