// The one way to the server: an endpoint as declared, called with typed input, answered with its typed response.
import type { z } from 'zod';
import type { Endpoint } from '../server/endpoints/endpoint.ts';

type QueryValue = string | number | readonly string[] | undefined;

/** What a call takes. Lists in the query are written with commas; what is undefined is left out. */
export interface Input<E extends Endpoint> {
  params?: z.input<E['params']>;
  query?: { [K in keyof z.input<E['query']>]?: QueryValue };
  body?: z.input<E['body']>;
  signal?: AbortSignal;
}

/** A refusal of the server, or no answer at all. `code` is stable: the interface has a sentence for it. */
export class ApiError extends Error {
  override name = 'ApiError';
  constructor(
    readonly status: number,
    readonly code: string,
    detail: string,
  ) {
    super(detail);
  }
}

/** The last part of a problem's type: `/problems/unknown-id` is `unknown-id`. */
async function readProblem(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => null);
  const problem = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const type = typeof problem.type === 'string' ? problem.type : '';
  const code = type.split(/[/:#]/).pop() || String(response.status);
  return new ApiError(response.status, code, typeof problem.detail === 'string' ? problem.detail : response.statusText);
}

/** The address of a call: parameters put in, each encoded; the query behind it. */
export function addressOf<E extends Endpoint>(endpoint: E, { params, query }: Input<E>): string {
  const values = (params ?? {}) as Record<string, string>;
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries((query ?? {}) as Record<string, QueryValue>)) {
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) continue;
    search.set(name, String(value));
  }
  return search.size > 0 ? `${path}?${search}` : path;
}

/** Calls an endpoint. Throws `ApiError`: the server's problem, or status 0 when it does not answer. */
export async function call<E extends Endpoint>(endpoint: E, input: Input<E> = {}): Promise<z.output<E['response']>> {
  const response = await fetch(addressOf(endpoint, input), {
    method: endpoint.method.toUpperCase(),
    signal: input.signal,
    headers: input.body === undefined ? {} : { 'content-type': 'application/json' },
    body: input.body === undefined ? undefined : JSON.stringify(input.body),
  }).catch((error: unknown) => {
    if (input.signal?.aborted) throw error;
    throw new ApiError(0, 'unreachable', 'The server does not answer.');
  });
  if (!response.ok) throw await readProblem(response);
  return (await response.json()) as z.output<E['response']>;
}
