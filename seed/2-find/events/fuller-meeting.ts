// The fuller name that a meeting or ceremony has elsewhere in its text: official and short forms, numbers, parts of a name.

import type { ReadText } from '../../types.ts';
import { contradict, countAlike, countWithin, headOf, holdsAll, likeness, shortForm } from './compare-names.ts';
import { runsThrough } from './fold-talks.ts';
import type { NameGroup } from './name-group.ts';
import { NUMERAL } from './numerals.ts';
import { sameOccasion } from './same-occasion.ts';

const SHORTEST_SUFFIX = 4;
const LONGEST_SHORT = 6;
const ALIKE = 0.5;
const COMMON_PREFIX = 4;
const NUMBERED = /第|首届|\d/;
const NUMBERS = new RegExp(`第[${NUMERAL}]+[次届期]|首届`, 'g');

/** The other is this name with a number; a part of its name counts where 本届 or 此次 stands before. */
function isNumbered(other: NameGroup, { bare, members }: NameGroup, text: ReadText): boolean {
  if (!other.bare.endsWith(bare.slice(-2)) || other.bare.search(NUMBERS) < 0) return false;
  const plain = other.bare.replace(NUMBERS, '');
  if (plain === bare) return true;
  return (
    plain.endsWith(bare) &&
    members.every(({ start }) => /(?:本届|本次|此次|这次)[一-龥]{0,3}$/.test(text.clean.slice(start - 6, start)))
  );
}

/** 纪念大会 of 中美“乒乓外交”55周年纪念大会暨…启动仪式: the first of two joined, or short for it. */
function isOfJoined(other: NameGroup, { bare }: NameGroup): boolean {
  if (!other.bare.includes('暨') || other.bare === bare) return false;
  const [first] = other.bare.split('暨');
  return first === bare || (bare.length <= LONGEST_SHORT && headOf(first) === headOf(bare) && runsThrough(bare, first));
}

/** The one of `groups` that names the same meeting more fully, or null. */
export function fullerMeeting(group: NameGroup, groups: NameGroup[], text: ReadText): NameGroup | null {
  const { bare } = group;
  const rule = group.members[0].rule;
  const joined = groups.find((other) => isOfJoined(other, group));
  if (joined) return joined;
  // 国务院全体会议, 本届…论坛年会: the one with a number that the text tells of
  const numbered = NUMBERED.test(bare)
    ? []
    : groups.filter((other) => other.bare.length > bare.length && isNumbered(other, group, text));
  if (numbered.length === 1) return numbered[0];
  const occasion = sameOccasion(group, groups);
  if (occasion) return occasion;
  const short = shortForm(bare);
  const official = groups.find((other) => other !== group && other.bare === short);
  if (official) return official;
  const fullerCount = groups.find(
    (other) =>
      other !== group &&
      other.members[0].rule !== 'part-of-meeting' &&
      rule !== 'part-of-meeting' &&
      // 全国政协十四届二次会议“委员通道”: held at the session, not the session
      !other.bare.startsWith(bare) &&
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
    const same = (other: NameGroup) =>
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
  const inTitle = (g: NameGroup) => g.members.some((m) => m.start >= title.start && m.end <= title.end);
  const inLead = (g: NameGroup) => g.members.some((m) => m.start >= firstBody.start && m.start < firstBody.start + 260);
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
