// The entities of one text: mentions of one kind and canonical name, with the surfaces as aliases, and their ids.

import { nodeId } from '../../cypher/schema.ts';
import type { Entity, EventFacts, Mention, ReadText } from '../types.ts';

/** The key under which mentions of one entity are gathered. */
export function entityKey(mention: Pick<Mention, 'kind' | 'name'>): string {
  return `${mention.kind}\t${mention.name}`;
}

/** The document id without its prefix: what makes a local name unique. */
function pathOf(text: ReadText): string {
  return text.id.replace(/^document:/, '');
}

function idOf(mention: Mention, text: ReadText, event: EventFacts | undefined): string {
  const plain = nodeId(mention.kind, mention.name);
  if (mention.kind === 'Event') {
    if (event?.ownsItsTime) return plain;
    return `${plain}@${event?.date ?? pathOf(text)}`;
  }
  return mention.local ? `${plain}@${pathOf(text)}` : plain;
}

/** One entity per kind and name, in the order of the text, by `entityKey`. */
export function gatherEntities(
  text: ReadText,
  mentions: Mention[],
  events: Map<string, EventFacts>,
): Map<string, Entity> {
  const entities = new Map<string, Entity>();
  for (const mention of mentions) {
    const key = entityKey(mention);
    const known = entities.get(key);
    if (known) {
      known.confidence = Math.max(known.confidence, mention.confidence);
      known.category ??= mention.category ?? null;
      addAlias(known, mention.surface);
      continue;
    }
    const event = mention.kind === 'Event' ? events.get(mention.name) : undefined;
    const entity: Entity = {
      id: idOf(mention, text, event),
      kind: mention.kind,
      name: mention.name,
      aliases: [],
      category: mention.category ?? null,
      confidence: mention.confidence,
      date: event?.date ?? null,
      place: event?.place ?? null,
      series: event?.series ?? null,
      hosts: [],
      local: mention.local ?? false,
    };
    addAlias(entity, mention.surface);
    entities.set(key, entity);
  }
  for (const [name, event] of events) {
    const entity = entities.get(entityKey({ kind: 'Event', name }));
    if (!entity) continue;
    entity.hosts = event.hosts
      .map((host) => entities.get(entityKey({ kind: 'Organization', name: host }))?.id)
      .filter((id) => id !== undefined);
  }
  return entities;
}

function addAlias(entity: Entity, surface: string): void {
  if (surface !== entity.name && !entity.aliases.includes(surface)) entity.aliases.push(surface);
}
