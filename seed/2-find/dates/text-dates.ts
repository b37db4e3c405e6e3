// The dates of a whole text, sentence by sentence, with 当天 and 同日 read as the day named before.

import type { ReadText, Sentence } from '../../types.ts';
import { datesIn } from '../dates.ts';
import type { DateMention } from '../dates.ts';
import { dayToCountFrom } from './dateline.ts';

const SAME_DAY = /(?<!在)(?:当天|当日|同日|当晚|同一天)(?!的|夜间)/g;
/** A sentence without one of these has no date. */
const MAY_DATE = /\d|[今昨明前去]|[本上当]月|[当同][天日晚]|上个月|这个月|同一天/;
const IN_SPEECH = /(?:强调|指出|表示|认为|说|称)[，：]/;
const READ_ROLES = new Set(['title', 'heading', 'body']);
const DAY_LENGTH = 10;

/** Dates by sentence; `year` is that of months without one where no day of publication is known. */
export function datesOfText(text: ReadText, year: number | null): Map<Sentence, DateMention[]> {
  const from = dayToCountFrom(text);
  const dates = new Map<Sentence, DateMention[]>();
  let last: string | null = null;
  for (const sentence of text.cleanSentences) {
    if (!READ_ROLES.has(text.cleanPassages[sentence.passage].role)) continue;
    const words = text.clean.slice(sentence.start, sentence.end);
    if (!MAY_DATE.test(words)) continue;
    const found = datesIn(text.clean, sentence.start, sentence.end, from, year);
    const own = found.filter(({ iso }) => iso.length === DAY_LENGTH);
    for (const match of words.matchAll(SAME_DAY)) {
      const start = sentence.start + match.index;
      const iso: string | null = own.findLast((date) => date.end <= start)?.iso ?? last;
      if (iso) found.push({ start, end: start + match[0].length, iso });
    }
    if (found.length > own.length) found.sort((a, b) => a.start - b.start);
    const told = own.findLast((date) => !IN_SPEECH.test(text.clean.slice(sentence.start, date.start)));
    last = told?.iso ?? last;
    if (found.length > 0) dates.set(sentence, found);
  }
  return dates;
}
