// Which candidates of one text name the same event, and what it is called: the fullest form that stands there.

import type { Mention, ReadText } from '../../types.ts';
import type { EventCandidate } from './candidate.ts';
import { bareName } from './compare-names.ts';
import { fullerName } from './fuller-name.ts';
import type { NameGroup } from './name-group.ts';

/** 四中全会 takes the term of the plenaries the text names: 二十届历次全会精神，四中全会部署. */
function withTerm(name: string, candidates: EventCandidate[], text: ReadText): string {
  if (!/^[一二三四五六七]中全会$/.test(name)) return name;
  const named = candidates.find((other) => other.name.endsWith(`届${name}`));
  const term = named?.name ?? /([一二三四五六七八九十]+届)(?:历次全会|[一二三四五六七]中全会)/.exec(text.clean)?.[1];
  return named ? named.name : term ? term + name : name;
}

/** Mentions whose `name` is the fullest name of their event in this text. */
export function foldNames(text: ReadText, candidates: EventCandidate[]): Mention[] {
  const groups: NameGroup[] = [];
  candidates = candidates.map((candidate) => ({ ...candidate, name: withTerm(candidate.name, candidates, text) }));
  const byName = new Map<string, NameGroup>();
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
  const into = new Map<NameGroup, NameGroup>();
  for (const group of groups) {
    const target = fullerName(group, groups, text, surfaceOf);
    if (target && into.get(target) !== group) into.set(group, target);
  }
  const rootOf = (group: NameGroup): NameGroup => {
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
