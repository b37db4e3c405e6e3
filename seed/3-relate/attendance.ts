// ATTENDED: who took part in which event, in which role, in the order of the text.

import type { Role } from '../../cypher/schema.ts';
import type { Mention, MentionRelation, ReadText, Sentence } from '../types.ts';
import { findAccompanying } from './attendance/accompanied.ts';
import { findAuthor } from './attendance/author.ts';
import { findAnswers, findSides } from './attendance/both-sides.ts';
import { attended } from './attendance/found.ts';
import type { Found } from './attendance/found.ts';
import { findGuests } from './attendance/guests.ts';
import { findListedAfter } from './attendance/listed-after.ts';
import { plannedInTitle } from './attendance/planned.ts';
import { readSentence } from './attendance/read-sentence.ts';
import { findSaidThere } from './attendance/said-there.ts';
import type { Told } from './attendance/told.ts';
import { frameOf } from './frame.ts';
import type { Frame } from './frame.ts';
import { isTalk } from './frame/deeds.ts';

const READ_ROLES = new Set(['title', 'heading', 'body']);
const STRONGER: ReadonlySet<Role> = new Set(['chair', 'speaker', 'summary', 'address', 'announcer']);

/** Ways of telling who was there without a predicate of attendance, each read in every sentence. */
const TOLD: { rule: string; confidence: number; find: (frame: Frame, sentence: Sentence) => Told[] }[] = [
  { rule: 'attended-said-there', confidence: 0.9, find: findSaidThere },
  { rule: 'attended-both-sides', confidence: 0.9, find: findSides },
  { rule: 'attended-answers', confidence: 0.75, find: findAnswers },
  { rule: 'attended-listed-after', confidence: 0.9, find: findListedAfter },
  { rule: 'attended-guest', confidence: 0.8, find: findGuests },
  { rule: 'attended-along', confidence: 0.9, find: findAccompanying },
];

/** Relations of attendance between mentions, in `clean` offsets. */
export function relateAttendance(text: ReadText, mentions: Mention[]): MentionRelation[] {
  const frame = frameOf(text, mentions);
  if (frame.events.length === 0) return [];
  const found: Found[] = [];
  const planned = plannedInTitle(frame);
  let last: Mention | null = null;
  for (const sentence of text.cleanSentences) {
    if (!READ_ROLES.has(text.cleanPassages[sentence.passage].role)) continue;
    for (const { rule, confidence, find } of TOLD) {
      find(frame, sentence).forEach(({ mention, event, shown = event, role = 'attendee', said = '' }, order) => {
        const reading = { role, verb: said, rule, order, confidence };
        found.push(attended({ mention, shown: mention }, event, shown, sentence, reading));
      });
    }
    const read = readSentence(frame, sentence, { last, planned, told: found });
    found.push(...read.found);
    last = read.last;
  }
  const author = findAuthor(frame);
  if (author) {
    const reading = { role: 'speaker' as const, verb: '讲话', rule: 'attended-author', order: 0, confidence: 0.85 };
    const { person, event, span } = author;
    found.push(attended({ mention: person, shown: person }, event, event, { ...span, passage: 0 }, reading));
  }
  // both sides of a talk are its attendees, whatever they say there
  const strong = new Set(found.filter(({ role }) => STRONGER.has(role)).map(({ key }) => key));
  return found
    .filter(({ role, key, event }) => role !== 'attendee' || !strong.has(key) || isTalk(event))
    .map(({ relation }) => relation);
}
