// Is it alive, is it ready, what is loaded.
import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';

const state = z.object({
  status: z.enum(['ready', 'loading', 'empty', 'unreachable']),
  engine: z.enum(['neo4j', 'grafeo']),
  dataVersion: z.string().nullable(),
  schemaVersion: z.number().nullable(),
  extractor: z.string().nullable(),
});

export const health = defineEndpoint({
  path: '/api/health',
  summary: 'Engine, data version and status',
  response: state,
});
export const live = defineEndpoint({
  path: '/livez',
  summary: 'The process answers',
  response: z.object({ status: z.literal('ok') }),
});
export const ready = defineEndpoint({
  path: '/readyz',
  summary: '200 when queries can be answered, else 503',
  response: state,
});
