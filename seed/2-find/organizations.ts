// Finds organizations: known bodies, bodies by their head noun, short and relative forms by the text's own full ones.

import type { Mention, ReadText } from '../types.ts';
import { fullName, resolveRelative } from './body-names.ts';
import type { NamedBody } from './body-names.ts';
import { findHeadedBodies } from './headed-bodies.ts';
import { bodyForms, knownBody } from './known-bodies.ts';
import { regionNamed } from './places.ts';
import { regionOf } from './text-region.ts';
import { nameAt } from './name-candidates.ts';
import { titlesOf } from './titles.ts';
import { trieOf } from './trie.ts';
import { wordsOf } from './words.ts';
import { alternatives, readLexicon } from '../lexicon.ts';
import { countries } from './places.ts';

interface Found {
  start: number;
  end: number;
  rule: string;
  confidence: number;
  relative: boolean;
}

const knownTrie = trieOf(bodyForms);
const headTrie = trieOf(readLexicon('body-heads'));
/** A form as long as this needs no word border around it. */
const LONG_FORM = 4;
const DEPARTMENT_AFTER =
  /^、([\p{Script=Han}]{1,9}?[处科室部委])(?=[、，。和及在也]|副?[处科]长|负责|等|分别|出席|参加)/u;
const LONGEST_DEPARTMENT = 14;
const NAMED_TEAM = /“([\p{Script=Han}]{2,4})(班|班组|工作室|服务队|突击队|先锋队|小组|志愿队|警务室|调解室)”/gu;
const SURE_NAME = 0;
const INSTITUTION =
  /^([\p{Script=Han}]{2,}(?:学院|大学|公司|集团|医院|研究院|研究所|学会|协会))(?:政治部|党委|党组|办公室|机关党委|宣传部|宣传处|组织部|团委|学生处)$/u;
const LIKELY_NAME = 4;
const HEADED_BY_CHIEF = /[部厅局院署]$/;
/** 越南共产党中央政治局委员、中央书记处书记: the second is the Vietnamese party's too. */
const FOREIGN_PARTY = /^((?!中国共产党|国民党|农工党|致公党)(?:(?!党).){2,10}党)(?:中央|$)/;
/** 塞尔维亚前进党, 国际竹藤组织, 政协第十三届全国委员会. */
const PATTERNED = new RegExp(
  `(?:${alternatives(countries)})(?:(?![党的或及和与对了在最])[\\p{Script=Han}]){1,6}党(?<!在野党|执政党|反对党|各党|两党|国共产党)(?![员派建组委章性])|第\\d{1,3}集团军|(?:国际|世界)(?!恐怖|民间|社会|多边|有关|友好|经济|佛教|非政府|和)(?:(?![和及等与])[\\p{Script=Han}]){2,6}组织(?=秘书|总干事|成立|主席|同|与|成员|和)|(?:中国人民政治协商会议|政协)第[一二三四五六七八九十]+届全国委员会(?:常务委员会)?`,
  'gu',
);

/** Mentions of organizations in `clean` offsets, in order, none overlapping another. */
export function findOrganizations(text: ReadText): Mention[] {
  const { clean } = text;
  const spans = longestOnly([...findKnown(text), ...findHeaded(text), ...findBeforeTitles(text)]);
  const region = regionOf(text);
  const full = spans.filter((span) => !span.relative).map((span) => fullName(clean.slice(span.start, span.end)));
  const named: Mention[] = [];
  const resolved: string[] = [...full];
  let last = null as Mention | null;
  for (const span of spans) {
    const surface = clean.slice(span.start, span.end);
    const near: Mention | null =
      last !== null && span.start - last.end <= 24 && !/[。！？\n]/.test(clean.slice(last.end, span.start))
        ? last
        : null;
    const { name, local }: NamedBody = span.relative
      ? resolveRelative(surface, resolved, region, near?.name ?? null)
      : { name: fullName(surface), local: false };
    // 各市公安局副局长、政治部主任: whose department it is the text does not say
    if (local && span.rule === 'organization.department') continue;
    const party = near && surface.startsWith('中央') ? FOREIGN_PARTY.exec(near.name)?.[1] : undefined;
    if (span.relative && !local) resolved.push(name);
    last = {
      kind: 'Organization',
      start: span.start,
      end: span.end,
      name: party ? party + surface : canonicalRegion(name),
      surface,
      rule: span.rule,
      confidence: span.confidence,
      ...(local && { local }),
    };
    named.push(last, ...institutionOf(last), ...departmentsAfter(text, last));
  }
  return [...named, ...namedForPeople(text)].sort((a, b) => a.start - b.start);
}

