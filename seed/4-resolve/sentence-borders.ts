// From a span of clean text to the whole sentence or sentences it stands in, in both texts.

import type { ReadText, Span } from '../types.ts';

/** The sentences a clean span touches, as one span of the text; null when it touches none. */
export function sentencesAround(text: ReadText, span: Span): Span | null {
  const first = lastStartingBefore(text.cleanSentences, span.start);
  const last = lastStartingBefore(text.cleanSentences, Math.max(span.start, span.end - 1));
  if (first < 0 || text.cleanSentences[last].end < span.end) return null;
  return { start: text.sentences[first].start, end: text.sentences[last].end };
}

function lastStartingBefore(sentences: Span[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (sentences[middle].start <= offset) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}
