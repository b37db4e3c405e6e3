// Dates, places and aliases of entities with the sentences that say so.

import type { Entity, EventFacts, FactAttribute, Mention, ReadText } from '../types.ts';
import { entityKey } from './entities.ts';
import { toTextEvidence } from './relations.ts';

/** One attribute per alias (where it first stands), date and place. */
export function gatherAttributes(
  text: ReadText,
  mentions: Mention[],
  events: Map<string, EventFacts>,
  entities: Map<string, Entity>,
): FactAttribute[] {
  const attributes: FactAttribute[] = [];
  const seen = new Set<string>();
  for (const mention of mentions) {
    const entity = entities.get(entityKey(mention));
    const key = `${entityKey(mention)}\t${mention.surface}`;
    if (!entity || mention.surface === entity.name || seen.has(key)) continue;
    seen.add(key);
    const evidence = toTextEvidence(text, {
      start: mention.start,
      end: mention.end,
      marks: [{ as: 'subject', start: mention.start, end: mention.end }],
      verb: '',
      order: 0,
      rule: mention.rule,
      confidence: mention.confidence,
    });
    if (evidence)
      attributes.push({ entity: entity.id, attribute: 'alias', value: mention.surface, evidence: [evidence] });
  }
  for (const [name, event] of events) {
    const entity = entities.get(entityKey({ kind: 'Event', name }));
    if (!entity) continue;
    for (const attribute of ['date', 'place'] as const) {
      const value = event[attribute];
      const found = attribute === 'date' ? event.dateEvidence : event.placeEvidence;
      const evidence = found && toTextEvidence(text, found);
      if (value !== null && evidence) attributes.push({ entity: entity.id, attribute, value, evidence: [evidence] });
    }
  }
  return attributes;
}
