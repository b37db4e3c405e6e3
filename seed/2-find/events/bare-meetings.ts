// Meetings that have no name of their own: 李克强主持召开座谈会, 习近平参加联组会, in the title or the lead alone.

import type { Mention } from '../../types.ts';
import type { EventCandidate } from './candidate.ts';

const HELD =
  /(主持召开|主持|召开|举行|参加|出席)了?((?:专题|新春|现场)?(?:座谈会|联组会|吹风会|见面会|调研会|恳谈会|茶话会|专题会议|现场会))(?=[，。；、 并\n]|$)/g;
const UNFIT = /将(?!军)|拟|计划|未能/;
const LONGEST_GAP = 60;

/** The bare heads in one sentence of `clean` with who holds or attends them in their names. */
export function findBareMeetings(clean: string, from: number, to: number, people: Mention[]): EventCandidate[] {
  const found: EventCandidate[] = [];
  for (const match of clean.slice(from, to).matchAll(HELD)) {
    const [words, verb, head] = match;
    const at = from + match.index;
    const person = people.find((one) => one.start >= from && one.end <= at);
    if (!person || at - person.end > LONGEST_GAP * 2 || UNFIT.test(clean.slice(person.end, at))) continue;
    const end = at + words.length;
    const name = `${person.name}${verb}${head}`;
    found.push({ start: end - head.length, end, name, category: 'meeting', rule: 'bare', confidence: 0.7 });
  }
  return found;
}
