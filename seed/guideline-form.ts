// Facts of a text in the JSON form of the annotation guideline, which the scorer and other tools read.

import type { EntityKind } from '../cypher/schema.ts';
import type { Entity, FactMention, FactRelation, TextFacts } from './types.ts';

const LONGEST_EVIDENCE = 20;

/** The object that `npm run extract` writes for a text; `file` is its base name. */
export function toGuidelineForm(facts: TextFacts, file: string) {
  const byId = new Map(facts.entities.map((entity) => [entity.id, entity]));
  const nameOf = (id: string) => (id === facts.document.id ? 'DOC' : (byId.get(id)?.name ?? id));
  const ofKind = (kind: EntityKind) => facts.entities.filter((entity) => entity.kind === kind);
  const plain = ({ name, aliases }: Entity) => ({ name, aliases });
  return {
    doc: file,
    title: facts.document.title,
    date: facts.document.date,
    date_of: facts.document.dateOf,
    events_main: facts.relations.filter(({ type }) => type === 'REPORTS').map(({ target }) => nameOf(target)),
    persons: ofKind('Person').map(plain),
    organizations: ofKind('Organization').map(plain),
    events: ofKind('Event').map((event) => ({
      ...plain(event),
      date: event.date,
      place: event.place,
      kind: event.category ?? 'other',
    })),
    concepts: ofKind('Concept').map((concept) => ({
      ...plain(concept),
      count: countApart(facts.mentions.filter(({ entity }) => entity === concept.id)),
      kind: concept.category ?? 'phrase',
    })),
    relations: facts.relations.map((relation) => ({
      s: nameOf(relation.source),
      r: relation.type,
      o: nameOf(relation.target),
      role: relation.role ?? null,
      title: relation.title ?? null,
      evidence: quote(facts.text, relation),
    })),
  };
}

/** Occurrences that do not overlap each other. */
function countApart(mentions: FactMention[]): number {
  let count = 0;
  let end = -1;
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mention.start < end) continue;
    count += 1;
    end = mention.end;
  }
  return count;
}

/** At most twenty characters of the first quote, from its first mark on. */
function quote(text: string, { evidence: [first] }: FactRelation): string {
  const from = first.marks.find(({ as }) => as !== 'anchor')?.start ?? first.start;
  return text.slice(from, Math.min(first.end, from + LONGEST_EVIDENCE));
}
