// Turns every error into application/problem+json with a stable code; what is inside stays in the log.
import type { ErrorRequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { AtlasError } from '../cypher/errors.ts';
import type { Problem } from './endpoints/shapes.ts';
import { AmbiguousIdError } from './errors.ts';

const TITLES: Record<number, string> = {
  300: 'Several answers',
  400: 'Wrong request',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Not allowed here',
  409: 'Not now',
  413: 'Too large',
  415: 'Not readable',
  429: 'Too many requests',
  499: 'Nobody waits',
  500: 'Our mistake',
  503: 'Not ready',
  504: 'Too slow',
};

/** Sends a problem; `more` adds fields of its own. */
export function sendProblem(response: Response, problem: Omit<Problem, 'title'>, more: object = {}): void {
  const title = TITLES[problem.status] ?? 'Problem';
  if (problem.status === 503) response.setHeader('Retry-After', '2');
  response
    .status(problem.status)
    .type('application/problem+json')
    .send(JSON.stringify({ type: problem.type, title, status: problem.status, detail: problem.detail, ...more }));
}

/** The last handler of the app. Only mistakes of ours are logged as errors. */
export function answerProblems(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const { type, status, detail } = problemOf(error);
    const instance = String(request.id ?? '');
    if (status === 500) log.error({ err: error, requestId: instance }, 'a request failed');
    const more = error instanceof AmbiguousIdError ? { candidates: error.candidates } : {};
    sendProblem(response, { type, status, detail }, { ...(instance && { instance }), ...more });
  };
}

function problemOf(error: unknown): Omit<Problem, 'title'> {
  if (error instanceof AtlasError && error.status !== 500)
    return { type: error.code, status: error.status, detail: error.message };
  if (isHttpError(error)) {
    if (error.status === 413)
      return { type: 'body-too-large', status: 413, detail: 'The body is larger than this address takes.' };
    if (error.type)
      return { type: 'wrong-body', status: error.status, detail: `The body cannot be read: ${error.message}.` };
    return { type: 'wrong-parameter', status: error.status, detail: 'The address is not well formed.' };
  }
  return {
    type: 'internal',
    status: 500,
    detail: 'Something went wrong on our side; the log of the server says what, under the id of this answer.',
  };
}

/** Errors of Express and its body parser: a 4xx status, and a `type` when the body is at fault. */
function isHttpError(error: unknown): error is Error & { status: number; type?: string } {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status < 500;
}
