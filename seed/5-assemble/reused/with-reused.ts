// Puts reused phrases into the facts of the texts they stand in, as concepts of category `reused`.
import { nodeId } from '../../../cypher/schema.ts';
import type { Entity, FactMention, TextFacts } from '../../types.ts';
import type { Reused } from './reused-phrases.ts';

const CONFIDENCE = 0.7;

/** The same texts, as often as they are read, each with its reused phrases. */
export function withReused(facts: Iterable<TextFacts>, { concepts }: Reused): Iterable<TextFacts> {
  const byDocument = new Map<string, { entity: Entity; offsets: number[] }[]>();
  for (const { words, places } of concepts) {
    const entity = reusedConcept(words);
    for (const [document, offsets] of places) {
      const known = byDocument.get(document);
      if (known) known.push({ entity, offsets });
      else byDocument.set(document, [{ entity, offsets }]);
    }
  }
  return {
    *[Symbol.iterator]() {
      for (const each of facts) {
        const own = byDocument.get(each.document.id);
        yield own ? addPhrases(each, own) : each;
      }
    },
  };
}

function addPhrases(facts: TextFacts, own: { entity: Entity; offsets: number[] }[]): TextFacts {
  const concepts = new Set(facts.entities.filter(({ kind }) => kind === 'Concept').map(({ id }) => id));
  const added: FactMention[] = own.flatMap(({ entity, offsets }) =>
    offsets.map((start) => ({
      ...{ entity: entity.id, start, end: start + entity.name.length, speaker: '', inside: '' },
    })),
  );
  const longer = [...facts.mentions.filter(({ entity }) => concepts.has(entity)), ...added];
  for (const mention of added) mention.inside = longestAround(mention, longer);
  return {
    ...facts,
    entities: [...facts.entities, ...own.map(({ entity }) => entity)],
    mentions: [...facts.mentions, ...added],
  };
}

/** The id of the longest formulation the mention stands in, or ''. */
function longestAround({ start, end }: FactMention, others: FactMention[]): string {
  let longest: FactMention | null = null;
  for (const other of others) {
    if (other.start > start || other.end < end || other.end - other.start === end - start) continue;
    if (!longest || other.end - other.start > longest.end - longest.start) longest = other;
  }
  return longest?.entity ?? '';
}

function reusedConcept(words: string): Entity {
  return {
    id: nodeId('Concept', words),
    kind: 'Concept',
    name: words,
    aliases: [],
    category: 'reused',
    confidence: CONFIDENCE,
    date: null,
    place: null,
    series: null,
    hosts: [],
    local: false,
  };
}
