// Whether the word before a name made of ordinary words leaves no doubt that the name begins there: 在华东师范大学.

import { readLexiconSet } from '../../lexicon.ts';
import { isHan } from '../words.ts';

const stops = readLexiconSet('not-in-body-names');
/** One character that may stand before a name that ordinary words make: 到华东师范大学, not 比|亚迪公司. */
const LEADS = new Set('在由的是从与和对向被为到了及同给以等将经访把让兼至赴');

/** Whether a name of ordinary words may begin at `start`. */
export function mayLead(clean: string, border: Uint8Array, start: number): boolean {
  if (start === 0 || !isHan(clean.charCodeAt(start - 1))) return clean[start - 1] !== '）';
  let from = start - 1;
  while (from > 0 && border[from] === 0) from -= 1;
  return start - from === 1 ? LEADS.has(clean[from]) : stops.has(clean.slice(from, start));
}
