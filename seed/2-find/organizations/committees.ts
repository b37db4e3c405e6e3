// Committees of one body, the body said once: 全国人大监察和司法委员会、财政经济委员会, 全国政协常委、外事委员会副主任.

import type { Mention, ReadText } from '../../types.ts';
import { knownBody } from '../known-bodies.ts';

const NAME = '(?!国家|中央|全国|中共)((?:(?![、，。；的了])[\\p{Script=Han}]){2,10}?委员会)';
const NEXT = new RegExp(`^[、和]${NAME}(?=[、，。和及的]|分别|等|副?主任|负责)`, 'u');
const AFTER_SEAT = new RegExp(`^(?:常委|委员|代表|副主席|副主任委员)、${NAME}(?=副?主任)`, 'u');
const HAS_COMMITTEES = /(?:人大|政协|人民代表大会)$/;
const REACH = 24;

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
  const found: Mention[] = [];
  const add = (owner: string, start: number, surface: string) =>
    found.push({
      ...first,
      start,
      end: start + surface.length,
      name: owner + surface,
      surface,
      rule: 'organization.committee',
      confidence: 0.8,
    });
  const seat = HAS_COMMITTEES.test(first.name) ? AFTER_SEAT.exec(clean.slice(first.end, first.end + REACH)) : null;
  if (seat) add(first.name, first.end + seat[0].length - seat[1].length, seat[1]);
  const owner = ownerOf(first);
  let at = first.end;
  while (owner) {
    const next = NEXT.exec(clean.slice(at, at + REACH));
    if (!next) break;
    add(owner, at + 1, next[1]);
    at += next[0].length;
  }
  return found;
}
