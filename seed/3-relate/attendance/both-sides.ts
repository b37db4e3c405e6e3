// Both sides of a talk took part, and so did a visitor and the delegation led.

import type { Sentence } from '../../types.ts';
import type { Frame } from '../frame.ts';
import type { Told } from './told.ts';
import { isDeed, isTalk } from '../frame/deeds.ts';

const CLAUSE_SIGNS = ['，', '。', '；', '：', '\n'];

/** A guest who is named makes a talk surer than this. */
const NAMED_GUEST = 0.9;

const DELEGATION = /(?:代表团|考察团|访问团)$/;
/** 论坛理事长潘基文等表示: who answers for guests that are received together. */
const ANSWERS = /^(?:等(?:代表|人)?)?(?:表示|高度赞赏|高度评价|赞赏|积极评价|感谢|说|代表外方)/;

/** Who speaks for guests that are received as a group and not by name. */
export function findAnswers(frame: Frame, sentence: Sentence): Told[] {
  const isTold = frame.mainAt(sentence.start).some((name) => (frame.places.get(name) ?? []).some(isTalk));
  if (!isTold) return [];
  const event = frame.mainBefore(sentence.start).find(isTalk);
  if (!event || event.confidence >= NAMED_GUEST) return [];
  const people = frame.within('Person', sentence).filter(({ name }) => !event.name.startsWith(name));
  const last = people.findLast(({ end }) => ANSWERS.test(frame.text.clean.slice(end, end + 8)));
  if (!last || /[，。；]/.test(frame.text.clean.slice(sentence.start, last.start))) return [];
  const shown = { start: last.end, end: last.end + 2 };
  const speaks = /^代表外方/.test(frame.text.clean.slice(last.end, last.end + 4));
  return people
    .filter(({ end }) => end <= last.end)
    .map((mention) => ({ mention, event, shown, role: speaks && mention === last ? 'speaker' : 'attendee' }));
}

/** The sides of talks and visits named in one sentence. */
export function findSides(frame: Frame, sentence: Sentence): Told[] {
  const { clean } = frame.text;
  const people = frame.within('Person', sentence);
  const found: Told[] = [];
  for (const event of frame.within('Event', sentence)) {
    const talk = isTalk(event);
    if (!isDeed(event)) continue;
    const clause = Math.max(...CLAUSE_SIGNS.map((sign) => clean.lastIndexOf(sign, event.start))) + 1;
    if (event.rule === 'talk-banquet') {
      people
        .filter((person) => person.start >= clause && person.end <= event.end)
        .forEach((mention) => found.push({ mention, event }));
      continue;
    }
    // 同普京总统会谈后共同会见记者: who receives together with another
    if (talk && clean.startsWith('共同', event.start - 2))
      people
        .filter((person) => person.start >= clause && person.end <= event.start)
        .forEach((mention) => found.push({ mention, event }));
    const host = people.find((person) => event.name.startsWith(person.name));
    if (host) found.push({ mention: host, event });
    const inside = people.filter(
      (person) => person.start >= event.start && person.end <= event.end && person.name !== host?.name,
    );
    if (talk)
      inside.filter((person) => event.name.includes(person.name)).forEach((mention) => found.push({ mention, event }));
    if (talk)
      frame
        .within('Organization', event)
        .filter((body) => DELEGATION.test(clean.slice(body.start, body.end)))
        .forEach((mention) => found.push({ mention, event }));
    const led = /率(?:领)?(?=[^，。；]{2,24}$)/.exec(clean.slice(sentence.start, event.start));
    if (!talk && led) {
      const from = sentence.start + led.index;
      const delegation = frame
        .within('Organization', { start: from, end: event.start })
        .find((body) => /团$/.test(clean.slice(body.start, body.end)));
      if (delegation) found.push({ mention: delegation, event });
    }
  }
  return found;
}
