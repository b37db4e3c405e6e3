// What the text says of each event: date, place, series, hosts.

import { holding } from '../2-find/by-position.ts';
import { datesOfText } from '../2-find/dates/text-dates.ts';
import { NUMERAL, numeralValue } from '../2-find/events/numerals.ts';
import type { EventFacts, Mention, MentionRelation, ReadText } from '../types.ts';
import { eventDate } from './event-facts/event-date.ts';
import type { EventDate } from './event-facts/event-date.ts';
import { eventPlace } from './event-facts/event-place.ts';
import { dayOfLead, dayOfOccasion, daysOfTour } from './event-facts/same-day.ts';
import { yearOfText } from './event-facts/year-of-text.ts';
import { evidenceOf, mark } from './evidence.ts';
import { frameOf } from './frame.ts';
import type { Frame } from './frame.ts';

const OWN_TIME = new RegExp(
  `\\d{4}年|\\d{4}年度|第[${NUMERAL}]+[次届场期轮]|[${NUMERAL}]+届|[${NUMERAL}]+周年|[一二三四五六七八九十]大$|[${NUMERAL}]次全?会`,
);
const ORDINALS = new RegExp(
  `(?:\\d{4}年度?)|（?第[${NUMERAL}]+[次届场期轮]）?|(?:[${NUMERAL}]+届)?[一二三四五六七八九]中(?=全会)|[${NUMERAL}]+届|[${NUMERAL}]+次(?=全会|会议)|[${NUMERAL}]+周年?`,
  'g',
);

const NEAR = 45 * 86_400_000;

/** The name without ordinal, year and date; null when nothing of it can recur. */
function seriesOf(name: string): string | null {
  const series = name.replace(ORDINALS, '').replace(/^(?:党的)[一二三四五六七八九十]+大$/, '');
  return series.length >= 3 ? series : null;
}

/** 2024年…推进会 says its year itself. */
function yearInName(frame: Frame, name: string): EventDate | null {
  const event = frame.places.get(name)?.find((mention) => /\d{4}年/.test(mention.surface));
  const year = /(\d{4})年/.exec(event?.surface ?? '');
  if (!event || !year) return null;
  const sentence = holding(frame.text.cleanSentences, event) ?? event;
  const start = event.start + year.index;
  const marks = [mark('subject', event), mark('trigger', { start, end: start + year[0].length })];
  const reading = { verb: '', order: 0, rule: 'year-in-name', confidence: 0.9 };
  return { iso: year[1], evidence: evidenceOf(sentence, marks, reading) };
}

/** “三八”国际劳动妇女节, in a text of the days around it. */
function dayInName(frame: Frame, name: string): EventDate | null {
  const { publicationDate: published, cleanSentences } = frame.text;
  const event = frame.places.get(name)?.find(({ rule }) => rule === 'named-day');
  const said = /“?(三八|五一|五四|六一|七一|八一|十一)”?/.exec(event?.surface ?? '');
  if (!published || !event || !said) return null;
  const [month, day] = [...said[1]].map((digit) => String(numeralValue(digit)).padStart(2, '0'));
  const iso = `${published.slice(0, 4)}-${said[1] === '十一' ? '10-01' : `${month}-${day}`}`;
  if (Math.abs(Date.parse(iso) - Date.parse(published)) > NEAR) return null;
  const start = event.start + said.index;
  const marks = [mark('subject', event), mark('trigger', { start, end: start + said[0].length })];
  const reading = { verb: '', order: 0, rule: 'day-in-name', confidence: 0.8 };
  return { iso, evidence: evidenceOf(holding(cleanSentences, event) ?? event, marks, reading) };
}

/** 今年是海关关衔制度实行20周年: the year is that of publication. */
function yearStated(frame: Frame, name: string): EventDate | null {
  const { text } = frame;
  if (!text.publicationDate) return null;
  for (const event of frame.places.get(name) ?? []) {
    if (event.category !== 'anniversary') continue;
    const sentence = holding(text.cleanSentences, event);
    const lead =
      /今年(?:又|即将)?(?:是|正值|恰逢|适逢|迎来|[^，。；]{0,14}(?:庆祝|纪念|迎来)|是[^。；]{4,40}，(?:也|又|还|更)是)[^，。；]{0,8}$/.exec(
        text.clean.slice(sentence?.start ?? event.start, event.start),
      );
    if (!sentence || !lead || numeralValue(/(\d+|[一二三四五六七八九十百]+)周年/.exec(name)?.[1] ?? '') === null)
      continue;
    const start = sentence.start + lead.index;
    const marks = [mark('subject', event), mark('trigger', { start, end: start + 2 })];
    const reading = { verb: '', order: 0, rule: 'year-stated', confidence: 0.9 };
    return { iso: text.publicationDate.slice(0, 4), evidence: evidenceOf(sentence, marks, reading) };
  }
  return null;
}

/** Facts of every event among the mentions, by canonical name; `relations` are those already found. */
export function describeEvents(
  text: ReadText,
  mentions: Mention[],
  relations: MentionRelation[],
): Map<string, EventFacts> {
  const frame = frameOf(text, mentions);
  const year = text.publicationDate ? null : yearOfText(text);
  const dates = { bySentence: datesOfText(text, year?.year ?? null), year };
  const dateBeside = (name: string) => eventDate(frame, name, dates);
  const dateOf = (name: string) =>
    dateBeside(name) ??
    dayOfOccasion(frame, name, dateBeside, dates) ??
    dayOfLead(frame, name, dates) ??
    daysOfTour(frame, name, dates) ??
    yearStated(frame, name) ??
    yearInName(frame, name) ??
    dayInName(frame, name);
  const facts = new Map<string, EventFacts>();
  for (const { name } of frame.events) {
    if (facts.has(name)) continue;
    const date = dateOf(name);
    const place = eventPlace(frame, name);
    const hosts = relations.flatMap(({ type, source, target }) =>
      type === 'HOSTED' && target !== 'DOC' && target.name === name && source !== 'DOC' ? [source.name] : [],
    );
    facts.set(name, {
      date: date?.iso ?? null,
      dateEvidence: date?.evidence ?? null,
      place: place?.place ?? null,
      placeEvidence: place?.evidence ?? null,
      series: seriesOf(name),
      ownsItsTime: OWN_TIME.test(name),
      hosts: [...new Set(hosts)],
    });
  }
  return facts;
}
