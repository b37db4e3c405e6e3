// The readable half of a link: filters, selection, layout and labels in the search part, checked with zod.
import { z } from 'zod';
import { KINDS, RELATION_TYPES, ROLES } from '../../cypher/schema.ts';
import type { ExploreState } from './explore-store.ts';
import { LABEL_MODES } from './explore-store.ts';
import { LAYOUTS, NO_FILTERS, type Filters, type LayoutName } from './picture.ts';

const SEPARATOR = '~~';

/** A list written with commas; values that are none of ours are dropped, not refused: an old link still opens. */
const listOf = <T extends string>(values: readonly T[]) =>
  z
    .string()
    .transform((text) => text.split(',').filter((part): part is T => (values as readonly string[]).includes(part)))
    .optional()
    .catch(undefined);
const day = z
  .string()
  .regex(/^\d{4}(-\d\d(-\d\d)?)?$/)
  .optional()
  .catch(undefined);
const text = z.string().min(1).max(2000).optional().catch(undefined);

/** What `/explore` understands behind the question mark. */
export const exploreSearch = z.object({
  focus: text,
  /** Ids to begin a picture with, ~~ between. */
  show: text,
  offKinds: listOf(KINDS),
  offRelations: listOf(RELATION_TYPES),
  offRoles: listOf(ROLES),
  offDocuments: text,
  from: day,
  to: day,
  undated: z.enum(['no']).optional().catch(undefined),
  select: text,
  edge: text,
  layout: z.enum(LAYOUTS).optional().catch(undefined),
  labels: z.enum(LABEL_MODES).optional().catch(undefined),
  view: z.enum(['list']).optional().catch(undefined),
});
export type ExploreSearch = z.infer<typeof exploreSearch>;

type Written = Record<string, string>;

/** The search part for a state; what is as usual is left out. */
export function writeSearch(state: Pick<ExploreState, 'picture' | 'selection' | 'labels' | 'asList'>): Written {
  const { filters, layout } = state.picture;
  const written: Record<string, string | null | false> = {
    offKinds: filters.kinds.join(','),
    offRelations: same(filters.relations, NO_FILTERS.relations) ? '' : filters.relations.join(',') || 'none',
    offRoles: filters.roles.join(','),
    offDocuments: filters.documents.join(SEPARATOR),
    from: filters.from,
    to: filters.to,
    undated: !filters.undated && 'no',
    select: state.selection.nodes.join(SEPARATOR),
    edge: state.selection.edge,
    layout: layout !== 'force' && layout,
    labels: state.labels !== 'important' && state.labels,
    view: state.asList && 'list',
  };
  return Object.fromEntries(Object.entries(written).filter((entry): entry is [string, string] => Boolean(entry[1])));
}

/** The state a search part asks for. */
export function readSearch(search: ExploreSearch): {
  filters: Filters;
  selection: ExploreState['selection'];
  layout: LayoutName;
  labels: ExploreState['labels'];
  asList: boolean;
} {
  return {
    filters: {
      kinds: search.offKinds ?? [],
      relations: search.offRelations ?? NO_FILTERS.relations,
      roles: search.offRoles ?? [],
      documents: search.offDocuments?.split(SEPARATOR) ?? [],
      from: search.from ?? null,
      to: search.to ?? null,
      undated: search.undated !== 'no',
    },
    selection: { nodes: search.select?.split(SEPARATOR) ?? [], edge: search.edge ?? null },
    layout: search.layout ?? 'force',
    labels: search.labels ?? 'important',
    asList: search.view === 'list',
  };
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, at) => value === b[at]);
}
