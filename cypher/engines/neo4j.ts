// Neo4j over Bolt: one verified driver that finds its way back when the database does.
import neo4j, { type Driver, type Session } from 'neo4j-driver';
import type { GraphEngine, Params, Row, RunOptions } from '../engine.ts';
import { EngineUnreachableError, QueryAbortedError } from '../errors.ts';
import { isWorthAnotherTry, toAtlasError } from './neo4j-errors.ts';
import { toNeo4jParams } from './neo4j-params.ts';
import { CANDIDATES, chineseRuns, FOUND_PASSAGES, PASSAGES_CONTAINING } from './passage-search.ts';

const READ_SECONDS = 10;
const LOAD_SECONDS = 300;

const SCHEMA = [
  'CREATE CONSTRAINT tifa_id IF NOT EXISTS FOR (n:TifaAtlas) REQUIRE n.id IS UNIQUE',
  'CREATE INDEX tifa_evidence_relation IF NOT EXISTS FOR (n:Evidence) ON (n.relation)',
  `CREATE FULLTEXT INDEX tifa_text IF NOT EXISTS FOR (n:TifaAtlas) ON EACH [n.text]
   OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk'}}`,
  'CALL db.awaitIndexes(300)',
];

const SEARCH = `CALL db.index.fulltext.queryNodes('tifa_text', $phrases, {limit: $candidates}) YIELD node AS p
WITH p WHERE p:Passage AND p.text CONTAINS $text${FOUND_PASSAGES}`;

export interface Neo4jSettings {
  /** `bolt://`, `neo4j://` or `neo4j+s://` with host and port. */
  uri: string;
  /** Empty when the server asks for no login. */
  user?: string;
  password?: string;
  /** Empty for the server's default. */
  database?: string;
}

/**
 * Connects and looks once whether the database answers.
 * @throws EngineUnreachableError with a sentence: not reachable, login refused, no such database, not a Neo4j URI
 */
export async function connectNeo4j(settings: Neo4jSettings): Promise<GraphEngine> {
  const engine = openNeo4j(settings);
  try {
    await engine.run('RETURN 1 AS one', {}, { access: 'read' });
    return engine;
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/** The same without the look: for one who will ask for its health anyway. */
export function openNeo4j(settings: Neo4jSettings): GraphEngine {
  const { uri, user, password } = settings;
  try {
    const login = user ? neo4j.auth.basic(user, password ?? '') : undefined;
    const driver = neo4j.driver(uri, login, {
      disableLosslessIntegers: true,
      connectionTimeout: 2000,
      connectionAcquisitionTimeout: 5000,
      telemetryDisabled: true,
    });
    return new Neo4jEngine(driver, settings);
  } catch (error) {
    throw new EngineUnreachableError(
      `NEO4J_URI '${uri}' is no address of a Neo4j: expected bolt://, neo4j:// or neo4j+s:// with a host.`,
      { cause: error },
    );
  }
}

class Neo4jEngine implements GraphEngine {
  readonly name = 'neo4j';
  readonly #driver: Driver;
  readonly #settings: Neo4jSettings;

  constructor(driver: Driver, settings: Neo4jSettings) {
    this.#driver = driver;
    this.#settings = settings;
  }

  async prepare(): Promise<void> {
    for (const statement of SCHEMA) await this.run(statement, {}, { access: 'write' });
  }

  async run(cypher: string, params: Params, { access, bulk, signal }: RunOptions): Promise<Row[]> {
    if (signal?.aborted) throw new QueryAbortedError();
    const read = access === 'read';
    const seconds = read && !bulk ? READ_SECONDS : LOAD_SECONDS;
    const session = this.#driver.session({
      defaultAccessMode: read ? neo4j.session.READ : neo4j.session.WRITE,
      database: this.#settings.database || undefined,
    });
    const end = () => void session.close();
    signal?.addEventListener('abort', end, { once: true });
    try {
      return await (read ? this.#read : this.#write)(session, cypher, toNeo4jParams(params), seconds * 1000);
    } catch (error) {
      if (signal?.aborted) throw new QueryAbortedError();
      throw toAtlasError(error, this.#settings, seconds);
    } finally {
      signal?.removeEventListener('abort', end);
      await session.close();
    }
  }

  /** Only Chinese characters go into the Lucene query, each run as a phrase, so there is nothing to escape. */
  async searchPassages(text: string, limit: number, { signal }: { signal?: AbortSignal } = {}): Promise<Row[]> {
    if (text === '') return [];
    const phrases = chineseRuns(text)
      .map((run) => `"${run}"`)
      .join(' AND ');
    if (phrases === '') return this.run(PASSAGES_CONTAINING, { text, limit }, { access: 'read', signal });
    const candidates = Math.max(CANDIDATES, limit);
    return this.run(SEARCH, { text, phrases, candidates, limit }, { access: 'read', signal });
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  // The driver's own retry would repeat a query that ran out of memory for half a minute: reads get one more try,
  // and only where the connection or the cluster was to blame.
  readonly #read = async (
    session: Session,
    cypher: string,
    params: Record<string, unknown>,
    timeout: number,
  ): Promise<Row[]> => {
    const read = async () => (await session.run<Row>(cypher, params, { timeout })).records;
    const records = await read().catch((error: unknown) => {
      if (!isWorthAnotherTry(error)) throw error;
      return read();
    });
    return records.map((record) => record.toObject());
  };

  readonly #write = async (
    session: Session,
    cypher: string,
    params: Record<string, unknown>,
    timeout: number,
  ): Promise<Row[]> => {
    const { records } = await session.executeWrite((tx) => tx.run<Row>(cypher, params), { timeout });
    return records.map((record) => record.toObject());
  };
}
