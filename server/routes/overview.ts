// Answers the corpus in numbers; worked out once per graph.
import { runQuery } from '../../cypher/run-query.ts';
import { KINDS, RELATION_TYPES } from '../../cypher/schema.ts';
import type { z } from 'zod';
import type { Atlas, GraphSource } from '../atlas.ts';
import { overview } from '../endpoints/overview.ts';
import type { Mount } from '../mount-endpoint.ts';

const DOCUMENTS = 24;
const EVENTS = 60;
const CONCEPTS = 12;

export function mountOverview(mount: Mount, graph: GraphSource): void {
  mount(overview, () => graph.read((atlas) => atlas.once.get('overview', () => makeOverview(atlas))));
}

async function makeOverview({ engine, dataVersion }: Atlas): Promise<z.input<typeof overview.response>> {
  const [labels, [formulations], relations, [length], [dates], documents, events, [undated], concepts, texts, held] =
    await Promise.all([
      runQuery(engine, 'explore/count-labels', {}),
      runQuery(engine, 'concepts/count', { categories: null }),
      runQuery(engine, 'explore/count-relations', {}),
      runQuery(engine, 'explore/count-characters', {}),
      runQuery(engine, 'explore/date-range', {}),
      runQuery(engine, 'explore/latest-documents', { limit: DOCUMENTS }),
      runQuery(engine, 'explore/latest-events', { limit: EVENTS }),
      runQuery(engine, 'explore/count-undated-events', {}),
      runQuery(engine, 'concepts/list', { categories: null, sort: 'documents', offset: 0, limit: CONCEPTS }),
      runQuery(engine, 'explore/document-months', {}),
      runQuery(engine, 'explore/event-months', {}),
    ]);
  const years = await runQuery(engine, 'concepts/years', { ids: concepts.map(({ id }) => id) });
  const counted = new Map<string, number>(labels.map(({ label, count }) => [label, count]));
  const related = new Map<string, number>(relations.map(({ type, count }) => [type, count]));
  return {
    engine: engine.name,
    dataVersion,
    counts: countsOf([...KINDS, 'Passage'] as const, counted),
    formulations: formulations.count,
    relations: countsOf(RELATION_TYPES, related),
    characters: length.characters,
    dates,
    documents: documents.reverse(),
    events: events.reverse(),
    undatedEvents: undated.count,
    months: monthsOf(texts, held),
    concepts: concepts.map(({ id, name, documentCount, mentionCount }) => ({
      id,
      name,
      documentCount,
      mentionCount,
      years: Object.fromEntries(years.filter((row) => row.id === id).map(({ year, count }) => [year, count])),
    })),
    years: yearsBetween(dates.first, dates.last),
  };
}

/** A number for every name, 0 where nothing was counted. */
function countsOf<N extends string>(names: readonly N[], counted: Map<string, number>): Record<N, number> {
  const entries = names.map((name) => [name, counted.get(name) ?? 0] as const);
  return Object.fromEntries(entries) as Record<N, number>;
}

/** Both counts by month, oldest first. */
function monthsOf(texts: { month: string; count: number }[], events: { month: string; count: number }[]) {
  const months = [...new Set([...texts, ...events].map(({ month }) => month))].sort();
  const [documents, held] = [texts, events].map((rows) => new Map(rows.map(({ month, count }) => [month, count])));
  return months.map((month) => ({ month, documents: documents.get(month) ?? 0, events: held.get(month) ?? 0 }));
}

function yearsBetween(first: string | null, last: string | null): string[] {
  if (first === null || last === null) return [];
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}
