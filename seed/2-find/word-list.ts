// Lists of words that finders look for, all in one tree: a text is walked once, whoever asks first.

import type { ReadText, Span } from '../types.ts';
import { Trie } from './trie.ts';

export interface ListedWord extends Span {
  /** Its place in the list. */
  index: number;
}

const tree = new Trie();
/** Of each word of the tree the lists that have it, and its place in each. */
const owners: { list: number; index: number }[][] = [];
let lists = 0;
const cache = new WeakMap<ReadText, ListedWord[][]>();

/** A list of words that is known before any text is read. */
export class WordList {
  private readonly number = lists;

  constructor(words: readonly string[]) {
    lists += 1;
    words.forEach((word, index) => {
      const entry = tree.add(word, owners.length);
      if (entry === owners.length) owners.push([]);
      if (owners[entry].every(({ list }) => list !== this.number)) owners[entry].push({ list: this.number, index });
    });
  }

  /** Where its words stand, in order; of those that begin at one place the shorter first. */
  in(text: ReadText): readonly ListedWord[] {
    let found = cache.get(text);
    if (!found || found.length < lists) {
      found = walk(text.clean);
      cache.set(text, found);
    }
    return found[this.number];
  }

  /** The same, of those that begin at one place only the longest. */
  longestIn(text: ReadText): readonly ListedWord[] {
    return this.in(text).filter(({ start }, index, all) => all[index + 1]?.start !== start);
  }
}

function walk(clean: string): ListedWord[][] {
  const found: ListedWord[][] = Array.from({ length: lists }, () => []);
  for (let start = 0; start < clean.length; start += 1) {
    let node = tree.next(0, clean.charCodeAt(start));
    for (let end = start + 1; node > 0; end += 1) {
      const entry = tree.valueAt(node);
      if (entry >= 0) for (const { list, index } of owners[entry]) found[list].push({ start, end, index });
      node = end < clean.length ? tree.next(node, clean.charCodeAt(end)) : 0;
    }
  }
  return found;
}
