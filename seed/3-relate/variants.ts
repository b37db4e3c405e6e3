// VARIANT_OF: a short wording that the text itself gives for a formulation: …（简称“政治三力”）.

import type { Mention, MentionRelation, ReadText } from '../types.ts';
import { evidenceOf, mark } from './evidence.ts';
import { frameOf } from './frame.ts';

const SAYS = /简称|概括为|归纳为/;
const CALLED = /^”?(?:，|（)?(?:以下|也|可)?(?:简称为?|概括为|归纳为)：?“?$/;

/** Relations between formulations, the short one to the full one, in `clean` offsets. */
export function relateVariants(text: ReadText, mentions: Mention[]): MentionRelation[] {
  const frame = frameOf(text, mentions);
  const relations: MentionRelation[] = [];
  for (const sentence of text.cleanSentences) {
    if (!SAYS.test(text.clean.slice(sentence.start, sentence.end))) continue;
    const concepts = frame.within('Concept', sentence);
    for (const full of concepts) {
      const short = concepts.find(
        (other) => other.start >= full.end && CALLED.test(text.clean.slice(full.end, other.start)),
      );
      if (!short || short.name === full.name) continue;
      const trigger = { start: full.end, end: short.start };
      const marks = [mark('subject', short), mark('object', full), mark('trigger', trigger)];
      const verb = text.clean.slice(trigger.start, trigger.end);
      const reading = { verb, order: 0, rule: 'said-to-be-short', confidence: 0.85 };
      const evidence = evidenceOf(sentence, marks, reading);
      relations.push({ type: 'VARIANT_OF', source: short, target: full, how: 'abbreviation', evidence });
    }
  }
  return relations;
}
