// Saved views: a state too long for a link, kept under a short id.
import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';

const params = z.object({ id: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'expected letters, digits, - and _') });
const view = z.object({
  id: z.string(),
  name: z.string().max(200),
  savedAt: z.string(),
  /** The explore screen's own state; the client checks it when it is opened. */
  state: z.record(z.string(), z.unknown()),
});
export type View = z.infer<typeof view>;

export const views = defineEndpoint({
  path: '/api/views',
  summary: 'Saved views, newest first',
  response: z.object({ views: z.array(view.omit({ state: true })), total: z.number() }),
});
export const getView = defineEndpoint({ path: '/api/views/:id', summary: 'A saved view', params, response: view });
export const putView = defineEndpoint({
  method: 'put',
  path: '/api/views/:id',
  summary: 'Saves a view',
  params,
  body: view.pick({ name: true, state: true }),
  response: view,
});
export const deleteView = defineEndpoint({
  method: 'delete',
  path: '/api/views/:id',
  summary: 'Forgets a view',
  params,
  response: z.object({ deleted: z.boolean() }),
});
