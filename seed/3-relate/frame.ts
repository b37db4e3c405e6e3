// The frame of a text: its main events, and which event a bare 会议 or 开幕式 means where it stands.

import type { Mention, ReadText, Sentence, Span } from '../types.ts';
import { inside } from '../2-find/by-position.ts';
import { nounFits } from './frame/noun-fits.ts';
import { isIn, storiesOf } from './frame/stories.ts';
import { findMainEvents } from './main-events.ts';

export interface Frame {
  text: ReadText;
  mentions: Mention[];
  events: Mention[];
  /** Mentions of each event by its name. */
  places: Map<string, Mention[]>;
  main: string[];
  /** The main events of the story that stands at a place. */
  mainAt: (at: number) => string[];
  /** Mentions that lie in a sentence, of one kind. */
  within: (kind: Mention['kind'], span: Span) => Mention[];
  /** The main events but visits, and banquets, each by its last mention before `at`. */
  mainBefore: (at: number) => Mention[];
  /** The mention that names what a bare noun (会议, 仪式) or nothing at all means at `at`; null when nothing fits. */
  eventMeant: (noun: string, at: number, sentence: Sentence) => Mention | null;
}

/** What a meeting is told of is no place to speak at: 传达了全省公安工作会议精神. */
const CONVEYED = /^(?:(?:的|上的)?(?:主要|重要讲话)?(?:精神|部署|要求)|[一-龥]{0,4}(?:代表、|学员|教师))/;
/** A talk that is told beside what the text is about: 会前，甲会见了乙。丙参加会见。 */
const TALK = /^(?:会见|会谈|会晤)$/;
const NEARBY = 200;
/** What is always the last of its sort that was told. */
const LAST_TOLD = /^(?:这次|此次)?(全会|讲座)$/;
/** 就常委会第三次会议议程作了汇报: what is spoken about. */
const TOPIC = /(?:就|关于|围绕)[^，。；]{0,20}$/;
const HELD_BEFORE = /(?:召开|举行|举办|出席|参加|进行|主持)了?(?:(?!学习|贯彻|落实|传达|会议)[^，。； ]){0,16}$/;

/** Of the mentions of one event the nearest before `at`, else its first. */
function nearest(named: Mention[], at: number): Mention | null {
  return named.findLast((event) => event.end <= at) ?? named[0] ?? null;
}

const frames = new WeakMap<Mention[], Frame>();

/** The frame of a text, read once for one list of mentions. */
export function frameOf(text: ReadText, mentions: Mention[]): Frame {
  const known = frames.get(mentions);
  if (known?.text === text) return known;
  const frame = readFrame(text, mentions);
  frames.set(mentions, frame);
  return frame;
}

function readFrame(text: ReadText, mentions: Mention[]): Frame {
  const ofKind = new Map<Mention['kind'], Mention[]>();
  const places = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const list = ofKind.get(mention.kind) ?? [];
    if (list.length === 0) ofKind.set(mention.kind, list);
    list.push(mention);
    if (mention.kind !== 'Event') continue;
    const named = places.get(mention.name) ?? [];
    if (named.length === 0) places.set(mention.name, named);
    named.push(mention);
  }
  const events = ofKind.get('Event') ?? [];
  const stories = storiesOf(text).map((story) => {
    const own = events.filter((event) => isIn(event, story));
    return { ...story, events: own, main: findMainEvents(text, story, own) };
  });
  const main = [...new Set(stories.flatMap((story) => story.main))];
  const storyAt = (at: number) => stories.findLast(({ start }) => start <= at);
  const mainAt = (at: number) => storyAt(at)?.main ?? [];
  /** The mentions of an event in the story at `at`. */
  const namedNear = (name: string, at: number): Mention[] => {
    const story = storyAt(at);
    return story ? (places.get(name) ?? []).filter((event) => isIn(event, story)) : [];
  };
  const within = (kind: Mention['kind'], span: Span): Mention[] => inside(ofKind.get(kind) ?? [], span);
  const eventMeant = (noun: string, at: number, sentence: Sentence): Mention | null => {
    const story = storyAt(at);
    if (!story) return null;
    const before = inside(events, { start: sentence.start, end: at }).filter(
      (event) => !TOPIC.test(text.clean.slice(sentence.start, event.start)),
    );
    const others = before.filter((event) => !story.main.includes(event.name) && event.category !== 'anniversary');
    const here = others.findLast(
      (event) => nounFits(noun, event) && HELD_BEFORE.test(text.clean.slice(sentence.start, event.start)),
    );
    if (here) return here;
    const sort = LAST_TOLD.exec(noun)?.[1];
    if (sort) return story.events.findLast((event) => event.end <= at && event.name.endsWith(sort)) ?? null;
    // 二十届一中全会选举…，习近平作了重要讲话: not at the meeting that is reported
    const heldThere = before.filter((event) => !CONVEYED.test(text.clean.slice(event.end, at)));
    if (noun === '' && heldThere.length > 0 && heldThere.every((event) => others.includes(event))) return null;
    const candidates = story.main
      .map((name) => nearest(namedNear(name, at), at))
      .filter((event): event is Mention => event !== null && nounFits(noun, event))
      // 赵乐际委员长主持。下午，举行第一次全体会议: a sitting is meant only once it is named
      .filter((event) => event.rule !== 'part-of-meeting' || event.start < at);
    if (candidates.length === 0 && TALK.test(noun))
      return (
        story.events.findLast((event) => event.end <= at && at - event.end < NEARBY && nounFits(noun, event)) ?? null
      );
    const said = candidates.filter((event) => event.end <= at && event.start >= sentence.start);
    return (
      said.reduce<Mention | null>((near, one) => (near && near.end >= one.end ? near : one), null) ??
      candidates[0] ??
      null
    );
  };
  const mainBefore = (at: number): Mention[] =>
    [...mainAt(at), ...events.filter(({ rule }) => rule === 'talk-banquet').map(({ name }) => name)]
      .map((name) => namedNear(name, at).findLast((event) => event.end <= at && event.category !== 'visit'))
      .filter((event) => event !== undefined);
  return { text, mentions, events, places, main, mainAt, within, mainBefore, eventMeant };
}
