// Which candidates of one text name the same event, and what it is called: the fullest form that stands there.

import type { Mention, ReadText } from '../../types.ts';
import type { EventCandidate } from './candidate.ts';
import {
  bareName,
  contradict,
  countAlike,
  countWithin,
  headOf,
  holdsAll,
  likeness,
  shortForm,
} from './compare-names.ts';
import { NUMERAL } from './numerals.ts';
import { fullerTalk, runsThrough } from './fold-talks.ts';

const SHORTEST_SUFFIX = 4;
const LONGEST_SHORT = 6;
const ALIKE = 0.5;
const COMMON_PREFIX = 4;

interface Group {
  bare: string;
  name: string;
  members: EventCandidate[];
}

/** The group a shorter or other wording belongs to, or null. */
function fuller(group: Group, groups: Group[], text: ReadText, surfaceOf: (c: EventCandidate) => string): Group | null {
  const { bare } = group;
  const rule = group.members[0].rule;
  if (rule.startsWith('talk')) {
    const worded = (one: Group) => ({
      group: one,
      bare: one.bare,
      surfaces: one.members.map(surfaceOf),
      confidence: Math.max(...one.members.map((member) => member.confidence)),
    });
    const talks = groups.filter((other) => other !== group && other.members[0].rule.startsWith('talk'));
    return fullerTalk(worded(group), talks.map(worded))?.group ?? null;
  }
  groups = groups.filter((other) => !other.members[0].rule.startsWith('talk'));
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
  // 国务院全体会议, 本届…论坛年会: the one with a number that the text tells of
  const numbered = groups.filter(
    (other) => other !== group && other.bare.length > bare.length && isNumbered(other, group, text),
  );
  if (numbered.length === 1) return numbered[0];
  const short = shortForm(bare);
  const official = groups.find((other) => other !== group && other.bare === short);
  if (official) return official;
  const fullerCount = groups.find(
    (other) =>
      other !== group &&
      other.members[0].rule !== 'part-of-meeting' &&
      rule !== 'part-of-meeting' &&
      countAlike(other.name, group.name) &&
      !contradict(other.name, group.name) &&
      headOf(other.name) === headOf(group.name) &&
      holdsAll(other.bare, bare.replace('全国政协', '政协')),
  );
  if (fullerCount) return fullerCount;
  const whole = groups.filter(
    (other) =>
      other !== group &&
      rule.startsWith('headed') &&
      /^第/.test(bare) &&
      headOf(other.name) === headOf(group.name) &&
      !contradict(other.name, group.name) &&
      countWithin(other.name, group.name) &&
      holdsAll(other.bare, bare),
  );
  if (whole.length === 1) return whole[0];
  if (rule === 'part-of-meeting') {
    const same = (other: Group) =>
      other.members[0].rule === rule && other.bare.split('会议').at(-2) === bare.split('会议').at(-2);
    return (
      groups.find((other) => other.bare.length > bare.length && same(other) && countAlike(other.name, group.name)) ??
      null
    );
  }
  if (bare.length <= LONGEST_SHORT && rule.startsWith('headed')) {
    const full = groups.find(
      (other) =>
        other !== group &&
        other.bare.length > bare.length &&
        other.members[0].rule.startsWith('headed') &&
        headOf(other.name) === headOf(group.name) &&
        runsThrough(bare, other.bare) &&
        !/^(?:全[国省市区县]|中央|省|市)/.test(bare),
    );
    if (full) return full;
  }
  if (bare.length >= SHORTEST_SUFFIX) {
    const longer = groups.filter((other) => other !== group && other.bare.endsWith(bare) && other.bare !== bare);
    if (longer.length > 0)
      return longer.reduce((best, other) => (other.members[0].start < best.members[0].start ? other : best));
  }
  const title = text.titleSpan;
  const firstBody = text.cleanPassages.find((passage) => passage.role === 'body');
  if (!title || !firstBody) return null;
  const inTitle = (g: Group) => g.members.some((m) => m.start >= title.start && m.end <= title.end);
  const inLead = (g: Group) => g.members.some((m) => m.start >= firstBody.start && m.start < firstBody.start + 260);
  const alike = groups.filter(
    (other) =>
      other !== group &&
      (inTitle(group) ? inLead(other) : inLead(group) && inTitle(other) && other.bare.length > bare.length) &&
      !/congress-|plenary|talk/.test(other.members[0].rule) &&
      headOf(other.name) === headOf(group.name) &&
      !contradict(other.name, group.name) &&
      !other.bare.startsWith(bare) &&
      !bare.startsWith(other.bare) &&
      !other.members.some((m) => /^[^，。]{0,12}(?:精神|部署)/.test(text.clean.slice(m.end, m.end + 14))) &&
      other.members[0].rule !== 'part-of-meeting' &&
      (countAlike(other.name, group.name) ||
        holdsAll(other.bare, bare) ||
        other.bare.slice(0, COMMON_PREFIX) === bare.slice(0, COMMON_PREFIX) ||
        likeness(other.bare, bare) >= ALIKE),
  );
  return alike.length === 1 && (alike[0].bare.length >= bare.length || /年|第/.test(alike[0].name)) ? alike[0] : null;
}

