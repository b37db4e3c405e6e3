// Words in a tree of characters: which of them begin at a place in a text.

const ALL_CODES = 65_536;
/** Of a branch: the node it leaves, its character, the node it leads to. */
const BRANCH = 3;
const FEWEST_SLOTS = 64;

export interface FoundWord {
  end: number;
  value: number;
}

const NONE: readonly FoundWord[] = [];

/** A set of words with a number for each; look-ups walk the text once and stop where no word goes on. */
export class Trie {
  /** Where each first character leads, 0 for one that begins no word: most places of a text are done with here. */
  private readonly firsts = new Int32Array(ALL_CODES);
  /** All other branches, hashed by node and character; an empty slot leads to node 0. */
  private branches = new Int32Array(FEWEST_SLOTS * BRANCH);
  private mask = FEWEST_SLOTS - 1;
  private values = new Int32Array(FEWEST_SLOTS).fill(-1);
  private nodes = 1;

  /** Gives a word a value, which must not be negative, instead of the one it had. */
  set(word: string, value: number): void {
    let node = 0;
    for (let index = 0; index < word.length; index += 1) {
      const code = word.charCodeAt(index);
      const child = this.next(node, code) || this.newNode();
      if (node === 0) this.firsts[code] = child;
      else this.branch(node, code, child);
      node = child;
    }
    this.values[node] = value;
  }

  /** The value of a word, -1 when the tree has it not. */
  get(word: string): number {
    let node = 0;
    for (let index = 0; index < word.length; index += 1) {
      node = this.next(node, word.charCodeAt(index));
      if (node === 0) return -1;
    }
    return this.values[node];
  }

  /** The node that a character leads to from a node, 0 where no word goes on so; every word begins at node 0. */
  next(node: number, code: number): number {
    return node === 0 ? this.firsts[code] : this.branches[this.slotOf(node, code) + 2];
  }

  /** The value of the word that ends at a node, -1 where none does. */
  valueAt(node: number): number {
    return this.values[node];
  }

  /** Calls `found` with the end and value of every word that begins at `start`, the shortest first. */
  eachFrom(text: string, start: number, found: (end: number, value: number) => void): void {
    let node = 0;
    for (let index = start; index < text.length; index += 1) {
      node = this.next(node, text.charCodeAt(index));
      if (node === 0) return;
      if (this.values[node] >= 0) found(index + 1, this.values[node]);
    }
  }

  /** Every word that begins at `start`, the longest first. */
  allFrom(text: string, start: number): readonly FoundWord[] {
    if (this.firsts[text.charCodeAt(start)] === 0) return NONE;
    const all: FoundWord[] = [];
    this.eachFrom(text, start, (end, value) => all.unshift({ end, value }));
    return all;
  }

  /** The longest word that begins at `start`, or null. */
  longestFrom(text: string, start: number): FoundWord | null {
    let node = 0;
    let end = -1;
    let value = -1;
    for (let index = start; index < text.length; index += 1) {
      node = this.next(node, text.charCodeAt(index));
      if (node === 0) break;
      if (this.values[node] < 0) continue;
      end = index + 1;
      value = this.values[node];
    }
    return end < 0 ? null : { end, value };
  }

  /** Where a branch lies or would lie. */
  private slotOf(node: number, code: number): number {
    const { branches, mask } = this;
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 7;
    for (;;) {
      const at = (slot & mask) * BRANCH;
      if (branches[at + 2] === 0 || (branches[at] === node && branches[at + 1] === code)) return at;
      slot += 1;
    }
  }

  private newNode(): number {
    // at most half of the slots are taken: a node has one branch to it
    if (this.nodes * 2 > this.mask) this.widen();
    this.nodes += 1;
    return this.nodes - 1;
  }

  private branch(node: number, code: number, child: number): void {
    this.branches.set([node, code, child], this.slotOf(node, code));
  }

  private widen(): void {
    const old = this.branches;
    this.branches = new Int32Array(old.length * 2);
    this.mask = this.mask * 2 + 1;
    const values = new Int32Array(this.values.length * 2).fill(-1);
    values.set(this.values);
    this.values = values;
    for (let at = 0; at < old.length; at += BRANCH) {
      if (old[at + 2] !== 0) this.branches.set(old.subarray(at, at + BRANCH), this.slotOf(old[at], old[at + 1]));
    }
  }
}

/** A trie of words, each with its index, the first of a word that is listed twice. */
export function trieOf(words: readonly string[]): Trie {
  const trie = new Trie();
  words.forEach((word, index) => {
    if (trie.get(word) < 0) trie.set(word, index);
  });
  return trie;
}
