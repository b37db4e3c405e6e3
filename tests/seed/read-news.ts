// Reads a made-up news item through the whole pipeline: a title, then paragraphs, published on a given day.
import { extractFacts } from '../../seed/facts.ts';
import type { TextFacts } from '../../seed/types.ts';

/** Lines of a text; the first is its title. */
export function readNews(lines: string[], published = '20240520'): TextFacts {
  const text = lines.join('\n');
  return extractFacts({ id: `document:${published}-01`, root: '', file: `${published}-01.txt`, text, contentHash: '' });
}

export function namesOf(facts: TextFacts, kind: 'Person' | 'Organization' | 'Event' | 'Concept'): string[] {
  return facts.entities.filter((entity) => entity.kind === kind).map((entity) => entity.name);
}

/** Relations as `source TYPE key target`, names for ids, DOC for the document. */
export function relationsOf(facts: TextFacts, type: string): string[] {
  const nameOf = (id: string) => facts.entities.find((entity) => entity.id === id)?.name ?? 'DOC';
  return facts.relations
    .filter((relation) => relation.type === type)
    .map(({ source, target, role }) => [nameOf(source), role, nameOf(target)].filter(Boolean).join(' '));
}
