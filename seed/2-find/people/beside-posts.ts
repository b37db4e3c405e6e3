// Names after a post (副部长许甘露) and before one (栗战书委员长).

import { nameAt } from '../name-candidates.ts';
import type { NameCandidate } from '../name-candidates.ts';
import { isGiven } from '../name-characters.ts';
import type { Title } from '../titles.ts';
import { isHan } from '../words.ts';
import { CALLED, DELEGATED_FROM, PREPOSITIONS, VERB_AFTER, opensClause } from './contexts.ts';
import type { FoundNames } from './found-names.ts';
import { followList } from './in-lists.ts';

/** How unlikely a name may be in each place. */
const AFTER_POST = 4;
const AFTER_CALLING = -3;
const WHOLE_AFTER_HEAD = 6;
/** 习近平总书记时刻…: the post already belongs to the name before it. */
const AFTER_ADDRESS = -5;
const BEFORE_POST = 2;
const BEFORE_POST_INSIDE = 0.5;
const OF_DELEGATE = 4;
const LIKELY_SHORTER = 4;
const SURELY_BEFORE = 0;
const LONGEST_NAME = 16;
const LONGEST_VERB = 8;
const LONGEST_WHENCE = 32;
const SHORTEST_JUNIOR = 3;
/** What follows a name whatever the next word is. */
const ENDS_NAME = /^(?:[^\p{Script=Han}]|等|和|及|与|在|也|分别|先后|以及|说|称)/u;
const HEAD_OF_STATE = /^(?:总统|总理|首相|国王|议长|外长|防长|财长|王储|亲王|埃米尔|苏丹|大臣)$/;
const CHOSEN = /(?:以|任命|选举|推选|聘任|聘请|增补|补选|推举|提名)$/;
/** 高声向总书记问好: words before whom something is said or done to. */
const NO_LAST = new Set('向与为以对跟');

/** Names right after posts and callings, with the list that follows them. */
export function findAfterPosts(found: FoundNames, titles: Title[]): void {
  const titleStarts = new Set(titles.map((title) => title.start));
  for (const title of titles) {
    if (titleStarts.has(title.end)) continue;
    if (beginsWithPreposition(found, title.end)) continue;
    const after = withLastCharacter(found, juniorAt(found, title.end) ?? nameAt(found.clean, found.words, title.end));
    const calls = CALLED.test(title.noun) && endsOfAddress(found, title.start);
    const [limit, confidence] = title.calling ? [AFTER_CALLING, 0.85] : [calls ? AFTER_ADDRESS : AFTER_POST, 0.95];
    const delimited = after !== null && HEAD_OF_STATE.test(title.noun) && isWhole(found.clean, after);
    const most = delimited && !calls ? WHOLE_AFTER_HEAD : limit;
    if (found.keep(after, most, 'person.after-post', confidence, delimited ? 'person' : null) && after)
      followList(found, after);
  }
}

/** 小萨马兰奇: the younger of two of one name, spelt out. */
function juniorAt({ clean, words }: FoundNames, at: number): NameCandidate | null {
  const name = clean[at] === '小' ? nameAt(clean, words, at + 1) : null;
  return name?.form === 'spelt' && name.end - name.start >= SHORTEST_JUNIOR ? { ...name, start: at } : null;
}

/** 圭亚那总统阿里。: a name spelt like a place, and nothing that could be the place's. */
function isWhole(clean: string, { form, end }: NameCandidate): boolean {
  return form === 'spelt' && /^(?:[、，。）\d]|表示|举行|会[谈晤]|发表)/.test(clean.slice(end, end + 2) || '。');
}

/** Whether a likely name stands right before a post, so that the post says how its bearer is addressed. */
function endsOfAddress(found: FoundNames, start: number): boolean {
  const name = likeliestBefore(found, start);
  return name !== null && name.excess <= SURELY_BEFORE && mayBegin(found, name);
}

