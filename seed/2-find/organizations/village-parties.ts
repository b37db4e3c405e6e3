// Party organizations of villages and neighbourhoods, named before their secretary: 海南省琼海市潭门村党支部书记王书茂.

import { readLexiconSet } from '../../lexicon.ts';
import type { ReadText } from '../../types.ts';
import { regionNamed } from '../places.ts';
import { titlesOf } from '../titles.ts';
import { isHan, wordsOf } from '../words.ts';
import type { BodySpan } from './body-span.ts';

const PARTY = /^(?:党委|党总支|党支部|党工委)/;
const SETTLEMENT = /[^乡本全该某各同][村镇]$|社区$|街道$/;
/** 在村党委书记带领下: whose the text does not say. */
const SHORTEST = 3;
const NONE_IN_PARTICULAR = /^(?:[一几两多数][名个位]|[某各每])/;
const LONGEST = 30;
const stops = readLexiconSet('not-in-body-names');

/** Spans from the place's largest region to the name of the organization. */
export function findVillageParties(text: ReadText): BodySpan[] {
  const { clean } = text;
  const { border } = wordsOf(text);
  const found: BodySpan[] = [];
  const titles = titlesOf(text);
  titles.forEach((title, index) => {
    const party = PARTY.exec(clean.slice(title.start, title.end))?.[0];
    if (!party || !SETTLEMENT.test(clean.slice(Math.max(0, title.start - SHORTEST), title.start))) return;
    const start = beginning(clean, border, title.start, titles[index - 1]?.end ?? 0);
    if (title.start - start < SHORTEST || NONE_IN_PARTICULAR.test(clean.slice(start, title.start))) return;
    const end = title.start + party.length;
    found.push({ start, end, rule: 'organization.village-party', confidence: 0.75, relative: false });
  });
  return found;
}

/** The first region of the run of places before `end`; without one, where the run of words that may be a name begins. */
function beginning(clean: string, border: Uint8Array, end: number, after: number): number {
  let start = end;
  let region = -1;
  while (start > after && end - start < LONGEST && isHan(clean.charCodeAt(start - 1))) {
    let from = start - 1;
    while (from > after && border[from] === 0) from -= 1;
    const token = clean.slice(from, start);
    if (stops.has(token) || /^[和与及]$/.test(token)) break;
    start = from;
    if (regionNamed(token) !== null) region = start;
  }
  return region >= 0 ? region : start;
}
