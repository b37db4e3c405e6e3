// Which candidates of one text name the same event, and what it is called: the fullest form that stands there.

import type { Mention, ReadText } from '../../types.ts';
import type { EventCandidate } from './candidate.ts';
import { fullerTalk, runsThrough } from './fold-talks.ts';
import { findHeads } from './heads.ts';
import { NUMERAL } from './numerals.ts';

const SIGNS = /["'“”‘’《》〈〉「」『』\s·•・,，、。；;:：()（）\-—–]/g;
const ORDINALS = new RegExp(`([${NUMERAL}]+)([次届场期])`, 'g');
const SHORTEST_SUFFIX = 4;
const ALIKE = 0.5;
const COMMON_PREFIX = 4;

interface Group {
  bare: string;
  name: string;
  members: EventCandidate[];
}

function bareName(name: string): string {
  return name.replace(SIGNS, '');
}

function likeness(a: string, b: string): number {
  const pairs = new Set<string>();
  for (let i = 0; i < a.length - 1; i += 1) pairs.add(a.slice(i, i + 2));
  let common = 0;
  for (let i = 0; i < b.length - 1; i += 1) if (pairs.has(b.slice(i, i + 2))) common += 1;
  return (2 * common) / Math.max(1, a.length + b.length - 2);
}

function headOf(name: string): string {
  return findHeads(name, 0, name.length).at(-1)?.word ?? '';
}

/** 十四届…第七次: the numbers by their unit. */
function ordinalsOf(name: string): Map<string, string> {
  return new Map([...name.matchAll(ORDINALS)].map(([, number, unit]) => [unit, number]));
}

function contradict(a: string, b: string): boolean {
  const other = ordinalsOf(b);
  return [...ordinalsOf(a)].some(([unit, number]) => other.has(unit) && other.get(unit) !== number);
}

/** 全国政协十四届常委会第七次会议 and 政协第十四届全国委员会常务委员会第七次会议 count alike. */
function countAlike(a: string, b: string): boolean {
  const [x, y] = [ordinalsOf(a), ordinalsOf(b)];
  return x.size >= 2 && x.size === y.size && [...x].every(([unit, number]) => y.get(unit) === number);
}

const LONG_FORMS: [RegExp, string][] = [
  [/^(?:中国共产党|中共|党的)/, ''],
  [/第(?=[〇零一二三四五六七八九十百]+[届次])/g, ''],
  [/全体会议$/, '全会'],
  [/纪律检查委员会/, '纪委'],
  [/常务委员会/, '常委会'],
  [/全国人民代表大会/, '全国人大'],
  [/中国人民政治协商会议/, '政协'],
];

/** 中国共产党第二十届中央纪律检查委员会第四次全体会议 is 二十届中央纪委四次全会. */
function shortForm(bare: string): string {
  return LONG_FORMS.reduce((name, [long, short]) => name.replace(long, short), bare);
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
  if (/congress|plenary|named-day|visit|inspection/.test(rule)) return null;
  const short = shortForm(bare);
  const official = groups.find((other) => other !== group && other.bare === short);
  if (official) return official;
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
      (countAlike(other.name, group.name) ||
        other.bare.slice(0, COMMON_PREFIX) === bare.slice(0, COMMON_PREFIX) ||
        likeness(other.bare, bare) >= ALIKE),
  );
  return alike.length === 1 && (alike[0].bare.length >= bare.length || /年|第/.test(alike[0].name)) ? alike[0] : null;
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
