// Which of two overlapping mentions stays: the longer one, but what may stand inside another kind stays inside it.

import type { EntityKind } from '../../cypher/schema.ts';
import type { Mention } from '../types.ts';

/** Outer kind to the kinds that may stand inside it: 纪念任弼时同志诞辰120周年座谈会 names a person, 习近平法治思想 does not. */
const MAY_HOLD: Record<EntityKind, readonly EntityKind[]> = {
  Person: [],
  Organization: ['Organization', 'Concept'],
  Event: ['Event', 'Person', 'Organization', 'Concept'],
  Concept: ['Concept', 'Event'],
};

const ENDS_AS_MEETING = /(?:会议|论坛|峰会)$/;

/** The mentions that stay, sorted by start, the longer first. Of crossing ones the longer stays, then the surer. */
export function settleOverlaps(mentions: Mention[]): Mention[] {
  const byLength = withoutBodiesOverNames(mentions).sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) ||
      b.confidence - a.confidence ||
      a.start - b.start ||
      (a.kind < b.kind ? -1 : 1),
  );
  const kept: Mention[] = [];
  const at = new Map<number, Mention[]>();
  for (const mention of byLength) {
    // what is at least as long and touches it holds its first or its last character
    const rivals = [at.get(mention.start), at.get(mention.end - 1)];
    if (rivals.some((there) => there?.some((outer) => !mayStand(mention, outer)))) continue;
    kept.push(mention);
    for (let index = mention.start; index < mention.end; index += 1) {
      const there = at.get(index);
      if (there) there.push(mention);
      else at.set(index, [mention]);
    }
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : 1));
}

/** 第十届金砖国家议会论坛和中俄议会合作委员会: a body read into the end of a meeting's name is none. */
function withoutBodiesOverNames(mentions: Mention[]): Mention[] {
  const held = mentions.filter(
    ({ kind, rule, surface }) => kind === 'Event' && rule === 'headed' && ENDS_AS_MEETING.test(surface),
  );
  if (held.length === 0) return [...mentions];
  return mentions.filter(
    ({ kind, start, end }) =>
      kind !== 'Organization' || !held.some((event) => event.start < start && event.end > start && event.end < end),
  );
}

function mayStand(inner: Mention, outer: Mention): boolean {
  const inside = inner.start >= outer.start && inner.end <= outer.end;
  if (!inside) return false;
  if (inner.end - inner.start === outer.end - outer.start) return false;
  return MAY_HOLD[outer.kind].includes(inner.kind);
}
