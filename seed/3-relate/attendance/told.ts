// Somebody who was at an event, as a sentence tells it without a predicate of attendance.

import type { Role } from '../../../cypher/schema.ts';
import type { Mention, Span } from '../../types.ts';

export interface Told {
  mention: Mention;
  event: Mention;
  /** What stands in the sentence for the event; its mention when left out. */
  shown?: Span;
  /** `attendee` when left out. */
  role?: Role;
  /** The verb as it stands, where one does. */
  said?: string;
}
