// Puts an endpoint into the app: who may, then what comes in by its declaration, the handler, what it gives.
import { json, type RequestHandler, type Response, type Router } from 'express';
import { z } from 'zod';
import type { Endpoint } from './endpoints/endpoint.ts';
import { RequestError } from './errors.ts';
import { refuseDeepBodies } from './json-depth.ts';

export interface Call<P, Q, B> {
  params: P;
  query: Q;
  body: B;
  /** Aborted when the client leaves. */
  signal: AbortSignal;
  /** Another status than 200. */
  setStatus: (status: number) => void;
  /** The answer is text to be saved under a name, not JSON. */
  setFile: (file: { name: string; type: string }) => void;
}

export interface MountOptions {
  /** Runs before a write is looked at. */
  writeGuard: RequestHandler;
}

export type Mount = ReturnType<typeof mountOn>['mount'];

/** A function that mounts endpoints on `router`, and the list of those mounted; `bodyLimit` is in Express' words ('1mb'). */
export function mountOn(router: Router, { writeGuard }: MountOptions) {
  const endpoints: Endpoint[] = [];
  function mount<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
    endpoint: Endpoint<P, Q, B, R>,
    handler: (call: Call<z.output<P>, z.output<Q>, z.output<B>>) => Promise<z.input<R>> | z.input<R>,
    { bodyLimit = '1mb' } = {},
  ): void {
    endpoints.push(endpoint);
    const guards = endpoint.writes ? [writeGuard] : [];
    const body = endpoint.method === 'get' ? [] : [json({ limit: bodyLimit }), refuseDeepBodies()];
    router[endpoint.method](endpoint.path, ...guards, ...body, async (request, response) => {
      const leaving = new AbortController();
      response.on('close', () => {
        if (!response.writableEnded) leaving.abort();
      });
      let status = 200;
      let file: { name: string; type: string } | null = null;
      refuseUnknownParameters(endpoint.query, request.query);
      const answer = await handler({
        params: parse(endpoint.params, request.params, 'wrong-parameter'),
        query: parse(endpoint.query, request.query, 'wrong-parameter'),
        body: parse(endpoint.body, request.body ?? {}, 'wrong-body'),
        signal: leaving.signal,
        setStatus: (code) => (status = code),
        setFile: (given) => (file = given),
      });
      if (file === null) response.status(status).json(answer);
      else sendFile(response, file, answer);
    });
  }
  return { mount, endpoints };
}

function sendFile(response: Response, file: { name: string; type: string }, text: unknown): void {
  response.attachment(file.name).type(file.type).send(String(text));
}

/** A misspelt filter would otherwise go unseen and filter nothing. */
function refuseUnknownParameters(schema: z.ZodType, given: object): void {
  if (!(schema instanceof z.ZodObject)) return;
  const known = Object.keys(schema.shape);
  const unknown = Object.keys(given).filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  const takes = known.length > 0 ? `It takes ${known.join(', ')}.` : 'It takes none.';
  throw new RequestError('wrong-parameter', 400, `There is no parameter "${unknown.join('", "')}" here. ${takes}`);
}

function parse<S extends z.ZodType>(schema: S, value: unknown, code: 'wrong-parameter' | 'wrong-body'): z.output<S> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  throw new RequestError(code, 400, result.error.issues.slice(0, 5).map(sentence).join(' '));
}

/** Which parameter, what was given, why it is wrong. */
function sentence(issue: z.core.$ZodIssue): string {
  const name = issue.path.map(String).join('.');
  const given = issue.input === undefined ? 'is missing' : `is ${(JSON.stringify(issue.input) ?? '').slice(0, 80)}`;
  return `${name ? `Parameter "${name}"` : 'The body'} ${given}: ${issue.message}.`;
}
