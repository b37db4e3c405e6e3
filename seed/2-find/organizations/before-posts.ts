// Bodies no list knows, named in full before a post: 第五次全国经济普查领导小组组长, 金融稳定理事会主席.

import { readLexicon, readLexiconSet } from '../../lexicon.ts';
import type { ReadText } from '../../types.ts';
import { nameAt } from '../name-candidates.ts';
import { titlesOf } from '../titles.ts';
import type { Title } from '../titles.ts';
import { trieOf } from '../trie.ts';
import { isHan, wordsOf } from '../words.ts';
import type { Words } from '../words.ts';
import type { BodySpan } from './body-span.ts';

const SHORT_HEADS = ['局', '署', '院', '厅', '馆', '处', '中心'];
/** 组织 ends the names of bodies and of much else: only a post behind it tells. */
const heads = ['组织', ...SHORT_HEADS, ...readLexicon('body-heads').filter((head) => head.length > 1)];
const endings = trieOf(heads.map((head) => [...head].reverse().join('')));
const stops = readLexiconSet('not-in-body-names');
const purposes = readLexiconSet('purpose-verbs');
/** Their names say what they are for, in verbs too. */
export const FOR_A_PURPOSE = /(?:领导小组|工作小组|协调小组|指挥部|专班|工作组|委员会|组委会|筹委会|办公室)$/;
const CLASS_OF_BODIES = new Set(
  '各 各级 有关 相关 所属 多个 多家 某 一些 全体 两国 双方 一个 一名 一位 该 本 其 两 几 每 时任 现任 原 前 当地 任 新任 担任 兼任 曾任 出任 他 她 我 我国 当选 省 市 县 区'.split(
    ' ',
  ),
);
const LONGEST = 30;
/** 彼得·彼得森基金会: the name begins before what words show of it. */
const CUTS_NAME = /）$|·[\p{Script=Han}]{0,5}$/u;
const LONGEST_PART = 6;
const ENDS_CLAUSE = /[；。]/;
const SHORTEST = 4;
const LIKELY_NAME = 4;
const BARE =
  /(?:^|[^\p{Script=Han}）])(论坛|协会|学会|联合会|基金会|公司|集团|银行|大学|学院|研究院|医院|组织|联盟|理事会|总会|商会)$/u;
const LONGEST_BARE = 4;
const LONGEST_UNIT = 7;
const UNIT = /^(?:(?![的和与及原副是在由]|负责)[\p{Script=Han}]){1,6}[队组室科所处站股班]$/u;
const generic = readLexiconSet('generic-names');
/** 全国人大代表盛虹控股集团董事长: what the holder is beside the post. */
const SAID_OF_HOLDER = /^.*(?:人大代表|政协委员|负责人|主席率|总统率)(?!资格|工)/;
/** 二十届中央委员会: of whom the text does not say. */
const OF_A_TERM = /^(?:第?[一二三四五六七八九十]+|新一|本|上)届/;
const RELATIVE = /^(?:省|市|县|区|州|厅|局)|(?:分局|支队|大队|中队|派出所|所|队)$/;

/** What no name begins with and none goes on over. */
const BORDERS = new Set('和与及同兼受着被向对由于在从把将给以');

/** Spans of bodies that end where an office begins, the name of its holder or another post behind it; not where
 * one of the `known` ends. */
export function findBeforePosts(text: ReadText, known: BodySpan[]): BodySpan[] {
  const knownEnds = new Set(known.map(({ end }) => end));
  const words = wordsOf(text);
  const found: BodySpan[] = [];
  const titles = titlesOf(text).filter((title) => !title.calling);
  titles.forEach((title, index) => {
    if (knownEnds.has(title.start)) return;
    const leads = leadsToName(text.clean, words, title);
    if (!leads && !ENDS_CLAUSE.test(text.clean[title.end] ?? '。')) return;
    const owner = ownerOfUnit(text.clean, known, title.start);
    const start = owner?.start ?? readLeft(text.clean, words, title.start, titles[index - 1]?.end ?? 0);
    // 任命易会满为经济委员会副主任；
    if (!leads && text.clean[start - 1] !== '为') return;
    if (start < 0) {
      found.push(...bareHead(text.clean, title.start));
      return;
    }
    found.push({
      start,
      end: title.start,
      rule: 'organization.before-post',
      confidence: 0.75,
      relative: owner?.relative ?? RELATIVE.test(text.clean.slice(start, title.start)),
    });
  });
  return found;
}

/** 论坛理事长: the noun alone, for the one body of the text that ends with it. */
function bareHead(clean: string, end: number): BodySpan[] {
  const noun = BARE.exec(clean.slice(Math.max(0, end - LONGEST_BARE), end))?.[1];
  if (!noun) return [];
  return [{ start: end - noun.length, end, rule: 'organization.bare', confidence: 0.75, relative: true }];
}

/** The body whose own unit ends at `end`: 刑侦支队 of 刑侦支队九队 before 队长. */
function ownerOfUnit(clean: string, known: BodySpan[], end: number): BodySpan | undefined {
  const owner = known.find(
    (body) => body.end < end && end - body.end <= LONGEST_UNIT && body.end - body.start >= SHORTEST,
  );
  return owner && UNIT.test(clean.slice(owner.end, end)) ? owner : undefined;
}

function leadsToName(clean: string, words: Words, { end }: Title): boolean {
  if (/[、，兼]/.test(clean[end] ?? '')) return true;
  return (nameAt(clean, words, end)?.excess ?? Infinity) <= LIKELY_NAME;
}

/** Where the name that ends at `end` begins, -1 where no body ends there or its beginning is not sure. */
function readLeft(clean: string, words: Words, end: number, from: number): number {
  const reversed = [...clean.slice(Math.max(from, end - LONGEST), end)].reverse().join('');
  const head = endings.longestFrom(reversed, 0);
  if (!head) return -1;
  const headStart = end - head.end;
  const purpose = FOR_A_PURPOSE.test(clean.slice(headStart, end));
  let start = headStart;
  while (start > from && end - start < LONGEST) {
    let token = start - 1;
    while (token > from && words.border[token] === 0) token -= 1;
    const wording = clean.slice(token, start);
    if (!isHan(clean.charCodeAt(token)) || BORDERS.has(wording)) break;
    if (CLASS_OF_BODIES.has(wording)) return -1;
    if (stops.has(wording) && !(purpose && purposes.has(wording))) break;
    start = token;
  }
  const said = SAID_OF_HOLDER.exec(clean.slice(start, end));
  if (said) start += said[0].length;
  const name = clean.slice(start, end);
  if (start >= headStart || name.length < SHORTEST || name.length >= LONGEST) return -1;
  return generic.has(name) ||
    OF_A_TERM.test(name) ||
    CUTS_NAME.test(clean.slice(Math.max(0, start - LONGEST_PART), start))
    ? -1
    : start;
}
