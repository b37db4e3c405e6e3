// Dates of events that stand elsewhere than beside the name: of what came before or after the meeting the text reports
// (会见后，两国总理出席…仪式), and of an event that only the title names, in the first sentence that tells of it.

import { holding } from '../../2-find/by-position.ts';
import type { DateMention } from '../../2-find/dates.ts';
import type { Mention, Sentence } from '../../types.ts';
import { evidenceOf, mark } from '../evidence.ts';
import type { Frame } from '../frame.ts';
import { isDeed, isTalk, isVisit } from '../frame/deeds.ts';
import { CLOSES } from './beside-name.ts';
import { isCited } from './cited.ts';
import type { EventDate, TextDates } from './event-date.ts';

const OCCASION_NAMED =
  '(?:^|[，。；])(([一-龥“”]{0,8}?(?:会议|会见|会谈|会晤|大会|仪式|[开闭]幕[式会]|活动|审议|会))(?:之|举行|召开|结束|开始)?(?:前|后))，';
/** 会前, 仪式后: said of whatever the text reports; a longer noun names the event. */
const ANY = /^(?:电视电话|视频|分组)?(?:会议|会见|会谈|会晤|大会|仪式|[开闭]幕[式会]|座谈会|活动|审议|会)$/;
const HELD = '[^，。；]{0,40}(?:主持召开|召开|出席|参加|举行|主持|会见|见证|[同与])[^，。；]{0,8}$';
const AROUND = new RegExp(OCCASION_NAMED + HELD);
/** A deed holds its own verb: 会前，李强会见大会代表. */
const AROUND_DEED = new RegExp(`${OCCASION_NAMED}[^。；]*$`);
/** 3月1日，… or …4日在京举行: where the first sentence tells when. */
const TOLD_FIRST = /^(?:[^，。；“”]{0,12}：)?(?:当地时间)?$/;
const TELLS = /举行|召开|举办|开幕|会见|会谈|出席|访问|调研|考察|视察|审议|来到|看望|参观|茶叙|座谈|赴/;
const INVITED = /^应[^，。；]{2,60}邀请，/;
const TOURS = /^，?[^。；]*(?:先后|分别|来到|深入|到)[^。；]*(?:考察|调研|视察|看望|慰问)/;
const PLANNED = /将(?!军)|拟|计划/;
const DAY_LENGTH = 10;
const OF_MEETING = /会见[^，。；]{0,12}(?:与会|大会|会议)[^，。；]{0,8}代表/;
/** 在新春佳节来临之际，. */
const OCCASION = /^(?:在|值)?[^，。；]{2,30}(?:之际|前夕|时)，/;

/** The day of the event that the text reports, for another held right before or after it; null where none is said. */
export function dayOfOccasion(
  frame: Frame,
  name: string,
  dateOf: (name: string) => EventDate | null,
  dates: TextDates,
): EventDate | null {
  const { clean, cleanSentences } = frame.text;
  for (const event of frame.places.get(name) ?? []) {
    const sentence = holding(cleanSentences, event);
    if (!sentence || isCited(frame, event, sentence)) continue;
    const occasion = (isDeed(event) ? AROUND_DEED : AROUND).exec(clean.slice(sentence.start, event.start));
    if (!occasion) {
      const beside = besideOpening(frame, event, sentence, dateOf);
      if (beside) return beside;
      continue;
    }
    const told = frame.events.filter(({ end, rule }) => end <= sentence.start && rule.startsWith('headed'));
    const known = [...frame.main, ...told.map((other) => other.name)].filter(
      (other) => other !== name && (ANY.test(occasion[2]) || other.includes(occasion[2])),
    );
    const date = occasion[2].startsWith('闭幕')
      ? dayOfClosing(frame, frame.main, dates)
      : known.map(dateOf).find((found) => found !== null);
    if (!date || date.iso.includes('/')) return null;
    const start = sentence.start + occasion.index + occasion[0].indexOf(occasion[1]);
    const said = date.evidence.marks.find(({ as }) => as === 'trigger');
    const marks = [
      mark('subject', event),
      mark('trigger', { start, end: start + occasion[1].length }),
      said ? mark('anchor', said) : null,
    ];
    const reading = { verb: '', order: 0, rule: 'same-day', confidence: 0.75 };
    return { iso: date.iso, evidence: evidenceOf(sentence, marks, reading) };
  }
  return null;
}

