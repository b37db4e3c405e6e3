// The rows of a roster in the order of the page: groups by role, who was invited apart, what is missing, unnamed groups.
import type { Kind } from '../../cypher/schema.ts';
import type { Quote } from '../../server/endpoints/shapes.ts';
import type { Seal } from '../paper/draw-seal.ts';
import type { Attendee, Roster } from './event-data.ts';

export type Role = Roster['groups'][number]['role'];

export interface RosterGroup {
  role: Role;
  invited: boolean;
  attendees: Attendee[];
  /** The number of its first row. */
  first: number;
}

/** These are asked for of every meeting: that nobody is named in them is said in a row of its own. */
const ALWAYS: Role[] = ['chair', 'speaker'];

/** The groups that are shown, and the roles that nobody is named in. */
export function groupRoster({ groups }: Pick<Roster, 'groups'>): { filled: RosterGroup[]; missing: Role[] } {
  const split = groups.flatMap(({ role, attendees }) => splitInvited(role, attendees));
  const numbered = split.map((group, at) => ({
    ...group,
    first: split.slice(0, at).reduce((sum, each) => sum + each.attendees.length, 1),
  }));
  const empty = groups.filter(({ attendees, role }) => attendees.length === 0 && !ALWAYS.includes(role));
  return {
    filled: numbered.filter(({ attendees, role }) => attendees.length > 0 || ALWAYS.includes(role)),
    missing: empty.map(({ role }) => role),
  };
}

/** Who was invited stands in a group of its own, after those who attended. */
function splitInvited(role: Role, attendees: Attendee[]) {
  const invited = attendees.filter((attendee) => attendee.invited);
  const own = { role, invited: false, attendees: attendees.filter((attendee) => !attendee.invited) };
  return role === 'attendee' && invited.length > 0
    ? [own, { role, invited: true, attendees: invited }].filter((group) => group.attendees.length > 0)
    : [{ ...own, attendees }];
}

/** One row on paper. */
export interface RosterLine {
  /** Begins a group. */
  group?: Seal & { name: string };
  /** In place of a person: what the texts do not say. */
  said?: string;
  number?: number;
  kind?: Kind;
  name?: string;
  posts?: string[];
  quote?: Quote | null;
}
