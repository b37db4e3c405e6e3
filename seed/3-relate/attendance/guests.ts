// The guest of a talk who came for another event: 会见来华出席第三届“一带一路”国际合作高峰论坛的越南国家主席武文赏.

import type { Sentence } from '../../types.ts';
import type { Frame } from '../frame.ts';
import type { Told } from './told.ts';

const CAME_FOR = /(?:会见|会晤|[同与])了?(?:应邀|专程|正在)*(?:来华|来京|在京)?(?:应邀)?(出席|参加)(?!过)/g;
/** Between the event and the guest. */
const OF = /^(?:和[^，。；的]{2,10})?(?:开幕式|闭幕式|相关活动)?(?:并(?:进行)?[^，。；的]{2,10})?的(?=[^，。；]{2})/;

/** The guests that one sentence names, with the event they came for. */
export function findGuests(frame: Frame, sentence: Sentence): Told[] {
  const { clean } = frame.text;
  const found: Told[] = [];
  for (const match of clean.slice(sentence.start, sentence.end).matchAll(CAME_FOR)) {
    const from = sentence.start + match.index + match[0].length;
    const event = frame.within('Event', { start: from, end: sentence.end }).find(({ start }) => start - from < 4);
    const joint = event && OF.exec(clean.slice(event.end, sentence.end));
    if (!event || !joint) continue;
    const start = event.end + joint[0].length;
    const [clause] = /^[^，。；]*/.exec(clean.slice(start, sentence.end)) ?? [''];
    for (const mention of frame.within('Person', { start, end: start + clause.length }))
      found.push({ mention, event, said: match[1] });
  }
  return found;
}
