// Which events a text is about: held by its title, else by its first paragraphs.

import { holding } from '../2-find/by-position.ts';
import type { Mention, ReadText } from '../types.ts';
import { isDeed, isTalk } from './frame/deeds.ts';
import { heldInBody, heldInTitle, heldThere, isEcho, isLearntFrom } from './frame/held.ts';
import type { Story } from './frame/stories.ts';

const NAMED = 0.9;
const JOINED = /^(?:[、和与及]|以及)$/;
const LONGEST_CHAIN = 120;
const PRESS = /(?:记者会|发布会|吹风会)$/;
const LEAD_PARAGRAPHS = 3;

/** 主持甲会议、乙会议和丙会议: what one verb holds is held together. */
function joinedToMain(text: ReadText, event: Mention, events: Mention[], main: string[]): boolean {
  let first = event;
  for (let at = events.indexOf(event) - 1; at >= 0 && first.start - events[at].start < LONGEST_CHAIN; at -= 1) {
    const other = events[at];
    if (other.end > first.start || !JOINED.test(text.clean.slice(other.end, first.start))) continue;
    first = other;
    if (main.includes(first.name) && heldInBody(text, first)) return true;
  }
  return false;
}

/** 会前，…会见某人: its sentence begins with what it was held before or after. */
function tellsAround(text: ReadText, event: Mention): boolean {
  const sentence = holding(text.cleanSentences, event);
  if (!sentence) return false;
  return /^(?!此|随|之|战|会后，?双方)[一-龥“”]{0,10}(?:会|式|见|谈|动|宴)(?:结束|开始)?[前后]，[^，。；：]*$/.test(
    text.clean.slice(sentence.start, event.start),
  );
}

/** 13日外交部例行记者会上，有记者提问: where all was said that the text tells, named before `end`. */
function pressConference(text: ReadText, events: Mention[], end: number): Mention | undefined {
  return events.find((event) => {
    if (!PRESS.test(event.name) || event.start > end || text.clean[event.end] !== '上') return false;
    const before = text.clean.slice(holding(text.cleanSentences, event)?.start, event.start);
    return !/[，。；]/.test(before.replace(/^[^：]{0,14}：/, ''));
  });
}

/** Names of the events that one story of the text reports, in its own order; `events` are those it names. */
export function findMainEvents(text: ReadText, { title, paragraphs }: Story, events: Mention[]): string[] {
  const main: string[] = [];
  const add = (mention: Mention) => {
    if (!main.includes(mention.name)) main.push(mention.name);
  };
  const inTitle = title ? events.filter((event) => event.start >= title.start && event.end <= title.end) : [];
  // 看望参加政协会议的委员: what the people are there for
  const within = (event: Mention) =>
    inTitle.some((deed) => deed !== event && isDeed(deed) && deed.start <= event.start && deed.end >= event.end);
  if (title) inTitle.filter((event) => !within(event) && heldInTitle(text, event, title)).forEach(add);
  // 习近平总书记在辽宁考察时的重要讲话引发反响: not what the text reports, wherever it is told
  const echoed = new Set(inTitle.filter((event) => isEcho(text, event, title)).map(({ name }) => name));
  const titleHasDeed = inTitle.some((event) => isDeed(event) && main.includes(event.name));
  const lead = paragraphs[Math.min(LEAD_PARAGRAPHS, paragraphs.length) - 1]?.end ?? 0;
  for (const event of events) {
    if (title && event.end <= title.end) continue;
    const session = event.rule === 'part-of-meeting' && main.some((name) => event.name.startsWith(name));
    if (echoed.has(event.name)) continue;
    const ofGuests = titleHasDeed && inTitle.some(({ name }) => name === event.name);
    // 习近平看望…委员，并参加联组会: a meeting that has no name is told beside the deed
    const beside =
      event.rule === 'bare' ||
      (isDeed(event) && main.length > 0 && events.some(({ name, rule }) => rule === 'bare' && name === main[0]));
    if (event.end <= lead && joinedToMain(text, event, events, main) && !isLearntFrom(text, event)) {
      add(event);
      continue;
    }
    // 纪念招待会前，蔡奇同朴泰成举行简短会见: told in a sentence of its own
    if (main.length > 0 && isTalk(event) && event.confidence >= NAMED && tellsAround(text, event)) {
      add(event);
      continue;
    }
    if (main.length > 0 && !(titleHasDeed && isTalk(event)) && !session && !ofGuests && !beside) continue;
    const late = event.end > lead && !(titleHasDeed && isTalk(event));
    if (heldInBody(text, event) && (!late || heldThere(text, event))) add(event);
  }
  const press = main.length === 0 ? pressConference(text, events, paragraphs[0]?.end ?? 0) : undefined;
  if (press) add(press);
  // people took part in the session that the text is about, not in the whole meeting it belongs to
  const sessions = main.filter((name) => main.some((other) => other !== name && name.startsWith(other)));
  return [...sessions, ...main.filter((name) => !sessions.includes(name))];
}
