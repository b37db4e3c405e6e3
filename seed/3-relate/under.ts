// UNDER: one body belongs to another, where the text says so: A隶属于B, B下属的A.

import type { Mention, MentionRelation, ReadText } from '../types.ts';
import { evidenceOf, mark } from './evidence.ts';
import { frameOf } from './frame.ts';

const SAYS = /隶属|下属|直属|所属|下设/;
const BELONGS = /^(?:是)?(?:直接)?隶属于?$/;
const HAS = /^(?:的)?(?:下属|直属|所属|下设)(?:的|有|了)?(?:机构|单位)?$/;

/** Relations between bodies named side by side with the word that orders them, in `clean` offsets. */
export function relateUnder(text: ReadText, mentions: Mention[]): MentionRelation[] {
  const frame = frameOf(text, mentions);
  const relations: MentionRelation[] = [];
  for (const sentence of text.cleanSentences) {
    if (!SAYS.test(text.clean.slice(sentence.start, sentence.end))) continue;
    const bodies = frame.within('Organization', sentence);
    bodies.forEach((first, index) => {
      const second = bodies.slice(index + 1).find((body) => body.start >= first.end);
      if (!second || second.name === first.name) return;
      const trigger = { start: first.end, end: second.start };
      const verb = text.clean.slice(trigger.start, trigger.end);
      const belongs = BELONGS.test(verb);
      if (!belongs && !HAS.test(verb)) return;
      const [lower, upper] = belongs ? [first, second] : [second, first];
      const marks = [mark('subject', lower), mark('object', upper), mark('trigger', trigger)];
      const reading = { verb, order: 0, rule: 'said-to-be-under', confidence: 0.85 };
      relations.push({ type: 'UNDER', source: lower, target: upper, evidence: evidenceOf(sentence, marks, reading) });
    });
  }
  return relations;
}
