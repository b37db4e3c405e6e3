// Formulations fixed in the genre (四个意识, 全面从严治党), looked up wherever a text may have them.

import type { ConceptCategory } from '../../../cypher/schema.ts';
import { CONCEPT_CATEGORIES } from '../../../cypher/schema.ts';
import { readLexicon } from '../../lexicon.ts';
import type { ReadText, Span } from '../../types.ts';
import { inside } from '../by-position.ts';
import { WordList } from '../word-list.ts';
import type { ConceptCandidate } from './candidate.ts';

interface Formulation {
  words: string;
  category: ConceptCategory;
}

const formulations: Formulation[] = readLexicon('formulations').flatMap((line) => {
  const [words = '', wanted] = line.split(' ');
  const category = CONCEPT_CATEGORIES.find((known) => known === wanted);
  return category ? [{ words, category }] : [];
});
const listed = new WordList(formulations.map(({ words }) => words));
const known = new Set(formulations.map(({ words }) => words));

/** What one formulation is called when it is the short form of another that is the same. */
const CALLED: Record<string, string> = {
  新时代中国特色社会主义思想: '习近平新时代中国特色社会主义思想',
  新时代中国特色社会主义法治思想: '习近平法治思想',
  新时代强军思想: '习近平强军思想',
  中央八项规定: '中央八项规定精神',
};
/** Whether the words, with or without their signs, are a fixed formulation. */
export function isFormulation(words: string): boolean {
  return known.has(words);
}

/** A longer word that only looks like the formulation. */
const NOT_BEFORE = /[第前后近]$/;

/** Every fixed formulation in a sentence of `clean`, also inside longer ones. */
export function findFormulations(text: ReadText, sentence: Span): ConceptCandidate[] {
  const { clean } = text;
  const found: ConceptCandidate[] = [];
  const here = inside(listed.in(text), sentence).sort((a, b) => a.start - b.start || b.end - a.end);
  for (const { start, end, index } of here) {
    const { words, category } = formulations[index];
    const before = clean.slice(Math.max(sentence.start, start - 1), start);
    if (category === 'formula' && words.length <= 4 && NOT_BEFORE.test(before)) continue;
    if (words.startsWith('新时代中国特色') && clean.startsWith('习近平', start - 3)) continue;
    const name = CALLED[words] ?? words;
    found.push({ start, end, name, category, rule: 'formulation', confidence: 0.85 });
  }
  return found;
}
