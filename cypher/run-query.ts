// Runs a named query: its file's text, its parameters and rows checked by the contract of that name.
import type { z } from 'zod';
import { QUERIES, type QueryName } from './contracts/queries.ts';
import type { GraphEngine, Params } from './engine.ts';
import { QueryContractError } from './errors.ts';
import { readQueryFile } from './query-files.ts';

export type { QueryName };

/** Of what is wrong with an answer this much is told. */
const MOST_ISSUES = 5;

export type QueryParams<N extends QueryName> = z.input<(typeof QUERIES)[N]['params']>;
export type QueryRow<N extends QueryName> = z.output<(typeof QUERIES)[N]['row']>;

/**
 * Rows of `folder/name`. A misspelt name or parameter does not compile.
 * @throws AtlasError of the engine, or QueryContractError when parameters or rows are not as declared
 */
export async function runQuery<N extends QueryName>(
  engine: GraphEngine,
  name: N,
  params: QueryParams<N>,
  options: { signal?: AbortSignal } = {},
): Promise<QueryRow<N>[]> {
  const contract = QUERIES[name];
  const checked = contract.params.safeParse(params);
  if (!checked.success) {
    throw new QueryContractError(`Parameters of ${name}: ${sentenceOf(checked.error)}`, { cause: checked.error });
  }
  const rows = await engine.run(readQueryFile(name).cypher, checked.data as Params, {
    access: contract.access,
    bulk: contract.bulk,
    signal: options.signal,
  });
  const result = contract.rows.safeParse(rows);
  if (!result.success) {
    throw new QueryContractError(`Rows of ${name}: ${sentenceOf(result.error)}`, { cause: result.error });
  }
  return result.data as QueryRow<N>[];
}

function sentenceOf(error: z.ZodError): string {
  return error.issues
    .slice(0, MOST_ISSUES)
    .map((issue) => `${issue.path.join('.') || 'as a whole'}: ${issue.message}`)
    .join('; ');
}
