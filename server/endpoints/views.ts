// Saved views: what a link is too short to hold, kept under a name.
import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';

const viewParams = z.object({
  id: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'expected 1 to 64 letters, digits, - or _'),
});

/** `content` is the client's own; the server keeps it as it is. */
const view = z.object({ id: z.string(), savedAt: z.string(), content: z.record(z.string(), z.unknown()) });
export type SavedView = z.infer<typeof view>;

export const readView = defineEndpoint({
  path: '/api/views/:id',
  summary: 'A saved view',
  params: viewParams,
  response: view,
});
export const saveView = defineEndpoint({
  method: 'put',
  path: '/api/views/:id',
  writes: true,
  summary: 'Saves a view under an id. Loopback or edit token only',
  params: viewParams,
  body: z.object({ content: z.record(z.string(), z.unknown()) }),
  response: view,
});
export const deleteView = defineEndpoint({
  method: 'delete',
  path: '/api/views/:id',
  writes: true,
  summary: 'Forgets a saved view. Loopback or edit token only',
  params: viewParams,
  response: z.object({ deleted: z.boolean() }),
});
