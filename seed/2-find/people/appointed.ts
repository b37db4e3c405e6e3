// Names between 任命 and 为, 免去 and 的…职务, one or a list: both ends are given, so that any surname will do.

import { nameAt } from '../name-candidates.ts';
import type { NameCandidate } from '../name-candidates.ts';
import type { FoundNames } from './found-names.ts';

const NAMES = '((?:[\\p{Script=Han}·]{2,12}、)*[\\p{Script=Han}·]{2,12}?)(?:同志)?';
const APPOINTED = new RegExp(`(?:任命|增补|补选|选举)${NAMES}为(?=[\\p{Script=Han}]{2})`, 'gu');
const DISMISSED = new RegExp(`免去${NAMES}的(?=[^，。；]{2,40}职务)`, 'gu');
/** …副秘书长，易会满为经济委员会驻会副主任: the verb said once. */
const NEXT = new RegExp(`[^，。；\\n]{2,40}[，；、]${NAMES}为(?=[\\p{Script=Han}]{4})`, 'yu');
const LIMIT = 12;
const ENOUGH_TO_TELL = 2;
const RARE = /^[\p{Script=Han}]{2,3}$/u;

/** Who is appointed or dismissed, wherever the text says so. */
export function findAppointed(found: FoundNames): void {
  const { clean } = found;
  for (const match of clean.matchAll(DISMISSED)) keepNames(found, match.index + '免去'.length, match[1]);
  for (const match of clean.matchAll(APPOINTED)) {
    keepNames(found, match.index + match[0].indexOf(match[1]), match[1]);
    NEXT.lastIndex = match.index + match[0].length;
    for (let next = NEXT.exec(clean); next; next = NEXT.exec(clean)) {
      const start = next.index + next[0].lastIndexOf(next[1]);
      if (!keepNames(found, start, next[1])) break;
    }
  }
}

/** Keeps the names of a list; false where none is one. */
function keepNames(found: FoundNames, start: number, list: string): boolean {
  const names = list.split('、');
  let kept = 0;
  let at = start;
  for (const name of names) {
    const end = at + name.length;
    // 訚柏 among six: no lexicon has the surname, the list tells
    const rare: NameCandidate | null =
      kept >= ENOUGH_TO_TELL && RARE.test(name) ? { start: at, end, excess: LIMIT, form: 'chinese' } : null;
    const candidate = nameAt(found.clean, found.words, at, end) ?? rare;
    if (found.keep(candidate, LIMIT, 'person.appointed', 0.95, 'person')) kept += 1;
    at = end + 1;
  }
  return kept > 0;
}
