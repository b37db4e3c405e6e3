// Finds people: names after and before posts, in lists, before verbs of speech, in bylines, and wherever named again.

import { alternatives, readLexicon } from '../lexicon.ts';
import type { Mention, ReadText } from '../types.ts';
import { bodyForms } from './known-bodies.ts';
import { givenNameAt, nameAt } from './name-candidates.ts';
import type { NameCandidate } from './name-candidates.ts';
import { placeNames } from './places.ts';
import { titlesOf } from './titles.ts';
import { trieOf } from './trie.ts';
import { isHan, wordsOf } from './words.ts';
import type { Words } from './words.ts';

interface Found {
  start: number;
  end: number;
  rule: string;
  confidence: number;
  excess: number;
}

type Keep = (candidate: NameCandidate | null, limit: number, rule: string, confidence: number) => boolean;

/** How unlikely a name may be in each place. */
const AFTER_POST = 4;
const AFTER_CALLING = -3;
const BEFORE_POST = 2;
const LIKELY_SHORTER = 4;
const SURELY_A_NAME = -8;
const BEFORE_POST_INSIDE = 0.5;
const IN_LIST = 5;
const BEFORE_VERB = 1;
const BEFORE_WEAK_VERB = -4;
const AFTER_VERB = -3;
const IN_BYLINE = 8;
const UNAIDED = -9;
const GIVEN_ALONE = 2;
const LONGEST_NAME = 16;
const LIST_PIECE = /^[\p{Script=Han}·]{2,14}、/u;
const ENOUGH_TO_GROW = 3;

const VERBS = readLexicon('verbs-after-names');
const WEAK_VERB_AFTER = new RegExp(`^(?:${alternatives(readLexicon('weak-verbs-after-names'))})`);
const VERB_AFTER = new RegExp(`^(?:${alternatives(VERBS)})`);
/** What a life or a case is told with: 程凯，生前是一名民警; 王某某，男，汉族. */
const LIFE_AFTER = /^，(?:生前|男|女|现任|曾任|原任|时任|汉族|\d{2}岁|\d{4}年\d)/;
/** 等 after people, not after places. */
const PEOPLE_ETC =
  /^等(?:\d+[位名人]|[一二三四五六七八九十百多]+[位名人]|同志|人|出席|参加|陪同|一同|一起|分别|也|作|领导|老一辈|参会|党和|同|先后|共同|列席|在主席|在座|[，。）]|$)/;
const CALLED =
  /^(?:同志|先生|女士|主席|国家主席|总书记|总理|委员长|总统|首相|国王|部长|省长|书记|院士|教授|老师|烈士|外长|防长|财长|议长|大使|将军|秘书长|总干事|国务委员|会长|局长|厅长|市长|县长|检察长|院长|校长|主任|特首|委员|常委|行政长官|理事长|司令员|政委|董事长|总裁|所长|处长|队长|副?部长)$/;
const THOUGHT_AFTER = /^(?:新时代中国特色社会主义|[\p{Script=Han}]{2,6}?)思想/u;
/** 会见X, 任命X为, 由X主持, 同X举行会谈. */
const OBJECT_AFTER = /(?:会见|会晤|任命|免去|追授|授予|罢免|悼念|缅怀|慰问|名叫|祝贺|致电|致函|致信|看望|接见|拜会)$/;
const PARTNER_AFTER = /(?:由|同|与|和|陪同|以|是|为)$/;
const PARTNER_VERB = /^(?:主持|担任|任|举行|会谈|会见|会晤|通电话|互致|率领|率团|访华|同志|等|作)/;
const CLAUSE_START = /[，。；：！？\n“”（）、—《》 ]/;
const places = trieOf([...placeNames, ...bodyForms]);

