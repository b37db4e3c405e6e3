// A text cut into passages: each a non-empty line with the line breaks and empty lines that follow it.

import type { Span } from '../types.ts';

const LINE = /[^\n\r]*(?:\r\n|\n|\r|$)/g;
const FILLED = /\S/;

/** Spans that tile the text; the first also holds the empty lines before it. None for an empty text. */
export function cutLines(text: string): Span[] {
  const spans: Span[] = [];
  let hasText = false;
  for (const match of text.matchAll(LINE)) {
    const end = match.index + match[0].length;
    if (end === match.index) continue;
    const filled = FILLED.test(match[0]);
    const last = spans.at(-1);
    if (last && !(filled && hasText)) last.end = end;
    else spans.push({ start: match.index, end });
    hasText ||= filled;
  }
  return spans;
}
