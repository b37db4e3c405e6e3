// The fuller name of an event in its text, by what kind of name it is.

import type { ReadText } from '../../types.ts';
import type { EventCandidate } from './candidate.ts';
import { headOf } from './compare-names.ts';
import { fullerTalk, runsThrough } from './fold-talks.ts';
import { fullerMeeting } from './fuller-meeting.ts';
import type { NameGroup } from './name-group.ts';

/** A talk whose guest is named is as sure as this. */
const NAMED_FROM = 0.9;
/** So far into the body the lead tells what the title tells. */
const LEAD_REACH = 160;

/** The group a shorter or other wording belongs to, or null. */
export function fullerName(
  group: NameGroup,
  groups: NameGroup[],
  text: ReadText,
  surfaceOf: (c: EventCandidate) => string,
): NameGroup | null {
  const { bare } = group;
  const rule = group.members[0].rule;
  if (rule.startsWith('talk')) {
    const worded = (one: NameGroup) => ({
      group: one,
      bare: one.bare,
      surfaces: one.members.map(surfaceOf),
      several: one.members.some(({ start }) => /分别$/.test(text.clean.slice(Math.max(0, start - 4), start))),
      confidence: Math.max(...one.members.map((member) => member.confidence)),
    });
    const talks = groups.filter((other) => other !== group && other.members[0].rule.startsWith('talk'));
    const fuller = fullerTalk(worded(group), talks.map(worded));
    const told = fuller ? null : talkOfLead(group, talks, text);
    // unless the lead's wording is that of the title, less fully
    return fuller?.group ?? (told && fullerTalk(worded(told), [worded(group)]) ? null : told);
  }
  if (rule === 'inspection') return inspectionOfTitle(group, groups, text);
  groups = groups.filter((other) => !/^(?:talk|visit|inspection)/.test(other.members[0].rule));
  if (rule === 'bare') {
    const head = headOf(bare);
    const named = groups.filter((other) => other !== group && headOf(other.bare) === head);
    return named.find((other) => other.members[0].rule !== rule) ?? named.find((other) => other.bare < bare) ?? null;
  }
  if (rule === 'farewell') {
    const dead = bare.slice(0, bare.indexOf('遗体'));
    const fuller = groups.find(
      (other) => other.members[0].rule === rule && other.bare.startsWith(dead) && other.bare.length > bare.length,
    );
    return fuller ?? null;
  }
  if (rule === 'congress-short' && !bare.startsWith('党的')) {
    const [, owner, number] = /^(.*?)([一二三四五六七八九十]+)大$/.exec(bare) ?? [];
    return groups.find((other) => other.bare.startsWith(owner) && other.bare.includes(`第${number}次`)) ?? null;
  }
  if (rule === 'anniversary') {
    const base = bare.replace(/周年?(?:大庆|国庆)?$/, '');
    const longer = groups.filter(
      (other) => other !== group && other.bare.length > bare.length && other.bare.startsWith(base),
    );
    const years = /(?:\d+|[一二三四五六七八九十百]+)周/.exec(bare)?.[0] ?? '';
    const sorted = [...bare].sort().join('');
    const same = groups.find(
      (other) =>
        other !== group &&
        other.members[0].rule === 'anniversary' &&
        other.bare.includes(years) &&
        (other.bare.length > bare.length
          ? runsThrough(base, other.bare)
          : other.bare < bare && [...other.bare].sort().join('') === sorted),
    );
    if (same) return same;
    return longer.find((other) => /^(?:周年?)(?:大庆|国庆)?$/.test(other.bare.slice(base.length))) ?? null;
  }
  if (rule === 'party-plenary') {
    const [, term, number] = /([一二三四五六七八九十]+)届([一二三四五六七八九])中全会$/.exec(bare) ?? [];
    const official = new RegExp(`第${term}届中央委员会第${number}次全体会议$`);
    return groups.find((other) => official.test(other.bare)) ?? null;
  }
  if (/congress|plenary|named-day|visit|inspection/.test(rule)) return null;
  return fullerMeeting(group, groups, text);
}

/** 会见某会代表 in the title is 会见其新老领导班子成员 in the lead, where each tells of one talk and names nobody. */
function talkOfLead(
  group: NameGroup,
  talks: NameGroup[],
  { titleSpan: title, cleanPassages }: ReadText,
): NameGroup | null {
  const lead = cleanPassages.find(({ role }) => role === 'body');
  const unnamed = ({ members }: NameGroup) => members.every(({ confidence }) => confidence < NAMED_FROM);
  if (!title || !lead || !unnamed(group) || !group.members.every(({ start }) => start < title.end)) return null;
  const [told, ...others] = talks;
  if (others.length > 0 || !told || !unnamed(told)) return null;
  const [first] = told.members;
  const verb = (name: string) => name.slice(0, name.indexOf('会见') + 2);
  return first.start >= lead.start && first.end <= lead.end && verb(told.name) === verb(group.name) ? told : null;
}

/** 习近平视察慰问部队 in the title is 到北部战区机关视察慰问 in the lead. */
function inspectionOfTitle(
  group: NameGroup,
  groups: NameGroup[],
  { titleSpan: title, cleanPassages }: ReadText,
): NameGroup | null {
  const lead = cleanPassages.find(({ role }) => role === 'body');
  const [first] = group.members;
  if (!title || !lead || first.start < lead.start || first.start > lead.start + LEAD_REACH) return null;
  const inTitle = groups.filter(({ members: [one] }) => one.rule === 'inspection' && one.start < title.end);
  const [told] = inTitle;
  const same = (name: string) => /^(.*?)(?:[在到赴]|考察|视察|慰问|调研)/.exec(name)?.[1];
  return inTitle.length === 1 && same(told.name) === same(group.name) ? told : null;
}
