// Writes GEXF 1.3 with dates: nodes and edges begin and end with the events they stand for, in Gephi's timeline.
import { create } from 'xmlbuilder2';
import { rangeOf } from '../date-range.ts';
import type { SeenGraph } from './seen-graph.ts';

const NODE_ATTRIBUTES = [
  ['kind', 'string'],
  ['kindName', 'string'],
  ['category', 'string'],
  ['date', 'string'],
  ['degree', 'integer'],
  ['documentCount', 'integer'],
] as const;
const EDGE_ATTRIBUTES = [
  ['relation', 'string'],
  ['role', 'string'],
  ['title', 'string'],
  ['confidence', 'double'],
  ['jaccard', 'double'],
  ['newman', 'double'],
  ['date', 'string'],
] as const;

export function writeGexf(graph: SeenGraph): string {
  const root = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '' }).ele('gexf', {
    xmlns: 'http://gexf.net/1.3',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': 'http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd',
    version: '1.3',
  });
  root
    .ele('meta')
    .ele('creator')
    .txt('Tifa Atlas')
    .up()
    .ele('description')
    .txt(`${graph.title} (${graph.dataVersion})`);
  const undirected = graph.edges.length > 0 && graph.edges.every(({ directed }) => !directed);
  const body = root.ele('graph', {
    defaultedgetype: undirected ? 'undirected' : 'directed',
    mode: 'dynamic',
    timeformat: 'date',
    timerepresentation: 'interval',
  });
  declare(body.ele('attributes', { class: 'node' }), NODE_ATTRIBUTES);
  declare(body.ele('attributes', { class: 'edge' }), EDGE_ATTRIBUTES);
  const nodes = body.ele('nodes');
  for (const node of graph.nodes) {
    const element = nodes.ele('node', { id: node.id, label: node.name, ...timeOf(node.date) });
    giveValues(element, NODE_ATTRIBUTES, node);
  }
  // Between the same two ends Gephi keeps one edge of each `kind`: who chaired and spoke has two.
  const edges = body.ele('edges');
  for (const { id, source, target, label, weight, type, ...edge } of graph.edges) {
    const once = edge.dates.length === 1 ? timeOf(edge.dates[0]) : {};
    const element = edges.ele('edge', { id, source, target, kind: label, label, weight, ...once });
    giveValues(element, EDGE_ATTRIBUTES, { ...edge, relation: type, date: edge.dates.join(' ') || null });
    if (edge.dates.length > 1) giveSpells(element, edge.dates);
  }
  return root.end({ prettyPrint: true });
}

type Element = ReturnType<ReturnType<typeof create>['ele']>;
type Attributes = readonly (readonly [string, string])[];

function declare(list: Element, attributes: Attributes): void {
  for (const [id, type] of attributes) list.ele('attribute', { id, title: id, type });
}

function giveValues(element: Element, attributes: Attributes, from: object): void {
  const values = from as Record<string, unknown>;
  const known = attributes.filter(([id]) => values[id] !== null && values[id] !== undefined);
  if (known.length === 0) return;
  const list = element.ele('attvalues');
  for (const [id] of known) list.ele('attvalue', { for: id, value: String(values[id]) });
}

/** A pair is there whenever both were at an event. */
function giveSpells(element: Element, dates: string[]): void {
  const list = element.ele('spells');
  for (const date of dates) list.ele('spell', timeOf(date));
}

/** Undated things are there all the time. The last day of a month is one that exists: Gephi reads it as a date. */
function timeOf(date: string | null): { start?: string; end?: string } {
  const range = rangeOf(date);
  if (range === null) return {};
  const [year, month, day] = range.last.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { start: range.first, end: `${range.last.slice(0, 8)}${String(Math.min(day, lastOfMonth)).padStart(2, '0')}` };
}
