// Who stands before a predicate: persons, and bodies whose representatives took part.

import type { Mention, Span } from '../../types.ts';
import type { Frame } from '../frame.ts';
import type { Subject } from './subject.ts';
import { whoActs } from './who-acts.ts';
import { isDeed } from '../frame/deeds.ts';

const BOUNDARY =
  /(?:召开|举行|举办|开幕(?![式会词])|闭幕(?![式会词])|开班(?!式)|进行|听取了?|(?<!提请)审议了?|设分会场|主持会议|开始|指出|强调|表示|要求|认为|介绍|设[^，。]{0,6}会场)[，：]?|[；。]|^央视网消息（[^）]*）：/g;
/** A person who is named but does not act: 应越南国会主席陈青敏邀请, 习近平重要指示. */
const NAMED_ONLY_AFTER =
  /^(?:同志|总书记|主席|总理|委员长)?(?:“[^”]*”)?(?:重要(?!.{0,3}人)|关于|邀请|委托|委派|的(?!讲话)|思想|指示|批示|亲属|诞辰|逝世|作出|致(?![辞词])|贺|签署|特使|特别代表|陪同下)/;
const NAMED_ONLY_BEFORE =
  /(?:纪念|作为|转达|受|以|向|应|给|(?<![大员工民生众家军师士区市省易])代表|率领|学习|传达|贯彻|落实|宣读|由于|经|对)$/;
const PRONOUN = /(?:^|[，。；：])(他|她)(?!们)/;
/** Bodies by their representatives: …主要负责同志, …部门负责人, …领导班子成员. */
const REPRESENTED =
  /^(?:机关)?(?:、[^，。；：、“”]{2,20}(?=[、和]))*(?:[、和及与以]|以及|[^，。；：“”（）]{0,3}[有各]关[^，。；]{0,4}|[^，。；：、]{0,14}?(?=等?[^，。；]{0,16}(?:负责|代表|成员|领导|干部|同志|主任|委员|人员)))*[^，。；]{0,24}?(?:负责同志|负责人|代表(?!团|大会)|成员|领导同志|领导干部|班子|主任(?=委员|[、，等和]|$)|领导|委员(?!长)|同志|民警|官兵|干部|学员|秘书长(?=等|出席|参加|$))/;

/** 在北京国家大剧院共同出席: the body is where it was. */
const HELD_IN = /在[^，。；、]{0,8}$/;

/** How far before a body the title or the list it stands in may begin. */
const LEAD = 60;
/** Longer than any name of an event. */
const REACH = 90;

function eventsAround(frame: Frame, region: Span): Mention[] {
  return frame.within('Event', { start: region.start - REACH, end: region.end + REACH });
}

/** 公安部党委委员、副部长，… before a person's further posts. */
const POSTS_ONLY =
  /^[^，。；]{0,12}?(?:委员|书记|部长|局长|主任|厅长|主席|院长|检察长|司令员|政委|长)(?:、[^，。；、]{0,8}(?:委员|书记|长|主任|主席|政委|司令员))*$/;

function actingPersons(frame: Frame, region: Span, carried: Subject[]): Subject[] {
  const events = eventsAround(frame, region);
  const { clean } = frame.text;
  const named = frame
    .within('Person', region)
    .filter((person) => {
      if (events.some((event) => event.start <= person.start && event.end >= person.end && !isDeed(event)))
        return false;
      const after = clean.slice(person.end, Math.min(region.end + 4, person.end + 10));
      const before = clean.slice(Math.max(region.start, person.start - 6), person.start);
      const invitation =
        /^[^，。；]{0,8}(?:邀请|委托|委派)/.test(after) &&
        /[应受][^，。；]{0,30}$/.test(clean.slice(region.start, person.start));
      return !invitation && !NAMED_ONLY_AFTER.test(after) && !NAMED_ONLY_BEFORE.test(before);
    })
    .map((mention) => ({ mention, shown: mention }));
  return whoActs(clean, named, region, carried);
}

