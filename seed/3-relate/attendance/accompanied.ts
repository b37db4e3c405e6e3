// Those who go along on an inspection: 在山西省委书记蓝佛安、省长金湘军陪同下，先后考察了….

import type { Sentence } from '../../types.ts';
import type { Frame } from '../frame.ts';
import type { Told } from './told.ts';

const ALONG = /在([^。；]{2,60}?)(?:的)?陪同下，?(?=[^。；]{0,40}(?:考察|调研|视察|来到|到))/gu;

/** The companions that one sentence names, with the inspection of the text. */
export function findAccompanying(frame: Frame, sentence: Sentence): Told[] {
  const { clean } = frame.text;
  const found: Told[] = [];
  for (const match of clean.slice(sentence.start, sentence.end).matchAll(ALONG)) {
    const start = sentence.start + match.index;
    const listEnd = start + 1 + match[1].length;
    const event = frame.eventMeant('考察', start, sentence);
    if (event?.rule !== 'inspection') continue;
    const at = clean.indexOf('陪同', listEnd);
    for (const mention of frame.within('Person', { start, end: listEnd }))
      if (!event.name.startsWith(mention.name))
        found.push({ mention, event, shown: { start: at, end: at + 2 }, said: '陪同' });
  }
  return found;
}
