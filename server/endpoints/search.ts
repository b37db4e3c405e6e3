// Search from one character on: names, aliases, pinyin, initials, Traditional; passages as the last group.
import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { kind, listOf, reused, upTo } from './shapes.ts';
import { KINDS } from '../../cypher/schema.ts';

export const search = defineEndpoint({
  path: '/api/search',
  summary: 'Typed hits with the matched part',
  query: z.object({ q: z.string().trim().min(1).max(100), kind: listOf(KINDS), reused, limit: upTo(20, 100) }),
  response: z.object({
    results: z.array(
      z.object({
        id: z.string(),
        kind,
        name: z.string(),
        /** The name, alias, post with the name, pinyin or initials that matched. */
        matched: z.string(),
        how: z.enum(['name', 'alias', 'post', 'pinyin', 'initials']),
        documentCount: z.number(),
      }),
    ),
    total: z.number(),
    /** Hits by kind, before `limit` and whatever `kind` asks for. */
    kinds: z.partialRecord(kind, z.number()),
    passages: z.array(
      z.object({
        document: z.string(),
        label: z.string(),
        number: z.number(),
        start: z.number(),
        end: z.number(),
        text: z.string(),
      }),
    ),
  }),
});
