// Traditional characters to Simplified ones, character by character, so that offsets stay.

import { Converter } from 'opencc-js/t2cn';
import type { Script } from '../types.ts';

const convert = Converter({ from: 't', to: 'cn' });
const simplifiedOf = new Map<string, string>();
const HAN = /\p{Script=Han}/u;
/** Names and quotations put a few Traditional characters into Simplified texts; 3 in 100 make a Traditional text. */
const SHARE_OF_TRADITIONAL = 0.03;
const ENOUGH_TO_JUDGE = 4000;

/** The Simplified form of one code point; the character itself where the form would have another length. */
export function simplified(character: string): string {
  const known = simplifiedOf.get(character);
  if (known !== undefined) return known;
  const converted = HAN.test(character) ? convert(character) : character;
  const kept = converted.length === character.length ? converted : character;
  simplifiedOf.set(character, kept);
  return kept;
}

/** Any text in Simplified characters, of the same length. */
export function toSimplified(text: string): string {
  let out = '';
  for (const character of text) out += simplified(character);
  return out;
}

/** Which script a text is written in, by the share of characters that have another Simplified form. */
export function scriptOf(text: string): Script {
  const head = text.slice(0, ENOUGH_TO_JUDGE);
  let han = 0;
  let traditional = 0;
  for (let index = 0; index < head.length; index += 1) {
    const code = head.codePointAt(index) ?? 0;
    if (code > 0xffff) index += 1;
    if (code < 0x3400 || (code > 0x9fff && code < 0x20000)) continue;
    han += 1;
    if (isTraditional(code)) traditional += 1;
  }
  return han > 0 && traditional / han > SHARE_OF_TRADITIONAL ? 'Hant' : 'Hans';
}

const SAME = 1;
const OTHER = 2;
/** Of the characters seen so far, by their code, whether they have another Simplified form; 0 for those not seen. */
const seen = new Uint8Array(65_536);

function isTraditional(code: number): boolean {
  if (seen[code] > 0) return seen[code] === OTHER;
  const character = String.fromCodePoint(code);
  const isOther = simplified(character) !== character;
  seen[code] = isOther ? OTHER : SAME;
  return isOther;
}
