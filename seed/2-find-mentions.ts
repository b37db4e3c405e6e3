// Step 2: every finder reads the clean text and proposes mentions; then overlaps are settled.

import type { Mention, ReadText } from './types.ts';
import { findConcepts } from './2-find/concepts.ts';
import { findEvents } from './2-find/events.ts';
import { findOrganizations } from './2-find/organizations.ts';
import { findPeople } from './2-find/people.ts';
import { settleOverlaps } from './2-find/settle-overlaps.ts';

/** Mentions of all kinds in `clean` offsets, sorted by start, the longer first. */
export function findMentions(text: ReadText): Mention[] {
  const organizations = findOrganizations(text);
  const people = findPeople(text);
  const events = findEvents(text, organizations, people);
  const concepts = findConcepts(text);
  return settleOverlaps([...organizations, ...people, ...events, ...concepts]);
}
