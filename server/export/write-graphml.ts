// Writes GraphML: every property under a key of its own.
import { create } from 'xmlbuilder2';
import type { SeenGraph } from './seen-graph.ts';

const KEYS = {
  node: { name: 'string', kind: 'string', category: 'string', date: 'string', degree: 'int', documentCount: 'int' },
  edge: {
    ...{ type: 'string', label: 'string', role: 'string', title: 'string', date: 'string' },
    ...{ weight: 'double', confidence: 'double', jaccard: 'double', newman: 'double' },
  },
} as const;

export function writeGraphml(graph: SeenGraph): string {
  const root = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '' }).ele('graphml', {
    xmlns: 'http://graphml.graphdrawing.org/xmlns',
  });
  root.ele('desc').txt(`${graph.title} (${graph.dataVersion})`);
  for (const [owner, keys] of Object.entries(KEYS)) {
    for (const [name, type] of Object.entries(keys))
      root.ele('key', { id: `${owner}-${name}`, for: owner, 'attr.name': name, 'attr.type': type });
  }
  const undirected = graph.edges.length > 0 && graph.edges.every(({ directed }) => !directed);
  const body = root.ele('graph', { id: 'tifa-atlas', edgedefault: undirected ? 'undirected' : 'directed' });
  for (const node of graph.nodes) giveData(body.ele('node', { id: node.id }), 'node', node);
  for (const edge of graph.edges) {
    const { id, source, target } = edge;
    giveData(body.ele('edge', { id, source, target }), 'edge', { ...edge, date: edge.dates.join(' ') || null });
  }
  return root.end({ prettyPrint: true });
}

function giveData(element: ReturnType<ReturnType<typeof create>['ele']>, owner: keyof typeof KEYS, from: object): void {
  const values = from as Record<string, unknown>;
  for (const name of Object.keys(KEYS[owner])) {
    const value = values[name];
    if (value !== null && value !== undefined) element.ele('data', { key: `${owner}-${name}` }).txt(String(value));
  }
}
