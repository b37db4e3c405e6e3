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
type Given<S extends z.ZodType | undefined> = S extends z.ZodType ? S : typeof none;

/** What is left out takes no input. */
function given<S extends z.ZodType | undefined>(schema: S | undefined): Given<S>;
function given(schema: z.ZodType | undefined): z.ZodType {
  return schema ?? none;
}

/** Declares an endpoint. */
export function defineEndpoint<
  R extends z.ZodType,
  P extends z.ZodType | undefined = undefined,
  Q extends z.ZodType | undefined = undefined,
  B extends z.ZodType | undefined = undefined,
>(parts: {
  method?: Endpoint['method'];
  path: string;
  summary: string;
  writes?: boolean;
  params?: P;
  query?: Q;
  body?: B;
  response: R;
}): Endpoint<Given<P>, Given<Q>, Given<B>, R> {
  return {
    method: parts.method ?? 'get',
    path: parts.path,
    summary: parts.summary,
    writes: parts.writes ?? false,
    params: given<P>(parts.params),
    query: given<Q>(parts.query),
    body: given<B>(parts.body),
    response: parts.response,
  };
}
