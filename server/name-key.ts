// How names are compared in a search: Simplified, lower case, without quotation marks and white space.
import { Converter } from 'opencc-js/t2cn';

const convert = Converter({ from: 't', to: 'cn' });
const simplified = new Map<string, string>();

/** Character by character, so that places stay where they are: 許甘露 -> 许甘露. */
export function toSimplified(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  return Array.from(text, (character) => {
    let found = simplified.get(character);
    if (found === undefined) {
      const converted = convert(character);
      found = converted.length === character.length ? converted : character;
      simplified.set(character, found);
    }
    return found;
  }).join('');
}

/** `“四个意识”`, `四个意识` and `四個意識` have one key. */
export function nameKey(name: string): string {
  return toSimplified(name.normalize('NFKC').toLowerCase()).replace(/[\s“”"‘’'「」『』《》〈〉]/gu, '');
}
