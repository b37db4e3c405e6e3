// 习主席, 河野先生: a surname alone before how one is addressed, for the one person of the text it can mean.

import type { Mention } from '../../types.ts';
import { isCompoundSurname } from '../name-characters.ts';
import type { Title } from '../titles.ts';
import type { Words } from '../words.ts';
import { CALLED, PREPOSITIONS } from './contexts.ts';

const POLITE = /^(?:先生|女士)$/;
const SHORTEST = 2;
const LONGEST = 5;

/** `named` with further mentions of the same people, none where two people of the text share the surname and the post. */
export function withSurnamesBeforePosts(clean: string, words: Words, named: Mention[], titles: Title[]): Mention[] {
  const surest = new Map<string, Mention>();
  for (const mention of named) {
    const known = surest.get(mention.name);
    if (!known || known.confidence < mention.confidence) surest.set(mention.name, mention);
  }
  const people = [...surest.values()].filter(
    ({ name }) => !name.includes('·') && name.length >= SHORTEST && name.length <= LONGEST,
  );
  const taken = new Map(named.map((mention) => [mention.end, mention]));
  const found: Mention[] = [];
  const mistaken = new Set<string>();
  for (const { start: at, end, noun } of titles) {
    if (!CALLED.test(noun) || end - at !== noun.length) continue;
    const other = taken.get(at);
    if (other && (other.end - other.start !== 2 || !PREPOSITIONS.includes(clean[other.start]))) continue;
    const length = isCompoundSurname(clean.slice(Math.max(0, at - 2), at)) ? 2 : 1;
    const start = at - length;
    if (start < 0 || (!other && words.border[start] === 0)) continue;
    const surname = clean.slice(start, at);
    const meant = people.filter(
      ({ name }) =>
        name.startsWith(surname) &&
        name.length > length &&
        isCompoundSurname(name.slice(0, 2)) === (length === 2) &&
        (POLITE.test(noun) || clean.includes(name + noun) || clean.includes(noun + name)),
    );
    if (meant.length !== 1) continue;
    const [person] = meant;
    if (other) mistaken.add(other.name);
    const surface = clean.slice(start, end);
    found.push({
      ...person,
      start,
      end,
      surface,
      rule: 'person.surname-and-post',
      confidence: person.confidence * 0.9,
    });
  }
  if (found.length === 0) return named;
  return [...named.filter(({ name }) => !mistaken.has(name)), ...found].sort((a, b) => a.start - b.start);
}
