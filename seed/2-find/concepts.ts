// Finds concepts.

import type { Mention, ReadText } from '../types.ts';

/** Mentions of concepts in `clean` offsets. */
export function findConcepts(text: ReadText): Mention[] {
  return text.clean === '' ? [] : [];
}
