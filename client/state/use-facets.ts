// What the rail counts against: the corpus under the filters, the texts, and which text names which node.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { KINDS, RELATION_TYPES, ROLES } from '../../cypher/schema.ts';
import { facets, graph } from '../../server/endpoints/graph.ts';
import { overview } from '../../server/endpoints/overview.ts';
import { call } from '../api.ts';
import { NO_FILTERS, type Picture } from './picture.ts';
import type { Membership } from './visible.ts';

const TEXTS_SHOWN = 8;
const MOST_IDS = 2000;

export function useOverview() {
  return useQuery({ queryKey: ['overview'], queryFn: ({ signal }) => call(overview, { signal }) });
}

export interface RailDocument {
  id: string;
  label: string;
  date: string | null;
}

/** The texts of the rail: those on the canvas, then the newest; by date. */
export function useRailDocuments(picture: Picture): RailDocument[] {
  const { data } = useOverview();
  return useMemo(() => {
    const onCanvas = Object.values(picture.nodes)
      .filter((node) => node.kind === 'Document')
      .map(({ id, name, date }) => ({ id, label: name, date }));
    const newest = (data?.documents ?? []).toReversed();
    const all = new Map([...onCanvas, ...newest].map((document) => [document.id, document]));
    for (const document of newest) all.set(document.id, document);
    const order = new Set([...onCanvas, ...newest].map((document) => document.id));
    return [...order]
      .slice(0, TEXTS_SHOWN)
      .flatMap((id) => all.get(id) ?? [])
      .map(({ id, label, date }) => ({ id, label, date }))
      .sort((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? -1 : 1));
  }, [picture.nodes, data]);
}

/** Which of the rail's texts name which node on the canvas. */
export function useMembership(picture: Picture, documents: RailDocument[]): Membership {
  const ids = useMemo(
    () => [...new Set([...documents.map(({ id }) => id), ...Object.keys(picture.nodes)])].sort().slice(0, MOST_IDS),
    [documents, picture.nodes],
  );
  const { data } = useQuery({
    queryKey: ['membership', ids],
    enabled: documents.length > 0 && Object.keys(picture.nodes).length > 0,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const relations = ['REPORTS', 'REFERS_TO', 'USES', 'NAMES'] as ('REPORTS' | 'REFERS_TO' | 'USES' | 'NAMES')[];
      const { edges } = await call(graph, { body: { ids, relations }, signal });
      const membership = new Map<string, Set<string>>();
      for (const { source, target } of edges) {
        membership.set(target, (membership.get(target) ?? new Set()).add(source));
        membership.set(source, (membership.get(source) ?? new Set()).add(source));
      }
      return membership;
    },
  });
  return data ?? NOTHING;
}

const NOTHING: Membership = new Map();

export interface CorpusCounts {
  kinds: Record<string, number>;
  /** Null until the server has counted them. */
  roles: Record<string, number> | null;
  relations: Record<string, number>;
}

/** The corpus under the filters: the N of n/N. Each facet is counted without its own filter. */
export function useCorpusCounts({ filters }: Picture): CorpusCounts | null {
  const { kinds, relations, roles, from, to } = filters;
  const query = {
    kind: kinds.length > 0 ? KINDS.filter((kind) => !kinds.includes(kind)) : undefined,
    role: roles.length > 0 ? ROLES.filter((role) => !roles.includes(role)) : undefined,
    // What is off as a rule hides lines, not names: who is only named in a text counts too.
    relation: relations.every((type) => NO_FILTERS.relations.includes(type))
      ? undefined
      : RELATION_TYPES.filter((type) => !relations.includes(type)),
    from: from ?? undefined,
    to: to ?? undefined,
  };
  const { data: corpus } = useOverview();
  const { data } = useQuery({
    queryKey: ['facets', query],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }): Promise<CorpusCounts> => {
      const found = await call(facets, { query, signal });
      const record = (counted: { value: string; count: number }[]) =>
        Object.fromEntries(counted.map(({ value, count }) => [value, count]));
      return { kinds: record(found.kinds), roles: record(found.roles), relations: record(found.relations) };
    },
  });
  if (!data && corpus) {
    const kinds = { ...corpus.counts, Concept: corpus.formulations };
    return { kinds, roles: null, relations: corpus.relations };
  }
  if (!data) return null;
  // The facets count what the filters narrow; texts are counted as a whole.
  return { ...data, kinds: { Document: corpus?.counts.Document ?? 0, ...data.kinds } };
}
