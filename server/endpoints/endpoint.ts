// How an endpoint is declared: once, with zod, for the router, the client and the OpenAPI page.
import { z } from 'zod';

export interface Endpoint<
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
  R extends z.ZodType = z.ZodType,
> {
  method: 'get' | 'post' | 'put' | 'delete';
  /** Express form: `/api/entities/:id`. */
  path: string;
  summary: string;
  /** It changes files or the graph: loopback or edit token only. */
  writes: boolean;
  params: P;
  query: Q;
  body: B;
  response: R;
}

const none = z.object({});

/** Declares an endpoint; parts left out take no input. */
export function defineEndpoint<
  R extends z.ZodType,
  P extends z.ZodType = typeof none,
  Q extends z.ZodType = typeof none,
  B extends z.ZodType = typeof none,
>(parts: {
  method?: Endpoint['method'];
  path: string;
  summary: string;
  writes?: boolean;
  params?: P;
  query?: Q;
  body?: B;
  response: R;
}): Endpoint<P, Q, B, R> {
  return {
    method: parts.method ?? 'get',
    path: parts.path,
    summary: parts.summary,
    writes: parts.writes ?? false,
    params: parts.params ?? (none as unknown as P),
    query: parts.query ?? (none as unknown as Q),
    body: parts.body ?? (none as unknown as B),
    response: parts.response,
  };
}
