// The error family: every error people may see has a status, a stable code and a sentence that says what to do.

/** `code` is what the client translates; `status` is the HTTP status the server answers with. */
export class AtlasError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, status: number, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
    this.status = status;
  }
}

/** The engine has no room for this query now; the same question may be asked again. */
export class EngineBusyError extends AtlasError {
  constructor(seconds: number) {
    super('engine-busy', 503, `The graph is busy: this query waited ${seconds} s for its turn. Try again in a moment.`);
  }
}

/** The database cannot be reached, or refuses us; the sentence says which and what to do. */
export class EngineUnreachableError extends AtlasError {
  constructor(message: string, options?: ErrorOptions) {
    super('engine-unreachable', 503, message, options);
  }
}

/** There is no graph of ours yet. */
export class NoGraphError extends AtlasError {
  constructor(message: string) {
    super('no-graph', 503, message);
  }
}

/** A query ran longer than its limit and was ended. */
export class QueryTimeoutError extends AtlasError {
  constructor(seconds: number, options?: ErrorOptions) {
    super('query-timeout', 504, `The query took longer than ${seconds} s and was ended. Narrow the question.`, options);
  }
}

/** The one who asked has left. */
export class QueryAbortedError extends AtlasError {
  constructor() {
    super('query-aborted', 499, 'The query was given up because nobody waits for it any more.');
  }
}

/** A statement or its rows are not as the contract says: a mistake of ours, never of the user. */
export class QueryContractError extends AtlasError {
  constructor(message: string, options?: ErrorOptions) {
    super('query-contract', 500, message, options);
  }
}

/** A write would touch what is not ours to touch; `--yes` says that it may. */
export class WriteRefusedError extends AtlasError {
  constructor(code: 'foreign-nodes' | 'unknown-documents', message: string) {
    super(code, 409, message);
  }
}
