// Names between 任命 and 为, 免去 and 的…职务: both ends are given, so that any surname will do.

import { nameAt } from '../name-candidates.ts';
import type { FoundNames } from './found-names.ts';

const APPOINTED = /任命([\p{Script=Han}·]{2,12}?)为(?=[\p{Script=Han}]{2})/gu;
const DISMISSED = /免去([\p{Script=Han}·]{2,12}?)的(?=[^，。；]{2,40}职务)/gu;
const LIMIT = 12;

/** Who is appointed or dismissed, wherever the text says so. */
export function findAppointed(found: FoundNames): void {
  for (const pattern of [APPOINTED, DISMISSED]) {
    for (const match of found.clean.matchAll(pattern)) {
      const start = match.index + 2;
      found.keep(
        nameAt(found.clean, found.words, start, start + match[1].length),
        LIMIT,
        'person.appointed',
        0.95,
        true,
      );
    }
  }
}
