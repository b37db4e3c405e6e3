// Adding texts while the app runs: the files go in, a job with its progress comes out.
import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { idParams } from './shapes.ts';

export const job = z.object({
  id: z.string(),
  state: z.enum(['running', 'done', 'failed']),
  /** Of the whole job, 0 to 1. */
  progress: z.number(),
  /** Texts read so far, and texts to read; `total` is 0 until it is known. */
  done: z.number(),
  total: z.number(),
  /** Files that did not go in, by name, and why. */
  refused: z.array(z.object({ file: z.string(), reason: z.string() })),
  /** The data version in force when the job ended. */
  dataVersion: z.string().nullable(),
  /** What went wrong, in one sentence, when `state` is failed. */
  problem: z.string().nullable(),
});
export type Job = z.infer<typeof job>;

export const addTexts = defineEndpoint({
  method: 'post',
  path: '/api/texts',
  writes: true,
  summary: 'Adds .txt files to the graph; the answer is a job to ask after. Loopback or edit token only',
  body: z.object({
    files: z
      .array(
        z.object({
          /** The file's name or path below the folder it comes from: `2024/讲话.txt`. */
          path: z.string().min(1).max(300),
          /** The bytes of the file in base64, so that its encoding is for the seed to tell. */
          content: z.base64(),
        }),
      )
      .min(1)
      .max(2000),
  }),
  response: job,
});

export const textsJob = defineEndpoint({
  path: '/api/texts/jobs/:id',
  summary: 'How far a job is',
  params: idParams,
  response: job,
});