/** 外国专家应李克强邀请: a preposition, then the name of another. */
function beginsWithPreposition({ clean, words }: FoundNames, at: number): boolean {
  if (!PREPOSITIONS.includes(clean[at])) return false;
  const whole = nameAt(clean, words, at);
  const shorter = nameAt(clean, words, at + 1);
  return shorter !== null && shorter.excess <= LIKELY_SHORTER && (whole === null || shorter.end > whole.end);
}

/** 刘结一为新闻发言人: the copula ends the name, not the number in it; 张琼月夺得: where the verb begins shows it too. */
function withLastCharacter({ clean, words }: FoundNames, name: NameCandidate | null): NameCandidate | null {
  if (!name || name.form !== 'chinese' || name.end - name.start !== 2) return name;
  const next = clean.slice(name.end, name.end + LONGEST_VERB);
  const number = /^[一二三四五六七八九十]为/.test(next);
  const verbLater =
    isGiven(clean.charCodeAt(name.end)) &&
    !ENDS_NAME.test(next) &&
    !VERB_AFTER.test(next) &&
    VERB_AFTER.test(next.slice(1));
  if (!number && !verbLater) return name;
  const longer = nameAt(clean, words, name.start, name.end + 1);
  return longer && (number || longer.excess <= AFTER_POST) ? longer : name;
}

/** Names right before the posts and callings that people are addressed by. */
export function findBeforePosts(found: FoundNames, titles: Title[]): void {
  for (const title of titles) {
    if (title.noun === '代表') keepDelegate(found, title.start);
    if (!CALLED.test(title.noun)) continue;
    const name = withoutCopula(found, withoutPreposition(found, likeliestBefore(found, title.start)));
    if (!name || !mayBegin(found, name) || NO_LAST.has(found.clean[name.end - 1])) continue;
    const limit = opensClause(found.clean, name.start) ? BEFORE_POST : BEFORE_POST_INSIDE;
    // 谷文昌同志: there is a city called 文昌
    found.keep(name, limit, 'person.before-post', 0.92, title.noun === '同志' ? 'ends' : null);
  }
}

/** 来自陆军的宛金杨代表, not 中国代表; `end` is where the seat begins. */
function keepDelegate(found: FoundNames, end: number): void {
  const name = DELEGATED_FROM.exec(found.clean.slice(Math.max(0, end - LONGEST_WHENCE), end))?.[1];
  if (name) found.keep(nameAt(found.clean, found.words, end - name.length, end), OF_DELEGATE, 'person.delegate', 0.9);
}

function likeliestBefore({ clean, words }: FoundNames, end: number): NameCandidate | null {
  let best: NameCandidate | null = null;
  for (let start = end - 2; start >= 0 && end - start <= LONGEST_NAME; start -= 1) {
    if (clean[start] === '·') continue;
    if (!isHan(clean.charCodeAt(start))) break;
    const candidate = nameAt(clean, words, start, end);
    if (candidate && (!best || candidate.excess < best.excess)) best = candidate;
  }
  return best;
}

/** A spelt-out name begins where a word does. */
function mayBegin({ clean, words }: FoundNames, { form, start }: NameCandidate): boolean {
  return form === 'chinese' || start === 0 || !isHan(clean.charCodeAt(start - 1)) || words.border[start] === 1;
}

/** 以冯巩为主席: chosen or named, not called so. */
function withoutCopula({ clean, words }: FoundNames, name: NameCandidate | null): NameCandidate | null {
  if (!name || clean[name.end - 1] !== '为' || !CHOSEN.test(clean.slice(Math.max(0, name.start - 3), name.start)))
    return name;
  return nameAt(clean, words, name.start, name.end - 1);
}

function withoutPreposition({ clean, words }: FoundNames, name: NameCandidate | null): NameCandidate | null {
  if (!name || name.end - name.start < 3 || !PREPOSITIONS.includes(clean[name.start])) return name;
  const shorter = nameAt(clean, words, name.start + 1, name.end);
  return shorter && shorter.excess <= LIKELY_SHORTER ? shorter : name;
}
