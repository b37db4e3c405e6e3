// Party congresses and plenary sessions by number, short or coordinated: 党的二十大, 二十届二中、三中全会.

import type { EventCandidate } from './candidate.ts';
import { NUMERAL } from './numerals.ts';

const TERM = '(?:[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])';
const AFTER_SHORT =
  '精神|报告|以来|代表(?!性)|后|上|闭幕|开幕|召开|胜利|部署|提出|擘画|描绘|确立|明确|指出|强调|要求|决策|决定|战略|对|将|就|是|的|作出|通过|期间|之前|前|和|与|、|，|。|；|”|》|$';
/** 党的二十大, 中国工会十七大; without such a prefix only the Party's numbers from eleven on. */
const CONGRESS = new RegExp(
  `(?:党的|中共|中国共产党|(中国工会|共青团|全国妇联|中国妇女))(${TERM})大(?:(?=${AFTER_SHORT})|(?<=十[一二三四五六七八九]?大)(?![工精优重关任行战举措品项类特亮]))|(?<![一-龥第])((?:二|三)?十[一二三四五六七八九]?)大(?=精神|报告|以来|代表(?!性)|后|上|闭幕|开幕|召开|部署|提出|擘画|[、，。])|(?<=[、和，]|贯彻|学习|落实|迎接)((?:二|三)?十[一二三四五六七八九]?)大(?=精神|报告|以来)`,
  'g',
);
const FULL_CONGRESS = new RegExp(`中国共产党第(${TERM})次全国代表大会`, 'g');
const PLENARIES = new RegExp(
  `(?:党的|中共|中国共产党)?第?((?:[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])届)((?:中央委员会第?)?[一二三四五六七八九](?:中|次全体)?(?:[、和][一二三四五六七八九]中)*)(全会|(?<=次全体)会议|)`,
  'g',
);
/** 二十届中央纪委二次全会, 省委十一届六次全会, 十三届全国人大五次会议, 全国政协十四届一次会议. */
export const NUMBERED_SESSION = new RegExp(
  `第?[${NUMERAL}]{1,4}届[一-龥（）]{0,18}?第?[${NUMERAL}]{1,4}次(?:全体)?会议|第?[${NUMERAL}]{1,4}届[一-龥（）]{0,14}?[${NUMERAL}]{1,3}[中次]全会`,
);

function congresses(clean: string, from: number, sentence: string): EventCandidate[] {
  const found: EventCandidate[] = [];
  for (const match of sentence.matchAll(CONGRESS)) {
    const [surface, owner, ofParty, bare, listed] = match;
    const number = ofParty ?? bare ?? listed;
    const name = owner ? surface : `党的${number}大`;
    const start = from + match.index;
    found.push({
      start,
      end: start + surface.length,
      name,
      category: 'congress',
      rule: 'congress-short',
      confidence: 0.95,
    });
  }
  for (const match of sentence.matchAll(FULL_CONGRESS)) {
    const start = from + match.index;
    const end = start + match[0].length;
    found.push({
      start,
      end,
      name: `党的${match[1]}大`,
      category: 'congress',
      rule: 'congress-full',
      confidence: 0.95,
    });
  }
  return found.filter(({ start, end }) => end > start && clean.length >= end);
}

/** 民革十三届六中全会: a plenary of another party, told from the Party's by its name. */
const PARTY = '民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|共青团|全国妇联|全总|中国科协';
const PARTY_PLENARY = new RegExp(`(?:${PARTY})(${TERM}届)([一二三四五六七八九])中全会`, 'g');

function partyPlenaries(from: number, sentence: string): EventCandidate[] {
  return [...sentence.matchAll(PARTY_PLENARY)].map((match) => {
    const start = from + match.index;
    const end = start + match[0].length;
    return { start, end, name: match[0], category: 'meeting', rule: 'party-plenary', confidence: 0.9 };
  });
}

/** Each plenary of a coordination has a mention that runs from its beginning: 二十届二中 and 二十届二中、三中全会. */
function plenaries(from: number, sentence: string): EventCandidate[] {
  const found: EventCandidate[] = [];
  for (const match of sentence.matchAll(PLENARIES)) {
    const [surface, term, sessions, ending] = match;
    const start = from + match.index;
    const end = start + surface.length;
    if (sessions.startsWith('中央委员会')) {
      const number = /第?([一二三四五六七八九])次/.exec(sessions)?.[1];
      const ofParty = /^(?:党的|中共|中国共产党)/.test(surface) || !/[一-龥]$/.test(sentence.slice(0, match.index));
      if (!number || ending === '' || !ofParty) continue;
      const name = `${term}${number}中全会`;
      found.push({ start, end, name, category: 'meeting', rule: 'plenary-full', confidence: 0.95 });
      continue;
    }
    if (ending !== '全会') continue;
    const numbers = [...sessions.matchAll(/([一二三四五六七八九])中/g)];
    const offset = surface.indexOf(sessions);
    numbers.forEach((number, index) => {
      const last = index === numbers.length - 1;
      const till = last ? end : start + offset + number.index + number[0].length;
      const name = `${term}${number[1]}中全会`;
      const rule = last ? 'plenary' : 'plenary-coordinated';
      found.push({ start, end: till, name, category: 'meeting', rule, confidence: last ? 0.95 : 0.85 });
    });
  }
  return found;
}

/** Congresses and plenaries of one sentence of `clean` that starts at `from`. */
export function findSessions(clean: string, from: number, to: number): EventCandidate[] {
  const sentence = clean.slice(from, to);
  const ofCongress = sentence.includes('大') ? congresses(clean, from, sentence) : [];
  if (!sentence.includes('届')) return ofCongress;
  const ofParties = partyPlenaries(from, sentence);
  const others = plenaries(from, sentence).filter((one) => !ofParties.some(({ end }) => end === one.end));
  return [...ofCongress, ...ofParties, ...others];
}
