// One HOLDS_POST: who, of what, by which wording, on which evidence.

import type { Title } from '../../2-find/titles.ts';
import type { Mark, Mention, MentionRelation, ReadText } from '../../types.ts';

/** The relation of `person` to `body` by the post that stands at `title`; spans of the evidence in `clean`. */
export function holdsPost(
  text: ReadText,
  person: Mention,
  body: Mention,
  title: Title,
  rule: string,
  confidence: number,
): MentionRelation {
  const wording = text.clean.slice(title.start, title.end);
  const post: Mark = { as: 'post', start: title.start, end: title.end };
  const subject: Mark = { as: 'subject', start: person.start, end: person.end };
  const near =
    Math.abs(body.start - title.start) < 200 &&
    !/[。！？\n]/.test(text.clean.slice(Math.min(body.end, person.start), Math.max(body.start, person.end)));
  const object: Mark[] = near
    ? [{ as: 'object', start: body.start, end: body.end }]
    : [
        { as: 'object', start: title.start, end: title.end },
        { as: 'anchor', start: body.start, end: body.end },
      ];
  const start = near ? Math.min(body.start, title.start, person.start) : Math.min(title.start, person.start);
  return {
    type: 'HOLDS_POST',
    source: person,
    target: body,
    title: wording,
    evidence: {
      start,
      end: Math.max(person.end, title.end),
      marks: [subject, ...object, post],
      verb: '',
      order: 0,
      rule,
      confidence: Math.min(confidence, person.confidence, body.confidence),
    },
  };
}
