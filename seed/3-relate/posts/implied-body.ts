// The body of a post that follows its holder's name and says it alone: 栗战书委员长, 李强总理, 李小鹏常委.

import { alternatives } from '../../lexicon.ts';
import { nameAt } from '../../2-find/name-candidates.ts';
import { isChineseName } from '../../2-find/name-characters.ts';
import { countries } from '../../2-find/places.ts';
import type { Title } from '../../2-find/titles.ts';
import { wordsOf } from '../../2-find/words.ts';
import type { Mention, MentionRelation, ReadText } from '../../types.ts';
import { IMPLIED } from './chain.ts';

const OF_A_COUNTRY = new RegExp(`(?:${alternatives(countries)}|共和国|王国)$`);
const LONGEST_COUNTRY = 12;
/** The premier of another country is whom China's president meets, and we wish to work with. */
const AS_PARTNER = /(?:主席(?:同|和|与|会见了?)|愿[同和与])$/;
const LONGEST_PARTNER = 5;
/** 李小鹏常委表示: at sessions of the CPPCC's standing committee speakers are called so. */
const SPEAKS_AS_SEAT = /^常委(?:代表|表示|认为|建议|提出|指出|谈到|说)/;

/** The body of a post that follows the name: the same post elsewhere, else the one that the post itself names. */
export function impliedBody(
  text: ReadText,
  person: Mention,
  title: Title,
  bodies: Mention[],
  found: MentionRelation[],
): Mention | null {
  const wording = text.clean.slice(title.start, title.end);
  const same = found.find(
    (relation) => relation.title === wording && relation.source !== 'DOC' && relation.source.name === person.name,
  );
  if (same) return same.target === 'DOC' ? null : same.target;
  const name = IMPLIED[wording] ?? (SPEAKS_AS_SEAT.test(text.clean.slice(title.start, title.end + 2)) && '全国政协');
  if (title.noun === '总理' && isForeign(text, person)) return null;
  return (name && bodies.find((body) => body.name === name)) || null;
}

/** 朔尔茨总理; 习近平主席同李显龙总理; 范明政总理 where the text has 越南总理范明政; 尚达曼总统、黄循财总理. */
function isForeign(text: ReadText, { name, start, end }: Mention): boolean {
  const { clean } = text;
  if (!isChineseName(name) || nameAt(clean, wordsOf(text), start, end)?.form === 'spelt') return true;
  if (/总统[、和]$/.test(clean.slice(Math.max(0, start - 3), start))) return true;
  const addressed = `${name}总理`;
  for (let at = clean.indexOf(addressed); at >= 0; at = clean.indexOf(addressed, at + 1)) {
    if (AS_PARTNER.test(clean.slice(Math.max(0, at - LONGEST_PARTNER), at))) return true;
  }
  const called = `总理${name}`;
  for (let at = clean.indexOf(called); at >= 0; at = clean.indexOf(called, at + 1)) {
    if (OF_A_COUNTRY.test(clean.slice(Math.max(0, at - LONGEST_COUNTRY), at))) return true;
  }
  return false;
}
