// Names in lists: after one that is sure, or nothing but names before a verb.

import { nameAt } from '../name-candidates.ts';
import type { NameCandidate } from '../name-candidates.ts';
import { isHan } from '../words.ts';
import { PEOPLE_ETC, SAID_OF, VERB_AFTER } from './contexts.ts';
import type { FoundNames } from './found-names.ts';

const IN_LIST = 5;
const AVERAGE_IN_LIST = 1;
const LONGEST_PIECE = 16;
const LONGEST_VERB = 8;
const LONGEST_SAID = 12;
/** 铁凝 among six sure names: a list of nothing but people says enough of a rare one. */
const RARE_IN_LIST = 18;
const SURE_IN_LIST = -3;
const SURE_TO_RARE = 3;
const LIST_PIECE = /^[\p{Script=Han}·]{2,14}、/u;
/** 杨震和张恩迪、江利平: a pair within a list. */
const PAIR = /^[\p{Script=Han}·]{2,4}和(?=[\p{Script=Han}·]{2})/u;

/** 国务委员A、B、C: names that go on after one that is sure. */
export function followList(found: FoundNames, first: NameCandidate): void {
  const { clean, words, officeAt } = found;
  let last = first;
  for (;;) {
    const at = last.end + (SAID_OF.exec(clean.slice(last.end, last.end + LONGEST_SAID))?.[0].length ?? 0);
    if (clean[at] !== '、' && clean[at] !== '和') return;
    const next = wholeName(found, nameAt(clean, words, at + 1));
    if (!next || runsIntoOffice(next, officeAt) || !endsName(found, next.end)) return;
    if (!found.keep(next, IN_LIST, 'person.in-list', 0.9)) return;
    last = next;
  }
}

/** 伊朗代理总统: what looks like a name is followed by a post or holds its first words. */
function runsIntoOffice({ start, end }: NameCandidate, officeAt: ReadonlySet<number>): boolean {
  for (let at = start + 1; at <= end; at += 1) if (officeAt.has(at)) return true;
  return false;
}

/** 魏凤和、王勇: the 和 before a comma is the name's. */
function wholeName({ clean, words }: FoundNames, name: NameCandidate | null): NameCandidate | null {
  if (!name || !/^和[、，。]/.test(clean.slice(name.end, name.end + 2))) return name;
  return nameAt(clean, words, name.start, name.end + 1) ?? name;
}

function endsName({ clean, words }: FoundNames, end: number): boolean {
  return (
    words.border[end] === 1 || !isHan(clean.charCodeAt(end)) || VERB_AFTER.test(clean.slice(end, end + LONGEST_VERB))
  );
}

/** Whether what begins at an offset could be the first item of a list. */
export function opensList(clean: string, start: number): boolean {
  return LIST_PIECE.test(clean.slice(start, start + LONGEST_PIECE));
}

/** A、B、C出席: a list of nothing but names, two or more, before a verb or 等. */
export function readList(found: FoundNames, start: number): void {
  const { clean, words } = found;
  const list: NameCandidate[] = [];
  let at = start;
  for (;;) {
    const stretch = clean.slice(at, at + LONGEST_PIECE);
    const piece = LIST_PIECE.test(stretch) && PAIR.test(stretch) ? PAIR.exec(stretch) : LIST_PIECE.exec(stretch);
    const next = nameAt(clean, words, at, piece ? at + piece[0].length - 1 : undefined);
    if (!next || next.excess > (piece ? RARE_IN_LIST : IN_LIST)) return;
    list.push(next);
    at = next.end + 1;
    if (!piece && clean[next.end] !== '和') break;
  }
  if (list.length < 2) return;
  const { end } = list[list.length - 1];
  const rest = clean.slice(end, end + LONGEST_VERB);
  if (!VERB_AFTER.test(rest) && !PEOPLE_ETC.test(rest) && !/^(?:[（。，及]|以及)/.test(rest)) return;
  const rare = list.filter(({ excess }) => excess > IN_LIST);
  const sure = list.filter(({ excess }) => excess <= SURE_IN_LIST);
  if (rare.length > 0 && sure.length < Math.max(rare.length * SURE_TO_RARE, list.length - rare.length - 1)) return;
  const usual = list.filter((candidate) => !rare.includes(candidate));
  const average = usual.reduce((sum, candidate) => sum + candidate.excess, 0) / usual.length;
  if (average > AVERAGE_IN_LIST) return;
  for (const candidate of list) found.keep(candidate, RARE_IN_LIST, 'person.list', 0.85, 'ends');
}
