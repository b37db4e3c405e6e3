// The one interface both graph engines stand behind; rows are plain JSON, never nodes or edges of a driver.

export type Value = null | boolean | number | string | Value[] | { [key: string]: Value };
export type Params = Record<string, Value>;
export type Row = Record<string, Value>;

export interface RunOptions {
  access: 'read' | 'write';
  /** A read of whole kinds of nodes or edges for the program itself, while no reader waits: it gets the time of a load. */
  bulk?: boolean;
  /** A reader who leaves frees his place in the queue; Neo4j also ends the query. */
  signal?: AbortSignal;
}

export interface GraphEngine {
  readonly name: 'neo4j' | 'grafeo';
  /** Creates constraints, indexes and full text in the engine's own words; may be called again. */
  prepare(): Promise<void>;
  /**
   * Runs one statement of the common dialect.
   * @throws AtlasError: 503 when the engine is busy or gone, 504 when a query takes too long, 500 for a refused statement
   */
  run(cypher: string, params: Params, options: RunOptions): Promise<Row[]>;
  /**
   * Passages that hold the text as it stands, ordered by document and number: `{id, document, number, role, start, end, text}`.
   * One character falls back to CONTAINS; an empty text finds nothing.
   */
  searchPassages(text: string, limit: number, options?: { signal?: AbortSignal }): Promise<Row[]>;
  close(): Promise<void>;
}
