// PART_OF: members of a formula that the text lists, and a session that belongs to a meeting.

import { findMemberLists } from '../2-find/concepts/members.ts';
import type { Mention, MentionRelation, ReadText, Span } from '../types.ts';
import { evidenceOf, mark } from './evidence.ts';

function at(mentions: Mention[], span: Span): Mention | undefined {
  return mentions.find(
    (mention) =>
      mention.start >= span.start - 1 &&
      mention.start <= span.start &&
      mention.end >= span.end &&
      mention.end <= span.end + 1,
  );
}

/** Relations of members between mentions, in `clean` offsets. */
export function relateMembers(text: ReadText, mentions: Mention[]): MentionRelation[] {
  const relations: MentionRelation[] = [];
  const concepts = mentions.filter((mention) => mention.kind === 'Concept');
  const parts = mentions.filter((mention) => mention.kind === 'Event' && mention.rule === 'part-of-meeting');
  for (const sentence of text.cleanSentences) {
    for (const { formula, members } of findMemberLists(text.clean, sentence.start, sentence.end)) {
      const whole = at(concepts, formula);
      if (!whole) continue;
      members.forEach((member, order) => {
        const part = at(concepts, member);
        if (!part || part.name === whole.name) return;
        const marks = [mark('subject', part), mark('object', whole)];
        const reading = { verb: '', order, rule: 'member-of-formula', confidence: 0.8 };
        relations.push({
          type: 'PART_OF',
          source: part,
          target: whole,
          evidence: evidenceOf(sentence, marks, reading),
        });
      });
    }
    for (const part of parts) {
      if (part.start < sentence.start || part.end > sentence.end) continue;
      const whole = mentions.findLast(
        (mention) =>
          mention.kind === 'Event' &&
          mention.start >= sentence.start &&
          (mention.end <= part.start || (mention.start === part.start && mention.end < part.end)) &&
          part.name.startsWith(mention.name) &&
          part.name !== mention.name,
      );
      if (!whole) continue;
      const marks = [mark('subject', part), mark('object', whole)];
      const reading = { verb: '', order: 0, rule: 'session-of-meeting', confidence: 0.9 };
      relations.push({ type: 'PART_OF', source: part, target: whole, evidence: evidenceOf(sentence, marks, reading) });
    }
  }
  return relations;
}
