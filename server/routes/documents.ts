// Answers the texts: the list, and one text with everything marked in it.
import { runQuery } from '../../cypher/run-query.ts';
import type { GraphSource } from '../atlas.ts';
import { document, documents } from '../endpoints/documents.ts';
import { UnknownIdError } from '../errors.ts';
import type { Mount } from '../mount-endpoint.ts';
import { resolveId } from '../resolve-id.ts';
import { marksOf, spansOf } from '../spans.ts';

export function mountDocuments(mount: Mount, graph: GraphSource): void {
  mount(documents, ({ query: { limit, offset }, signal }) =>
    graph.read(async ({ engine, names }) => {
      const rows = await runQuery(engine, 'documents/list', { limit, offset }, { signal });
      return { documents: rows, total: names.documents, truncated: offset + rows.length < names.documents };
    }),
  );

  mount(document, ({ params, signal }) =>
    graph.read(async ({ engine, names }) => {
      const { id, askedFor } = resolveId(names, params.id, ['Document']);
      const [[facts], passages, mentions, evidence] = await Promise.all([
        runQuery(engine, 'documents/facts', { id }, { signal }),
        runQuery(engine, 'documents/passages', { id }, { signal }),
        runQuery(engine, 'documents/mentions', { id }, { signal }),
        runQuery(engine, 'documents/evidence', { id }, { signal }),
      ]);
      if (!facts) throw new UnknownIdError(params.id);
      const { noiseStarts, noiseEnds, ...rest } = facts;
      return {
        ...rest,
        text: passages.map(({ text }) => text).join(''),
        passages: passages.map(({ number, role, start, end }) => ({ number, role, start, end })),
        entities: entitiesOf(mentions),
        documents: names.documents,
        mentions: mentions
          .flatMap(({ entity, kind, starts, ends, speakers, inside }) =>
            spansOf(starts, ends).map((span, at) => ({
              ...span,
              entity,
              kind,
              ...(inside[at] && { inside: inside[at] }),
              ...(speakers[at] && { speaker: speakers[at] }),
            })),
          )
          .sort((a, b) => a.start - b.start || b.end - a.end),
        evidence: evidence.map(({ relation, start, end, ...marks }) => ({
          relation,
          start,
          end,
          marks: marksOf(marks),
        })),
        noise: spansOf(noiseStarts, noiseEnds),
        askedFor,
      };
    }),
  );
}

interface Named {
  entity: string;
  kind: 'Person' | 'Organization' | 'Event' | 'Concept';
  name: string;
  category: string | null;
  documentCount: number;
  mentionCount: number;
  firstDate: string | null;
  lastDate: string | null;
}

/** Each entity once, in the order in which the text first names it. */
function entitiesOf(rows: Named[]) {
  const byId = new Map(
    rows.map(({ entity, kind, name, category, documentCount, mentionCount, firstDate, lastDate }) => [
      entity,
      { id: entity, kind, name, category, documentCount, mentionCount, firstDate, lastDate },
    ]),
  );
  return [...byId.values()];
}
