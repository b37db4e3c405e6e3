// Bodies nested deeper than any of ours are refused before anything walks them.
import type { RequestHandler } from 'express';
import { RequestError } from './errors.ts';

const MOST = 32;

/** Refuses a parsed body that is nested deeper than `most` levels. */
export function refuseDeepBodies(most = MOST): RequestHandler {
  return (request, _response, next) => {
    if (isDeeper(request.body, most))
      throw new RequestError('wrong-body', 400, `The body is nested deeper than ${most} levels.`);
    next();
  };
}

function isDeeper(value: unknown, levels: number): boolean {
  if (value === null || typeof value !== 'object') return false;
  if (levels === 0) return true;
  return Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}
