// Ceremonies of welcome named by what is done: 习近平举行仪式欢迎秘鲁总统访华.

import type { Mention } from '../../types.ts';
import type { EventCandidate } from './candidate.ts';

const WELCOMES = /举行(?:隆重)?(?:欢迎)?仪式，?(?:热烈)?欢迎/g;
const GUEST_END = /访华|对[^，。；]{2,16}进行|来访|访问|[，。；]/;
const LONGEST_GUEST = 80;

/** Ceremonies of welcome in one sentence of `clean`, with the host and the guest as the text names them. */
export function findWelcomes(clean: string, from: number, to: number, people: Mention[]): EventCandidate[] {
  const found: EventCandidate[] = [];
  for (const match of clean.slice(from, to).matchAll(WELCOMES)) {
    const start = from + match.index;
    const after = start + match[0].length;
    const rest = clean.slice(after, Math.min(to, after + LONGEST_GUEST));
    const length = GUEST_END.exec(rest)?.index ?? 0;
    const host = people.findLast((person) => person.end <= start && start - person.end <= 50);
    if (length < 2 || !host) continue;
    const guest = people.findLast((person) => person.start >= after && person.end <= after + length);
    const end = guest ? guest.end : after + length;
    found.push({
      start: host.end === start ? host.start : start,
      end,
      name: `${host.name}欢迎${guest?.name ?? clean.slice(after, end)}仪式`,
      category: 'ceremony',
      rule: 'talk-welcome',
      confidence: guest ? 0.9 : 0.75,
    });
  }
  return found;
}
