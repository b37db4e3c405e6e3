// Names of those who wrote or edited, and given names alone before 同志.

import { givenNameAt, nameAt } from '../name-candidates.ts';
import type { FoundNames } from './found-names.ts';

const IN_BYLINE = 8;
const GIVEN_ALONE = 2;
const MOST_NAMES = 8;
const KEY = /(?:记者|编辑|责编|责任编辑|作者|通讯员|撰稿|摄影|摄像|校对|审核|供图)[：: ]?\s*/g;
const NAME_ENDS = /^(?:[ 、）)，\n|]|$)/;
const SIGNED = /（([\p{Script=Han}]{2,3})）(?=\n|$)/gu;
/** The line of the speaker below 在…会议上的讲话, with or without the date between. */
const SPEAKER_LINE =
  /上的(?:讲话|发言|致辞|报告)[^\n]{0,4}\n+(?:[（(]?\d{4}年[^\n]{2,12}\n+)?([\p{Script=Han}]{2,4})(?=\n)/gu;
const COMRADE = /(?<=^|[，。；：！？\n“、])([\p{Script=Han}]{2,3})同志/gmu;

/** 记者 A B, 编辑：A, （A） at the end of a line. */
export function findInBylines(found: FoundNames): void {
  const { clean, words } = found;
  for (const match of clean.matchAll(KEY)) {
    let at = match.index + match[0].length;
    for (let count = 0; count < MOST_NAMES; count += 1) {
      const candidate = nameAt(clean, words, at);
      if (!candidate || !NAME_ENDS.test(clean.slice(candidate.end, candidate.end + 1))) break;
      if (!found.keep(candidate, IN_BYLINE, 'person.byline', 0.9)) break;
      at = candidate.end;
      while (/[ 、]/.test(clean[at] ?? '')) at += 1;
    }
  }
  for (const match of clean.matchAll(SPEAKER_LINE)) {
    const end = match.index + match[0].length;
    found.keep(nameAt(clean, words, end - match[1].length, end), IN_BYLINE, 'person.speaker-line', 0.85);
  }
  for (const match of clean.matchAll(SIGNED)) {
    const start = match.index + 1;
    found.keep(nameAt(clean, words, start, start + match[1].length), IN_BYLINE, 'person.byline', 0.8);
  }
}

/** 格萍同志. */
export function findGivenNames(found: FoundNames): void {
  for (const match of found.clean.matchAll(COMRADE)) {
    const name = givenNameAt(found.clean, found.words, match.index, match.index + match[1].length);
    found.keep(name, GIVEN_ALONE, 'person.given-name', 0.7);
  }
}
