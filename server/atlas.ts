// What a request reads: one graph, the names in it, and what is worked out once per graph.
import type { GraphEngine } from '../cypher/engine.ts';
import type { NameIndex } from './name-index.ts';

export interface GraphState {
  status: 'ready' | 'loading' | 'empty' | 'unreachable';
  engine: GraphEngine['name'];
  dataVersion: string | null;
  schemaVersion: number | null;
  extractor: string | null;
}

export interface Atlas {
  engine: GraphEngine;
  dataVersion: string;
  names: NameIndex;
  once: Once;
}

/** Gives the graph in force to whoever reads, and keeps it open until the read has ended. */
export interface GraphSource {
  /** Asks the engine itself, so that it tells the truth. Never throws. */
  state(): Promise<GraphState>;
  /** @throws NoGraphError, EngineUnreachableError, or what the work throws */
  read<T>(work: (atlas: Atlas) => Promise<T>): Promise<T>;
  /** Looks at once whether there is a newer graph, and takes it up. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

/** Remembers answers of one graph; the oldest is forgotten when there are too many, a failed one at once. */
export class Once {
  readonly #answers = new Map<string, Promise<unknown>>();
  readonly #most: number;

  constructor(most = 200) {
    this.#most = most;
  }

  /** The answer under `key`, made at the first asking; the type must be the same for the same key. */
  get<T>(key: string, make: () => Promise<T>): Promise<T> {
    const known = this.#answers.get(key);
    if (known) return known as Promise<T>;
    const answer = make();
    this.#answers.set(key, answer);
    answer.catch(() => this.#answers.delete(key));
    for (const oldest of this.#answers.keys()) {
      if (this.#answers.size <= this.#most) break;
      this.#answers.delete(oldest);
    }
    return answer;
  }
}
