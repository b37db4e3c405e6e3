// Committees of one body, the body said once: 全国人大监察和司法委员会、财政经济委员会, 全国政协常委、外事委员会副主任.

import type { Mention, ReadText } from '../../types.ts';
import { bodyForms, knownBody } from '../known-bodies.ts';
import { titlesOf } from '../titles.ts';
import { WordList } from '../word-list.ts';
import { wordsOf } from '../words.ts';
import type { BodySpan } from './body-span.ts';

const NAME = '(?!国家|中央|全国|中共)((?:(?![、，。；的了])[\\p{Script=Han}]){1,10}?委(?:员会)?)';
const NEXT = new RegExp(`^[、和]${NAME}(?=[、，。和及的]|分别|等|副?主任|负责)`, 'u');
const AFTER_SEAT = new RegExp(`^(?:常委|委员|代表|副主席|副主任委员)、${NAME}(?=副?主任)`, 'u');
const HAS_COMMITTEES = /(?:人大|政协|人民代表大会)$/;
const REACH = 24;

const OWNERS = ['全国人大', '全国政协'];
/** 宪法法律委, 常委会法工委: what stands for a committee where its body is clear. */
const tails = new WordList([
  ...new Set(
    bodyForms.flatMap((form) =>
      OWNERS.filter((owner) => form.startsWith(owner) && /委(?:员会)?$/.test(form)).flatMap((owner) => {
        const tail = form.slice(owner.length);
        return tail.startsWith('常委会') ? [tail, tail.slice('常委会'.length)] : [tail];
      }),
    ),
  ),
]);
/** A tail as long as this is nothing else; shorter ones need a post behind them. */
const LONG_TAIL = 5;
const BEFORE_TAIL = /(?:[^\p{Script=Han}]|听取了|审议了|由|和|及|兼|任)$/u;
const AFTER_TAIL = /^(?:[^\p{Script=Han}]|和|关于|的|提出|审议|负责|分别|副?主任)/u;

/** Committees named by their own part only, before a post or where nothing else can be meant. */
export function findCommitteeSpans(text: ReadText): BodySpan[] {
  const { clean } = text;
  const { border } = wordsOf(text);
  const titleAt = new Set(titlesOf(text).map((title) => title.start));
  const found: BodySpan[] = [];
  for (const { start, end } of tails.longestIn(text)) {
    if (border[start] === 0 || start < (found.at(-1)?.end ?? 0)) continue;
    if (!BEFORE_TAIL.test(clean.slice(Math.max(0, start - 3), start) || '\n')) continue;
    if (!titleAt.has(end) && (end - start < LONG_TAIL || !AFTER_TAIL.test(clean.slice(end, end + 3) || '\n'))) continue;
    found.push({ start, end, rule: 'organization.committee', confidence: 0.8, relative: true });
  }
  return found;
}

/** 全国人大宪法和法律委员会 for 宪法法律委 where the text's other bodies (`full`) or the one just before show whose it is. */
export function committeeNamed(surface: string, full: string[], context: string | null): string | null {
  const owners = OWNERS.filter((owner) => full.some((name) => name.startsWith(owner)));
  const near = owners.find((owner) => context?.startsWith(owner));
  for (const owner of near ? [near] : owners) {
    const name = knownBody(owner + surface) ?? knownBody(`${owner}常委会${surface}`);
    if (name) return name;
  }
  return null;
}

/** The body whose committee a mention is, or null. */
function ownerOf({ name }: Mention): string | null {
  if (!name.endsWith('委员会')) return null;
  for (let end = name.length - 5; end >= 3; end -= 1) {
    const owner = knownBody(name.slice(0, end));
    if (owner && HAS_COMMITTEES.test(owner)) return owner;
  }
  return null;
}

/** The committees that follow `first` without their body. */
export function committeesAfter({ clean }: ReadText, first: Mention): Mention[] {
  const seat = HAS_COMMITTEES.test(first.name) ? AFTER_SEAT.exec(clean.slice(first.end, first.end + REACH)) : null;
  const owner = ownerOf(first);
  if (!seat && !owner) return [];
  const found: Mention[] = [];
  const add = (owner: string, start: number, surface: string) =>
    found.push({
      ...first,
      start,
      end: start + surface.length,
      name: knownBody(owner + surface) ?? owner + surface,
      surface,
      rule: 'organization.committee',
      confidence: 0.8,
    });
  if (seat) add(first.name, first.end + seat[0].length - seat[1].length, seat[1]);
  let at = first.end;
  while (owner) {
    const next = NEXT.exec(clean.slice(at, at + REACH));
    if (!next) break;
    add(owner, at + 1, next[1]);
    at += next[0].length;
  }
  return found;
}
