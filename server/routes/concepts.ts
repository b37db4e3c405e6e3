// Answers formulations: the list, and the passport of one.
import { runQuery } from '../../cypher/run-query.ts';
import type { GraphSource } from '../atlas.ts';
import { concepts, passport } from '../endpoints/concepts.ts';
import { UnknownIdError } from '../errors.ts';
import type { Mount } from '../mount-endpoint.ts';
import { resolveId } from '../resolve-id.ts';

const VOICES = 50;
const OCCASIONS = 50;

export function mountConcepts(mount: Mount, graph: GraphSource): void {
  mount(concepts, ({ query: { sort, category, limit, offset }, signal }) =>
    graph.read(async ({ engine, names }) => {
      const categories = category ?? null;
      const [rows, [{ count: total }]] = await Promise.all([
        runQuery(engine, 'concepts/list', { categories, sort, limit, offset }, { signal }),
        runQuery(engine, 'concepts/count', { categories }, { signal }),
      ]);
      return {
        concepts: rows.map((row) => ({ ...row, kind: 'Concept' as const, date: null })),
        documents: names.documents,
        total,
        truncated: offset + rows.length < total,
      };
    }),
  );

  mount(passport, ({ params, signal }) =>
    graph.read(async ({ engine, names }) => {
      const { id, askedFor } = resolveId(names, params.id, ['Concept']);
      const [[facts], texts, voices, occasions, parts, variants] = await Promise.all([
        runQuery(engine, 'explore/node-facts', { id }, { signal }),
        runQuery(engine, 'concepts/texts', { id }, { signal }),
        runQuery(engine, 'concepts/voices', { id, limit: VOICES }, { signal }),
        runQuery(engine, 'concepts/occasions', { id, limit: OCCASIONS }, { signal }),
        runQuery(engine, 'concepts/parts', { id }, { signal }),
        runQuery(engine, 'concepts/variants', { id }, { signal }),
      ]);
      if (!facts) throw new UnknownIdError(params.id);
      const { kind, name, category, date, degree, documentCount, aliases, mentionCount, nestedCount } = facts;
      const dated = texts.filter((text) => text.date !== null);
      const seen = (text: (typeof texts)[number] | undefined) =>
        text ? { document: text.document, label: text.label, date: text.date } : null;
      return {
        ...{ id, kind, name, category, date, degree, documentCount, aliases, mentionCount, nestedCount },
        documents: names.documents,
        first: seen(dated.at(0)),
        last: seen(dated.at(-1)),
        voices,
        occasions,
        texts,
        parts: parts.filter(({ direction }) => direction === 'part').map(({ id, name }) => ({ id, name })),
        wholes: parts.filter(({ direction }) => direction === 'whole').map(({ id, name }) => ({ id, name })),
        variants,
        askedFor,
      };
    }),
  );
}
