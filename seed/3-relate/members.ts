// Relations: members.

import type { Mention, MentionRelation, ReadText } from '../types.ts';

/** Relations of members between mentions, in `clean` offsets. */
export function relateMembers(text: ReadText, mentions: Mention[]): MentionRelation[] {
  return text.clean === '' || mentions.length === 0 ? [] : [];
}
