// Texts of the user's own, taken in while the app runs.
import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { idParams } from './shapes.ts';

const job = z.object({
  id: z.string(),
  status: z.enum(['queued', 'running', 'done', 'failed']),
  /** 0 to 1. */
  progress: z.number(),
  step: z.string(),
  loaded: z.array(z.string()),
  refused: z.array(z.object({ file: z.string(), why: z.string() })),
  error: z.string().nullable(),
});
export type Job = z.infer<typeof job>;

export const addTexts = defineEndpoint({
  method: 'post',
  path: '/api/texts',
  summary: 'One or more .txt files (base64) through the same pipeline; loopback or edit token only',
  body: z.object({
    files: z
      .array(z.object({ name: z.string().min(1).max(300), content: z.base64() }))
      .min(1)
      .max(500),
  }),
  response: job,
});

export const textsJob = defineEndpoint({
  path: '/api/texts/:id',
  summary: 'How far a job is',
  params: idParams,
  response: job,
});
