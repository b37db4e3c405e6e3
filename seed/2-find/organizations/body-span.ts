// Where a body's name stands, before it is given its full name.

import type { Span } from '../../types.ts';

export interface BodySpan extends Span {
  rule: string;
  confidence: number;
  /** The name is short for something the text says elsewhere: 省公安厅, 政治部. */
  relative: boolean;
}

/** Of overlapping spans the longest, then the surer; in order. */
export function longestSpans(spans: BodySpan[]): BodySpan[] {
  const order = [...spans].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || b.confidence - a.confidence || a.start - b.start,
  );
  const taken = new Set<number>();
  const kept = order.filter(({ start, end }) => {
    for (let at = start; at < end; at += 1) if (taken.has(at)) return false;
    for (let at = start; at < end; at += 1) taken.add(at);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}
