// One entity of the graph before its facts are written: the local entities that are it, its name and id.
import { nodeId, type EntityKind } from '../../cypher/schema.ts';
import { compareText } from './votes.ts';
import type { LocalEntity } from './local-entities.ts';
import { nameKey } from './name-key.ts';

export interface Cluster {
  kind: EntityKind;
  members: LocalEntity[];
  name: string;
  id: string;
  /** Ids that lead here: of aliases, of texts that knew less, of names that curation changed. */
  formerIds: Set<string>;
}

/** A name must be used in this share of the texts of the most used one to count as common. */
const COMMON = 0.1;

/** The longest of the common names. */
export function fullestName(members: LocalEntity[]): string {
  const texts = new Map<string, Set<string>>();
  for (const { entity, text } of members) {
    texts.set(entity.name, (texts.get(entity.name) ?? new Set()).add(text.document));
  }
  const most = Math.max(...[...texts.values()].map((set) => set.size));
  const [first] = [...texts]
    .filter(([, set]) => set.size >= COMMON * most)
    .map(([name, set]) => ({ name, count: set.size }))
    .sort(
      (a, b) => nameKey(b.name).length - nameKey(a.name).length || b.count - a.count || compareText(a.name, b.name),
    );
  return first.name;
}

/** A cluster named after its members, its id the name with what tells it apart (`@date`, `~host`) behind it. */
export function newCluster(kind: EntityKind, members: LocalEntity[], suffix = ''): Cluster {
  const name = fullestName(members);
  return { kind, members, name, id: nodeId(kind, name) + suffix, formerIds: new Set() };
}

/** A name that means something only inside its text keeps the id the text gave it. */
export function localCluster(member: LocalEntity): Cluster {
  const { kind, name, id } = member.entity;
  return { kind, members: [member], name, id, formerIds: new Set() };
}
