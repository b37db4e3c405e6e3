// The embedded engine: a graph file made anew by each seed, opened read-only by the server.
import { existsSync } from 'node:fs';
import grafeo from '@grafeo-db/js';
import type { GraphEngine, Params, Row, RunOptions } from '../engine.ts';
import { AtlasError, NoGraphError, QueryAbortedError, QueryContractError } from '../errors.ts';
import { CANDIDATES, chineseRuns, FOUND_PASSAGES, PASSAGES_CONTAINING } from './passage-search.ts';
import { ReadQueue } from './read-queue.ts';

const READS_AT_ONCE = 4;
const READ_SECONDS = 10;

// A UNIQUE constraint does not speed look-ups here: the index has to be made as well.
const SCHEMA = [
  'CREATE CONSTRAINT tifa_id IF NOT EXISTS FOR (n:TifaAtlas) REQUIRE n.id IS UNIQUE',
  'CREATE INDEX tifa_id_index IF NOT EXISTS FOR (n:TifaAtlas) ON (n.id)',
  'CREATE INDEX tifa_evidence_relation IF NOT EXISTS FOR (n:Evidence) ON (n.relation)',
];

const SEARCH = `CALL grafeo.search.text('Passage', 'text', $words, $candidates) YIELD node_id, score
MATCH (p:TifaAtlas:Passage) WHERE id(p) = node_id AND p.text CONTAINS $text${FOUND_PASSAGES}`;

export interface GrafeoOptions {
  /** Rows without ORDER BY come in random order: shows tests who relies on one. */
  shuffleUnordered?: boolean;
}

/** A graph that holds nothing yet: rows can be put in without looking whether they are there. */
export interface NewGraph extends GraphEngine {
  /** `properties` hold an `id` that no node has yet. */
  createNodes(labels: string[], properties: Params[]): Promise<void>;
  /** `source` and `target` are ids of nodes that `createNodes` made. @throws QueryContractError when one is not */
  createEdges(edges: { type: string; source: string; target: string; properties: Params }[]): Promise<void>;
}

/**
 * A new empty graph in a file that must not exist yet, or in memory. `prepare()` makes its constraint and indexes; a
 * graph filled by `createNodes` and `createEdges` is filled faster when they are made afterwards.
 */
export function createGrafeo(path?: string, options: GrafeoOptions = {}): NewGraph {
  if (path !== undefined && existsSync(path)) throw new Error(`${path} exists already.`);
  return new GrafeoEngine(grafeo.GrafeoDB.create(path, options), false);
}

/**
 * The graph in a file, for reading only.
 * @throws NoGraphError when there is no such file or it is damaged
 */
export function openGrafeo(path: string): GraphEngine {
  if (!existsSync(path)) throw new NoGraphError(`There is no graph at ${path}. Run: npm run seed`);
  try {
    return new GrafeoEngine(grafeo.GrafeoDB.openReadOnly(path), true);
  } catch (error) {
    throw new NoGraphError(`The graph at ${path} cannot be opened (${messageOf(error)}). Run: npm run seed`);
  }
}

class GrafeoEngine implements NewGraph {
  readonly name = 'grafeo';
  #db: InstanceType<typeof grafeo.GrafeoDB> | null;
  readonly #readOnly: boolean;
  readonly #reads = new ReadQueue(READS_AT_ONCE, READ_SECONDS);
  #lastWrite: Promise<unknown> = Promise.resolve();
  /** The engine's own numbers of the nodes that `createNodes` made. */
  readonly #numbers = new Map<string, number>();

  constructor(db: InstanceType<typeof grafeo.GrafeoDB>, readOnly: boolean) {
    this.#db = db;
    this.#readOnly = readOnly;
  }

  async prepare(): Promise<void> {
    if (this.#readOnly) return;
    const db = this.#open();
    for (const statement of SCHEMA) await db.executeCypher(statement);
    await db.createTextIndex('Passage', 'text', { tokenizer: 'cjk_bigram' });
  }

  run(cypher: string, params: Params, { access, bulk, signal }: RunOptions): Promise<Row[]> {
    if (access === 'read' && bulk) return this.#execute(cypher, params);
    if (access === 'read') return this.#reads.run(() => this.#execute(cypher, params), signal);
    if (signal?.aborted) return Promise.reject(new QueryAbortedError());
    // Two writes at once would make the slower one fail (GRAFEO-T001): one after the other.
    const write = this.#lastWrite.then(() => this.#execute(cypher, params));
    this.#lastWrite = write.catch(() => undefined);
    return write;
  }

  async createNodes(labels: string[], properties: Params[]): Promise<void> {
    const numbers = await this.#open().batchCreateNodesWithProps(labels, properties);
    for (const [index, { id }] of properties.entries()) {
      if (this.#numbers.has(String(id))) throw new QueryContractError(`Two nodes are called ${id}.`);
      this.#numbers.set(String(id), numbers[index]);
    }
  }

  async createEdges(edges: { type: string; source: string; target: string; properties: Params }[]): Promise<void> {
    const numberOf = (id: string, edge: Params) => {
      const number = this.#numbers.get(id);
      if (number === undefined) throw new QueryContractError(`${edge.id} cannot be written: an end is missing, ${id}.`);
      return number;
    };
    const rows = edges.map(({ type, source, target, properties }) => ({
      ...{ type, properties, src: numberOf(source, properties), dst: numberOf(target, properties) },
    }));
    await this.#open().batchCreateEdges(rows);
  }

  async searchPassages(text: string, limit: number, { signal }: { signal?: AbortSignal } = {}): Promise<Row[]> {
    if (text === '') return [];
    const words = chineseRuns(text).join(' ');
    if (words === '') return this.run(PASSAGES_CONTAINING, { text, limit }, { access: 'read', signal });
    const candidates = Math.max(CANDIDATES, limit);
    return this.run(SEARCH, { text, words, candidates, limit }, { access: 'read', signal });
  }

  /** Folds the log into the file. The reference is dropped too: `close()` alone keeps memory and descriptor. */
  async close(): Promise<void> {
    await this.#lastWrite;
    this.#db?.close();
    this.#db = null;
    this.#numbers.clear();
  }

  #open() {
    if (!this.#db) throw new AtlasError('engine-closed', 503, 'This graph has been closed.');
    return this.#db;
  }

  async #execute(cypher: string, params: Params): Promise<Row[]> {
    const db = this.#open();
    try {
      return (await db.executeCypher(cypher, params)).toArray() as Row[];
    } catch (error) {
      throw new QueryContractError(`The embedded engine refused a statement: ${messageOf(error)}`, { cause: error });
    }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
