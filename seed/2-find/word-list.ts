// The words that finders look for and that texts are cut into, all in one tree: a text is walked once for all of them.

import type { ReadText, Span } from '../types.ts';
import { Trie } from './trie.ts';

export interface ListedWord extends Span {
  /** Its place in the list. */
  index: number;
}

/** The words that stand in a text. */
export interface Standing {
  /** Of each list, in order, of those that begin at one place the shorter first. */
  lists: ListedWord[][];
  /** Those that have a cost: which begin at a place lie from `first` of it to `first` of the next. */
  first: Int32Array;
  ends: number[];
  costs: number[];
}

/** A value of the tree is the number of the word's owners, then its cost in so many bits, each 0 for none. */
const COST_BITS = 12;
const COSTS = (1 << COST_BITS) - 1;
const tree = new Trie();
/** The lists that have a word, and its place in each. */
const owners: { list: number; index: number }[][] = [[]];
let lists = 0;
const cache = new WeakMap<ReadText, ListedWord[][]>();

/** A list of words that is known before any text is read. */
export class WordList {
  private readonly number = lists;

  constructor(words: readonly string[]) {
    lists += 1;
    words.forEach((word, index) => {
      const known = Math.max(0, tree.get(word));
      const owner = known >> COST_BITS || owners.push([]) - 1;
      tree.set(word, (owner << COST_BITS) | (known & COSTS));
      if (owners[owner].every(({ list }) => list !== this.number)) owners[owner].push({ list: this.number, index });
    });
  }

  /** Where its words stand, in order; of those that begin at one place the shorter first. */
  in(text: ReadText): readonly ListedWord[] {
    const known = cache.get(text);
    return (known && known.length === lists ? known : standingIn(text).lists)[this.number];
  }

  /** The same, of those that begin at one place only the longest. */
  longestIn(text: ReadText): readonly ListedWord[] {
    return this.in(text).filter(({ start }, index, all) => all[index + 1]?.start !== start);
  }
}

/** Gives a word a cost, a whole number above 0 and below 4,096; the first of two stays. */
export function weigh(word: string, cost: number): void {
  const known = Math.max(0, tree.get(word));
  if ((known & COSTS) === 0) tree.set(word, known | cost);
}

/** What stands in a text. Only the words of lists are kept for later: the costs are many and asked for once. */
export function standingIn(text: ReadText): Standing {
  const standing = walk(text.clean);
  cache.set(text, standing.lists);
  return standing;
}

function walk(clean: string): Standing {
  const found: ListedWord[][] = Array.from({ length: lists }, () => []);
  const first = new Int32Array(clean.length + 1);
  const ends: number[] = [];
  const costs: number[] = [];
  for (let start = 0; start < clean.length; start += 1) {
    first[start] = ends.length;
    let node = tree.next(0, clean.charCodeAt(start));
    for (let end = start + 1; node > 0; end += 1) {
      const value = tree.valueAt(node);
      if (value > 0) {
        if ((value & COSTS) > 0) {
          ends.push(end);
          costs.push(value & COSTS);
        }
        for (const { list, index } of owners[value >> COST_BITS]) found[list].push({ start, end, index });
      }
      node = end < clean.length ? tree.next(node, clean.charCodeAt(end)) : 0;
    }
  }
  first[clean.length] = ends.length;
  return { lists: found, first, ends, costs };
}
