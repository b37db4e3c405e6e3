// Which event a predicate is about: named after it, meant by 会议, or by nothing at all.

import type { Mention, Sentence, Span } from '../../types.ts';
import type { Frame } from '../frame.ts';
import type { Found } from './found.ts';
import type { Predicate } from './predicates.ts';
import { isTalk } from '../frame/deeds.ts';

export interface EventOf {
  event: Mention;
  /** What stands in the sentence for it: its name, 会议, or the verb itself. */
  shown: Span;
  /** 上述活动: the other events that the words mean too. */
  others?: Mention[];
}

const HELD_FIRST = /^(?:了)?(?:在[^，。；]{2,24}(?:举行|召开|举办)的)?[^，。；“”]{0,14}?$/;
const NOUN =
  /^(?:了)?(?:[上下]午(?:和[上下]午)?的|(?:当天|当晚)的?)?((?:这次|本次|此次)?[一-龥]{0,6}?(?:会议|大会|全会|座谈会|仪式|论坛|峰会|典礼|开幕式|闭幕式|开班式|结业式|开幕会|闭幕会|会见|会谈|集体学习|学习|联组会|看望(?:和讨论)?|讨论(?!会)|活动|宴会|晚宴|午宴|国宴|招待会|发布会|培训班|研讨班|晚会|演习|审议|调研|考察|视察|会晤|[一-龥]{1,4}(?:会|会晤|庆典)(?=[，。；并]|$))(?!组|团))/;
/** What was told before: talks, ceremonies. */
const MANY = /^上述(?:外事)?(?:活动|会见|会谈)$/;
const NO_MORE = /^(?:了)?(?:并|，|。|；|、| |时|$)/;
/** 来华出席…开幕式并访华的总统: what is attended only tells who somebody is; 主持…峰会前夕: when something else was. */
const MODIFIER = /^(?:前夕|之前|前(?=[，一-龥])|[^，。；]{0,14}(?<!上|中)的(?!书面报告|情况)(?=[一-龥]{2}))/;
const JOINED = /^(?:开幕式|闭幕式)?(?:、|和|及|以及|并?先后出席|并?出席)$/;
/** The noun that some predicates stand for. */
const MEANT: Record<string, string> = { attend: '活动', farewell: '送别', tour: '参观', tribute: '仪式' };
const BARE_LOCUS = /(?:会|会议|开班式|结业式|开幕式|闭幕式|仪式|典礼|论坛|峰会|研讨班|培训班)上/;
/** Where somebody speaks: 在全会上发表重要讲话, 委员长会议上，刘奇作了汇报. */
const SPOKEN_AT = /在([^，。；“”]{0,24}?(?:会|会议|开班式|结业式|开幕式|闭幕式|仪式|典礼|论坛|峰会))上[^，。；]{0,10}$/;
const HELD_THERE =
  /^(?:[^，。；]{0,14}：)?(?:在)?([一-龥]{2,16}(?:会议|大会|座谈会|联组会|吹风会|发布会|论坛|仪式|开幕式)|联组会|座谈会|吹风会|发布会)上，/;

/** 主持召开委员长会议。会议听取了刘奇作的…汇报: at the meeting that the sentence before ends with. */
const MEETING_HEARS = /^会议(?=听取|审议|讨论)/;

function named(frame: Frame, predicate: Predicate, sentence: Sentence): EventOf | null {
  const { clean } = frame.text;
  const event = frame
    .within('Event', { start: predicate.end, end: sentence.end })
    .find(
      (candidate) =>
        (HELD_FIRST.test(clean.slice(predicate.end, candidate.start)) || givenByOthers(clean, predicate, candidate)) &&
        candidate.category !== 'anniversary' &&
        !MODIFIER.test(clean.slice(candidate.end, sentence.end)),
    );
  return event ? { event, shown: event, others: coordinated(frame, event, sentence) } : null;
}

/** 出席朝鲜劳动党总书记、国务委员长金正恩举行的午宴: posts stand between. */
function givenByOthers(clean: string, predicate: Predicate, event: Mention): boolean {
  return event.rule === 'talk-banquet' && /^[^，。；]*$/.test(clean.slice(predicate.end, event.start));
}

/** 李克强分别会见李家超和贺一诚: who takes part in the talks takes part in each. */
function heldSeverally(frame: Frame, event: Mention): Mention[] {
  const { titleSpan: title, clean } = frame.text;
  if (!title || !isTalk(event) || !/分别|先后/.test(clean.slice(title.start, title.end))) return [];
  return frame.mainBefore(clean.length).filter((other) => isTalk(other) && other.name !== event.name);
}

