// Bodies known by the head noun of their name, read leftwards to where the name must begin: 四川省公安厅政治部.

import { readLexicon, readLexiconSet } from '../lexicon.ts';
import type { ReadText, Span } from '../types.ts';
import {
  beginsProper,
  beginsRelative,
  beginsShortCountry,
  endsKnownBody,
  isCountryOrChina,
} from './headed-bodies/anchors.ts';
import {
  ALL_OF,
  A_CLASS,
  COUNTED,
  COUNTED_BODIES,
  GENERIC_BEFORE,
  NOT_A_GOVERNMENT,
  NOT_OF_THESE,
  NO_BODY_AFTER,
  OF_A_COUNTRY,
  ONE_OF_ALL,
  PARTY_OF_ALL,
  SEVERAL,
} from './headed-bodies/classes.ts';
import { extendLeft } from './headed-bodies/extend-left.ts';
import { COMPANY, FOR_A_PURPOSE, FULL_COMPANY, bracketedPart, goesOnInside } from './headed-bodies/inside-names.ts';
import { mayLead } from './headed-bodies/leads.ts';
import { spelledState } from './headed-bodies/spelled-states.ts';
import { knownBody } from './known-bodies.ts';
import { SPELLING } from './name-characters.ts';
import { regionNamed } from './places.ts';
import { titlesOf } from './titles.ts';
import { WordList } from './word-list.ts';
import { isHan, wordsOf } from './words.ts';

export interface HeadedBody extends Span {
  head: string;
  /** What the name begins with: a place or body, a word relative to the text's own (省, 厅), or words that suffice. */
  anchor: 'proper' | 'relative' | 'words';
}

const heads = readLexicon('body-heads');
const listedHeads = new WordList(heads);
const sufficient = readLexiconSet('sufficient-heads');
const stops = readLexiconSet('not-in-body-names');
const generic = readLexiconSet('generic-body-modifiers');
/** 总台联合上海市政府, 乌克兰首都基辅军事管理局: another name begins behind these. */
const BEFORE_ANOTHER = new Set(['联合', '指导', '组织', '协调', '委托', '授权', '首都', '袭击', '打击', '内', '称']);
const OF_CHINA = /从中$/;
const NUMBERED = /第[一二三四五六七八九十百]+次$/;
const CONJUNCTIONS = new Set(['和', '与', '及', '暨']);
const SMALL_UNIT = /^[州县区旗]$/;
/** Ordinary words make a proper name only of these. */
const BY_WORDS = /(?:大学|学院|出版社|通讯社|日报|日报社|晚报|电视台|博物院)$/;
const PARTY_HEADS = new Set(['党委', '党组', '党总支', '党支部', '党工委']);
/** 宁夏回族自治区党委书记, 璧山区政府: the committee is of the region, which is no body itself. */
const HELD_REGION = /^(?:自治[区州县]|[县区旗](?=政府))/;
const PARTY_OF_REGION = /自治[区州]党委$/;
const LONGEST = 30;
const RELATIVE_HEAD = /^(?:省|市|县|区|州|旗|自治区)/;

/** Every headed body of a text, longest per place, in order. */
export function findHeadedBodies(text: ReadText): HeadedBody[] {
  const { clean } = text;
  const { border } = wordsOf(text);
  const titleAt = new Set(titlesOf(text).map((title) => title.start));
  const titleCovers = new Uint8Array(clean.length + 1);
  for (const title of titlesOf(text)) for (let at = title.start + 1; at <= title.end; at += 1) titleCovers[at] = 1;
  const found: HeadedBody[] = [];
  const headEnding = new Map<number, number>();
  for (const { start, end } of listedHeads.in(text)) if (!headEnding.has(end)) headEnding.set(end, start);
  for (const [end, start] of [...headEnding].sort((a, b) => a[0] - b[0])) {
    const party = PARTY_OF_REGION.test(clean.slice(Math.max(0, start - 3), end));
    if (border[end] === 0 && !titleAt.has(end) && !party) continue;
    if ((titleCovers[end] === 1 && !titleAt.has(end) && !party) || NO_BODY_AFTER.test(clean.slice(end, end + 2)))
      continue;
    const head = clean.slice(start, end);
    if (head === '委' && clean[end] === '会') continue;
    if (head.length === 1 && (border[start] === 0 || COUNTED.test(clean.slice(start - 2, start)))) continue;
    const body = readLeft(clean, border, titleCovers, start, end, head, headEnding);
    if (!body) continue;
    while (found.length > 0 && (found.at(-1)?.start ?? -1) >= body.start) found.pop();
    found.push(body);
  }
  return found;
}

