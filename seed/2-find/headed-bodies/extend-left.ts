// Names that words do not show the beginning of, found by what stands before them wherever they stand.

import { SPELLING } from '../name-characters.ts';
import { isHan } from '../words.ts';

/** In a longer text a name is not looked for again and again. */
const LONGEST_TO_SEARCH = 100_000;
const MOST_CHARACTERS = 6;
const ENOUGH_TO_TELL = 3;

/** 甫海关 stands always after 拉, 拉甫海关 always after 其: a name goes on to the left while what stands there never varies. */
export function extendLeft(clean: string, start: number, end: number): number {
  let from = start;
  while (clean[from - 1] === '·') {
    from -= 1;
    while (from > 0 && SPELLING[clean.charCodeAt(from - 1)]) from -= 1;
  }
  while (from > 0 && start - from < MOST_CHARACTERS && clean.length < LONGEST_TO_SEARCH) {
    const name = clean.slice(from, end);
    const before = new Set<string>();
    let count = 0;
    for (let at = clean.indexOf(name); at >= 0; at = clean.indexOf(name, at + 1)) {
      before.add(clean[at - 1] ?? '');
      count += 1;
    }
    const [only] = before;
    if (count < ENOUGH_TO_TELL || before.size > 1 || !isHan(only.charCodeAt(0))) break;
    from -= 1;
  }
  return from;
}