/** 甲大会26日在京召开。王沪宁会见全体与会代表: on the day that the sentence before tells. */
function besideOpening(
  frame: Frame,
  event: Mention,
  sentence: Sentence,
  dateOf: (name: string) => EventDate | null,
): EventDate | null {
  const { clean, cleanSentences } = frame.text;
  if (!isTalk(event) || !OF_MEETING.test(clean.slice(event.start, event.end))) return null;
  const before = cleanSentences[cleanSentences.indexOf(sentence) - 1];
  if (!before || before.passage !== sentence.passage) return null;
  const opened = frame.within('Event', before).find(({ name }) => frame.main.includes(name));
  const date = opened ? dateOf(opened.name) : null;
  if (!date || date.iso.length !== DAY_LENGTH || date.evidence.start !== before.start) return null;
  const said = date.evidence.marks.filter(({ as }) => as === 'trigger');
  const marks = [mark('subject', event), ...said.map((span) => mark('anchor', span))];
  const reading = { verb: '', order: 0, rule: 'same-day', confidence: 0.7 };
  return { iso: date.iso, evidence: evidenceOf(sentence, marks, reading) };
}

/** …会议30日下午闭幕: the last day of several, which is that of the closing. */
function dayOfClosing(frame: Frame, names: string[], { bySentence }: TextDates): EventDate | null {
  const { clean, cleanSentences } = frame.text;
  for (const event of names.flatMap((name) => frame.places.get(name) ?? [])) {
    const sentence = holding(cleanSentences, event);
    const date = sentence && bySentence.get(sentence)?.find(({ start }) => start === event.end);
    if (!sentence || date?.iso.length !== DAY_LENGTH || !CLOSES.test(clean.slice(date.end, sentence.end))) continue;
    const reading = { verb: '', order: 0, rule: 'same-day', confidence: 0.75 };
    return { iso: date.iso, evidence: evidenceOf(sentence, [mark('subject', event), mark('trigger', date)], reading) };
  }
  return null;
}

/** The date that the first sentence of the body gives where the title alone names the one event of the text. */
export function dayOfLead(frame: Frame, name: string, { bySentence }: TextDates): EventDate | null {
  const { text } = frame;
  const named = frame.places.get(name) ?? [];
  const inTitle = named.find(({ start }) => text.titleSpan && start < text.titleSpan.end);
  if (!inTitle || frame.main[0] !== name || named.some((event) => event !== inTitle)) return null;
  const lead = text.cleanSentences.find(({ passage }) => text.cleanPassages[passage].role === 'body');
  // 获得2024年度…奖的专家: a year beside the day is another thing's
  const dates = lead && bySentence.get(lead)?.filter(({ iso }) => iso.length >= DAY_LENGTH);
  if (!lead || dates?.length !== 1 || !isOfLead(frame, inTitle, lead, dates[0])) return null;
  const marks = [mark('trigger', dates[0]), mark('anchor', inTitle)];
  const reading = { verb: '', order: 0, rule: 'date-of-lead', confidence: 0.75 };
  return { iso: dates[0].iso, evidence: evidenceOf(lead, marks, reading) };
}

/** 5月19日至20日，习近平在省委书记陪同下，先后到洛阳、郑州考察调研: the days of the tour that title and lead name. */
export function daysOfTour(frame: Frame, name: string, { bySentence }: TextDates): EventDate | null {
  const { text } = frame;
  const tour = frame.places.get(name)?.find(({ rule }) => rule === 'inspection');
  if (!tour || !frame.main.includes(name)) return null;
  const host = frame.within('Person', { start: text.titleSpan?.start ?? 0, end: tour.end }).at(0);
  for (const [sentence, dates] of bySentence) {
    const date = dates.find(({ iso }) => iso.includes('/'));
    if (!host || !date || sentence.start < tour.end) continue;
    const [before, after] = [text.clean.slice(sentence.start, date.start), text.clean.slice(date.end, sentence.end)];
    if (!/^(?:[^，。；]{0,12}：)?$/.test(before) || !TOURS.test(after) || !after.slice(0, 20).includes(host.surface))
      continue;
    const marks = [mark('trigger', date), mark('anchor', tour)];
    const reading = { verb: '', order: 0, rule: 'days-of-tour', confidence: 0.8 };
    return { iso: date.iso, evidence: evidenceOf(sentence, marks, reading) };
  }
  return null;
}

/** 习近平出席哈萨克斯坦总统举行的欢迎仪式: on the day of the talks. */
function isCeremony({ rule }: Mention): boolean {
  return rule === 'talk-banquet' || rule === 'talk-welcome';
}

function isOfLead(frame: Frame, event: Mention, lead: Sentence, date: DateMention): boolean {
  const { clean } = frame.text;
  const [before, after] = [clean.slice(lead.start, date.start), clean.slice(date.end, lead.end)];
  const said = before
    .replace(/^[^：]{0,14}：/, '')
    .replace(OCCASION, '')
    .replace(INVITED, '');
  if (PLANNED.test(said) || !TELLS.test(after.slice(0, 80))) return false;
  if (date.iso.includes('/')) return isVisit(event) && TOLD_FIRST.test(before);
  const others = !isCeremony(event) && frame.within('Event', lead).some((one) => frame.main.includes(one.name));
  return !others && (TOLD_FIRST.test(before) || !/[，。；]/.test(said));
}
