// Answers one node: its facts, its neighbours, its occurrences.
import { runQuery } from '../../cypher/run-query.ts';
import type { GraphSource } from '../atlas.ts';
import { entity, heard, mentions, neighbors } from '../endpoints/entities.ts';
import { UnknownIdError } from '../errors.ts';
import type { Mount } from '../mount-endpoint.ts';
import { inContext } from '../quote-text.ts';
import { readHeard } from '../read-heard.ts';
import { resolveId } from '../resolve-id.ts';

export function mountEntities(mount: Mount, graph: GraphSource): void {
  mount(entity, ({ params, signal }) =>
    graph.read(async ({ engine, names }) => {
      const { id, askedFor = null } = resolveId(names, params.id);
      const [[facts], degrees] = await Promise.all([
        runQuery(engine, 'explore/node-facts', { id }, { signal }),
        runQuery(engine, 'explore/node-degrees', { id, reused: false }, { signal }),
      ]);
      if (!facts) throw new UnknownIdError(params.id);
      return { ...facts, askedFor, degrees };
    }),
  );

  mount(neighbors, ({ params, query, signal }) =>
    graph.read(async ({ engine, names }) => {
      const { id, askedFor } = resolveId(names, params.id);
      const filters = {
        relations: query.relation ?? null,
        kinds: query.kind ?? null,
        roles: query.role ?? null,
        reused: query.reused,
      };
      const { rank, limit, offset } = query;
      const documents = Math.max(1, names.documents);
      const [nodes, [{ count: total }]] = await Promise.all([
        runQuery(engine, 'explore/neighbors', { id, ...filters, rank, documents, limit, offset }, { signal }),
        runQuery(engine, 'explore/count-neighbors', { id, ...filters }, { signal }),
      ]);
      const edges = await runQuery(
        engine,
        'explore/edges-to',
        { id, ids: nodes.map((node) => node.id), relations: filters.relations, roles: filters.roles },
        { signal },
      );
      return { nodes, edges, total, truncated: nodes.length < total, askedFor };
    }),
  );

  mount(heard, ({ params, query: { limit }, signal }) =>
    graph.read(async (atlas) => {
      const { id, askedFor } = resolveId(atlas.names, params.id, ['Event', 'Concept']);
      const rows = await readHeard(atlas, id, limit + 1, signal);
      return { heard: rows.slice(0, limit), truncated: rows.length > limit, askedFor };
    }),
  );

  mount(mentions, ({ params, query, signal }) =>
    graph.read(async ({ engine, names }) => {
      const { id, askedFor } = resolveId(names, params.id);
      const document = query.document === undefined ? null : resolveId(names, query.document, ['Document']).id;
      const { limit, offset } = query;
      const [rows, [{ count: total }]] = await Promise.all([
        runQuery(engine, 'explore/mentions', { id, document, limit, offset }, { signal }),
        runQuery(engine, 'explore/count-mentions', { id, document }, { signal }),
      ]);
      const named = (other: string) => (other === '' ? null : { id: other, name: names.nameOf(other) });
      return {
        mentions: rows.map(({ passageStart, text, speaker, inside, ...row }) => ({
          ...row,
          ...inContext({ start: passageStart, text }, row),
          speaker: named(speaker),
          inside: named(inside),
        })),
        total,
        truncated: offset + rows.length < total,
        askedFor,
      };
    }),
  );
}
