// Names that need their host or the meeting they belong to: 国务院召开第四次廉政工作会议, 中共中央政治局召开会议.

import type { Mention } from '../../types.ts';
import type { EventCandidate } from './candidate.ts';
import { NUMERAL } from './numerals.ts';
import { NUMBERED_SESSION } from './sessions.ts';

const HELD = '(?:召开|举行|举办|进行|召集)';
const BARE = new RegExp(
  `${HELD}了?((?:全体|联组|分组|专题|扩大|党组|理论学习中心组|专题民主生活)?(?:会议|集体学习|学习会|民主生活会)|(?:新闻|例行)?(?:发布会|记者会|通气会)|(?:国庆|春节|新春|新年)?招待会)(?=[，。：、；]| |介绍|通报|宣布|$)`,
  'g',
);
const ORDINAL = new RegExp(`^第[${NUMERAL}]+[次场期讲]`);
const TERM = `第?[${NUMERAL}]+届`;
const HOLDER_BEGINS = new RegExp(
  `^(?:\\d{1,2}[月日]|\\d{4}年|今天|昨天|日前|近日|上午|下午|（[^）]{1,8}）)*(?:${TERM})?$`,
);
const ENDS_WITH_TERM = new RegExp(`${TERM}$`);
const CLAUSE = /[，。；：！？ \n]/;
const ABOUT = /(?:[以就]|围绕|针对)[^。；]+，$/;
const FARTHEST = 60;
/** 下午，举行第一次全体会议: of the session that was told of before. */
const GOES_ON = /^(?:\d{1,2}日)?(?:[上下]午|晚上?|当天|当日|随后)，?$/;

function isSession({ name }: EventCandidate): boolean {
  return NUMBERED_SESSION.test(name) && name.endsWith('次会议');
}

function clauseStart(clean: string, at: number, low: number): number {
  let start = at;
  while (start > low && !CLAUSE.test(clean[start - 1])) {
    // 以“甲，乙”为主题: signs inside a quotation end no clause
    const opening = clean[start - 1] === '”' ? clean.lastIndexOf('“', start - 2) : -1;
    start = opening >= low ? opening : start - 1;
  }
  return start;
}

/** The body or event that begins the clause of a holding verb at `verb`. */
function holderOf<T extends { start: number; end: number }>(
  clean: string,
  verb: number,
  low: number,
  candidates: T[],
): T | undefined {
  if (verb - low > FARTHEST * 4) low = verb - FARTHEST * 4;
  let start = clauseStart(clean, verb, low);
  // 国务院以“…”为主题，进行第九次专题学习
  const before = start === verb && start > low ? clauseStart(clean, start - 1, low) : start;
  if (before < start && ABOUT.test(clean.slice(before, start))) start = before;
  const within = candidates.filter((c) => c.start >= start && c.end <= verb);
  return within.find((c) => HOLDER_BEGINS.test(clean.slice(start, c.start)));
}

/**
 * Gives names that begin with an ordinal the body or meeting before the holding verb (in place), and adds meetings
 * that have no name but their host's. `found` are the events of the sentence so far, `told` those before it.
 */
export function nameByHost(
  clean: string,
  from: number,
  to: number,
  bodies: Mention[],
  found: EventCandidate[],
  told: EventCandidate[],
): EventCandidate[] {
  for (const event of found) {
    if (!ORDINAL.test(event.name)) continue;
    const before = clean.slice(from, event.start);
    const verb = new RegExp(`${HELD}了?$`).exec(before);
    if (!verb) continue;
    const at = from + verb.index;
    const here = found.filter((other) => other !== event && other.end <= at);
    const goesOn = event.name.endsWith('全体会议') && GOES_ON.test(clean.slice(from, at));
    const whole = holderOf(clean, at, from, here) ?? (goesOn ? told.findLast(isSession) : undefined);
    const body = whole ?? holderOf(clean, at, from, bodies);
    if (!body) continue;
    // 十四届全国人大四次会议主席团举行第四次会议: the presidium's meeting, not the session's
    const presidium = whole ? (/^主席团(?:常务主席)?/.exec(clean.slice(whole.end, at))?.[0] ?? '') : '';
    // 十三届全国人大常委会举行第三十一讲专题讲座: the term belongs to the body
    const term = whole ? '' : (ENDS_WITH_TERM.exec(clean.slice(Math.max(from, body.start - 6), body.start))?.[0] ?? '');
    const holder = term + ('surface' in body ? clean.slice(body.start, body.end) : body.name) + presidium;
    event.name = holder + event.name;
    event.rule = whole ? 'part-of-meeting' : 'host-and-ordinal';
  }
  const added: EventCandidate[] = [];
  for (const match of clean.slice(from, to).matchAll(BARE)) {
    const verb = from + match.index;
    const whole = holderOf(
      clean,
      verb,
      from,
      found.filter((other) => other.end <= verb),
    );
    if (whole) {
      if (!/^(?:全体|联组)/.test(match[1])) continue;
      const end = verb + match[0].length;
      const start = end - match[1].length;
      added.push({
        start,
        end,
        name: whole.name + match[1],
        category: 'meeting',
        rule: 'part-of-meeting',
        confidence: 0.8,
      });
      continue;
    }
    const body = holderOf(clean, verb, from, bodies);
    if (!body) continue;
    const end = verb + match[0].length;
    const category = /学习/.test(match[1]) ? 'study' : 'meeting';
    const name = clean.slice(body.start, body.end) + match[1];
    added.push({ start: body.start, end, name, category, rule: 'host-alone', confidence: 0.8 });
  }
  return added;
}
