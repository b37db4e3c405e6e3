// Finds concepts: what is quoted, numbered, named as a thought, a programme or a campaign, or fixed in the genre.

import type { Mention, ReadText } from '../types.ts';
import type { ConceptCandidate } from './concepts/candidate.ts';
import { findFormulations } from './concepts/formulations.ts';
import { gather, isPlainWord, joinParts } from './concepts/known.ts';
import { findMemberLists } from './concepts/members.ts';
import { occurrences } from './concepts/occurrences.ts';
import { findProgrammes } from './concepts/programmes.ts';
import { findQuoted } from './concepts/quoted.ts';
import { findThoughts } from './concepts/thoughts.ts';

const READ_ROLES = new Set(['title', 'heading', 'body']);

/** 贯彻中央八项规定精神学习教育 is read out of a longer fixed name. */
function partOfFixed(candidate: ConceptCandidate, candidates: ConceptCandidate[]): boolean {
  if (candidate.rule !== 'campaign') return false;
  return candidates.some(
    (other) =>
      other.rule === 'formulation' &&
      other.category === 'campaign' &&
      other.start <= candidate.start &&
      other.end >= candidate.end &&
      other.name !== candidate.name,
  );
}

/** Mentions of concepts in `clean` offsets: every occurrence of every wording the text itself establishes. */
export function findConcepts(text: ReadText): Mention[] {
  const { clean } = text;
  const candidates: ConceptCandidate[] = [];
  for (const sentence of text.cleanSentences) {
    if (!READ_ROLES.has(text.cleanPassages[sentence.passage].role)) continue;
    const { start, end } = sentence;
    const members = findMemberLists(clean, start, end).flatMap((list) =>
      list.members.map((member) => ({
        ...member,
        name: clean.slice(member.start, member.end),
        category: 'phrase' as const,
        rule: 'member',
        confidence: 0.7,
      })),
    );
    candidates.push(
      ...findThoughts(clean, start, end),
      ...findProgrammes(clean, start, end),
      ...findQuoted(clean, start, end),
      ...findFormulations(text, sentence),
      ...members,
    );
  }
  const known = gather(
    candidates.filter((candidate) => !partOfFixed(candidate, candidates)),
    clean,
  );
  joinParts(known);
  for (const [key, concept] of known) if (isPlainWord(clean, concept)) known.delete(key);
  return [...known.values()].flatMap((concept) => occurrences(clean, concept));
}
