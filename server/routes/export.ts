// Answers with files: graphs and tables of what is seen.
import { runQuery } from '../../cypher/run-query.ts';
import type { GraphSource } from '../atlas.ts';
import { matrixFilters } from '../attendance/matrix-filters.ts';
import { readEvents } from '../attendance/read-events.ts';
import { readMatrix } from '../attendance/read-matrix.ts';
import { readRoster } from '../attendance/read-roster.ts';
import { compareNodes } from '../compare.ts';
import {
  exportAttendance,
  exportComparison,
  exportEvents,
  exportGraph,
  exportRoster,
  exportSeen,
  sources,
} from '../endpoints/export.ts';
import { CSV, GRAPH_FORMATS } from '../export/graph-files.ts';
import { readSeenGraph } from '../export/seen-graph.ts';
import { attendanceTable, comparisonTable, eventsTable, rosterTable } from '../export/tables.ts';
import type { Mount } from '../mount-endpoint.ts';
import { resolveId } from '../resolve-id.ts';

const SOURCES = 500;

export function mountExport(mount: Mount, graph: GraphSource): void {
  mount(exportGraph, async ({ params: { file }, query, signal, setFile }) => {
    const { ids = [], relation: relations, role: roles, from, to } = query;
    const asked = { what: 'slice' as const, ids, relations, roles, from, to };
    const seen = await graph.read((atlas) => readSeenGraph(atlas, asked, signal));
    setFile({ name: file, type: GRAPH_FORMATS[file].type });
    return GRAPH_FORMATS[file].write(seen);
  });

  mount(exportSeen, async ({ params: { file }, body, signal, setFile }) => {
    const seen = await graph.read((atlas) => readSeenGraph(atlas, body, signal));
    setFile({ name: file, type: GRAPH_FORMATS[file].type });
    return GRAPH_FORMATS[file].write(seen);
  });

  mount(sources, ({ body: { relations }, signal }) =>
    graph.read(async ({ engine }) => {
      const documents = await runQuery(engine, 'attendance/sources', { relations, limit: SOURCES }, { signal });
      return { documents, truncated: documents.length === SOURCES };
    }),
  );

  mount(exportRoster, async ({ params, signal, setFile }) => {
    const read = await graph.read(async (atlas) => {
      const { id } = resolveId(atlas.names, params.id, ['Event']);
      return readRoster(atlas, id, signal);
    });
    setFile({ name: `${read.event.name}.csv`, type: CSV });
    return rosterTable(read);
  });

  mount(exportAttendance, async ({ query, signal, setFile }) => {
    const matrix = await graph.read(async (atlas) => readMatrix(atlas, matrixFilters(atlas.names, query), signal));
    setFile({ name: 'attendance.csv', type: CSV });
    return attendanceTable(matrix);
  });

  mount(exportEvents, async ({ query, signal, setFile }) => {
    const found = await graph.read((atlas) => readEvents(atlas, query, signal));
    setFile({ name: 'events.csv', type: CSV });
    return eventsTable(found.events);
  });

  mount(exportComparison, async ({ query, signal, setFile }) => {
    const compared = await graph.read(async (atlas) => {
      const [a, b] = [query.a, query.b].map((id) => resolveId(atlas.names, id).id);
      return compareNodes(atlas, { a, b }, signal);
    });
    setFile({ name: 'compare.csv', type: CSV });
    return comparisonTable(compared);
  });
}
