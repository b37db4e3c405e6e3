// Looking up spans that are sorted by where they start, without reading all of them.

import type { Span } from '../types.ts';

/** Index of the first span that starts at or after `offset`. */
function firstFrom(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle].start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of spans sorted by start that lie wholly inside `span`. */
export function inside<T extends Span>(sorted: readonly T[], span: Span): T[] {
  const found: T[] = [];
  for (let index = firstFrom(sorted, span.start); index < sorted.length; index += 1) {
    if (sorted[index].start > span.end) break;
    if (sorted[index].end <= span.end) found.push(sorted[index]);
  }
  return found;
}

/** The one of sorted spans that touch but do not overlap which holds `span`; undefined when none does. */
export function holding<T extends Span>(sorted: readonly T[], span: Span): T | undefined {
  const next = firstFrom(sorted, span.start + 1);
  const candidate = sorted[next - 1];
  return candidate && candidate.end >= span.end ? candidate : undefined;
}
