// Who is who over all texts: the clusters with their final ids, and what each text's own id became.
import type { EntityKind } from '../../cypher/schema.ts';
import { ENTITY_KINDS, nodeId } from '../../cypher/schema.ts';
import type { CurationRule } from '../../cypher/contracts/curation.ts';
import { clusterByName } from './cluster-by-name.ts';
import { clusterEvents } from './cluster-events.ts';
import type { Cluster } from './cluster.ts';
import { curate, type UnmatchedRule } from './curate.ts';
import { isFullName } from './full-names.ts';
import { splitHomonyms } from './homonyms.ts';
import type { Gathered, LocalEntity } from './local-entities.ts';

export interface Identity {
  clusters: Map<string, Cluster>;
  /** The graph's id of a text's own id; null when curation took it out or the text knows no such entity. */
  idOf: (document: string, localId: string) => string | null;
  rejected: Map<string, CurationRule>;
  unmatched: UnmatchedRule[];
}

/** Settles identity; `gathered` is all texts in document order. */
export function identify(gathered: Gathered, rules: CurationRule[]): Identity {
  const of = (kind: EntityKind) =>
    gathered.texts.flatMap((text) => text.locals.filter(({ entity }) => entity.kind === kind));
  const organizations = clusterByName('Organization', of('Organization'), gathered.apart);
  const bodyOf = new Map(organizations.flatMap((cluster) => cluster.members.map((each) => [each, cluster] as const)));
  const named = nameOfBodies(gathered, bodyOf);
  const people = clusterByName('Person', of('Person'), gathered.apart);
  const clusters = [
    ...organizations,
    ...people.flatMap((person) => splitHomonyms(person, (member) => named.posts(member))),
    ...clusterEvents(of('Event'), gathered.apart, (member) => named.hosts(member)),
    ...clusterByName('Concept', of('Concept'), gathered.apart),
  ];
  clusters.forEach(rememberIds);
  const curated = curate(clusters, rules);
  const ids = new Map<string, Map<string, string>>();
  for (const cluster of curated.clusters) {
    for (const { text, entity } of cluster.members) {
      const known = ids.get(text.document) ?? new Map<string, string>();
      ids.set(text.document, known.set(entity.id, cluster.id));
    }
  }
  return {
    clusters: new Map(
      ENTITY_KINDS.flatMap((kind) => curated.clusters.filter((cluster) => cluster.kind === kind)).map((cluster) => [
        cluster.id,
        cluster,
      ]),
    ),
    idOf: (document, localId) => ids.get(document)?.get(localId) ?? null,
    rejected: curated.rejected,
    unmatched: curated.unmatched,
  };
}

/** The graph's names of the bodies a person holds posts in and an event is held by, as one text says. */
function nameOfBodies(gathered: Gathered, bodyOf: Map<LocalEntity, Cluster>) {
  const posts = new Map<LocalEntity, string[]>();
  const hosts = new Map<LocalEntity, string[]>();
  for (const text of gathered.texts) {
    const locals = new Map(text.locals.map((local) => [local.entity.id, local]));
    const nameOf = (id: string) => {
      const local = locals.get(id);
      return local && bodyOf.get(local)?.name;
    };
    for (const { person, organization } of text.posts) {
      const [holder, body] = [locals.get(person), nameOf(organization)];
      if (holder && body) posts.set(holder, [...new Set([...(posts.get(holder) ?? []), body])]);
    }
    for (const local of text.locals) {
      const names = local.entity.hosts.map(nameOf).filter((name) => name !== undefined);
      if (names.length > 0) hosts.set(local, [...new Set(names)]);
    }
  }
  return {
    posts: (member: LocalEntity) => posts.get(member) ?? [],
    hosts: (member: LocalEntity) => hosts.get(member) ?? [],
  };
}

/** Every id that leads to the cluster: what texts called it, and its full aliases in the place of its name. */
function rememberIds(cluster: Cluster): void {
  const suffix = cluster.id.slice(nodeId(cluster.kind, cluster.name).length);
  for (const { entity } of cluster.members) {
    cluster.formerIds.add(entity.id);
    if (entity.local) continue;
    for (const name of [entity.name, ...entity.aliases]) {
      if (!isFullName(cluster.kind, name)) continue;
      cluster.formerIds.add(nodeId(cluster.kind, name));
      cluster.formerIds.add(nodeId(cluster.kind, name) + suffix);
    }
  }
  cluster.formerIds.delete(cluster.id);
}
