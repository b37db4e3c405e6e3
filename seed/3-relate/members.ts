// PART_OF: members of a formula that the text lists, and a session that belongs to a meeting.

import { findMemberLists } from '../2-find/concepts/members.ts';
import type { Mark, Mention, MentionRelation, ReadText, Span } from '../types.ts';
import { evidenceOf, mark } from './evidence.ts';

const HELD = /(?:召开|举行|举办)$/;

function at(mentions: Mention[], span: Span): Mention | undefined {
  return mentions.find(
    (mention) =>
      mention.start >= span.start - 1 &&
      mention.start <= span.start &&
      mention.end >= span.end &&
      mention.end <= span.end + 1,
  );
}

/** The mark of what a session belongs to; where its sentence does not name it, the verb before the session, anchored. */
function objectOf({ clean }: ReadText, part: Mention, whole: Mention, sentence: Span): Mark[] | null {
  if (whole.start >= sentence.start) return [mark('object', whole)];
  const verb = HELD.exec(clean.slice(sentence.start, part.start));
  if (!verb) return null;
  return [mark('object', { start: part.start - verb[0].length, end: part.start }), mark('anchor', whole)];
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
          (mention.end <= part.start || (mention.start === part.start && mention.end < part.end)) &&
          part.name.startsWith(mention.name) &&
          part.name !== mention.name,
      );
      if (!whole) continue;
      // 下午，举行第一次全体会议: the verb stands for what was told of before
      const shown = objectOf(text, part, whole, sentence);
      if (!shown) continue;
      const marks = [mark('subject', part), ...shown];
      const reading = { verb: '', order: 0, rule: 'session-of-meeting', confidence: 0.9 };
      relations.push({ type: 'PART_OF', source: part, target: whole, evidence: evidenceOf(sentence, marks, reading) });
    }
  }
  return relations;
}
