// Puts attendance edges in the order of the texts: the text with most rows first, the others appended.
import type { QueryRow } from '../../cypher/run-query.ts';
import { ROLES, type Role } from '../../cypher/schema.ts';

export type Attendance = QueryRow<'attendance/attendees'>;
export type Evidence = QueryRow<'explore/evidence'>;

export interface RosterRow extends Attendance {
  /** The first sentence that says so, in the text that leads. */
  evidence: Evidence | null;
}

/** Texts by how many of the edges they say, most first. */
export function leadingTexts(evidence: Evidence[]): string[] {
  const said = new Map<string, Set<string>>();
  for (const { document, relation } of evidence)
    said.set(document, (said.get(document) ?? new Set<string>()).add(relation));
  const dates = new Map(evidence.map(({ document, date }) => [document, date ?? '']));
  return [...said.keys()].sort(
    (a, b) =>
      (said.get(b)?.size ?? 0) - (said.get(a)?.size ?? 0) ||
      compare(dates.get(a) ?? '', dates.get(b) ?? '') ||
      compare(a, b),
  );
}

/**
 * Rows in the order of the leading text, then of the next. Whoever has a stronger role (chair, speaker ...) is not
 * listed as attendee again.
 */
export function orderRoster(attendances: Attendance[], evidence: Evidence[]): RosterRow[] {
  const rank = new Map(leadingTexts(evidence).map((document, place) => [document, place]));
  const sorted = [...evidence].sort(
    (a, b) =>
      (rank.get(a.document) ?? 0) - (rank.get(b.document) ?? 0) ||
      Number(isHead(a)) - Number(isHead(b)) ||
      nameStart(a) - nameStart(b) ||
      (a.order ?? 0) - (b.order ?? 0) ||
      compare(a.id, b.id),
  );
  const first = new Map<string, { evidence: Evidence; place: number }>();
  sorted.forEach((row, place) => {
    if (!first.has(row.relation)) first.set(row.relation, { evidence: row, place });
  });
  const strong = new Set(attendances.filter(({ role }) => role !== 'attendee').map(({ id }) => id));
  return attendances
    .filter(({ id, role }) => role !== 'attendee' || !strong.has(id))
    .map((row) => ({ ...row, evidence: first.get(row.relation)?.evidence ?? null }))
    .sort(
      (a, b) =>
        (first.get(a.relation)?.place ?? sorted.length) - (first.get(b.relation)?.place ?? sorted.length) ||
        compare(a.relation, b.relation),
    );
}

/** One group for every role, in the order of ROLES, empty ones too. */
export function groupByRole<T extends { role: Role }>(rows: T[]): { role: Role; rows: T[] }[] {
  return ROLES.map((role) => ({ role, rows: rows.filter((row) => row.role === role) }));
}

/** A headline says less than the text below it, and in another order. */
function isHead({ passage }: Evidence): boolean {
  return passage !== 'body';
}

/** Where the name stands, so that 甲、乙、丙出席 keeps its order; else where the sentence begins. */
function nameStart({ marks, markStarts, start, end }: Evidence): number {
  const places = markStarts.filter((place, at) => marks[at] === 'subject' && place >= start && place < end);
  return places.length > 0 ? Math.min(...places) : start;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
