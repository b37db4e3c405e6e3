// The places of one text where an event has one name.

import type { EventCandidate } from './candidate.ts';

export interface NameGroup {
  /** The name without signs. */
  bare: string;
  name: string;
  members: EventCandidate[];
}
