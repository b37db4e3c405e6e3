// Banquets and welcomes named by who gives them: 马克龙为习近平举行欢迎晚宴, 金正恩举行的小范围午宴, 法国总统举行的欢迎仪式.

import type { Mention } from '../../types.ts';
import type { EventCandidate } from './candidate.ts';

const KINDS = '(?:欢迎|小范围|工作|答谢|招待)*(?:宴会|晚宴|午宴|国宴|茶叙|早餐会|招待会)';
const GIVES = new RegExp(
  `为([^，。；：！？]{2,40}?)(?:共同|联合|联袂)?举行(?:了)?(?:盛大|隆重)*(?:的)?(${KINDS})`,
  'g',
);
const ATTENDS = new RegExp(
  `(?:出席|参加)(?:了)?([^，。；：！？]{2,60}?)(?:共同|联合|联袂)?举行的(?:盛大|隆重)*(${KINDS}|欢迎仪式)(?![一-龥]{0,4}上)`,
  'g',
);
const CLAUSE = /[，。；：！？ \n]/;
/** 法国总统举行的: the host by office only. */
const OFFICE = /^[^，。；、]{2,12}(?:总统|总理|首相|国王|主席|议长|书记)(?:夫妇)?$/;
const UNFIT = /将(?=在|为|举)|拟|计划|邀请/;

/** Who gives it where the clause goes on to whom: the first person of the clause. */
function giver(clean: string, people: Mention[], from: number, at: number): Mention | undefined {
  let start = at;
  while (start > from && !CLAUSE.test(clean[start - 1])) start -= 1;
  return people.find((person) => person.start >= start && person.end <= at);
}

/** Banquets in one sentence of `clean`, given by a person named there. */
export function findBanquets(clean: string, from: number, to: number, people: Mention[]): EventCandidate[] {
  const sentence = clean.slice(from, to);
  if (!/宴|茶叙|早餐会|招待会|欢迎仪式/.test(sentence)) return [];
  const found: EventCandidate[] = [];
  const add = (start: number, end: number, name: string, confidence = 0.9) =>
    found.push({ start, end, name, category: 'ceremony', rule: 'talk-banquet', confidence });
  for (const match of sentence.matchAll(GIVES)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const host = giver(clean, people, from, start);
    if (!host || UNFIT.test(clean.slice(host.end, start))) continue;
    const guest = people.find((person) => person.start > start && person.end <= start + 1 + match[1].length);
    add(start, end, `${host.name}为${guest?.name ?? match[1]}举行${match[2]}`);
  }
  for (const match of sentence.matchAll(ATTENDS)) {
    const end = from + match.index + match[0].length;
    const host = people.find((person) => person.start > from + match.index && person.end <= end);
    if (host) add(host.start, end, `${host.name}举行的${match[2]}`);
    else if (OFFICE.test(match[1]))
      add(end - match[0].length + match[0].indexOf(match[1]), end, `${match[1]}举行的${match[2]}`, 0.75);
  }
  return found;
}
