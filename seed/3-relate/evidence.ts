// Evidence of a relation in `clean` offsets: the sentence, its marks, what was read and how surely.

import type { MarkAs } from '../../cypher/schema.ts';
import type { FactEvidence, Mark, Span } from '../types.ts';

export interface Reading {
  verb: string;
  order: number;
  rule: string;
  confidence: number;
}

/** A mark over a span. */
export function mark(as: MarkAs, { start, end }: Span): Mark {
  return { as, start, end };
}

/** Evidence over whole sentences; marks that are null are left out. */
export function evidenceOf(sentence: Span, marks: (Mark | null)[], reading: Reading): FactEvidence {
  const kept = marks.filter((one) => one !== null);
  return { start: sentence.start, end: sentence.end, marks: kept, ...reading };
}
