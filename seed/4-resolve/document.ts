// What is said of the document itself: title, short label, date and what it is the date of, source.

import type { Entity, FactRelation, ReadText, TextFacts } from '../types.ts';

const LONGEST_LABEL = 16;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The document of a text; its date is the day of its main event where that differs from the day of publication. */
export function describeDocument(text: ReadText, entities: Entity[], relations: FactRelation[]): TextFacts['document'] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const reported = relations.find((relation) => relation.type === 'REPORTS');
  const main = reported && byId.get(reported.target);
  const sourceRelation = relations.find((relation) => relation.type === 'REPORTED' && relation.role === 'source');
  // where nothing says when the text was published, a year is better than nothing
  const ofEvent = main?.date && (text.publicationDate === null || DAY.test(main.date)) ? main.date : null;
  // what is to come has its own day, the report another
  const isOfEvent = ofEvent !== null && (text.publicationDate === null || ofEvent < text.publicationDate);
  return {
    id: text.id,
    root: text.root,
    file: text.file,
    title: text.title,
    label: main ? shortestName(main) : text.title.slice(0, LONGEST_LABEL),
    date: isOfEvent ? ofEvent : text.publicationDate,
    dateOf: isOfEvent ? 'event' : text.publicationDate === null ? null : 'publication',
    source: (sourceRelation && byId.get(sourceRelation.source)?.name) ?? null,
    script: text.script,
    contentHash: text.contentHash,
  };
}

function shortestName(entity: Entity): string {
  return [entity.name, ...entity.aliases].reduce((a, b) => (b.length < a.length && b.length >= 4 ? b : a));
}
