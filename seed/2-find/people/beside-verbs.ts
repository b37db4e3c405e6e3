// Names where a clause begins before a verb, after verbs that take people, and in lists.

import { nameAt } from '../name-candidates.ts';
import type { NameCandidate } from '../name-candidates.ts';
import { isCompoundSurname } from '../name-characters.ts';
import { isHan } from '../words.ts';
import {
  AMONG_PEOPLE,
  AND_OTHERS,
  LIFE_AFTER,
  OBJECT_AFTER,
  PARTNER_AFTER,
  PARTNER_VERB,
  PEOPLE_ETC,
  SAID_OF,
  VERB_AFTER,
  WEAK_VERB_AFTER,
  opensClause,
} from './contexts.ts';
import type { FoundNames } from './found-names.ts';
import { followList, opensList, readList } from './in-lists.ts';

/** How unlikely a name may be in each place. */
const BEFORE_VERB = 1;
const BEFORE_WEAK_VERB = -4;
const AFTER_VERB = -3;
const WITH_OTHERS = -5;
/** 习近平再次当选, 代表团史密斯一行: nothing but a person, wherever the clause begins. */
const ELECTED = /^(?:(?:再次|连续)?(?:当选|连任)|一行|夫妇)/;
const ELECTED_LIMIT = 0;
const ELECTED_SPELT = 6;
const BESIDE_NAMES = -9;
const SAID_OF_LIMIT = 5;
/** 出席座谈会的党外人士还有邵鸿、何报翔等. */
const HAS = /(?:还|人士|代表|嘉宾|同志)有$/;
const ITEM = /^[\p{Script=Han}]{3}和(?=、)|^[\p{Script=Han}]{2}和(?=、)/u;
const LONGEST_VERB = 8;
const LONGEST_SAID = 12;
const LONGEST_VERB_BEFORE = 3;

/** What is less likely than every limit allows no words beside it can make a name. */
const LARGEST_LIMIT = Math.max(BEFORE_VERB, ELECTED_LIMIT, ELECTED_SPELT, SAID_OF_LIMIT);

/** Looks at every place of the text once. */
export function findBesideVerbs(found: FoundNames): void {
  const { clean, words } = found;
  for (let index = 0; index < clean.length; index += 1) {
    if (!isHan(clean.charCodeAt(index))) continue;
    const opens = opensClause(clean, index);
    const opensItems = opens
      ? clean[index - 1] !== '、'
      : clean[index - 1] === '有' && HAS.test(clean.slice(index - 4, index));
    if (opensItems && opensList(clean, index)) readList(found, index);
    const candidate = itemAt(found, index) ?? nameAt(clean, words, index);
    if (!candidate) continue;
    if (opensItems && clean[candidate.end] === '和') readList(found, index);
    if (candidate.excess > LARGEST_LIMIT) continue;
    const rest = clean.slice(candidate.end, candidate.end + LONGEST_VERB);
    if (
      opens &&
      clean[candidate.end] === '（' &&
      SAID_OF.test(clean.slice(candidate.end, candidate.end + LONGEST_SAID))
    ) {
      if (found.keep(candidate, SAID_OF_LIMIT, 'person.said-of', 0.9)) followList(found, candidate);
    } else if (opens && (VERB_AFTER.test(rest) || PEOPLE_ETC.test(rest) || LIFE_AFTER.test(rest))) {
      found.keep(candidate, BEFORE_VERB, 'person.before-verb', 0.85);
    } else if (ELECTED.test(rest)) {
      const limit = candidate.form === 'spelt' ? ELECTED_SPELT : ELECTED_LIMIT;
      found.keep(candidate, limit, 'person.elected', 0.8);
    } else if (opens && AND_OTHERS.test(rest)) {
      found.keep(candidate, WITH_OTHERS, 'person.with-others', 0.8);
    } else if (words.border[index] === 1 && AMONG_PEOPLE.test(rest)) {
      found.keep(candidate, WITH_OTHERS, 'person.with-others', 0.8);
    } else if (opens && WEAK_VERB_AFTER.test(rest)) {
      found.keep(candidate, BEFORE_WEAK_VERB, 'person.before-weak-verb', 0.75);
    }
    const before = clean.slice(Math.max(0, index - LONGEST_VERB_BEFORE), index);
    if (OBJECT_AFTER.test(before) && found.keep(candidate, AFTER_VERB, 'person.after-verb', 0.75)) {
      followList(found, candidate);
    } else if (PARTNER_AFTER.test(before) && PARTNER_VERB.test(rest)) {
      found.keep(candidate, AFTER_VERB, 'person.after-verb', 0.75);
    }
    if (standsInList(found, candidate)) found.keep(candidate, BESIDE_NAMES, 'person.unaided', 0.65);
  }
}

/** 魏凤和、: the 和 before a comma is the name's. */
function itemAt({ clean, words }: FoundNames, start: number): NameCandidate | null {
  if (clean[start - 1] !== '、') return null;
  const item = ITEM.exec(clean.slice(start, start + 5))?.[0];
  return item ? nameAt(clean, words, start, start + item.length) : null;
}

/** A full name between 、, whatever the other items are. */
function standsInList({ clean, words }: FoundNames, { start, end, form }: NameCandidate): boolean {
  if (form !== 'chinese' || (clean[start - 1] !== '、' && clean[end] !== '、')) return false;
  const length = isCompoundSurname(clean.slice(start, start + 2)) ? 4 : 3;
  if (end - start !== length) return false;
  return words.border[start] === 1 && words.border[end] === 1;
}