/** Mentions of people in `clean` offsets, in order, none overlapping another. */
export function findPeople(text: ReadText): Mention[] {
  const { clean } = text;
  const words = wordsOf(text);
  const found = new Map<number, Found>();
  const officeAt = new Set(
    titlesOf(text)
      .filter((title) => !title.calling)
      .map((title) => title.start),
  );
  const keep = (candidate: NameCandidate | null, limit: number, rule: string, confidence: number): boolean => {
    if (!candidate || candidate.excess > limit || isPlace(clean, candidate)) return false;
    if (cutsPlace(clean, words, candidate) || endsAsPlace(clean, candidate)) return false;
    if (inThought(clean, candidate) || officeAt.has(candidate.start)) return false;
    const known = found.get(candidate.start);
    if (!known || known.confidence < confidence) {
      const { start, end, excess } = candidate;
      found.set(start, { start, end, excess, rule, confidence });
    }
    return true;
  };

  const titleStarts = new Set(titlesOf(text).map((title) => title.start));
  for (const title of titlesOf(text)) {
    if (titleStarts.has(title.end)) continue;
    const after = nameAt(clean, words, title.end);
    if (keep(after, title.calling ? AFTER_CALLING : AFTER_POST, 'person.after-post', title.calling ? 0.85 : 0.95))
      followList(clean, words, officeAt, after, keep);
  }
  for (const title of titlesOf(text)) {
    if (!CALLED.test(title.noun)) continue;
    let best: NameCandidate | null = null;
    for (let start = title.start - 2; start >= 0 && title.start - start <= LONGEST_NAME; start -= 1) {
      if (!isHan(clean.charCodeAt(start)) && clean[start] !== '·') break;
      const candidate = clean[start] === '·' ? null : nameAt(clean, words, start, title.start);
      if (candidate && (!best || candidate.excess < best.excess)) best = candidate;
    }
    best = withoutPreposition(clean, words, best);
    if (
      best &&
      (best.form === 'chinese' ||
        best.start === 0 ||
        !isHan(clean.charCodeAt(best.start - 1)) ||
        words.border[best.start] === 1)
    ) {
      const opens = best.start === 0 || CLAUSE_START.test(clean[best.start - 1]);
      keep(best, opens ? BEFORE_POST : BEFORE_POST_INSIDE, 'person.before-post', 0.92);
    }
  }
  for (let index = 0; index < clean.length; index += 1) {
    if (!isHan(clean.charCodeAt(index))) continue;
    const startsClause = index === 0 || CLAUSE_START.test(clean[index - 1]);
    if (startsClause && clean[index - 1] !== '、' && LIST_PIECE.test(clean.slice(index, index + LONGEST_NAME))) {
      readList(clean, words, index, keep);
    }
    const candidate = nameAt(clean, words, index);
    if (!candidate) continue;
    if (startsClause && clean[candidate.end] === '和' && clean[index - 1] !== '、') readList(clean, words, index, keep);
    const rest = clean.slice(candidate.end, candidate.end + 8);
    if (startsClause && (VERB_AFTER.test(rest) || PEOPLE_ETC.test(rest) || LIFE_AFTER.test(rest)))
      keep(candidate, BEFORE_VERB, 'person.before-verb', 0.85);
    else if (startsClause && WEAK_VERB_AFTER.test(rest))
      keep(candidate, BEFORE_WEAK_VERB, 'person.before-weak-verb', 0.75);

    const before = clean.slice(Math.max(0, index - 3), index);
    if (OBJECT_AFTER.test(before) || (PARTNER_AFTER.test(before) && PARTNER_VERB.test(rest))) {
      keep(candidate, AFTER_VERB, 'person.after-verb', 0.75);
    }
    if (
      candidate.excess < UNAIDED &&
      (clean[index - 1] === '、' || clean[candidate.end] === '、') &&
      words.border[index] === 1 &&
      words.border[candidate.end] === 1 &&
      candidate.form === 'chinese' &&
      candidate.end - candidate.start === 3
    ) {
      keep(candidate, UNAIDED, 'person.unaided', 0.65);
    }
  }
  for (const match of clean.matchAll(/(?<=^|[，。；：！？\n“、])([\p{Script=Han}]{2,3})同志/gmu)) {
    const end = match.index + match[1].length;
    keep(givenNameAt(clean, words, match.index, end), GIVEN_ALONE, 'person.given-name', 0.7);
  }
  for (const match of clean.matchAll(
    /(?:记者|编辑|责编|责任编辑|作者|通讯员|撰稿|摄影|摄像|校对|审核|供图)[：: ]?\s*/g,
  )) {
    let at = match.index + match[0].length;
    for (let count = 0; count < 8; count += 1) {
      const candidate = nameAt(clean, words, at);
      if (!candidate || !/^(?:[ 、）)，\n|]|$)/.test(clean.slice(candidate.end, candidate.end + 1))) break;
      if (!keep(candidate, IN_BYLINE, 'person.byline', 0.9)) break;
      at = candidate.end;
      while (/[ 、]/.test(clean[at] ?? '')) at += 1;
    }
  }
  for (const match of clean.matchAll(/（([\p{Script=Han}]{2,3})）(?=\n|$)/gu)) {
    keep(nameAt(clean, words, match.index + 1, match.index + 1 + match[1].length), IN_BYLINE, 'person.byline', 0.8);
  }
  return nameAgain(text, settle([...found.values()]));
}

/** 应普京总统邀请: 应 is no surname where a name follows it. */
function withoutPreposition(clean: string, words: Words, name: NameCandidate | null): NameCandidate | null {
  if (!name || name.end - name.start < 3 || !'应同和与向对请祝就让由'.includes(clean[name.start])) return name;
  const shorter = nameAt(clean, words, name.start + 1, name.end);
  return shorter && shorter.excess <= LIKELY_SHORTER ? shorter : name;
}

/** 国务委员A、B、C: names that go on after one that is sure. */
function followList(clean: string, words: Words, officeAt: Set<number>, first: NameCandidate | null, keep: Keep): void {
  let last = first;
  while (last && (clean[last.end] === '、' || clean[last.end] === '和')) {
    const next = nameAt(clean, words, last.end + 1);
    if (!next || officeAt.has(next.end) || !endsName(clean, words, next.end)) return;
    if (!keep(next, IN_LIST, 'person.in-list', 0.9)) return;
    last = next;
  }
}

