// Reads the unnamed groups of an event out of the texts that report it.
import { runQuery } from '../../cypher/run-query.ts';
import type { Atlas } from '../atlas.ts';
import type { Quote } from '../endpoints/shapes.ts';
import { quoteAt, sentencesOf, type PassageText } from '../quote-text.ts';
import { spansOf } from '../spans.ts';
import type { Evidence } from './roster-rows.ts';
import { findUnnamedGroups } from './unnamed-groups.ts';

const RULE = 'unnamed-group';
const CONFIDENCE = 0.8;
/** Texts looked through; an event with more has its groups in the first ones. */
const TEXTS = 5;

interface Sources {
  /** Texts that report the event. */
  reporting: string[];
  /** Quotes of who attended it. */
  evidence: Evidence[];
}

/**
 * Groups in the sentences that name who attended; where a text reports only this event, in its other sentences too.
 * A group whose words stand in several texts is given once.
 */
export async function readUnnamed(atlas: Atlas, sources: Sources, signal: AbortSignal): Promise<Quote[]> {
  const documents = [...new Set([...sources.evidence.map(({ document }) => document), ...sources.reporting])];
  const found = await Promise.all(documents.slice(0, TEXTS).map((each) => readFrom(atlas, each, sources, signal)));
  const seen = new Set<string>();
  return found.flat().filter(({ quote }) => !seen.has(quote) && seen.add(quote));
}

async function readFrom({ engine }: Atlas, document: string, sources: Sources, signal: AbortSignal): Promise<Quote[]> {
  const [[facts], passages, said] = await Promise.all([
    runQuery(engine, 'documents/facts', { id: document }, { signal }),
    runQuery(engine, 'documents/passages', { id: document }, { signal }),
    runQuery(engine, 'documents/evidence', { id: document }, { signal }),
  ]);
  if (!facts) return [];
  const attended = said.filter(({ relation }) => relation.startsWith('ATTENDED|'));
  const events = new Set(said.flatMap(({ relation }) => (relation.startsWith('REPORTS|') ? [relation] : [])));
  const ours = sources.evidence.filter((each) => each.document === document);
  const alone = events.size === 1 && sources.reporting.includes(document);
  return passages
    .filter(({ role }) => role === 'body')
    .flatMap((passage) =>
      sentencesOf(passage).flatMap((sentence) => {
        const isOurs = ours.some((quote) => touch(quote, sentence));
        const isOthers = attended.some((quote) => touch(quote, sentence));
        if (!isOurs && (isOthers || !alone)) return [];
        const names = attended.filter((quote) => touch(quote, sentence)).flatMap(subjectsOf);
        return findUnnamedGroups(sentence, names).map((place) =>
          quoteOf({ document, label: facts.label, date: facts.date, number: passage.number }, passage, place),
        );
      }),
    );
}

function quoteOf(
  at: Pick<Quote, 'document' | 'label' | 'date' | 'number'>,
  passage: PassageText,
  place: { start: number; end: number },
): Quote {
  return { ...at, ...place, ...quoteAt(passage, place), marks: [], rule: RULE, confidence: CONFIDENCE };
}

function subjectsOf({ markStarts, markEnds, marks }: { markStarts: number[]; markEnds: number[]; marks: string[] }) {
  return spansOf(markStarts, markEnds).filter((_, at) => marks[at] === 'subject');
}

function touch(quote: { start: number; end: number }, sentence: PassageText): boolean {
  return quote.start < sentence.start + sentence.text.length && quote.end > sentence.start;
}
