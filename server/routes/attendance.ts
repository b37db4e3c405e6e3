// Answers attendance: a record, the matrix, weighted pairs and what one pair shares.
import type { GraphSource } from '../atlas.ts';
import { ATTENDERS, kindsOf, matrixFilters } from '../attendance/matrix-filters.ts';
import { readDossier } from '../attendance/read-dossier.ts';
import { readMatrix } from '../attendance/read-matrix.ts';
import { readPairs, readShared } from '../attendance/read-pairs.ts';
import { daysOf } from '../date-range.ts';
import { attendance, coAttendance, dossier, shared } from '../endpoints/attendance.ts';
import type { Mount } from '../mount-endpoint.ts';
import { resolveId, resolveIds } from '../resolve-id.ts';

export function mountAttendance(mount: Mount, graph: GraphSource): void {
  mount(dossier, ({ params, signal }) =>
    graph.read(async (atlas) => {
      const { id, askedFor } = resolveId(atlas.names, params.id, ATTENDERS);
      return { ...(await readDossier(atlas, id, signal)), askedFor };
    }),
  );

  mount(attendance, ({ query, signal }) =>
    graph.read(async (atlas) => readMatrix(atlas, matrixFilters(atlas.names, query), signal)),
  );

  mount(coAttendance, ({ query, signal }) =>
    graph.read(async (atlas) => {
      const ids = resolveIds(atlas.names, query.ids, ATTENDERS) ?? null;
      const { least, limit } = query;
      return readPairs(atlas, { kinds: kindsOf(query.who), ids, ...daysOf(query) }, { least, limit }, signal);
    }),
  );

  mount(shared, ({ params, signal }) =>
    graph.read(async (atlas) => {
      const [a, b] = [params.a, params.b].map((id) => resolveId(atlas.names, id, ATTENDERS).id);
      return readShared(atlas, { a, b }, signal);
    }),
  );
}
