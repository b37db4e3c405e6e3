// The quotes an edge stands on: stored evidence, sentences around mentions, or the parts of a derived edge.
import { runQuery, type QueryRow } from '../cypher/run-query.ts';
import type { Quote } from './endpoints/shapes.ts';
import type { Atlas } from './atlas.ts';
import { UnknownIdError } from './errors.ts';
import { resolveId, type ResolvedRelation } from './resolve-id.ts';
import { quoteAt, sentenceAround } from './quote-text.ts';
import { marksOf, spansOf } from './spans.ts';

export interface Quotes {
  total: number;
  quotes: Quote[];
}
interface Page {
  limit: number;
  offset: number;
}

/**
 * A page of the quotes of a relation, an attribute (`<id>#date`) or a derived edge.
 * @throws UnknownIdError when nothing of ours has that id, or no quote says it
 */
export async function evidenceOf(
  atlas: Atlas,
  { id, edge }: ResolvedRelation,
  page: Page,
  signal: AbortSignal,
): Promise<Quotes> {
  const found = await (edge ? edgeQuotes(atlas, id, edge, page, signal) : storedQuotes(atlas, [id], page, signal));
  if (found.total === 0) throw new UnknownIdError(id);
  return found;
}

async function edgeQuotes(
  atlas: Atlas,
  id: string,
  { type, source, target, key }: NonNullable<ResolvedRelation['edge']>,
  page: Page,
  signal: AbortSignal,
): Promise<Quotes> {
  const { engine, names } = atlas;
  switch (type) {
    case 'USES':
    case 'NAMES':
      return paged(await mentionQuotes(atlas, [{ source, target }], signal), page);
    case 'CO_ATTENDED': {
      const shared = await runQuery(engine, 'attendance/shared-events', { a: source, b: target }, { signal });
      return storedQuotes(atlas, [...new Set(shared.map(({ relation }) => relation))], page, signal);
    }
    case 'HEARD_AT': {
      const texts = await runQuery(engine, 'concepts/heard-at', { event: source, concept: target }, { signal });
      const edges = texts.map(({ document }) => ({ source: document, target }));
      return paged(await mentionQuotes(atlas, edges, signal), page);
    }
    case 'TRAVELLED': {
      const { id: concept } = resolveId(names, key, ['Concept']);
      const edges = [source, target].map((document) => ({ source: document, target: concept }));
      return paged(await mentionQuotes(atlas, edges, signal), page);
    }
    default:
      return storedQuotes(atlas, [id], page, signal);
  }
}

/** Quotes that Evidence nodes hold. */
async function storedQuotes({ engine }: Atlas, relations: string[], page: Page, signal: AbortSignal): Promise<Quotes> {
  if (relations.length === 0) return { total: 0, quotes: [] };
  const [rows, [{ count: total }]] = await Promise.all([
    runQuery(engine, 'explore/evidence', { relations, ...page }, { signal }),
    runQuery(engine, 'explore/count-evidence', { relations }, { signal }),
  ]);
  return { total, quotes: rows.map(storedQuote) };
}

/** A row of stored evidence as a quote. */
export function storedQuote(row: QueryRow<'explore/evidence'>): Quote {
  const { document, label, date, number, passageStart, text, rule, confidence, start, end, ...marks } = row;
  return {
    ...{ document, label, date, number, start, end, rule, confidence },
    ...quoteAt({ start: passageStart, text }, { start, end }),
    marks: marksOf(marks),
  };
}

/** The sentences in which a text names an entity: what USES and NAMES stand on. */
async function mentionQuotes(
  { engine }: Atlas,
  edges: { source: string; target: string }[],
  signal: AbortSignal,
): Promise<Quote[]> {
  const found = await Promise.all(
    edges.map(async ({ source, target }) => {
      const passages = await runQuery(
        engine,
        'documents/passages-with',
        { document: source, entity: target },
        { signal },
      );
      return passages.flatMap(({ label, date, number, start, text, starts, ends }) => {
        const sentences = new Map<number, Quote>();
        for (const mention of spansOf(starts, ends)) {
          const place = sentenceAround({ start, text }, mention);
          const known = sentences.get(place.start);
          const mark = { ...mention, as: 'object' as const };
          if (known) known.marks.push(mark);
          else
            sentences.set(place.start, {
              ...{ document: source, label, date, number, ...place },
              ...quoteAt({ start, text }, place),
              ...{ marks: [mark], rule: 'mention', confidence: 1 },
            });
        }
        return [...sentences.values()];
      });
    }),
  );
  return found.flat();
}

function paged(quotes: Quote[], { limit, offset }: Page): Quotes {
  return { total: quotes.length, quotes: quotes.slice(offset, offset + limit) };
}
