// Step 3: what the text says of the mentions: posts, roles, hosts, bylines, attributions, members, events.

import type { Findings, Mention, ReadText } from './types.ts';
import { relateAttendance } from './3-relate/attendance.ts';
import { relateAttributions } from './3-relate/attributions.ts';
import { relateBylines } from './3-relate/bylines.ts';
import { describeEvents } from './3-relate/event-facts.ts';
import { relateHosts } from './3-relate/hosts.ts';
import { relateMembers } from './3-relate/members.ts';
import { relatePosts } from './3-relate/posts.ts';
import { relateReports } from './3-relate/reports.ts';
import { relateUnder } from './3-relate/under.ts';
import { relateVariants } from './3-relate/variants.ts';

/** Relations between mentions, speakers of concept mentions, and facts of events, all in `clean` offsets. */
export function findRelations(text: ReadText, mentions: Mention[]): Findings {
  const attributions = relateAttributions(text, mentions);
  const relations = [
    ...relatePosts(text, mentions),
    ...relateBylines(text, mentions),
    ...relateAttendance(text, mentions),
    ...relateHosts(text, mentions),
    ...relateReports(text, mentions),
    ...relateMembers(text, mentions),
    ...relateUnder(text, mentions),
    ...relateVariants(text, mentions),
    ...attributions.relations,
  ];
  return { relations, speakers: attributions.speakers, events: describeEvents(text, mentions, relations) };
}