const NUMBERS = new RegExp(`第[${NUMERAL}]+[次届期]|首届`, 'g');

/** The other is this name with a number; a part of its name counts where 本届 or 此次 stands before. */
function isNumbered(other: Group, { bare, members }: Group, text: ReadText): boolean {
  if (other.bare.search(NUMBERS) < 0 || /第|首届|\d/.test(bare)) return false;
  const plain = other.bare.replace(NUMBERS, '');
  if (plain === bare) return true;
  return (
    plain.endsWith(bare) &&
    members.every(({ start }) => /(?:本届|本次|此次|这次)[一-龥]{0,3}$/.test(text.clean.slice(start - 6, start)))
  );
}

/** 四中全会 takes the term of the plenaries the text names: 二十届历次全会精神，四中全会部署. */
function withTerm(name: string, candidates: EventCandidate[], text: ReadText): string {
  if (!/^[一二三四五六七]中全会$/.test(name)) return name;
  const named = candidates.find((other) => other.name.endsWith(`届${name}`));
  const term = named?.name ?? /([一二三四五六七八九十]+届)(?:历次全会|[一二三四五六七]中全会)/.exec(text.clean)?.[1];
  return named ? named.name : term ? term + name : name;
}

/** Mentions whose `name` is the fullest name of their event in this text. */
export function foldNames(text: ReadText, candidates: EventCandidate[]): Mention[] {
  const groups: Group[] = [];
  candidates = candidates.map((candidate) => ({ ...candidate, name: withTerm(candidate.name, candidates, text) }));
  const byName = new Map<string, Group>();
  for (const candidate of candidates) {
    const bare = bareName(candidate.name);
    let group = byName.get(bare);
    if (!group) {
      group = { bare, name: candidate.name, members: [] };
      byName.set(bare, group);
      groups.push(group);
    }
    group.members.push(candidate);
  }
  const surfaceOf = (candidate: EventCandidate) => text.clean.slice(candidate.start, candidate.end);
  const into = new Map<Group, Group>();
  for (const group of groups) {
    const target = fuller(group, groups, text, surfaceOf);
    if (target && into.get(target) !== group) into.set(group, target);
  }
  const rootOf = (group: Group): Group => {
    let root = group;
    for (let steps = 0; steps < groups.length; steps += 1) {
      const next = into.get(root);
      if (!next) break;
      root = next;
    }
    return root;
  };
  return groups.flatMap((group) => {
    const root = rootOf(group);
    return group.members.map((member) => ({
      kind: 'Event' as const,
      start: member.start,
      end: member.end,
      name: root.name,
      surface: surfaceOf(member),
      rule: member.rule,
      confidence: member.confidence,
      category: root.members[0].category,
    }));
  });
}
