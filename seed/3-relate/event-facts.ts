// What the text says of each event: date, place, series, hosts.

import type { EventFacts, Mention, MentionRelation, ReadText } from '../types.ts';

/** Facts of every event among the mentions, by canonical name; `relations` are those already found. */
export function describeEvents(
  text: ReadText,
  mentions: Mention[],
  relations: MentionRelation[],
): Map<string, EventFacts> {
  const facts = new Map<string, EventFacts>();
  for (const mention of mentions) {
    if (mention.kind !== 'Event' || facts.has(mention.name)) continue;
    facts.set(mention.name, {
      date: null,
      dateEvidence: null,
      place: null,
      placeEvidence: null,
      series: null,
      ownsItsTime: /\d{4}年|第[一二三四五六七八九十]+[次届]/.test(mention.name),
      hosts: relations.flatMap((relation) =>
        relation.type === 'HOSTED' && relation.target !== 'DOC' && relation.target.name === mention.name
          ? relation.source === 'DOC'
            ? []
            : [relation.source.name]
          : [],
      ),
    });
  }
  return text.clean === '' ? new Map() : facts;
}
