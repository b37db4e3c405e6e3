// Recurring events of one name, told apart by their dates; partial and missing dates go to the one date they fit.
import { daysBetween, exactness, holds } from './date-spans.ts';
import type { LocalEntity } from './local-entities.ts';
import { compareText } from './votes.ts';

export interface Dated {
  members: LocalEntity[];
  /** ISO; null when no text gives one. */
  date: string | null;
  /** What stands behind the name in the id: `@` and the date, or the one text that speaks of it. */
  suffix: string;
}

/** A text that gives no date speaks of an event at most this long ago. */
const LONGEST_MEMORY_DAYS = 366;
/** A text may announce an event so many days ahead. */
const LONGEST_NOTICE_DAYS = 14;

/** Groups by date: a wider date joins the narrower when only one fits it, a text without a date likewise. */
export function joinDates(members: LocalEntity[]): Dated[] {
  const byDate = new Map<string, LocalEntity[]>();
  const undated: LocalEntity[] = [];
  for (const member of members) {
    const date = member.dates[0];
    if (date === undefined) undated.push(member);
    else byDate.set(date, [...(byDate.get(date) ?? []), member]);
  }
  const dates = [...byDate.keys()].sort((a, b) => exactness(b) - exactness(a) || compareText(a, b));
  const groups: (Dated & { date: string })[] = [];
  for (const date of dates) {
    const fits = groups.filter((group) => holds(date, group.date) || holds(group.date, date));
    const own = byDate.get(date) ?? [];
    if (fits.length === 1) fits[0].members.push(...own);
    else groups.push({ members: own, date, suffix: `@${date}` });
  }
  const alone: Dated[] = [];
  for (const member of undated) {
    const suffix = `@${member.text.document.replace(/^document:/, '')}`;
    if (groups.length === 1 && isWithinMemory(member, groups[0].date)) groups[0].members.push(member);
    else alone.push({ members: [member], date: null, suffix });
  }
  return [...groups, ...alone];
}

function isWithinMemory(member: LocalEntity, date: string): boolean {
  if (member.text.date === null) return true;
  const days = daysBetween(date, member.text.date);
  return days >= -LONGEST_NOTICE_DAYS && days <= LONGEST_MEMORY_DAYS;
}
