// A line of curation.jsonl: what a person corrects in the graph, with the reason and the day.
import { z } from 'zod';

const id = z.string().min(1);
const why = { reason: z.string().trim().min(1), date: z.iso.date() };

/** Ids may be old or alias ids; they are looked up in the graph as it stands before curation. */
export const CURATION_RULE = z.discriminatedUnion('rule', [
  /** Several ids become one, which keeps its name. */
  z.object({ rule: z.literal('merge'), from: z.union([id, z.array(id).min(1)]), into: id, ...why }),
  /** What the given documents say of an entity is said of another, called `<id>~<as>`. */
  z.object({ rule: z.literal('split'), id, documents: z.array(id).min(1), as: z.string().trim().min(1), ...why }),
  z.object({ rule: z.literal('rename'), id, name: z.string().trim().min(1), ...why }),
  /** What is wrong: the id of an edge, of an entity, or `<entity id>#date` (or #place, #alias). */
  z.object({ rule: z.literal('reject'), relation: id, ...why }),
]);
export type CurationRule = z.output<typeof CURATION_RULE>;
