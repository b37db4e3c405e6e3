// Where a body sits by its name: a province, or the whole country.
import { alternatives, readLexicon } from '../lexicon.ts';

const PREFIX = /^(?:中共|中国共产党|共青团|武警|国家税务总局|国家统计局)/u;
const PROVINCE = new RegExp(`^(?:${alternatives(readLexicon('provinces'))})`, 'u');
const CENTRAL = new RegExp(`^(?:${alternatives(readLexicon('central-bodies'))})`, 'u');

/** 四川 for 四川省公安厅 and 中共四川省委; null when the name does not begin with a province. */
export function provinceOf(name: string): string | null {
  return PROVINCE.exec(name.replace(PREFIX, ''))?.[0] ?? null;
}

/** The province, 中央 for a body of the whole country, null where the name says neither. */
export function seatOf(name: string): string | null {
  return provinceOf(name) ?? (CENTRAL.test(name) ? '中央' : null);
}
