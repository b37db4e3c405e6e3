// Formulations fixed in the genre (四个意识, 全面从严治党), looked up wherever a text may have them.

import type { ConceptCategory } from '../../../cypher/schema.ts';
import { CONCEPT_CATEGORIES } from '../../../cypher/schema.ts';
import { readLexicon } from '../../lexicon.ts';
import { trieOf } from '../trie.ts';
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
const trie = trieOf(formulations.map(({ words }) => words));

/** What one formulation is called when it is the short form of another that is the same. */
const CALLED: Record<string, string> = {
  新时代中国特色社会主义思想: '习近平新时代中国特色社会主义思想',
  新时代中国特色社会主义法治思想: '习近平法治思想',
  新时代强军思想: '习近平强军思想',
  中央八项规定: '中央八项规定精神',
};
/** Whether the words, with or without their signs, are a fixed formulation. */
export function isFormulation(words: string): boolean {
  return trie.longestFrom(words, 0)?.end === words.length;
}

/** A longer word that only looks like the formulation. */
const NOT_BEFORE = /[第前后近]$/;

/** Every fixed formulation in a stretch of `clean`, also inside longer ones. */
export function findFormulations(clean: string, from: number, to: number): ConceptCandidate[] {
  const found: ConceptCandidate[] = [];
  for (let at = from; at < to - 1; at += 1) {
    for (const { end, value } of trie.allFrom(clean, at)) {
      if (end > to) continue;
      const { words, category } = formulations[value];
      if (category === 'formula' && words.length <= 4 && NOT_BEFORE.test(clean.slice(Math.max(from, at - 1), at)))
        continue;
      if (words.startsWith('新时代中国特色') && clean.startsWith('习近平', at - 3)) continue;
      const name = CALLED[words] ?? words;
      found.push({ start: at, end, name, category, rule: 'formulation', confidence: 0.85 });
    }
  }
  return found;
}
