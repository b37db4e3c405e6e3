// Relations: bylines.

import type { Mention, MentionRelation, ReadText } from '../types.ts';

/** Relations of bylines between mentions, in `clean` offsets. */
export function relateBylines(text: ReadText, mentions: Mention[]): MentionRelation[] {
  return text.clean === '' || mentions.length === 0 ? [] : [];
}
