// The files a graph can be taken away as: one line a format.
import type { GraphFile } from '../endpoints/export.ts';
import type { SeenGraph } from './seen-graph.ts';
import { edgesTable, nodesTable } from './tables.ts';
import { writeGexf } from './write-gexf.ts';
import { writeGraphml } from './write-graphml.ts';

interface Format {
  type: string;
  write: (graph: SeenGraph) => string;
}

export const CSV = 'text/csv; charset=utf-8';

export const GRAPH_FORMATS: Record<GraphFile, Format> = {
  'graph.gexf': { type: 'application/gexf+xml; charset=utf-8', write: writeGexf },
  'graph.graphml': { type: 'application/graphml+xml; charset=utf-8', write: writeGraphml },
  'graph.json': { type: 'application/json; charset=utf-8', write: (graph) => JSON.stringify(graph, null, 2) },
  'nodes.csv': { type: CSV, write: nodesTable },
  'edges.csv': { type: CSV, write: edgesTable },
};
