// ATTENDED: who took part in which event, in which role, in the order of the text.

import type { Role } from '../../cypher/schema.ts';
import type { Mention, MentionRelation, ReadText } from '../types.ts';
import { findAuthor } from './attendance/author.ts';
import { findAnswers, findSides } from './attendance/both-sides.ts';
import { attended } from './attendance/found.ts';
import type { Found } from './attendance/found.ts';
import { findListedAfter } from './attendance/listed-after.ts';
import { plannedInTitle } from './attendance/planned.ts';
import { readSentence } from './attendance/read-sentence.ts';
import { findSaidThere } from './attendance/said-there.ts';
import { frameOf } from './frame.ts';

const READ_ROLES = new Set(['title', 'heading', 'body']);
const STRONGER: ReadonlySet<Role> = new Set(['chair', 'speaker', 'summary', 'address', 'announcer']);

/** Relations of attendance between mentions, in `clean` offsets. */
export function relateAttendance(text: ReadText, mentions: Mention[]): MentionRelation[] {
  const frame = frameOf(text, mentions);
  if (frame.events.length === 0) return [];
  const found: Found[] = [];
  const planned = plannedInTitle(frame);
  let last: Mention | null = null;
  for (const sentence of text.cleanSentences) {
    if (!READ_ROLES.has(text.cleanPassages[sentence.passage].role)) continue;
    for (const { person, event, role, verb } of findSaidThere(frame, sentence)) {
      const reading = { role, verb, rule: 'attended-said-there', order: 0, confidence: 0.9 };
      found.push(attended({ mention: person, shown: person }, event, event, sentence, reading));
    }
    findSides(frame, sentence).forEach(({ mention, event }, order) => {
      const reading = { role: 'attendee' as const, verb: '', rule: 'attended-both-sides', order, confidence: 0.9 };
      found.push(attended({ mention, shown: mention }, event, event, sentence, reading));
    });
    findAnswers(frame, sentence).forEach(({ mention, event, shown }, order) => {
      const reading = { role: 'attendee' as const, verb: '', rule: 'attended-answers', order, confidence: 0.75 };
      found.push(attended({ mention, shown: mention }, event, shown, sentence, reading));
    });
    findListedAfter(frame, sentence).forEach(({ mention, event, shown }, order) => {
      const reading = {
        role: 'attendee' as const,
        verb: '出席',
        rule: 'attended-listed-after',
        order,
        confidence: 0.9,
      };
      found.push(attended({ mention, shown: mention }, event, shown, sentence, reading));
    });
    const read = readSentence(frame, sentence, last, planned);
    found.push(...read.found);
    last = read.last;
  }
  const author = findAuthor(frame);
  if (author) {
    const reading = { role: 'speaker' as const, verb: '讲话', rule: 'attended-author', order: 0, confidence: 0.85 };
    const { person, event, span } = author;
    found.push(attended({ mention: person, shown: person }, event, event, { ...span, passage: 0 }, reading));
  }
  const strong = new Set(found.filter(({ role }) => STRONGER.has(role)).map(({ key }) => key));
  return found.filter(({ role, key }) => role !== 'attendee' || !strong.has(key)).map(({ relation }) => relation);
}