/** 主持联委会第二十一次会议、理事会第二十六次会议和理事会第九次会议: what is joined to the first. */
function coordinated(frame: Frame, first: Mention, sentence: Sentence): Mention[] {
  const chain: Mention[] = [];
  let { end } = first;
  for (const event of frame.within('Event', { start: first.end, end: sentence.end })) {
    if (event.start < end || event.name === first.name) continue;
    if (event.rule === 'anniversary' || !JOINED.test(frame.text.clean.slice(end, event.start))) break;
    chain.push(event);
    ({ end } = event);
  }
  return MODIFIER.test(frame.text.clean.slice(end, sentence.end)) ? [] : chain;
}

/** The place of speaking that the sentence names before the predicate; null when it is none of the known, undefined without one. */
function venueOf(frame: Frame, predicate: Predicate, sentence: Sentence): EventOf | null | undefined {
  const before = frame.text.clean.slice(sentence.start, predicate.start);
  const justHeld = MEETING_HEARS.test(before)
    ? frame.events.find(({ end }) => end === sentence.start - 1 && frame.text.clean[end] === '。')
    : undefined;
  if (justHeld) return { event: justHeld, shown: { start: sentence.start, end: sentence.start + 2 } };
  const found = SPOKEN_AT.exec(before) ?? HELD_THERE.exec(before);
  if (!found) return undefined;
  const start = sentence.start + found.index + found[0].indexOf(found[1]);
  const shown = { start, end: start + found[1].length };
  const [inside] = frame.within('Event', shown);
  if (inside) return { event: inside, shown: inside };
  const event = frame.eventMeant(found[1], predicate.start, sentence);
  return event ? { event, shown } : null;
}

/** 上述活动: the main events, and all where somebody was who was at one of them. */
function allTold(frame: Frame, at: number, told: Found[]): Mention[] {
  const events = new Map(frame.mainBefore(at).map((event) => [event.name, event]));
  const present = new Set(told.filter(({ event }) => events.has(event.name)).map(({ who }) => who));
  for (const { event, who } of told) if (present.has(who) && !events.has(event.name)) events.set(event.name, event);
  return [...events.values()];
}

/** The event of a predicate, or null when it is about something else (参加审议). */
export function eventOf(frame: Frame, predicate: Predicate, sentence: Sentence, told: Found[]): EventOf | null {
  const { clean } = frame.text;
  const words = clean.slice(predicate.start, predicate.end);
  const trigger = { start: predicate.start, end: predicate.end };
  if (predicate.object === 'after' && !/^到会|^参与/.test(words)) {
    const found = named(frame, predicate, sentence);
    if (found) return found;
    const rest = clean.slice(predicate.end, Math.min(sentence.end, predicate.end + 18));
    const noun = NOUN.exec(rest)?.[1];
    if (noun) {
      const start = predicate.end + rest.indexOf(noun);
      if (MANY.test(noun)) {
        const [event, ...others] = allTold(frame, predicate.start, told);
        return event ? { event, shown: { start, end: start + noun.length }, others } : null;
      }
      const event = frame.eventMeant(noun, predicate.start, sentence);
      const others = event ? heldSeverally(frame, event) : [];
      return event ? { event, shown: { start, end: start + noun.length }, others } : null;
    }
    if (!NO_MORE.test(rest)) return null;
    const event = frame.eventMeant(MEANT[predicate.rule] ?? '', predicate.start, sentence);
    return event ? { event, shown: trigger } : null;
  }
  const locus = BARE_LOCUS.exec(words);
  if (locus) {
    const [inside] = frame.within('Event', predicate);
    if (inside) return { event: inside, shown: inside };
    const noun = /全会|座谈会/.exec(words)?.[0] ?? '会议';
    const event = frame.eventMeant(noun, predicate.start, sentence);
    const start = predicate.start + locus.index;
    return event ? { event, shown: { start, end: start + 1 } } : null;
  }
  if (predicate.object === 'frame') {
    const venue = venueOf(frame, predicate, sentence);
    if (venue !== undefined) return venue;
  }
  const meant = words.endsWith('讲座') ? '讲座' : (MEANT[predicate.rule] ?? '');
  const event = frame.eventMeant(meant, predicate.start, sentence);
  return event ? { event, shown: trigger } : null;
}
