// Both sides of a talk took part, and so did a visitor and the delegation led.

import type { Mention, Sentence } from '../../types.ts';
import type { Frame } from '../frame.ts';

const CLAUSE_SIGNS = ['，', '。', '；', '：', '\n'];

export interface Side {
  mention: Mention;
  event: Mention;
}

/** The sides of talks and visits named in one sentence. */
export function findSides(frame: Frame, sentence: Sentence): Side[] {
  const { clean } = frame.text;
  const people = frame.within('Person', sentence);
  const found: Side[] = [];
  for (const event of frame.within('Event', sentence)) {
    const isTalk = event.rule.startsWith('talk');
    const isVisit = event.rule === 'visit' || event.rule === 'inspection';
    if (!isTalk && !isVisit) continue;
    if (event.rule === 'talk-banquet') {
      const clause = Math.max(...CLAUSE_SIGNS.map((sign) => clean.lastIndexOf(sign, event.start))) + 1;
      people
        .filter((person) => person.start >= clause && person.end <= event.end)
        .forEach((mention) => found.push({ mention, event }));
      continue;
    }
    const host = people.find((person) => event.name.startsWith(person.name));
    if (host) found.push({ mention: host, event });
    const inside = people.filter(
      (person) => person.start >= event.start && person.end <= event.end && person.name !== host?.name,
    );
    if (isTalk)
      inside.filter((person) => event.name.includes(person.name)).forEach((mention) => found.push({ mention, event }));
    const led = /率(?:领)?(?=[^，。；]{2,24}$)/.exec(clean.slice(sentence.start, event.start));
    if (isVisit && led) {
      const from = sentence.start + led.index;
      const delegation = frame
        .within('Organization', { start: from, end: event.start })
        .find((body) => /团$/.test(clean.slice(body.start, body.end)));
      if (delegation) found.push({ mention: delegation, event });
    }
  }
  return found;
}
