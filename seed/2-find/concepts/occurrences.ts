// Every place of a text where a concept stands, in each of its wordings.

import type { Mention } from '../../types.ts';
import { otherOrder, type Known } from './known.ts';

const SHORTEST_LOOSE = 8;
const BETWEEN_PARTS = /[ 、，]/g;

/** 践行对党忠诚 建设政治机关 may be written with 、 or with nothing between: the wordings that stand in the text. */
function otherSigns(clean: string, wording: string): string[] {
  const bare = wording.replace(BETWEEN_PARTS, '');
  if (bare.length < SHORTEST_LOOSE || /[^\p{Script=Han}]/u.test(bare)) return [];
  const found: string[] = [];
  for (let at = clean.indexOf(bare[0]); at >= 0; at = clean.indexOf(bare[0], at)) {
    const end = endOfLoose(clean, at, bare);
    if (end > 0) found.push(clean.slice(at, end));
    at = Math.max(end, at + 1);
  }
  return found;
}

/** Where the bare wording ends that begins at `start`, with one sign at most between two characters; -1 where it does not stand. */
function endOfLoose(clean: string, start: number, bare: string): number {
  let end = start + 1;
  for (let index = 1; index < bare.length; index += 1) {
    if (end < clean.length && ' 、，'.includes(clean[end])) end += 1;
    if (clean[end] !== bare[index]) return -1;
    end += 1;
  }
  return end;
}

/** Every place where one of the wordings stands, the longest first, none overlapping another of the same concept. */
export function occurrences(clean: string, concept: Known): Mention[] {
  const taken: Mention[] = [];
  const loose = concept.rule.startsWith('quoted')
    ? [...concept.wordings].flatMap((wording) => otherSigns(clean, wording))
    : [];
  const other = otherOrder(concept.name);
  const wordings = [...new Set([...concept.wordings, ...loose, ...(other ? [other] : [])])].sort(
    (a, b) => b.length - a.length,
  );
  for (const wording of wordings) {
    for (let at = clean.indexOf(wording); at >= 0; at = clean.indexOf(wording, at + wording.length)) {
      const end = at + wording.length;
      if (taken.some((other) => other.start < end && other.end > at)) continue;
      taken.push({
        kind: 'Concept',
        start: at,
        end,
        name: concept.name,
        surface: wording,
        rule: concept.rule,
        confidence: concept.confidence,
        category: concept.category,
      });
    }
  }
  return taken;
}