/** 中央纪委国家监委、教育部参与协商: nothing but bodies stands between this one and the predicate. */
function alone(frame: Frame, body: Mention, region: Span): boolean {
  let rest = frame.text.clean.slice(body.end, region.end);
  for (const other of frame.within('Organization', { start: body.end, end: region.end }))
    rest = rest.replace(other.surface, '');
  return /^(?:[、和与及]|以及)*$/.test(rest);
}

function representedBodies(frame: Frame, region: Span, persons: Subject[]): Subject[] {
  const { clean } = frame.text;
  const bodies = frame.within('Organization', region);
  const events = eventsAround(frame, region);
  return bodies
    .filter((body) => {
      if (
        body.rule !== 'organization.inside' &&
        bodies.some((outer) => outer !== body && outer.start <= body.start && outer.end >= body.end)
      )
        return false;
      const rest = clean.slice(body.end, region.end);
      const person = persons.find((subject) => subject.shown.start >= body.end);
      const stop = person ? person.shown.start - body.end : rest.length;
      const own = rest.slice(0, stop);
      const group = /^[^，；。]*/.exec(own)?.[0] ?? '';
      if ((person && group.length === stop) || POSTS_ONLY.test(group)) return false;
      if (/^(?:委员|常委|代表)(?!会)/.test(group)) return false;
      if (events.some((event) => event.start <= body.start && event.end >= body.end)) return false;
      const before = clean.slice(Math.max(region.start, body.start - 8), body.start);
      if (/[\d十百千多余几](?:位|名)[^，。；]{0,6}$/.test(before)) return false;
      const lead = clean.slice(Math.max(region.start, body.start - LEAD), body.start);
      if (/《[^》]*$/.test(lead) || /(?:代表|受|以)[^，。；]{0,24}$/.test(lead)) return false;
      if (alone(frame, body, region)) return !HELD_IN.test(lead);
      const heads = REPRESENTED.exec(group)?.[0];
      if (heads === undefined || /^[一二三四五六七八九十]+[大届]/.test(group)) return false;
      // 中央政治局同志交流体会，马兴瑞作了发言: what the body's people do is another thing
      return !person || /^(?:等)?$/.test(group.slice(heads.length));
    })
    .map((mention) => ({ mention, shown: mention }));
}

/** Where the subject of a predicate at `at` may begin: after the last other predicate or clause that ends a thought. */
export function regionBefore(frame: Frame, low: number, at: number): Span {
  const stretch = frame.text.clean.slice(low, at);
  let start = 0;
  for (const match of stretch.matchAll(BOUNDARY)) {
    const end = match.index + match[0].length;
    // 在…召开的, 举行的: part of a longer phrase
    if (!/^的/.test(stretch.slice(end)) && end < stretch.length) start = end;
  }
  return { start: low + start, end: at };
}

/** The persons before a predicate, or the one that a pronoun stands for. */
export function personsIn(frame: Frame, region: Span, last: Mention | null): Subject[] {
  const persons = actingPersons(frame, region, []);
  return persons.length > 0 ? persons : meantByPronoun(frame, region, last);
}

function meantByPronoun(frame: Frame, region: Span, last: Mention | null): Subject[] {
  const pronoun = last && PRONOUN.exec(frame.text.clean.slice(region.start, region.end));
  if (!pronoun) return [];
  const start = region.start + pronoun.index + pronoun[0].length - 1;
  return [{ mention: last, shown: { start, end: start + 1 } }];
}

/** Persons first, in their order, then bodies; a pronoun stands for `last`, `carried` act with a partner named here. */
export function subjectsIn(frame: Frame, region: Span, last: Mention | null, carried: Subject[] = []): Subject[] {
  const persons = actingPersons(frame, region, carried);
  const bodies = representedBodies(frame, region, persons);
  if (persons.length > 0 || bodies.length > 0) return [...persons, ...bodies];
  return meantByPronoun(frame, region, last);
}
