// When an event took place, read from the sentences that name it as held.

import { holding } from '../../2-find/by-position.ts';
import type { DateMention } from '../../2-find/dates.ts';
import { datesIn } from '../../2-find/dates.ts';
import type { FactEvidence, Mention, ReadText, Sentence } from '../../types.ts';
import { evidenceOf, mark } from '../evidence.ts';
import type { Frame } from '../frame.ts';
import type { YearOfText } from './year-of-text.ts';

export interface EventDate {
  iso: string;
  evidence: FactEvidence;
}

/** Between a date and the event's name or after it: nothing but who, where and the verb of holding. */
const TO_NAME =
  /^(?:上午|下午|晚上?|中午|凌晨|当地时间|（[^）]{1,12}）|，|\d{1,2}时)*(?:[^，。；]{0,44}?[，]?[^，。；]{0,44}?(?:召开|举行|举办|进行|出席|参加|主持召开|主持|会见|率[^，。；]{2,12}|在[^，。；]{2,16}|举办的|的|就[^，。；]{2,40}|[同与对访]|，)了?)?[^，。；]{0,12}?$/;
const FROM_NAME = /^(?:开幕式|闭幕式|开班式)?(?:将)?(?:[于从自]|（)?$/;
const IN_SPEECH = /(?:强调|指出|表示|认为|说|称)[，：]/;
/** What was said or decided there is cited; the date is not the event's. */
const CITED = /^(?:开幕式|闭幕式|开班式)?(?:上的|精神|以来|部署|决策|报告)/;
/** 今天是我国第十个“烈士纪念日”. */
const IS_THE_DAY = /(?:今天|\d日)是[^，。；]{0,12}$/;
const PLANNED = /将于|拟于|计划于/;

function besideName(text: ReadText, event: Mention, sentence: Sentence, dates: DateMention[]): DateMention | null {
  const { clean } = text;
  if (event.rule === 'farewell') {
    const inside = dates.find((date) => date.start >= event.start && date.end <= event.end);
    if (inside) return inside;
  }
  const after = dates.find((date) => date.start >= event.end && FROM_NAME.test(clean.slice(event.end, date.start)));
  if (after) return after;
  const before = dates.findLast((date) => date.end <= event.start);
  if (!before) return null;
  const gap = clean.slice(before.end, event.start);
  if (
    IN_SPEECH.test(gap) ||
    /结束/.test(gap) ||
    /以来|期间|后，/.test(gap.slice(0, 4)) ||
    !TO_NAME.test(gap) ||
    gap.length > 100
  )
    return null;
  return sentence.start <= before.start ? before : null;
}

function evidence(
  event: Mention,
  date: DateMention,
  sentence: Sentence,
  year: YearOfText | null,
  iso: string,
): FactEvidence {
  const marks = [
    mark('subject', event),
    mark('trigger', date),
    year && !/\d{4}年/.test(iso) ? mark('anchor', year.said[0]) : null,
  ];
  return evidenceOf(sentence, marks, { verb: '', order: 0, rule: 'event-date', confidence: 0.85 });
}

/** The date beside one of the event's mentions, a day before a year, or null; plans and speech count for nothing. */
export function eventDate(frame: Frame, name: string, year: YearOfText | null): EventDate | null {
  const { text } = frame;
  let partial: EventDate | null = null;
  for (const event of frame.places.get(name) ?? []) {
    const sentence = holding(text.cleanSentences, event);
    if (!sentence) continue;
    if (event.category === 'anniversary') {
      const kept = event.rule === 'named-day' && IS_THE_DAY.test(text.clean.slice(sentence.start, event.start));
      if (!kept) continue;
    }
    const dates = datesIn(text.clean, sentence.start, sentence.end, text.publicationDate, year?.year ?? null);
    const outside = dates.filter(
      (date) => date.end <= event.start || date.start >= event.end || event.rule === 'farewell',
    );
    const inTalk = frame
      .within('Event', sentence)
      .some((one) => one !== event && one.rule.startsWith('talk') && one.start <= event.start && one.end >= event.end);
    if (inTalk) continue;
    const before = text.clean.slice(sentence.start, event.start);
    if (PLANNED.test(before) || IN_SPEECH.test(before) || CITED.test(text.clean.slice(event.end, event.end + 12)))
      continue;
    const date = besideName(text, event, sentence, outside);
    // the days of a visit are not those of each talk on it
    if (!date || (event.rule.startsWith('talk') && date.iso.includes('/'))) continue;
    const found = {
      iso: date.iso,
      evidence: evidence(event, date, sentence, text.publicationDate ? null : year, date.iso),
    };
    if (date.iso.length >= 10) return found;
    partial ??= found;
  }
  return partial;
}