function readLeft(
  clean: string,
  border: Uint8Array,
  titleCovers: Uint8Array,
  headStart: number,
  end: number,
  head: string,
  headEnding: Map<number, number>,
): HeadedBody | null {
  let start = headStart;
  let proper = -1;
  let relative = RELATIVE_HEAD.test(head) && border[headStart] === 1 ? headStart : -1;
  let plain = -1;
  let unknownRun = 0;
  let genericSeen = false;
  let oddTokens = false;
  let joined = -1;
  const purpose = FOR_A_PURPOSE.test(head);
  const fullCompany = FULL_COMPANY.test(head);
  const held = HELD_REGION.exec(head);
  while (start > 0 && end - start < LONGEST) {
    let from = start - 1;
    while (from > 0 && border[from] === 0) from -= 1;
    const brackets = bracketedPart(clean, from, head);
    if (brackets > 0) {
      start = from + 1 - brackets;
      continue;
    }
    const token = clean.slice(from, start);
    const stop = stops.has(token) && !goesOnInside(head, token);
    if (!isHan(clean.charCodeAt(from)) || stop || titleCovers[start] === 1) break;
    if (SEVERAL.test(token) || COUNTED_BODIES.test(clean.slice(Math.max(0, start - 3), start))) return null;
    // 中共中央国务院 are two
    if (start === headStart && knownBody(head) !== null && knownBody(token) !== null) break;
    if ((proper === start || (start === headStart && knownBody(head) !== null)) && BEFORE_ANOTHER.has(token)) break;
    if (BEFORE_ANOTHER.has(token) && endsKnownBody(clean, from)) break;
    if (token === '首都' && start < headStart) break;
    if (CONJUNCTIONS.has(token)) joined = start;
    if (
      CONJUNCTIONS.has(token) &&
      (headEnding.has(from) ||
        endsKnownBody(clean, from) ||
        proper === start ||
        BY_WORDS.test(head) ||
        knownBody(clean.slice(start, end)) !== null)
    )
      break;
    start = from;
    if (
      beginsProper(token) ||
      (held !== null && beginsProper(token + held[0])) ||
      (!OF_A_COUNTRY.test(head) && beginsShortCountry(clean, start, headStart))
    )
      proper = start;
    else if (joined < 0 && beginsRelative(clean, start, token)) relative = start;
    else if (token.length === 1 && SPELLING[token.charCodeAt(0)] && unknownRun === headStart - start - 1)
      unknownRun += 1;
    if (token.length === 1 && (SPELLING[token.charCodeAt(0)] || start + 1 === headStart)) oddTokens = true;
    if (generic.has(token)) genericSeen = true;
    else plain = start;
  }
  if (GENERIC_BEFORE.test(clean.slice(Math.max(0, start - 4), start)) && (proper < 0 || proper === start)) return null;
  if (proper >= 0 && ALL_OF.test(clean.slice(proper, proper + 2)) && !ONE_OF_ALL.test(head)) return null;
  if (joined >= 0 && head === '政府') return null;
  if (A_CLASS.test(clean.slice(Math.max(0, start), end))) return null;
  if (NOT_A_GOVERNMENT.test(clean.slice(Math.max(0, start), end))) return null;
  if (proper >= 0 && (relative < 0 || proper <= relative)) {
    if (GENERIC_BEFORE.test(clean.slice(Math.max(0, proper - 4), proper))) return null;
    const owner = clean.slice(proper, headStart);
    if (OF_A_COUNTRY.test(head) && isCountryOrChina(owner)) return null;
    if (
      NOT_OF_THESE.test(clean.slice(proper, end)) ||
      PARTY_OF_ALL.test(clean.slice(proper, end)) ||
      (head === '厅' && regionNamed(owner) !== null)
    )
      return null;
    const number = purpose ? (NUMBERED.exec(clean.slice(Math.max(0, proper - 6), proper))?.[0].length ?? 0) : 0;
    return { start: proper - number, end, head, anchor: 'proper' };
  }
  if (relative >= 0) {
    if (PARTY_HEADS.has(head) && relative === headStart) return null;
    if (GENERIC_BEFORE.test(clean.slice(Math.max(0, relative - 4), relative))) return null;
    if (/[\d）]/.test(clean[relative - 1] ?? '') || head.endsWith('厂') || clean.startsWith('驻多', relative))
      return null;
    if (SMALL_UNIT.test(clean[relative]) && relative + 1 !== headStart && relative !== headStart) return null;
    const state = clean[relative] === '州' ? spelledState(clean, relative) : relative;
    return { start: state, end, head, anchor: state < relative ? 'proper' : 'relative' };
  }
  if (
    sufficient.has(head) &&
    plain >= 0 &&
    Math.max(plain, joined) < headStart &&
    (!genericSeen || fullCompany) &&
    headStart - plain <= (fullCompany ? 20 : 12)
  ) {
    if (!BY_WORDS.test(head) && !oddTokens && !fullCompany) return null;
    const first = extendLeft(clean, Math.max(plain, joined), end);
    // 从中核集团获悉: of 从中 the second belongs to the name
    const from = OF_CHINA.test(clean.slice(Math.max(0, first - 2), first)) && COMPANY.test(head) ? first - 1 : first;
    if (A_CLASS.test(clean.slice(from, end))) return null;
    return mayLead(clean, border, from) ? { start: from, end, head, anchor: 'words' } : null;
  }
  if (unknownRun >= 2 && unknownRun <= 6 && head.length >= 2) {
    return { start: headStart - unknownRun, end, head, anchor: 'words' };
  }
  return null;
}
