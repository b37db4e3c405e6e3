// Finds events: numbered sessions, meetings and ceremonies by their head, talks and visits by what is done, anniversaries.

import type { Mention, ReadText } from '../types.ts';
import { inside } from './by-position.ts';
import { findAnniversaries } from './events/anniversaries.ts';
import { findBareMeetings } from './events/bare-meetings.ts';
import { findBanquets } from './events/banquets.ts';
import type { EventCandidate } from './events/candidate.ts';
import { findCommemorations } from './events/commemorations.ts';
import { foldNames } from './events/fold-names.ts';
import { findFarewells } from './events/farewells.ts';
import { findHeadedNames } from './events/headed-names.ts';
import { nameByHost } from './events/hosted-names.ts';
import { findQuotedOccasions } from './events/quoted-occasions.ts';
import { findSessions } from './events/sessions.ts';
import { findTalks } from './events/talks.ts';
import { findVisits } from './events/visits.ts';
import { findWelcomes } from './events/welcomes.ts';
import { wordsOf } from './words.ts';

const READ_ROLES = new Set(['title', 'heading', 'body']);

function contains(outer: EventCandidate, inner: EventCandidate): boolean {
  return outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start;
}

/** Mentions of events in `clean` offsets; `name` is the fullest name of the event in this text. */
export function findEvents(text: ReadText, organizations: Mention[], people: Mention[]): Mention[] {
  const { clean } = text;
  const bodies = [...organizations].sort((a, b) => a.start - b.start || b.end - a.end);
  const persons = [...people].sort((a, b) => a.start - b.start);
  const title = text.titleSpan;
  const host = title
    ? (persons.find((person) => person.start >= title.start && person.end <= title.end) ?? null)
    : null;
  const titled = title ? clean.slice(title.start, title.end) : '';
  const { border } = wordsOf(text);
  const lead = text.cleanSentences.find(({ passage }) => text.cleanPassages[passage].role === 'body');
  const candidates: EventCandidate[] = [];
  for (const sentence of text.cleanSentences) {
    if (!READ_ROLES.has(text.cleanPassages[sentence.passage].role)) continue;
    const { start, end } = sentence;
    const near = inside(bodies, sentence);
    const named = inside(persons, sentence);
    const sessions = findSessions(clean, start, end);
    const banquets = findBanquets(clean, start, end, named);
    const quoted = findQuotedOccasions(clean, start, end);
    const headed = findHeadedNames(clean, start, end, near, named, border).filter(
      (name) => ![...sessions, ...banquets, ...quoted].some((other) => other.end === name.end),
    );
    const events = [...sessions, ...headed, ...quoted].sort((a, b) => a.start - b.start);
    const hosted = nameByHost(clean, start, end, near, events, candidates);
    const byHost = new Set(hosted.map((one) => one.end));
    const isTold = sentence === lead || (title !== null && end <= title.end);
    const bare = isTold ? findBareMeetings(clean, start, end, named) : [];
    const talks = findTalks(clean, start, end, named, host, titled);
    const welcomes = findWelcomes(clean, start, end, named);
    const visits = findVisits(clean, start, end, named, titled);
    const farewells = findFarewells(clean, start, end, named);
    const commemorations = findCommemorations(clean, start, end);
    const anniversaries = findAnniversaries(clean, start, end).filter(
      (day) => ![...headed, ...commemorations].some((name) => contains(name, day)),
    );
    candidates.push(
      ...events.filter((one) => one.rule !== 'ordinal-only' && !byHost.has(one.end)),
      ...hosted,
      ...bare.filter((one) => ![...events, ...hosted].some((other) => other.end === one.end)),
      ...talks,
      ...welcomes,
      ...banquets,
      ...visits,
      ...farewells,
      ...commemorations,
      ...anniversaries,
    );
  }
  return foldNames(text, candidates);
}
