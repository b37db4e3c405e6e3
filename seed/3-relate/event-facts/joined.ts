// Names that one verb holds or cites together: 主持甲会议、乙会议和丙会议, 甲会议、乙会议上的讲话精神.

import type { Mention, Sentence } from '../../types.ts';
import type { Frame } from '../frame.ts';

const JOINED = /^(?:[、和与及暨]|以及)+$/;

/** Where the last of the names joined to `event` ends, not after `to`. */
export function joinedEnd(frame: Frame, event: Mention, to: number): number {
  let { end } = event;
  for (const next of frame.within('Event', { start: event.end, end: to })) {
    if (next.start < end) continue;
    if (!JOINED.test(frame.text.clean.slice(end, next.start))) break;
    ({ end } = next);
  }
  return end;
}

/** Where the first of the names joined to `event` begins. */
export function joinedStart(frame: Frame, event: Mention, sentence: Sentence): number {
  let { start } = event;
  for (const other of frame.within('Event', { start: sentence.start, end: event.start }).reverse()) {
    if (other.end > start) continue;
    if (!JOINED.test(frame.text.clean.slice(other.end, start))) break;
    ({ start } = other);
  }
  return start;
}
