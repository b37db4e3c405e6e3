// Organizations, concepts and people across texts: one entity for each name, or alias that only one name claims.
import type { EntityKind } from '../../cypher/schema.ts';
import { localCluster, newCluster, type Cluster } from './cluster.ts';
import type { Gathered, LocalEntity } from './local-entities.ts';
import { byClass, nameClasses } from './name-classes.ts';
import { UnionFind } from './union-find.ts';

/** Clusters of one kind. People are one by name alone: a surname with a title is nobody's alias. */
export function clusterByName(kind: EntityKind, locals: LocalEntity[], apart: Gathered['apart']): Cluster[] {
  const own = locals.filter(({ entity }) => !entity.local);
  const classes = kind === 'Person' ? new UnionFind() : nameClasses(kind, own, apart);
  return [
    ...byClass(own, classes).map((members) => newCluster(kind, members)),
    ...locals.filter(({ entity }) => entity.local).map(localCluster),
  ];
}
