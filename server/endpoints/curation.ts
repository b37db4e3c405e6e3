// Corrections by the user: reject, merge, rename; kept in .atlas/curation.jsonl and applied at every seed.
import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { idParams } from './shapes.ts';

const reason = z.string().trim().min(1).max(500);
const id = z.string().min(1).max(500);
export const curationRule = z.discriminatedUnion('rule', [
  z.object({ rule: z.literal('reject'), relation: id, reason }),
  z.object({ rule: z.literal('merge'), from: id, into: id, reason }),
  z.object({ rule: z.literal('rename'), id, name: z.string().trim().min(1).max(200), reason }),
]);

const entry = z.object({ id: z.string(), date: z.string(), rule: curationRule, applied: z.boolean() });

export const curation = defineEndpoint({
  path: '/api/curation',
  summary: 'The rules in force, newest first',
  response: z.object({ rules: z.array(entry), total: z.number() }),
});

export const previewCuration = defineEndpoint({
  method: 'post',
  path: '/api/curation/preview',
  summary: 'What a rule would change, before it is written (reads only)',
  body: curationRule,
  response: z.object({ nodes: z.number(), edges: z.number(), evidence: z.number(), sentence: z.string() }),
});

export const addCuration = defineEndpoint({
  method: 'post',
  path: '/api/curation',
  writes: true,
  summary: 'Writes a rule and seeds again; loopback or edit token only',
  body: curationRule,
  response: z.object({ id: z.string(), job: z.string() }),
});

export const removeCuration = defineEndpoint({
  method: 'delete',
  path: '/api/curation/:id',
  writes: true,
  summary: 'Takes a rule back and seeds again',
  params: idParams,
  response: z.object({ id: z.string(), job: z.string() }),
});
