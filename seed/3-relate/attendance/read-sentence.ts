// Who did what at which event in one sentence, by its predicates from left to right.

import type { Role } from '../../../cypher/schema.ts';
import type { Mention, Sentence, Span } from '../../types.ts';
import type { Frame } from '../frame.ts';
import { attended } from './found.ts';
import type { Found } from './found.ts';
import { eventOf } from './objects.ts';
import { findPredicates } from './predicates.ts';
import type { Predicate } from './predicates.ts';
import { regionBefore, subjectsIn } from './subjects.ts';
import type { Subject } from './subject.ts';

const UNREAL =
  /(?:(?:抵达|乘专机|乘包机|离开北京)[^。；]*|(?:(?<![上中少大名])将(?![军领士])|明天|后天|期待|拟于|拟在|定于|计划)[^，。；]*|(?:未(?!来)|没有|因故|准备|应当|(?<![招接看对])待|邀请|希望|(?<![党际团会])组织(?!部|者)|要求)[^，。；]{0,6}|欢迎[^，。；]{0,16})$/;
/** 会见来华出席峰会的乌兹别克斯坦总统: it is the guest who attends. */
const OF_GUEST =
  /(?:(?:会见|会晤|欢迎)(?:应邀|专程|正在)*(?:来华|来京|来)?|(?<!共)[同与](?:应邀|专程|正在)*(?:来华|来京|来))(?:应邀)?$/;
const SAME_SUBJECT =
  /(?:并|，并|、|，|时|后)(?:代表[^，。；]{2,16}|在会上|在讲话中|先后|分别|共同|就[^，。；]{2,30})?$/;
const SPEECH_FOLLOWS = /(?:强调|指出|表示|认为|要求|说)[，：]/;
/** 决定10月底召开…会议 */
const DECIDED = /决定[^，。；]*$/;
/** 为牺牲的民警王某举行了仪式. */
const HELD_FOR = /为[^，。；]{0,40}$/;
/** Where officials explain, to explain is to speak there. */
const BRIEFING = /(?:发布会|吹风会|通气会|记者会|见面会|(?<!事迹)报告会|通道”)$/;

/** How far speech reported in a sentence hides its verbs: 他强调，要…出席… is no report of attendance. */
function speechStart(clean: string, sentence: Sentence): number {
  const match = SPEECH_FOLLOWS.exec(clean.slice(sentence.start, sentence.end));
  return match ? sentence.start + match.index : sentence.end;
}

/** Plans, wishes and the like, but not 上海合作组织秘书长等参加: a word of a body's or a meeting's name. */
function isUnreal(frame: Frame, { start, end }: Span): boolean {
  const match = UNREAL.exec(frame.text.clean.slice(start, end));
  if (!match) return false;
  const at = start + match.index;
  const names = [...frame.within('Organization', { start, end }), ...frame.within('Event', { start, end })];
  const name = names.find((mention) => mention.start < at && mention.end > at);
  return !name || isUnreal(frame, { start: name.end, end });
}

function roleAfter(clean: string, predicate: Predicate): Role {
  return predicate.role === 'speaker' &&
    predicate.rule === 'locus' &&
    /总结(?!会|大会|表彰)|小结/.test(clean.slice(predicate.start, predicate.end))
    ? 'summary'
    : predicate.role;
}

export interface Before {
  /** Who was named last. */
  last: Mention | null;
  /** Events that are only to come. */
  planned: Set<string>;
  /** What the sentences before told of attendance. */
  told: Found[];
}

/** What a sentence says of attendance, and who was named last in it. */
export function readSentence(
  frame: Frame,
  sentence: Sentence,
  { last, planned, told }: Before,
): { found: Found[]; last: Mention | null } {
  const { clean } = frame.text;
  const found: Found[] = [];
  const hidden = speechStart(clean, sentence);
  const briefing = frame.mainAt(sentence.start).some((name) => BRIEFING.test(name));
  const predicates = findPredicates(clean, sentence.start, sentence.end).filter(({ start, rule }) =>
    rule === 'briefing' ? briefing && start <= hidden : rule === 'heard' ? start <= hidden : start < hidden,
  );
  let low = sentence.start;
  let subjects: Subject[] = [];
  let heldBy: Span = { start: low, end: low };
  for (const predicate of predicates) {
    const isReportHeard = /作的$/.test(clean.slice(predicate.start, predicate.end));
    const heard = clean.slice(low, predicate.start).lastIndexOf('听取');
    const region =
      predicate.rule === 'heard'
        ? { start: low, end: predicate.start }
        : isReportHeard
          ? { start: low + Math.max(0, heard), end: predicate.start }
          : regionBefore(frame, low, predicate.start);
    const own = subjectsIn(frame, region, last, subjects);
    const gap = clean.slice(heldBy.end, predicate.start);
    const continues =
      subjects.length > 0 && /并|^[，、]?$|时$|^[^，。]{0,10}$/.test(gap) && SAME_SUBJECT.test(gap === '' ? '，' : gap);
    const shares =
      continues || (subjects.length > 0 && /并[^，。；]*$/.test(gap)) || (subjects.length > 0 && own.length === 0);
    let acting = shares && /并|^$/.test(gap) ? subjects : own.length > 0 ? own : shares ? subjects : [];
    low = predicate.end;
    heldBy = predicate;
    // 李某某传达了…精神, but not 会议传达了…精神
    if (
      predicate.rule === 'conveys' &&
      !own.some(({ shown }) => /^(?:同志)?(?:受[^，。；]{2,10}委托)?$/.test(clean.slice(shown.end, predicate.start)))
    )
      acting = [];
    if (acting.length === 0) continue;
    subjects = acting;
    const before = clean.slice(region.start, predicate.start);
    if (isUnreal(frame, { start: region.start, end: predicate.start }) || OF_GUEST.test(before)) continue;
    if (predicate.rule === 'holds' && DECIDED.test(before)) continue;
    const object = eventOf(frame, predicate, sentence, told);
    if (!object || planned.has(object.event.name)) continue;
    if (predicate.rule === 'holds')
      acting = acting.filter(
        ({ mention, shown }) => mention.kind === 'Person' && !HELD_FOR.test(clean.slice(sentence.start, shown.start)),
      );
    acting = acting.filter(
      ({ mention }) => object.event.rule !== 'farewell' || !object.event.name.startsWith(mention.name),
    );
    if (object.shown.end > low && object.shown !== predicate)
      heldBy = { start: predicate.start, end: Math.max(predicate.end, object.shown.end) };
    low = heldBy.end;
    for (const event of [object.event, ...(object.others ?? [])])
      acting.forEach((subject, order) =>
        found.push(
          attended(subject, event, object.shown, sentence, {
            role: roleAfter(clean, predicate),
            verb: clean.slice(predicate.start, predicate.end),
            rule: `attended-${predicate.rule}`,
            order,
            confidence: object.shown === object.event ? 0.9 : 0.85,
            invited: predicate.invited,
            trigger: predicate,
          }),
        ),
      );
  }
  const person = frame.within('Person', sentence).findLast((one) => one.start < hidden + 2);
  return { found, last: subjects.find((subject) => subject.mention.kind === 'Person')?.mention ?? person ?? last };
}
