// Who took part, as a sentence names them.

import type { Mention, Span } from '../../types.ts';

export interface Subject {
  mention: Mention;
  /** What stands in the sentence for it: the name, or 他. */
  shown: Span;
}
