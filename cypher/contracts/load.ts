// What the loading queries take and give: merges by label and type, hashes, deletions, the state row, counts.
import { z } from 'zod';
import { LABELS, RELATION_TYPES } from '../schema.ts';
import { defineQuery } from './contract.ts';

const id = z.string().min(1);
const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(z.number())]);
const properties = z.record(z.string(), value);
const written = { written: z.number() };
const deleted = { deleted: z.number() };

/** `props` is everything the node is to have, `id` and `hash` too. */
const mergeNodes = defineQuery({
  access: 'write',
  params: { rows: z.array(z.strictObject({ id, props: properties })) },
  row: written,
});

/** The statement names edge properties one by one, so a property it does not name would be lost: refused instead. */
const mergeEdges = (...names: string[]) =>
  defineQuery({
    access: 'write',
    params: {
      rows: z.array(
        z.strictObject({
          id,
          source: id,
          target: id,
          hash: z.string().min(1),
          props: properties.refine((props) => Object.keys(props).every((name) => names.includes(name)), {
            error: `an edge of this type has only these properties: ${names.join(', ') || 'none'}`,
          }),
        }),
      ),
    },
    row: written,
  });
const mergeRelations = (...names: string[]) => mergeEdges('evidenceCount', 'confidence', ...names);

const state = {
  status: z.enum(['loading', 'ready']),
  dataVersion: z.string(),
  schemaVersion: z.number(),
  extractor: z.string(),
  removing: z.array(z.string()),
};

export const LOAD_QUERIES = {
  'load/merge-document': mergeNodes,
  'load/merge-passage': mergeNodes,
  'load/merge-person': mergeNodes,
  'load/merge-organization': mergeNodes,
  'load/merge-event': mergeNodes,
  'load/merge-concept': mergeNodes,
  'load/merge-evidence': mergeNodes,
  'load/merge-attended': mergeRelations('role', 'invited'),
  'load/merge-holds-post': mergeRelations('title'),
  'load/merge-hosted': mergeRelations(),
  'load/merge-voiced': mergeRelations(),
  'load/merge-part-of': mergeRelations(),
  'load/merge-under': mergeRelations(),
  'load/merge-variant-of': mergeRelations('how'),
  'load/merge-reports': mergeRelations(),
  'load/merge-refers-to': mergeRelations(),
  'load/merge-reported': mergeRelations('role'),
  'load/merge-uses': mergeRelations('count', 'nested'),
  'load/merge-names': mergeRelations('count', 'nested'),
  'load/merge-mentions': mergeEdges('starts', 'ends', 'speakers', 'inside'),
  'load/merge-of': mergeEdges(),
  'load/read-nodes': defineQuery({
    bulk: true,
    params: { after: z.string(), limit: z.number().int() },
    row: { id, hash: z.string().nullable(), label: z.enum([...LABELS, 'State']) },
  }),
  'load/read-edges': defineQuery({
    bulk: true,
    params: { ids: z.array(id) },
    row: {
      id: z.string().nullable(),
      type: z.enum([...RELATION_TYPES, 'MENTIONS', 'OF']),
      source: id,
      target: id,
      hash: z.string().nullable(),
    },
  }),
  'load/delete-nodes': defineQuery({ access: 'write', params: { ids: z.array(id) }, row: deleted }),
  'load/delete-edges': defineQuery({
    access: 'write',
    params: { rows: z.array(z.strictObject({ id, source: id })) },
    row: deleted,
  }),
  'load/read-state': defineQuery({ params: {}, row: state }),
  'load/write-state': defineQuery({ access: 'write', params: state, row: written }),
  'load/count-nodes': defineQuery({ params: {}, row: { everything: z.number(), ours: z.number() } }),
} as const;
