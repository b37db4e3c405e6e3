// Corrections by the user: reject, merge, rename; kept in .atlas/curation.jsonl and applied at every seed.
import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { idParams, named } from './shapes.ts';
import { job } from './texts.ts';

const reason = z.string().trim().min(1).max(500);
const id = z.string().min(1).max(500);
/** What the interface writes. A file written by hand may also split. */
export const curationRule = z.discriminatedUnion('rule', [
  /** What is wrong: an edge, an entity, or `<entity id>#date` (or #place, #alias). */
  z.object({ rule: z.literal('reject'), relation: id, reason }),
  z.object({ rule: z.literal('merge'), from: id, into: id, reason }),
  z.object({ rule: z.literal('rename'), id, name: z.string().trim().min(1).max(200), reason }),
]);
export type WrittenRule = z.output<typeof curationRule>;

const entry = z.object({
  id: z.string(),
  date: z.string(),
  rule: z.enum(['reject', 'merge', 'rename', 'split']),
  /** The ids and names the rule is about: an edge or entity; what goes and what stays; the old id and the new name. */
  about: z.array(z.string()),
  reason: z.string(),
  /** Whether the graph in force already is as the rule says. */
  applied: z.boolean(),
});
export type CurationEntry = z.output<typeof entry>;

export const curation = defineEndpoint({
  path: '/api/curation',
  summary: "The user's rules, newest first",
  response: z.object({ rules: z.array(entry), total: z.number() }),
});

export const previewCuration = defineEndpoint({
  method: 'post',
  path: '/api/curation/preview',
  summary: 'What a rule would change, before it is written (reads only)',
  body: curationRule,
  response: z.object({
    /** Nodes that go or change their name, edges and quotes that go or move. */
    nodes: z.number(),
    edges: z.number(),
    evidence: z.number(),
    /** The ends of the edge, or the entities the rule is about. */
    about: z.array(named),
  }),
});

export const addCuration = defineEndpoint({
  method: 'post',
  path: '/api/curation',
  writes: true,
  summary: 'Writes a rule and seeds again; loopback or edit token only. A rule the seed fails on is taken back',
  body: curationRule,
  response: z.object({ id: z.string(), job }),
});

export const removeCuration = defineEndpoint({
  method: 'delete',
  path: '/api/curation/:id',
  writes: true,
  summary: 'Takes a rule back and seeds again; loopback or edit token only',
  params: idParams,
  response: z.object({ id: z.string(), job }),
});
