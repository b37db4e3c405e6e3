// Relations: posts.

import type { Mention, MentionRelation, ReadText } from '../types.ts';

/** Relations of posts between mentions, in `clean` offsets. */
export function relatePosts(text: ReadText, mentions: Mention[]): MentionRelation[] {
  return text.clean === '' || mentions.length === 0 ? [] : [];
}