/** A、B、C出席: a list of nothing but names, two or more, before a verb or 等. */
function readList(clean: string, words: Words, start: number, keep: Keep): void {
  const list: NameCandidate[] = [];
  let at = start;
  for (;;) {
    const piece = LIST_PIECE.exec(clean.slice(at, at + LONGEST_NAME));
    const next = nameAt(clean, words, at, piece ? at + piece[0].length - 1 : undefined);
    if (!next || next.excess > IN_LIST) return;
    list.push(next);
    at = next.end + 1;
    if (!piece && clean[next.end] !== '和') break;
  }
  if (list.length < 2) return;
  const { end } = list[list.length - 1];
  const rest = clean.slice(end, end + 8);
  if (!VERB_AFTER.test(rest) && !PEOPLE_ETC.test(rest) && !/^[（。，]/.test(rest)) return;
  const average = list.reduce((sum, candidate) => sum + candidate.excess, 0) / list.length;
  if (average > BEFORE_VERB) return;
  for (const candidate of list) keep(candidate, IN_LIST, 'person.list', 0.85);
}

function endsName(clean: string, words: Words, end: number): boolean {
  return words.border[end] === 1 || !isHan(clean.charCodeAt(end)) || VERB_AFTER.test(clean.slice(end, end + 8));
}

function isPlace(clean: string, { start, end }: NameCandidate): boolean {
  const place = places.longestFrom(clean, start);
  return place !== null && place.end >= end;
}

/** 安庄村: more likely a village than a person. */
function endsAsPlace(clean: string, { start, end, excess }: NameCandidate): boolean {
  return end - start >= 3 && excess > SURELY_A_NAME && '村镇乡县路街'.includes(clean[end - 1]);
}

/** 向日 of 向日本首相: the end lies inside the name of a place. */
function cutsPlace(clean: string, words: Words, { start, end, excess }: NameCandidate): boolean {
  if (excess < SURELY_A_NAME) return false;
  for (let at = start + 1; at < end; at += 1) {
    const place = words.border[at] === 1 ? places.longestFrom(clean, at) : null;
    if (place && place.end >= end && words.border[place.end] === 1) return true;
  }
  return false;
}

/** 习近平法治思想 names a body of thought. */
function inThought(clean: string, { end }: NameCandidate): boolean {
  return THOUGHT_AFTER.test(clean.slice(end, end + 16));
}

/** Of overlapping names the surer, then the likelier. */
function settle(found: Found[]): Found[] {
  const order = [...found].sort(
    (a, b) => b.confidence - a.confidence || a.excess - b.excess || a.start - b.start || a.end - b.end,
  );
  const taken = new Set<number>();
  return order.filter(({ start, end }) => {
    for (let at = start; at < end; at += 1) if (taken.has(at)) return false;
    for (let at = start; at < end; at += 1) taken.add(at);
    return true;
  });
}

/** Every further place of a name found once. */
function nameAgain(text: ReadText, found: Found[]): Mention[] {
  const { clean } = text;
  const byName = new Map<string, Found>();
  for (const person of found) {
    const name = clean.slice(person.start, person.end);
    const known = byName.get(name);
    if (!known || known.confidence < person.confidence) byName.set(name, person);
  }
  for (const [name, longer] of grownNames(clean, [...byName.keys()])) {
    const person = byName.get(name);
    byName.delete(name);
    if (person && !byName.has(longer)) byName.set(longer, person);
  }
  const fullNameOf = shortForms([...byName.keys()]);
  const names = [...byName.keys()];
  const trie = trieOf(names);
  const mentions: Mention[] = [];
  for (let index = 0; index < clean.length; index += 1) {
    const match = trie.longestFrom(clean, index);
    if (!match) continue;
    const { end } = match;
    if (THOUGHT_AFTER.test(clean.slice(end, end + 16))) continue;
    const name = clean.slice(index, end);
    const source = byName.get(name);
    if (!source) continue;
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
function grownNames(clean: string, names: string[]): Map<string, string> {
  const short = names.filter((name) => name.length === 2);
  const trie = trieOf(short);
  const after = short.map(() => ({ count: 0, next: '' as string | null }));
  for (let index = 0; index < clean.length; index += 1) {
    const match = trie.longestFrom(clean, index);
    if (!match) continue;
    const seen = after[match.value];
    const next = clean[match.end] ?? '';
    if (seen.count === 0) seen.next = next;
    else if (seen.next !== next) seen.next = null;
    seen.count += 1;
  }
  const grown = new Map<string, string>();
  after.forEach(({ count, next }, index) => {
    if (count < ENOUGH_TO_GROW || !next || !isHan(next.charCodeAt(0)) || '同说等'.includes(next)) return;
    grown.set(short[index], short[index] + next);
  });
  return grown;
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
