// Counts under filters; each facet leaves its own filter out, so that it can be widened.
import type { Kind, RelationType } from '../cypher/schema.ts';
import type { FacetTable } from './facet-table.ts';
import { Tally } from './tally.ts';
import { mayLieIn } from './may-lie-in.ts';

export interface FacetFilters {
  kind?: Kind[];
  relation?: RelationType[];
  role?: string[];
  document?: string[];
  organization?: string[];
  from?: string;
  to?: string;
}
type Facet = 'kinds' | 'relations' | 'roles' | 'organizations' | 'years' | 'documents';
export interface Counted {
  value: string;
  name: string;
  count: number;
}

/** How a text says that it is about an entity. */
const NAMING = new Set<RelationType>(['NAMES', 'USES', 'REPORTS', 'REFERS_TO']);
/** How an entity has to do with a body. */
const BELONGING = new Set<RelationType>(['ATTENDED', 'HOLDS_POST', 'HOSTED', 'VOICED', 'UNDER']);
const OWN: Record<Facet, (keyof FacetFilters)[]> = {
  kinds: ['kind'],
  relations: ['relation'],
  roles: ['role'],
  organizations: ['organization'],
  years: ['from', 'to'],
  documents: ['document'],
};
const LONGEST = 100;

/** All facets; lists of bodies and texts are cut at 100. */
export function countFacets(table: FacetTable, filters: FacetFilters): Record<Facet, Counted[]> {
  const count = (facet: Facet): Counted[] => {
    const others = { ...filters };
    for (const own of OWN[facet]) delete others[own];
    return countOne(table, facet, passing(table, others)).map(({ value, count }) => {
      const place = table.places.get(value);
      return { value, name: place === undefined ? value : table.nodes[place].name, count };
    });
  };
  return {
    kinds: count('kinds'),
    relations: count('relations'),
    roles: count('roles'),
    organizations: count('organizations').slice(0, LONGEST),
    years: count('years').sort((a, b) => (a.value < b.value ? -1 : 1)),
    documents: count('documents').slice(0, LONGEST),
  };
}

interface Passing {
  texts: Uint8Array;
  entities: Uint8Array;
}

/** Which texts pass, and which entities named in them do. */
function passing({ nodes, dates, places, edges }: FacetTable, filters: FacetFilters): Passing {
  const mark = (marks: (set: Uint8Array) => void) => {
    const set = new Uint8Array(nodes.length);
    marks(set);
    return set;
  };
  const { kind, relation, role, document, organization } = filters;
  const asked = document && new Set(document.map((id) => places.get(id)));
  const bodies = organization && new Set(organization.map((id) => places.get(id)));
  const dated = filters.from !== undefined || filters.to !== undefined;
  const texts = mark((set) =>
    nodes.forEach((node, place) => {
      if (node.kind !== 'Document' || (asked && !asked.has(place))) return;
      const date = dates[place];
      if (!dated || (date !== null && mayLieIn(date, filters))) set[place] = 1;
    }),
  );
  const both = (set: Uint8Array, { source, target }: { source: number; target: number }) => {
    set[source] = 1;
    set[target] = 1;
  };
  const needed = [
    mark((set) => edges.forEach((edge) => NAMING.has(edge.type) && texts[edge.source] && (set[edge.target] = 1))),
    kind && mark((set) => nodes.forEach((node, place) => kind.includes(node.kind) && (set[place] = 1))),
    relation && mark((set) => edges.forEach((edge) => relation.includes(edge.type) && both(set, edge))),
    role &&
      mark((set) =>
        edges.forEach((edge) => edge.type === 'ATTENDED' && edge.role && role.includes(edge.role) && both(set, edge)),
      ),
    bodies &&
      mark((set) => {
        for (const body of bodies) if (body !== undefined) set[body] = 1;
        for (const edge of edges)
          if (BELONGING.has(edge.type) && (bodies.has(edge.source) || bodies.has(edge.target))) both(set, edge);
      }),
  ].filter((set) => set !== undefined);
  return {
    texts,
    entities: mark((set) => set.forEach((_, place) => needed.every((each) => each[place]) && (set[place] = 1))),
  };
}

function countOne({ nodes, dates, edges }: FacetTable, facet: Facet, { texts, entities }: Passing) {
  const tally = new Tally(nodes.length);
  if (facet === 'kinds') nodes.forEach(({ kind }, place) => entities[place] && tally.add(kind));
  else
    edges.forEach(({ source, target, type, role }) => {
      const touches = entities[source] || entities[target];
      if (facet === 'relations' && touches) tally.add(type);
      else if (facet === 'roles' && touches && type === 'ATTENDED' && role) tally.add(role);
      else if (facet === 'organizations' && BELONGING.has(type)) {
        if (nodes[target].kind === 'Organization' && entities[source]) tally.addOnce(nodes[target].id, source);
        if (nodes[source].kind === 'Organization' && entities[target]) tally.addOnce(nodes[source].id, target);
      } else if (
        (facet === 'years' || facet === 'documents') &&
        NAMING.has(type) &&
        texts[source] &&
        entities[target]
      ) {
        const value = facet === 'documents' ? nodes[source].id : dates[source]?.slice(0, 4);
        if (value !== undefined) tally.addOnce(value, target);
      }
    });
  return tally.counted();
}
