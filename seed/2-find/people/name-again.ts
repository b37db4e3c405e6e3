// Every place of a name found once; names that are always longer; short forms of foreign names.

import type { Mention } from '../../types.ts';
import { isHan } from '../words.ts';
import type { Words } from '../words.ts';
import type { FoundName } from './found-names.ts';
import { namesThought } from './not-names.ts';

const ENOUGH_TO_GROW = 3;
const SHORTEST_PART = 2;
const LESS_SURE = 0.9;

/** Every further place of a name found once. */
export function nameAgain(clean: string, words: Words, found: FoundName[], titleAt: ReadonlySet<number>): Mention[] {
  const byName = new Map<string, FoundName>();
  for (const person of found) {
    const name = clean.slice(person.start, person.end);
    const known = byName.get(name);
    if (!known || known.confidence < person.confidence) byName.set(name, person);
  }
  for (const [name, longer] of grownNames(clean, [...byName.keys()], titleAt)) {
    const person = byName.get(name);
    byName.delete(name);
    if (person && !byName.has(longer)) byName.set(longer, person);
  }
  const lastParts = lastPartsOf(clean, words, [...byName.keys()]);
  for (const [part, whole] of lastParts) {
    const person = byName.get(whole);
    if (person && !byName.has(part)) byName.set(part, { ...person, confidence: person.confidence * LESS_SURE });
  }
  const fullNameOf = shortForms([...byName.keys()]);
  const starting = byFirstCharacter([...byName.keys()]);
  const mentions: Mention[] = [];
  for (let index = 0; index < clean.length; index += 1) {
    const name = starting.get(clean.charCodeAt(index))?.find((one) => clean.startsWith(one, index));
    const source = name === undefined ? undefined : byName.get(name);
    if (name === undefined || !source) continue;
    const end = index + name.length;
    if (namesThought(clean, end)) continue;
    const called = clean.startsWith('同志', end);
    mentions.push({
      kind: 'Person',
      start: index,
      end,
      name: fullNameOf.get(name) ?? name,
      surface: name,
      rule: source.rule,
      confidence: called ? Math.max(source.confidence, 0.9) : source.confidence,
    });
    index = end - 1;
  }
  return mentions;
}

/** 任弼 that is followed by 时 wherever it stands is 任弼时: names of two characters that are always longer. */
function grownNames(clean: string, names: string[], titleAt: ReadonlySet<number>): Map<string, string> {
  const short = names.filter((name) => name.length === 2);
  const grown = new Map<string, string>();
  for (const name of short) {
    const next = alwaysAfter(clean, name, titleAt);
    if (next && isHan(next.charCodeAt(0)) && !'同说等'.includes(next)) grown.set(name, name + next);
  }
  return grown;
}

/** The one character that follows a name often enough to tell and wherever the name stands, else null. */
function alwaysAfter(clean: string, name: string, titleAt: ReadonlySet<number>): string | null {
  let count = 0;
  let always = '';
  for (let at = clean.indexOf(name); at >= 0; at = clean.indexOf(name, at + 1)) {
    const end = at + name.length;
    // 苏林总书记: what follows is a post
    const next = titleAt.has(end) ? '' : (clean[end] ?? '');
    if (count > 0 && next !== always) return null;
    always = next;
    count += 1;
  }
  return count < ENOUGH_TO_GROW ? null : always;
}

/** By the code of the character they begin with, the longer first. */
function byFirstCharacter(names: string[]): Map<number, string[]> {
  const starting = new Map<number, string[]>();
  for (const name of names.sort((a, b) => b.length - a.length)) {
    const code = name.charCodeAt(0);
    const list = starting.get(code);
    if (list) list.push(name);
    else starting.set(code, [name]);
  }
  return starting;
}

/** 拉里贾尼 of 阿里·拉里贾尼, where no other name has that part: by it the person is named from then on. */
function lastPartsOf(clean: string, words: Words, names: string[]): Map<string, string> {
  const wholes = new Map<string, string | null>();
  for (const name of names) {
    const part = name.split('·').at(-1) ?? '';
    if (!name.includes('·') || part.length < SHORTEST_PART || part.includes('-')) continue;
    if (part.length === SHORTEST_PART && !standsAlone(clean, words, part)) continue;
    wholes.set(part, wholes.has(part) ? null : name);
  }
  return new Map([...wholes].filter((entry): entry is [string, string] => entry[1] !== null));
}

/** 普京: as short a part is a name by itself only where it never stands inside other words. */
function standsAlone(clean: string, words: Words, part: string): boolean {
  let alone = 0;
  for (let at = clean.indexOf(part); at >= 0; at = clean.indexOf(part, at + 1)) {
    if (clean[at - 1] === '·') continue;
    const end = at + part.length;
    if (clean[end] === '·' || words.border[at] === 0 || words.border[end] === 0) return false;
    if (words.border[at + 1] === 0) return false;
    alone += 1;
  }
  return alone > 0;
}

/** 基辛格 is 亨利·基辛格 where the text has one such name. */
function shortForms(names: string[]): Map<string, string> {
  const full = new Map<string, string>();
  const byPart = new Map<string, Set<string>>();
  for (const name of names) {
    if (!name.includes('·')) continue;
    for (const part of name.split('·')) byPart.set(part, (byPart.get(part) ?? new Set()).add(name));
  }
  for (const name of names) {
    const [longer, other] = byPart.get(name) ?? [];
    if (longer !== undefined && other === undefined && longer !== name) full.set(name, longer);
  }
  return full;
}