/** 厅政治部、宣传处、离退休人员工作处: departments of one body, the body said once. */
function departmentsAfter(text: ReadText, first: Mention): Mention[] {
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

/** 四川警察学院 in 四川警察学院政治部: an institution within the name of its own office. */
function institutionOf(whole: Mention): Mention[] {
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

/** “刘亚斌班”: a team that bears somebody's name. */
function namedForPeople(text: ReadText): Mention[] {
  const words = wordsOf(text);
  const found: Mention[] = [];
  for (const match of text.clean.matchAll(NAMED_TEAM)) {
    const start = match.index + 1;
    const end = start + match[1].length + match[2].length;
    const name = nameAt(text.clean, words, start, start + match[1].length);
    if (!name || name.excess > SURE_NAME) continue;
    const surface = text.clean.slice(start, end);
    found.push({
      kind: 'Organization',
      start,
      end,
      name: surface,
      surface,
      rule: 'organization.named-team',
      confidence: 0.97,
    });
  }
  return found;
}

/** 四川公安厅 is 四川省公安厅 where the short name of the place stands before the name of a department. */
function canonicalRegion(name: string): string {
  const short = /^([\p{Script=Han}]{2,4}?)(公安厅|公安局|省委|市委|省政府|市政府)/u.exec(name);
  if (!short) return name;
  const region = regionNamed(short[1]);
  if (!region || region === short[1]) return name;
  return region.replace(/[省市]$/, (type) => (short[2].startsWith(type) ? '' : type)) + name.slice(short[1].length);
}

function findKnown(text: ReadText): Found[] {
  const { clean } = text;
  const { border } = wordsOf(text);
  const found: Found[] = [];
  for (let index = 0; index < clean.length; index += 1) {
    let longest = 0;
    let onBorder = 0;
    knownTrie.eachFrom(clean, index, (end) => {
      if (clean[end] === '长' && HEADED_BY_CHIEF.test(clean.slice(index, end)) && !namesChief(text, end + 1)) return;
      longest = end;
      if (border[end] === 1 || clean[end] === '长') onBorder = end;
    });
    // 人民日报社论 is 人民日报 and 社论
    const end = onBorder || longest;
    if (end === 0 || (end - index < LONG_FORM && (border[index] === 0 || border[end] === 0))) continue;
    found.push({ start: index, end, rule: 'organization.known', confidence: 0.95, relative: false });
    index = end - 1;
  }
  for (const match of clean.matchAll(PATTERNED)) {
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      rule: 'organization.pattern',
      confidence: 0.85,
      relative: false,
    });
  }
  return found;
}

function findHeaded(text: ReadText): Found[] {
  const titleAt = new Set(titlesOf(text).map((title) => title.start));
  const partyPost = new Set(
    titlesOf(text)
      .filter((title) => /^(?:机关)?党/.test(text.clean.slice(title.start, title.end)))
      .map((title) => title.start),
  );
  return findHeadedBodies(text)
    .filter((body) => !partyPost.has(body.end) || !titleAt.has(body.start))
    .map((body) => ({
      start: body.start,
      end: body.end,
      rule: `organization.headed-${body.anchor}`,
      confidence: body.anchor === 'words' ? 0.7 : 0.85,
      relative: body.anchor === 'relative',
    }));
}

/** 政治部主任, 公安厅党委书记: a department without its body, named by what it belongs to. */
function findBeforeTitles(text: ReadText): Found[] {
  const { clean } = text;
  const { border } = wordsOf(text);
  const found: Found[] = [];
  for (const title of titlesOf(text)) {
    for (let start = Math.max(0, title.start - 8); start < title.start; start += 1) {
      if (border[start] === 0 || !/[、，。；兼\n：（ ]/.test(clean[start - 1] ?? '\n')) continue;
      if (headTrie.longestFrom(clean, start)?.end !== title.start) continue;
      found.push({ start, end: title.start, rule: 'organization.department', confidence: 0.75, relative: true });
      break;
    }
  }
  return found;
}

/** 外交部长王毅 names the ministry, 司法部长会议 does not. */
function namesChief(text: ReadText, at: number): boolean {
  return (nameAt(text.clean, wordsOf(text), at)?.excess ?? Infinity) < LIKELY_NAME;
}

/** Of overlapping spans the longest, then the surer. */
function longestOnly(spans: Found[]): Found[] {
  const order = [...spans].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || b.confidence - a.confidence || a.start - b.start,
  );
  const taken = new Map<number, Found>();
  const kept: Found[] = [];
  for (const span of order) {
    let free = true;
    for (let at = span.start; at < span.end && free; at += 1) free = !taken.has(at);
    if (!free) continue;
    for (let at = span.start; at < span.end; at += 1) taken.set(at, span);
    kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}
