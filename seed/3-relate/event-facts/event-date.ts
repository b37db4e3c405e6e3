// When an event took place, read from the sentences that name it as held.

import { holding } from '../../2-find/by-position.ts';
import type { DateMention } from '../../2-find/dates.ts';
import type { FactEvidence, Mention, Sentence } from '../../types.ts';
import { evidenceOf, mark } from '../evidence.ts';
import type { Frame } from '../frame.ts';
import { belongsTo, follows } from './beside-name.ts';
import { isCited } from './cited.ts';
import type { YearOfText } from './year-of-text.ts';
import { isTalk, isVisit } from '../frame/deeds.ts';

export interface EventDate {
  iso: string;
  evidence: FactEvidence;
}

/** What the dates of one text are read from. */
export interface TextDates {
  bySentence: Map<Sentence, DateMention[]>;
  /** Where no day of publication is known: the year that the text settles. */
  year: YearOfText | null;
}

const IN_SPEECH = /(?:强调|指出|表示|认为|说|称)[，：]/;
/** 今天是我国第十个“烈士纪念日”. */
const IS_THE_DAY = /(?:今天|\d日)）?是[^，。；]{0,12}$/;
const BESIDE = /^(?:的|在|(?:召开|举行|举办)的)?$/;
const PLANNED = /拟于|计划于/;
const RECURRING = /congress|plenary/;
const HELD_AFTER = /^[^。；]{0,16}(?:召开|举行|开幕|闭幕)/;
const DAY_LENGTH = 10;
const MONTH_LENGTH = 7;
/** Names that hold the words of holding, and so their date: 中共中央政治局6月30日召开会议. */
const HOLDS_ITS_DATE = new Set(['farewell', 'host-alone']);

function dateOfMention(frame: Frame, event: Mention, sentence: Sentence, dates: DateMention[]): DateMention | null {
  const { clean } = frame.text;
  if (HOLDS_ITS_DATE.has(event.rule)) {
    const inside = dates.find(
      (date) => date.start >= event.start && date.end <= event.end && date.iso.length >= MONTH_LENGTH,
    );
    if (inside) return inside;
  }
  // 特朗普与普京15日在阿拉斯加举行会晤: between who talk and the word for it
  const within = isTalk(event)
    ? dates.find((date) => date.start > event.start && date.end < event.end && date.iso.length === DAY_LENGTH)
    : undefined;
  if (within) return within;
  const after = dates.find((date) => follows(frame, event, date, sentence));
  if (after) return after;
  const before = dates.findLast((date) => date.end <= event.start);
  if (!before) return null;
  if (event.rule === 'named-day') return IS_THE_DAY.test(clean.slice(sentence.start, event.start)) ? before : null;
  return belongsTo(frame, event, before, sentence) ? before : null;
}

/** 党的二十大 is cited everywhere: it is dated only where it is said to be held. */
function isToldHeld(clean: string, event: Mention, sentence: Sentence): boolean {
  if (!RECURRING.test(event.rule) || event.rule === 'party-plenary') return true;
  return HELD_AFTER.test(clean.slice(event.end, sentence.end));
}

/** The date is a word of another event's name, and not of this one's too. */
function isInName(one: Mention, event: Mention, date: DateMention): boolean {
  if (HOLDS_ITS_DATE.has(one.rule) || isTalk(one) || one.name === event.name) return false;
  const within = ({ start, end }: Mention) => start <= date.start && end >= date.end;
  return within(one) && !within(event);
}

/** Said of the event itself: it stands before the date, or is what the days were spent on. */
function isHeldForDays(clean: string, event: Mention, date: DateMention): boolean {
  return isVisit(event) || date.start >= event.end || isHeldThen(clean, event, date);
}

/** 12月3日至4日，甲会议在北京召开; 举办乙大会. */
function isHeldThen(clean: string, event: Mention, date: DateMention): boolean {
  const gap = clean.slice(date.end, event.start);
  return (
    /(?:召开|举行|举办)了?$/.test(gap) || (/^，?$/.test(gap) && HELD_AFTER.test(clean.slice(event.end, event.end + 24)))
  );
}

function evidence(event: Mention, date: DateMention, sentence: Sentence, year: YearOfText | null): FactEvidence {
  const marks = [
    mark('subject', event),
    mark('trigger', date),
    year && !/\d{4}年/.test(date.iso) ? mark('anchor', year.said[0]) : null,
  ];
  return evidenceOf(sentence, marks, { verb: '', order: 0, rule: 'event-date', confidence: 0.85 });
}

/** The date beside one of the event's mentions, a day before a year, or null; speech and citation count for nothing. */
export function eventDate(frame: Frame, name: string, { bySentence, year }: TextDates): EventDate | null {
  const { clean } = frame.text;
  let partial: EventDate | null = null;
  for (const event of frame.places.get(name) ?? []) {
    const sentence = holding(frame.text.cleanSentences, event);
    const told = sentence && bySentence.get(sentence);
    if (!sentence || !told) continue;
    if (event.category === 'anniversary' && event.rule !== 'named-day') continue;
    const others = frame.within('Event', sentence).filter((one) => one !== event);
    // 2025年年会: the year of a name is that event's
    const dates = told.filter((date) => !others.some((one) => isInName(one, event, date)));
    const inTalk = others.some((one) => isTalk(one) && one.start <= event.start && one.end >= event.end);
    // 第十次会议25日举行第一次全体会议: the day is that of the session
    const ofSession = others.some((one) => one.rule === 'part-of-meeting' && one.name.startsWith(name));
    if (inTalk || ofSession) continue;
    const before = clean.slice(sentence.start, event.start);
    // 在2024年的阿斯塔纳峰会上: said wherever it stands
    const beside =
      others.length === 0 &&
      dates.find((one) => BESIDE.test(clean.slice(one.end, event.start)) && one.end <= event.start);
    if (beside && partial === null) partial = { iso: beside.iso, evidence: evidence(event, beside, sentence, year) };
    if (!isToldHeld(clean, event, sentence)) continue;
    if (PLANNED.test(before) || IN_SPEECH.test(before) || isCited(frame, event, sentence)) continue;
    const date = dateOfMention(frame, event, sentence, dates);
    // the days of a visit are not those of each talk on it
    if (!date || (isTalk(event) && date.iso.includes('/'))) continue;
    const found = { iso: date.iso, evidence: evidence(event, date, sentence, year) };
    const ofDays = date.iso.includes('/') && !isHeldForDays(clean, event, date);
    if (date.iso.length >= DAY_LENGTH && !ofDays) return found;
    // a day said later is more exact than the days of a journey, those more than a year
    if (partial === null || (partial.iso.length < DAY_LENGTH && ofDays)) partial = found;
  }
  return partial;
}
