// The filters of the matrix and of pairs as requests write them, made ready for the queries.
import type { z } from 'zod';
import { daysOf } from '../date-range.ts';
import type { attendance } from '../endpoints/attendance.ts';
import type { NameIndex } from '../name-index.ts';
import { resolveIds } from '../resolve-id.ts';
import type { MatrixFilters } from './read-matrix.ts';

/** Who can attend. */
export const ATTENDERS = ['Person', 'Organization'] as const;

export function kindsOf(who: (typeof ATTENDERS)[number] | 'both'): string[] {
  return who === 'both' ? [...ATTENDERS] : [who];
}

/** @throws UnknownIdError, AmbiguousIdError for ids that are not one in the graph */
export function matrixFilters(names: NameIndex, asked: z.output<typeof attendance.query>): MatrixFilters {
  return {
    kinds: kindsOf(asked.who),
    ...daysOf(asked),
    hosts: resolveIds(names, asked.host, ['Organization']) ?? null,
    ids: resolveIds(names, asked.ids, ATTENDERS) ?? null,
    events: resolveIds(names, asked.events, ['Event']) ?? null,
    ...{ rows: asked.rows, columns: asked.columns },
  };
}
