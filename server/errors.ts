// What may be wrong with a request, as errors that carry their status; the family begins in cypher/errors.ts.
import { AtlasError } from '../cypher/errors.ts';
import type { Ambiguity, ProblemType } from './endpoints/problems.ts';

/** Something in the request is wrong; `detail` says what and why. */
export class RequestError extends AtlasError {
  constructor(code: ProblemType, status: number, detail: string) {
    super(code, status, detail);
  }
}

export class UnknownIdError extends RequestError {
  constructor(id: string) {
    super('unknown-id', 404, `There is nothing with the id "${id}" in the graph.`);
  }
}

/** An old or shortened id that may mean several nodes. */
export class AmbiguousIdError extends RequestError {
  readonly candidates: Ambiguity['candidates'];

  constructor(id: string, candidates: Ambiguity['candidates']) {
    super('ambiguous-id', 300, `The id "${id}" may mean ${candidates.length} different nodes: choose one.`);
    this.candidates = candidates;
  }
}
