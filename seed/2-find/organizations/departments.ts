// Departments named without their body (政治部主任), after another (政治部、宣传处), and institutions before theirs.

import { readLexicon } from '../../lexicon.ts';
import type { Mention, ReadText } from '../../types.ts';
import { fullName } from '../body-names.ts';
import { knownBody } from '../known-bodies.ts';
import { titlesOf } from '../titles.ts';
import { trieOf } from '../trie.ts';
import { wordsOf } from '../words.ts';
import type { BodySpan } from './body-span.ts';

const headTrie = trieOf(readLexicon('body-heads'));
const DEPARTMENT_AFTER =
  /^、([\p{Script=Han}]{1,9}?[处科室部委])(?=[、，。和及在也]|副?[处科]长|负责|等|分别|出席|参加)/u;
const LONGEST_DEPARTMENT = 14;
/** 各县（市、区）公安局、分局局长: every one of a class. */
const OF_EACH = /各[^。，；\n]*$/;
const LONGEST_LIST = 40;
const HOUSE = /^(.{2,})(?:参议院|众议院|上议院|下议院|国民议会|联邦院)$/u;
const NEXT_HOUSE = /^[、和](参议院|众议院|上议院|下议院|国民议会|联邦院)/;
const INSTITUTION =
  /^([\p{Script=Han}]{2,}(?:学院|大学|公司|集团|医院|研究院|研究所|学会|协会|法院|检察院))(?:政治部|党委|党组|办公室|机关党委|宣传部|宣传处|组织部|团委|学生处|[市财人营运安法][\p{Script=Han}]{1,4}部)$/u;

/** 政治部主任, 公安厅党委书记: a department without its body, named by what it belongs to. */
export function findDepartmentSpans(text: ReadText): BodySpan[] {
  const { clean } = text;
  const { border } = wordsOf(text);
  const found: BodySpan[] = [];
  for (const title of titlesOf(text)) {
    if (OF_EACH.test(clean.slice(Math.max(0, title.start - LONGEST_LIST), title.start))) continue;
    for (let start = Math.max(0, title.start - 8); start < title.start; start += 1) {
      if (border[start] === 0 || !/[、，。；兼\n：（ ]/.test(clean[start - 1] ?? '\n')) continue;
      if (headTrie.longestFrom(clean, start)?.end !== title.start) continue;
      // 巴基斯坦…联盟主席、政府总理: of which country no other body tells
      if (/^(?:政府|村委会|居委会)$/.test(clean.slice(start, title.start))) continue;
      found.push({ start, end: title.start, rule: 'organization.department', confidence: 0.75, relative: true });
      break;
    }
  }
  return found;
}

/** 厅政治部、宣传处、离退休人员工作处: departments of one body, the body said once. */
export function departmentsAfter(text: ReadText, first: Mention): Mention[] {
  const owner = ownerOf(first);
  if (owner === null) return [];
  const found: Mention[] = [];
  let at = first.end;
  for (;;) {
    const next = DEPARTMENT_AFTER.exec(text.clean.slice(at, at + LONGEST_DEPARTMENT));
    if (!next) return found;
    const start = at + 1;
    at = start + next[1].length;
    const name = owner + next[1];
    found.push({
      ...first,
      start,
      end: at,
      name,
      surface: next[1],
      rule: 'organization.coordinated',
      confidence: 0.75,
    });
  }
}

/** 西班牙参议院、众议院: the houses of one parliament, the country said once. */
export function housesAfter(text: ReadText, first: Mention): Mention[] {
  const own = HOUSE.exec(first.name);
  const next = own && NEXT_HOUSE.exec(text.clean.slice(first.end, first.end + LONGEST_DEPARTMENT));
  if (!own || !next) return [];
  const start = first.end + 1;
  const name = own[1] + next[1];
  return [{ ...first, start, end: start + next[1].length, name, surface: next[1], rule: 'organization.coordinated' }];
}

/** 四川警察学院 in 四川警察学院政治部: an institution within the name of its own office. */
export function institutionOf(whole: Mention): Mention[] {
  const name = INSTITUTION.exec(whole.surface)?.[1];
  if (!name || whole.local || !whole.name.endsWith(whole.surface)) return [];
  const end = whole.start + name.length;
  return [{ ...whole, end, name: fullName(name), surface: name, rule: 'organization.inside', confidence: 0.75 }];
}

/** 四川省公安厅 of 厅政治部, 全国人大 of 全国人大监察司法委; null when the name does not show it. */
function ownerOf({ surface, name }: Mention): string | null {
  const own = /^[厅局](.*[处部科室])$/.exec(surface)?.[1];
  if (own && name.endsWith(own)) return name.slice(0, -own.length);
  if (!/[委处部科室局]$/.test(name) || knownBody(name) !== null) return null;
  for (let end = name.length - 2; end >= 3; end -= 1) {
    const owner = knownBody(name.slice(0, end));
    if (owner) return owner;
  }
  return null;
}
