// Which formulations were heard at an event, and at which events one was heard: derived from REPORTS and USES.
import type { z } from 'zod';
import { kindOfId } from '../cypher/schema.ts';
import { runQuery } from '../cypher/run-query.ts';
import type { Atlas } from './atlas.ts';
import type { heard } from './endpoints/entities.ts';

type Heard = z.input<typeof heard.response>['heard'][number];

/** At most `limit` rows for an event or a formulation, most often first. */
export async function readHeard({ engine }: Atlas, id: string, limit: number, signal: AbortSignal): Promise<Heard[]> {
  const edgeId = (event: string, concept: string) =>
    ['HEARD_AT', event, concept, ''].map((part) => part.replaceAll('|', '｜')).join('|');
  if (kindOfId(id) === 'Event') {
    const concepts = await runQuery(engine, 'attendance/heard', { id, limit }, { signal });
    return concepts.map(({ id: concept, name, category, count }) => ({
      ...{ id: concept, kind: 'Concept' as const, name, category, date: null, count },
      relation: edgeId(id, concept),
    }));
  }
  const events = await runQuery(engine, 'concepts/occasions', { id, limit }, { signal });
  return events.map(({ id: event, name, date, count }) => ({
    ...{ id: event, kind: 'Event' as const, name, category: null, date, count },
    relation: edgeId(event, id),
  }));
}
