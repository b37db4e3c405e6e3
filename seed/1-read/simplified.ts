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
  let han = 0;
  let traditional = 0;
  for (const character of text.slice(0, ENOUGH_TO_JUDGE)) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x3400 || (code > 0x9fff && code < 0x20000)) continue;
    han += 1;
    if (simplified(character) !== character) traditional += 1;
  }
  return han > 0 && traditional / han > SHARE_OF_TRADITIONAL ? 'Hant' : 'Hans';
}
