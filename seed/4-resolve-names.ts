// Step 4: within one text, mentions become entities with ids, and relations between mentions relations between them.

import type { Entity, FactMention, Findings, Mention, ReadText, TextFacts } from './types.ts';
import { gatherAttributes } from './4-resolve/attributes.ts';
import { describeDocument } from './4-resolve/document.ts';
import { entityKey, gatherEntities } from './4-resolve/entities.ts';
import { gatherRelations } from './4-resolve/relations.ts';

/** Everything the text says, in offsets of the text as decoded; entities in the order of their first mention. */
export function resolveNames(text: ReadText, mentions: Mention[], findings: Findings, extractor: string): TextFacts {
  const entities = gatherEntities(text, mentions, findings.events);
  const relations = gatherRelations(text, findings.relations, entities);
  const list = [...entities.values()];
  return {
    extractor,
    document: describeDocument(text, list, relations),
    text: text.text,
    passages: text.passages,
    noise: text.noise,
    entities: list,
    mentions: placeMentions(text, mentions, findings, entities),
    relations,
    attributes: gatherAttributes(text, mentions, findings.events, entities),
  };
}

/** Each mention in text offsets, with who says it and the longer concept it stands in. */
function placeMentions(
  text: ReadText,
  mentions: Mention[],
  findings: Findings,
  entities: Map<string, Entity>,
): FactMention[] {
  const idOf = (mention: Mention | undefined) => (mention && entities.get(entityKey(mention))?.id) ?? '';
  let open: Mention[] = [];
  return mentions.map((mention) => {
    open = open.filter((outer) => outer.end > mention.start);
    const outer = open.find((concept) => concept.end >= mention.end);
    if (mention.kind === 'Concept') open.push(mention);
    return {
      entity: idOf(mention),
      ...text.toText(mention),
      speaker: idOf(findings.speakers.get(mention)),
      inside: idOf(outer),
    };
  });
}
