// The node of an entity: what its texts say of it, counted and summed.
import type { GraphNode, Properties } from '../types.ts';
import type { Cluster } from './cluster.ts';
import { hashedNode } from './content-hash.ts';
import { mainDate } from './main-date.ts';
import { searchKeys } from './search-keys.ts';
import type { EntitySum } from './sum-up.ts';
import { Votes } from './votes.ts';

/** Label `Person`, `Organization`, `Event` or `Concept`; properties without a value are left out. */
export function describeEntity(cluster: Cluster, sum: EntitySum): GraphNode {
  const aliases = aliasesOf(cluster);
  const props: Properties = {
    name: cluster.name,
    aliases,
    searchKeys: searchKeys(cluster.kind, [cluster.name, ...aliases]),
    formerIds: [...cluster.formerIds].sort(),
    mentionCount: sum.mentions,
    nestedCount: sum.nested,
    documentCount: sum.documents,
    degree: sum.degree,
  };
  put(props, 'firstDate', sum.first);
  put(props, 'lastDate', sum.last);
  put(props, 'category', mostSaid(cluster, 'category'));
  if (cluster.kind === 'Event') {
    const { date, others } = mainDate(sum.dates, dateInId(cluster.id));
    put(props, 'date', date);
    props.otherDates = others;
    put(props, 'place', sum.places.winner());
    put(props, 'series', mostSaid(cluster, 'series'));
  }
  return hashedNode({ id: cluster.id, label: cluster.kind, props });
}

/** Every other name, the one most texts use first. */
function aliasesOf(cluster: Cluster): string[] {
  const votes = new Votes<string>();
  for (const { entity } of cluster.members) {
    for (const name of new Set([entity.name, ...entity.aliases])) votes.add(name);
  }
  return votes.ranked().filter((name) => name !== cluster.name);
}

function mostSaid(cluster: Cluster, field: 'category' | 'series'): string | null {
  const votes = new Votes<string>();
  for (const { entity } of cluster.members) {
    const value = entity[field];
    if (value !== null) votes.add(value);
  }
  return votes.winner();
}

function dateInId(id: string): string | null {
  return /@(\d{4}[-/\d]*)(?:~[^@]*)?$/u.exec(id)?.[1] ?? null;
}

function put(props: Properties, key: string, value: string | null): void {
  if (value !== null) props[key] = value;
}
