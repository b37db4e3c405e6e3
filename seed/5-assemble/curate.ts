// The corrections of curation.jsonl, applied to the clusters in the order of the rules, after everything else.
import { kindOfId, nodeId, parseEdgeId } from '../../cypher/schema.ts';
import type { CurationRule } from '../../cypher/contracts/curation.ts';
import type { Cluster } from './cluster.ts';

export interface UnmatchedRule {
  rule: CurationRule;
  why: string;
}

export interface Curated {
  clusters: Cluster[];
  /** Edge ids and `<id>#attribute` that are to go; edges are looked for once ids are known. */
  rejected: Map<string, CurationRule>;
  unmatched: UnmatchedRule[];
}

/** Applies the rules; one that finds nothing is given back with the reason, and the rest is applied. */
export function curate(clusters: Cluster[], rules: CurationRule[]): Curated {
  const result: Curated = { clusters: joinEqualIds(clusters), rejected: new Map(), unmatched: [] };
  for (const rule of rules) {
    const why = apply(rule, result);
    if (why !== null) result.unmatched.push({ rule, why });
    result.clusters = joinEqualIds(result.clusters);
  }
  return result;
}

/** The cluster an id names, by itself or as a former id of only one. */
export function findCluster(clusters: Cluster[], id: string): Cluster | string {
  const exact = clusters.find((cluster) => cluster.id === id);
  if (exact) return exact;
  const former = clusters.filter((cluster) => cluster.formerIds.has(id));
  if (former.length === 1) return former[0];
  if (former.length === 0) return `nothing in the graph is called ${id}`;
  return `${id} may be ${former.map((cluster) => cluster.id).join(' or ')}`;
}

/** Null when the rule was applied, else why not. */
function apply(rule: CurationRule, result: Curated): string | null {
  if (rule.rule === 'reject' && (parseEdgeId(rule.relation) || rule.relation.includes('#'))) {
    result.rejected.set(rule.relation, rule);
    return null;
  }
  const found = findCluster(result.clusters, targetOf(rule));
  if (typeof found === 'string') return found;
  switch (rule.rule) {
    case 'reject':
      found.members = [];
      return null;
    case 'rename':
      return rename(found, rule.name);
    case 'split':
      return split(found, rule.documents, rule.as, result);
    case 'merge':
      return merge(found, [rule.from].flat(), result);
  }
}

function targetOf(rule: CurationRule): string {
  if (rule.rule === 'merge') return rule.into;
  return rule.rule === 'reject' ? rule.relation : rule.id;
}

function merge(into: Cluster, ids: string[], result: Curated): string | null {
  for (const id of ids) {
    const from = findCluster(result.clusters, id);
    if (typeof from === 'string') return from;
    if (from === into) return `${id} and ${into.id} are one already`;
    if (from.kind !== into.kind) return `${id} is no ${into.kind}: only two of one kind can be one`;
    moveInto(into, from);
  }
  return null;
}

function moveInto(into: Cluster, from: Cluster): void {
  into.members.push(...from.members);
  from.formerIds.forEach((id) => into.formerIds.add(id));
  if (from.id !== into.id) into.formerIds.add(from.id);
  from.members = [];
  from.formerIds.clear();
}

function rename(cluster: Cluster, name: string): string | null {
  const suffix = /[@~].*$/su.exec(cluster.id.slice(nodeId(cluster.kind, cluster.name).length))?.[0] ?? '';
  const id = nodeId(cluster.kind, name) + suffix;
  if (id === cluster.id) return `${cluster.id} is called so already`;
  cluster.formerIds.add(cluster.id);
  Object.assign(cluster, { id, name });
  return null;
}

function split(cluster: Cluster, documents: string[], as: string, result: Curated): string | null {
  const moved = cluster.members.filter(({ text }) => documents.includes(text.document));
  if (moved.length === 0) return `none of ${documents.join(', ')} names ${cluster.id}`;
  cluster.members = cluster.members.filter((member) => !moved.includes(member));
  const { kind, name } = cluster;
  const id = kindOfId(as) === kind ? as : `${cluster.id}~${as}`;
  result.clusters.push({ kind, name, id, members: moved, formerIds: new Set([cluster.id]) });
  return null;
}

/** Two clusters of one id are one; those without members are gone. */
function joinEqualIds(clusters: Cluster[]): Cluster[] {
  const byId = new Map<string, Cluster>();
  for (const cluster of clusters) {
    if (cluster.members.length === 0) continue;
    const known = byId.get(cluster.id);
    if (known) moveInto(known, cluster);
    else byId.set(cluster.id, cluster);
  }
  return [...byId.values()];
}
