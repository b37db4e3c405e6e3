// What the concept grammars propose: a place, what is said there, and its kind.

import type { ConceptCategory } from '../../../cypher/schema.ts';
import type { Span } from '../../types.ts';

export interface ConceptCandidate extends Span {
  name: string;
  category: ConceptCategory;
  rule: string;
  confidence: number;
  /** Other wordings to look for in the same text: the quoted part of “一三五七”发展战略. */
  also?: string[];
}
