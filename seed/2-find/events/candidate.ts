// What the event grammars propose before names are folded into events.

import type { EventCategory } from '../../../cypher/schema.ts';
import type { Span } from '../../types.ts';

export interface EventCandidate extends Span {
  /** What the event would be called if this place were the only one that names it. */
  name: string;
  category: EventCategory;
  rule: string;
  confidence: number;
}
