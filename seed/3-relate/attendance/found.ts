// One relation of attendance as it is found, with its evidence.

import type { Role } from '../../../cypher/schema.ts';
import type { Mention, MentionRelation, Sentence, Span } from '../../types.ts';
import { evidenceOf, mark } from '../evidence.ts';
import type { Subject } from './subject.ts';

export interface Found {
  relation: MentionRelation;
  event: Mention;
  /** Kind and name of the subject. */
  who: string;
  /** The same for all that one subject did at one event. */
  key: string;
  role: Role;
}

/** ATTENDED with its marks; `shown` is what stands in the sentence for the event. */
export function attended(
  subject: Subject,
  event: Mention,
  shown: Span,
  sentence: Sentence,
  reading: {
    role: Role;
    verb: string;
    rule: string;
    order: number;
    confidence: number;
    invited?: boolean;
    trigger?: Span;
  },
): Found {
  const { role, invited, trigger, ...rest } = reading;
  const marks = [
    mark('subject', subject.shown),
    subject.shown.start === subject.mention.start ? null : mark('anchor', subject.mention),
    mark('object', shown),
    shown.start === event.start && shown.end === event.end ? null : mark('anchor', event),
    trigger ? mark('trigger', trigger) : null,
  ];
  const relation: MentionRelation = {
    type: 'ATTENDED',
    source: subject.mention,
    target: event,
    role,
    ...(invited && { invited }),
    evidence: evidenceOf(sentence, marks, rest),
  };
  const who = `${subject.mention.kind}|${subject.mention.name}`;
  return { relation, event, who, role, key: `${who}|${event.name}` };
}
