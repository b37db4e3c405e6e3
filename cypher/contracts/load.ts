// What the loading queries take and give: merges by label and type, hashes, deletions, the state row, counts.
import { z } from 'zod';
import { defineQuery } from './contract.ts';

export const STATE_STATUSES = ['loading', 'ready'] as const;

export const LOAD_QUERIES = {
  'load/read-state': defineQuery({
    params: {},
    row: {
      status: z.enum(STATE_STATUSES),
      dataVersion: z.string(),
      schemaVersion: z.number(),
      extractor: z.string(),
      removing: z.array(z.string()),
    },
  }),
} as const;
