// Parameters with which every named query is run on both engines; a query without cases does not compile.
import type { QueryName, QueryParams } from '../../cypher/run-query.ts';
import { RELATIONS } from '../../cypher/schema.ts';
import type { Graph, GraphNode } from '../../seed/types.ts';

/** Ids of a graph to ask about, those with most edges first. */
export interface Picked {
  people: string[];
  organizations: string[];
  events: string[];
  concepts: string[];
  documents: string[];
  /** Ids of edges that have quotes of their own, and of dates. */
  relations: string[];
  series: string[];
}

/** The cases of a folder, for each of its queries; on the small graph at least one of them must find something. */
export type CasesOf<Folder extends string> = {
  [Name in Extract<QueryName, `${Folder}/${string}`>]: (picked: Picked) => QueryParams<Name>[];
};

/** What the cases of a graph ask about; at most `most` of each. */
export function pickFrom(graph: Graph, most: number): Picked {
  const edges = [...graph.edges];
  const degrees = new Map<string, number>();
  for (const { source, target } of edges) {
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  const nodes = [...graph.nodes].sort((a, b) => (degrees.get(b.id) ?? 0) - (degrees.get(a.id) ?? 0));
  const ids = (label: GraphNode['label']) =>
    nodes
      .filter((node) => node.label === label)
      .slice(0, most)
      .map((node) => node.id);
  const relations = edges.filter(({ type }) => type in RELATIONS && type !== 'USES' && type !== 'NAMES');
  const series = nodes.flatMap(({ props }) => (typeof props.series === 'string' ? [props.series] : []));
  return {
    people: ids('Person'),
    organizations: ids('Organization'),
    events: ids('Event'),
    concepts: ids('Concept'),
    documents: ids('Document'),
    relations: [...relations.map(({ id }) => id).slice(0, 4 * most), ...ids('Event').map((id) => `${id}#date`)],
    series: [...new Set(series)].slice(0, most),
  };
}

/** Every one of a list as a case, and one id that is not there. */
export function each<P>(ids: string[], make: (id: string) => P): P[] {
  return [make('person:nobody'), ...ids.map(make)];
}
