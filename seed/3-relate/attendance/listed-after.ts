// Those who are listed after the verb: 出席开幕式的国际贵宾有：柬埔寨国王西哈莫尼、….

import type { Sentence } from '../../types.ts';
import type { Frame } from '../frame.ts';
import type { Told } from './told.ts';

const LISTS = /(出席|参加)([^，。；：]{0,16}?)的[^，。；：]{0,10}?有[：，]?(?=[\p{Script=Han}]{2})/gu;
/** 文莱苏丹代表苏弗里亲王: whom somebody stands for is not there. */
const STANDS_FOR = /^(?:的)?代表/;

/** The persons of a list in one sentence, with the event that the words before it mean. */
export function findListedAfter(frame: Frame, sentence: Sentence): Told[] {
  const { clean } = frame.text;
  const found: Told[] = [];
  for (const match of clean.slice(sentence.start, sentence.end).matchAll(LISTS)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const event = frame.within('Event', { start, end })[0] ?? frame.eventMeant(match[2], start, sentence);
    if (!event) continue;
    const shown = event.start >= start && event.end <= end ? event : { start, end: start + 2 };
    for (const mention of frame.within('Person', { start: end, end: sentence.end }))
      if (!STANDS_FOR.test(clean.slice(mention.end, mention.end + 3)))
        found.push({ mention, event, shown, said: match[1] });
  }
  return found;
}
