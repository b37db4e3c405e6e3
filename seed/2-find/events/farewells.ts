// Farewells to the dead, named by what is done: 王某同志遗体在京火化, 王某同志的遗体，10日在北京八宝山革命公墓火化.

import type { Mention } from '../../types.ts';
import type { EventCandidate } from './candidate.ts';

const CREMATED = /^(?:同志|先生|女士)?(?:的)?遗体(，)?[^，。；！？]{0,30}?(?:火化|安葬|告别仪式|送别仪式)/;
const REACH = 50;

/** Farewells of one sentence of `clean`; all wordings of one text have the name 某同志遗体火化's title has. */
export function findFarewells(clean: string, from: number, to: number, people: Mention[]): EventCandidate[] {
  if (!clean.slice(from, to).includes('遗体')) return [];
  return people.flatMap((person) => {
    const found = CREMATED.exec(clean.slice(person.end, Math.min(to, person.end + REACH)));
    if (!found) return [];
    const end = person.end + found[0].length;
    const told = found[1] !== undefined || found[0].includes('的遗体') || /遗体(?:于|\d)/.test(found[0]);
    const rite = /(?:告别|送别)仪式$/.exec(found[0]);
    if (rite && !found[0].startsWith('同志')) {
      const own = `${person.name}遗体${rite[0]}`;
      return [{ start: person.start, end, name: own, category: 'ceremony', rule: 'farewell', confidence: 0.85 }];
    }
    const name = told ? `${person.name}同志遗体火化` : clean.slice(person.start, end);
    const confidence = told ? 0.85 : 0.9;
    return [{ start: person.start, end, name, category: 'ceremony', rule: 'farewell', confidence }];
  });
}
