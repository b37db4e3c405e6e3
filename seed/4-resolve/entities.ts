// The entities of one text: mentions of one kind and canonical name, with the surfaces as aliases, and their ids.

import { nodeId } from '../../cypher/schema.ts';
import { titlesOf } from '../2-find/titles.ts';
import type { Entity, EventFacts, Mention, ReadText } from '../types.ts';

/** What people are called by; other nouns after a name are not said to the face. */
const CALLED =
  /^(?:同志|总书记|主席|总理|委员长|先生|女士|总统|首相|国王|部长|省长|书记|院士|教授|老师|烈士|外长|大使|将军|秘书长|检察长|院长)$/;

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
  const called = calledBy(text);
  for (const mention of mentions) {
    const key = entityKey(mention);
    const known = entities.get(key);
    if (known) {
      known.confidence = Math.max(known.confidence, mention.confidence);
      known.category ??= mention.category ?? null;
      addAlias(known, mention.surface);
      addAlias(known, called(mention));
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
    addAlias(entity, called(mention));
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

/** 习近平总书记, 格萍同志: how a person is called where the name and what is said to the face stand together. */
function calledBy(text: ReadText): (mention: Mention) => string {
  const titles = new Map(titlesOf(text).map((title) => [title.start, title]));
  return ({ kind, name, surface, end }) => {
    const title = kind === 'Person' && name === surface ? titles.get(end) : undefined;
    if (!title || !CALLED.test(title.noun) || /^会议/.test(text.clean.slice(title.end, title.end + 2))) return name;
    return surface + text.clean.slice(title.start, title.end);
  };
}

function addAlias(entity: Entity, surface: string): void {
  if (surface !== entity.name && !entity.aliases.includes(surface)) entity.aliases.push(surface);
}
