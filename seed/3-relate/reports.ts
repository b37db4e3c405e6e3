// REPORTS for the events a text is about, REFERS_TO for every other event it names.

import type { Mention, MentionRelation, ReadText } from '../types.ts';
import { evidenceOf, mark } from './evidence.ts';
import { frameOf } from './frame.ts';

const MOST_QUOTES = 5;

/** Relations from the document to its events, in `clean` offsets. */
export function relateReports(text: ReadText, mentions: Mention[]): MentionRelation[] {
  const { events, main } = frameOf(text, mentions);
  const quotes = new Map<string, number>();
  const relations: MentionRelation[] = [];
  for (const event of events) {
    const count = quotes.get(event.name) ?? 0;
    if (count >= MOST_QUOTES) continue;
    quotes.set(event.name, count + 1);
    const isMain = main.includes(event.name);
    relations.push({
      type: isMain ? 'REPORTS' : 'REFERS_TO',
      source: 'DOC',
      target: event,
      evidence: evidenceOf(event, [mark('object', event)], {
        verb: '',
        order: isMain ? main.indexOf(event.name) : 0,
        rule: isMain ? 'main-event' : 'other-event',
        confidence: event.confidence,
      }),
    });
  }
  // the document's main event is the first of its relations
  return relations.sort((a, b) => order(a, main) - order(b, main));
}

function order(relation: MentionRelation, main: string[]): number {
  const name = relation.target === 'DOC' ? '' : relation.target.name;
  const index = main.indexOf(name);
  return index < 0 ? main.length : index;
}
