// Relations between entities: those between mentions gathered by their ends, each with the sentences it stands on.

import { edgeId } from '../../cypher/schema.ts';
import type { Entity, FactEvidence, FactRelation, Mention, MentionRelation, ReadText, Span } from '../types.ts';
import { entityKey } from './entities.ts';
import { keepsPromise } from './promise.ts';
import { sentencesAround } from './sentence-borders.ts';

/** Moves evidence from clean to text offsets; null when a span lies in no sentence. */
export function toTextEvidence(text: ReadText, evidence: FactEvidence): FactEvidence | null {
  const sentence = sentencesAround(text, evidence);
  if (!sentence) return null;
  const marks = evidence.marks.map((mark) => ({ as: mark.as, ...text.toText(mark) }));
  marks.sort((a, b) => a.start - b.start || a.end - b.end || (a.as < b.as ? -1 : 1));
  return { ...evidence, ...sentence, marks };
}

/** What stands in `clean` for each mark of evidence, by the mark's span in the text. */
function wordingsOf(text: ReadText, { marks }: FactEvidence): (mark: Span) => string {
  const placed = marks.map(({ start, end }) => ({ inText: text.toText({ start, end }), start, end }));
  return (mark) => {
    const own = placed.findLast(({ inText }) => inText.start === mark.start && inText.end === mark.end);
    return own ? text.clean.slice(own.start, own.end) : '';
  };
}

/** The relations whose quotes keep the promise, in the order of the text, one per ends and key. */
export function gatherRelations(
  text: ReadText,
  found: MentionRelation[],
  entities: Map<string, Entity>,
): FactRelation[] {
  const entityOf = (end: Mention | 'DOC') => (end === 'DOC' ? null : entities.get(entityKey(end)));
  const relations = new Map<string, FactRelation>();
  for (const relation of found) {
    const subject = entityOf(relation.source);
    const object = entityOf(relation.target);
    if (subject === undefined || object === undefined) continue;
    const source = subject?.id ?? text.id;
    const target = object?.id ?? text.id;
    if (source === target) continue;
    const evidence = toTextEvidence(text, relation.evidence);
    if (!evidence) continue;
    if (!keepsPromise(evidence, evidence.marks, { subject, object }, wordingsOf(text, relation.evidence))) continue;
    const key = edgeId(relation.type, source, target, relation.role ?? relation.title ?? relation.how ?? '');
    const known = relations.get(key);
    if (!known) {
      relations.set(key, {
        type: relation.type,
        source,
        target,
        ...(relation.role && { role: relation.role }),
        ...(relation.title && { title: relation.title }),
        ...(relation.how && { how: relation.how }),
        ...(relation.invited && { invited: true }),
        evidence: [evidence],
      });
    } else {
      if (relation.invited) known.invited = true;
      if (!known.evidence.some((other) => other.start === evidence.start)) known.evidence.push(evidence);
    }
  }
  return [...relations.values()];
}
