// How much of each facet is on the canvas: counted over what the other filters let through.
import { KINDS, RELATION_TYPES, ROLES, type Kind, type RelationType, type Role } from '../../cypher/schema.ts';
import type { Filters, Picture } from './picture.ts';
import { visible, type Membership } from './visible.ts';

export const ROLE_GROUPS = {
  chair: ['chair'],
  speaker: ['speaker'],
  soft: ['summary', 'address', 'announcer'],
  attendee: ['attendee'],
} as const satisfies Record<string, readonly Role[]>;
export type RoleGroup = keyof typeof ROLE_GROUPS;

export interface FacetCounts {
  kinds: Record<Kind, number>;
  roles: Record<Role, number>;
  relations: Record<RelationType, number>;
  /** Nodes on the canvas that a text names, by document. */
  documents: Map<string, number>;
}

/** The counts under the filters; a facet's own filter does not count against it, so that it can be switched back. */
export function countFacets(picture: Picture, membership: Membership): FacetCounts {
  const without = (filters: Partial<Filters>) =>
    visible({ ...picture, filters: { ...picture.filters, ...filters } }, membership);
  const kinds = zeros(KINDS);
  for (const node of without({ kinds: [] }).nodes) kinds[node.kind] += 1;
  const roles = zeros(ROLES);
  for (const edge of without({ roles: [] }).edges) {
    for (const part of edge.parts) if (part.type === 'ATTENDED' && part.role) roles[part.role as Role] += 1;
  }
  const relations = zeros(RELATION_TYPES);
  for (const edge of without({ relations: [] }).edges) relations[edge.type] += edge.parts.length;
  const documents = new Map<string, number>();
  for (const node of without({ documents: [] }).nodes) {
    for (const id of membership.get(node.id) ?? []) documents.set(id, (documents.get(id) ?? 0) + 1);
  }
  return { kinds, roles, relations, documents };
}

function zeros<K extends string>(keys: readonly K[]): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
}

/** How many facets are switched off, against the usual. */
export function countFilters(filters: Filters, usual: Filters): number {
  const differs = (one: readonly string[], other: readonly string[]) =>
    one.filter((value) => !other.includes(value)).length + other.filter((value) => !one.includes(value)).length;
  return (
    filters.kinds.length +
    filters.roles.length +
    filters.documents.length +
    differs(filters.relations, usual.relations) +
    (filters.from || filters.to ? 1 : 0)
  );
}
