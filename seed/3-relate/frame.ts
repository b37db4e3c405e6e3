// The frame of a text: its main events, and which event a bare 会议 or 开幕式 means where it stands.

import type { Mention, ReadText, Sentence, Span } from '../types.ts';
import { findMainEvents } from './main-events.ts';

export interface Frame {
  text: ReadText;
  mentions: Mention[];
  events: Mention[];
  main: string[];
  /** Mentions that lie in a sentence, of one kind. */
  within: (kind: Mention['kind'], span: Span) => Mention[];
  /** The mention that names what a bare noun (会议, 仪式) or nothing at all means at `at`; null when nothing fits. */
  eventMeant: (noun: string, at: number, sentence: Sentence) => Mention | null;
}

const TALK = /会见|会谈|会晤/;
const HELD_BEFORE = /(?:召开|举行|举办|出席|参加|进行|主持)了?(?:(?!学习|贯彻|落实|传达|会议)[^，。； ]){0,16}$/;

/** A mention of the event before `at`, the nearest one; else its first. */
function nearest(events: Mention[], name: string, at: number): Mention | null {
  const named = events.filter((event) => event.name === name);
  return named.findLast((event) => event.end <= at) ?? named[0] ?? null;
}

function fits(noun: string, event: Mention): boolean {
  if (TALK.test(noun)) return event.rule.startsWith('talk');
  if (event.rule.startsWith('talk') || event.rule === 'visit' || event.rule === 'inspection') return false;
  const head = noun.replace(/^(?:这次|本次|此次)/, '').replace(/^(?:会|会上)$/, '会议');
  if (head === '' || /^(?:会议|大会|活动|会|开幕式|闭幕式|开班式|学习)$/.test(head)) return true;
  return event.name.endsWith(head) || event.name.includes(head);
}

/** Reads the frame of a text once. */
export function frameOf(text: ReadText, mentions: Mention[]): Frame {
  const events = mentions.filter((mention) => mention.kind === 'Event');
  const main = findMainEvents(text, mentions);
  const within = (kind: Mention['kind'], span: Span): Mention[] =>
    mentions.filter((mention) => mention.kind === kind && mention.start >= span.start && mention.end <= span.end);
  const eventMeant = (noun: string, at: number, sentence: Sentence): Mention | null => {
    const here = events.findLast(
      (event) =>
        event.end <= at &&
        event.start >= sentence.start &&
        fits(noun, event) &&
        !main.includes(event.name) &&
        event.rule !== 'anniversary' &&
        HELD_BEFORE.test(text.clean.slice(sentence.start, event.start)),
    );
    if (here) return here;
    // 二十届一中全会选举…，习近平作了重要讲话: not at the meeting that is reported
    const other = events.some(
      (event) =>
        event.end <= at &&
        event.start >= sentence.start &&
        !main.includes(event.name) &&
        event.category !== 'anniversary',
    );
    if (noun === '' && other && !main.some((name) => nearest(events, name, at)?.start! >= sentence.start)) return null;
    const candidates = main
      .map((name) => nearest(events, name, at))
      .filter((event): event is Mention => event !== null && fits(noun, event));
    return candidates.findLast((event) => event.end <= at && event.start >= sentence.start) ?? candidates[0] ?? null;
  };
  return { text, mentions, events, main, within, eventMeant };
}
