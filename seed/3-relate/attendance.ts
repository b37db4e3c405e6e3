// Relations: attendance.

import type { Mention, MentionRelation, ReadText } from '../types.ts';

/** Relations of attendance between mentions, in `clean` offsets. */
export function relateAttendance(text: ReadText, mentions: Mention[]): MentionRelation[] {
  return text.clean === '' || mentions.length === 0 ? [] : [];
}
