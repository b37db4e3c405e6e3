// What the codes of Neo4j mean to the one who runs the atlas, as sentences of the error family.
import { Neo4jError } from 'neo4j-driver';
import { AtlasError, EngineUnreachableError, QueryContractError, QueryTimeoutError } from '../errors.ts';

const OUT_OF_MEMORY = /OutOfMemory/;

/** True when the connection or the cluster was to blame, not the query. */
export function isWorthAnotherTry(error: unknown): boolean {
  return error instanceof Neo4jError && error.retryable && !OUT_OF_MEMORY.test(error.code);
}

/** An error of ours for one of the driver's; `seconds` is the limit the query had. */
export function toAtlasError(
  error: unknown,
  { uri, user, database }: { uri: string; user?: string; database?: string },
  seconds: number,
): AtlasError {
  if (error instanceof AtlasError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Neo4jError ? error.code : '';
  const options = { cause: error };
  if (/Security\.(Unauthorized|CredentialsExpired|AuthenticationRateLimit)/.test(code)) {
    const who = user ? `the user '${user}'` : 'a connection without user';
    return new EngineUnreachableError(`Neo4j at ${uri} refuses ${who}. Check NEO4J_USER and NEO4J_PASSWORD.`, options);
  }
  if (/Database\.DatabaseNotFound/.test(code)) {
    return new EngineUnreachableError(
      `Neo4j at ${uri} has no database '${database || 'neo4j'}'. Check NEO4J_DATABASE.`,
      options,
    );
  }
  if (/TransactionTimedOut|Transaction\.Terminated/.test(code)) return new QueryTimeoutError(seconds, options);
  if (OUT_OF_MEMORY.test(code)) {
    return new AtlasError(
      'engine-memory',
      503,
      'The query needs more memory than the database allows. Narrow it.',
      options,
    );
  }
  if (/^(ServiceUnavailable|SessionExpired|N\/A)$|DatabaseUnavailable|Cluster\./.test(code)) {
    return new EngineUnreachableError(
      `Neo4j at ${uri} cannot be reached. Is it running, and is NEO4J_URI right?`,
      options,
    );
  }
  return new QueryContractError(`Neo4j refused a statement: ${message}`, options);
}
