// The promise every quote keeps: its marks name the ends of the relation, or an anchor elsewhere does.

import type { Entity, Mark, Span } from '../types.ts';
import { toSimplified } from '../1-read/simplified.ts';

/** What is never dropped. */
const KEPT = /[一-龥]/;
const DROPPED = /[\s\p{P}\p{S}]/gu;

/** What two wordings of one name have in common: Simplified, NFKC, without punctuation and white space. */
export function sameWording(text: string): string {
  return toSimplified(text.normalize('NFKC')).replace(DROPPED, '').toLowerCase();
}

/** Whether a wording is the entity's name or one of its aliases. */
export function namesEntity(wording: string, entity: Pick<Entity, 'name' | 'aliases'>): boolean {
  if (KEPT.test(wording) && (wording === entity.name || entity.aliases.includes(wording))) return true;
  const bare = sameWording(wording);
  return bare !== '' && [entity.name, ...entity.aliases].some((name) => sameWording(name) === bare);
}

/** Whether marks show both ends; `wordingOf` gives the text of a mark without noise. An end that is null is the document. */
export function keepsPromise(
  sentence: Span,
  marks: Mark[],
  ends: { subject: Entity | null; object: Entity | null },
  wordingOf: (mark: Span) => string,
): boolean {
  const anchors = marks.filter((mark) => mark.as === 'anchor').map(wordingOf);
  if (!marks.every((mark) => mark.as === 'anchor' || liesIn(sentence, mark))) return false;
  return (['subject', 'object'] as const).every((as) => {
    const entity = ends[as];
    const own = marks.filter((mark) => mark.as === as);
    if (entity === null) return own.length === 0;
    if (own.length === 0) return false;
    return (
      own.some((mark) => namesEntity(wordingOf(mark), entity)) || anchors.some((anchor) => namesEntity(anchor, entity))
    );
  });
}

function liesIn(sentence: Span, { start, end }: Span): boolean {
  return start >= sentence.start && end <= sentence.end && end > start;
}
