// The names found so far, one a place, the surest of each.

import type { ReadText } from '../../types.ts';
import type { NameCandidate } from '../name-candidates.ts';
import { titlesOf } from '../titles.ts';
import { wordsOf } from '../words.ts';
import type { Words } from '../words.ts';
import { refusesName } from './not-names.ts';
import type { Surroundings } from './not-names.ts';

export interface FoundName {
  start: number;
  end: number;
  rule: string;
  confidence: number;
  excess: number;
}

/** Takes candidates from the rules; `clean`, `words` and `officeAt` are what the rules look at. */
export class FoundNames {
  readonly clean: string;
  readonly words: Words;
  /** Where a post begins: no name begins there. */
  readonly officeAt: ReadonlySet<number>;
  private readonly byStart = new Map<number, FoundName>();

  constructor(text: ReadText) {
    this.clean = text.clean;
    this.words = wordsOf(text);
    this.officeAt = new Set(
      titlesOf(text)
        .filter((title) => !title.calling)
        .map((title) => title.start),
    );
  }

  /** Whether the candidate is likely enough for its place; then it is kept unless a surer one stands there. */
  keep(
    candidate: NameCandidate | null,
    limit: number,
    rule: string,
    confidence: number,
    sure: Surroundings = null,
  ): boolean {
    if (!candidate || candidate.excess > limit || this.officeAt.has(candidate.start)) return false;
    if (refusesName(this.clean, this.words, candidate, sure)) return false;
    const known = this.byStart.get(candidate.start);
    if (!known || known.confidence < confidence) {
      const { start, end, excess } = candidate;
      this.byStart.set(start, { start, end, excess, rule, confidence });
    }
    return true;
  }

  /** Of overlapping names the surer, then the likelier. */
  settled(): FoundName[] {
    const order = [...this.byStart.values()].sort(
      (a, b) => b.confidence - a.confidence || a.excess - b.excess || a.start - b.start || a.end - b.end,
    );
    const taken = new Set<number>();
    return order.filter(({ start, end }) => {
      for (let at = start; at < end; at += 1) if (taken.has(at)) return false;
      for (let at = start; at < end; at += 1) taken.add(at);
      return true;
    });
  }
}
