// Words in a tree of characters: which of them begin at a place in a text.

const ALL_CODES = 65_536;
/** Different characters in the words of one tree; with it keys stay small whole numbers, which are looked up twice as fast. */
const MOST_CHARACTERS = 8_192;

/** A set of words with a number for each; look-ups walk the text once and stop where no word goes on. */
export class Trie {
  /** The number of a character in this tree, 0 for one that no word has. */
  private readonly numbers = new Uint16Array(ALL_CODES);
  private characters = 0;
  private readonly next = new Map<number, number>();
  private readonly values: number[] = [-1];

  /** Adds a word; `value` must not be negative. The first value of a word stays. @throws RangeError for too many different characters */
  add(word: string, value: number): void {
    let node = 0;
    for (let index = 0; index < word.length; index += 1) {
      const key = node * MOST_CHARACTERS + this.numberOf(word.charCodeAt(index));
      let child = this.next.get(key);
      if (child === undefined) {
        child = this.values.push(-1) - 1;
        this.next.set(key, child);
      }
      node = child;
    }
    if (this.values[node] < 0) this.values[node] = value;
  }

  private numberOf(code: number): number {
    if (this.numbers[code] > 0) return this.numbers[code];
    if (this.characters === MOST_CHARACTERS - 1)
      throw new RangeError(`More than ${this.characters} characters in a tree.`);
    this.numbers[code] = ++this.characters;
    return this.characters;
  }

  /** Calls `found` with the end and value of every word that begins at `start`, the shortest first. */
  eachFrom(text: string, start: number, found: (end: number, value: number) => void): void {
    let node = 0;
    for (let index = start; index < text.length; index += 1) {
      const number = this.numbers[text.charCodeAt(index)];
      if (number === 0) return;
      const child = this.next.get(node * MOST_CHARACTERS + number);
      if (child === undefined) return;
      node = child;
      if (this.values[node] >= 0) found(index + 1, this.values[node]);
    }
  }

  /** The longest word that begins at `start`, or null. */
  longestFrom(text: string, start: number): { end: number; value: number } | null {
    let node = 0;
    let longest: { end: number; value: number } | null = null;
    for (let index = start; index < text.length; index += 1) {
      const number = this.numbers[text.charCodeAt(index)];
      if (number === 0) return longest;
      const child = this.next.get(node * MOST_CHARACTERS + number);
      if (child === undefined) return longest;
      node = child;
      if (this.values[node] >= 0) longest = { end: index + 1, value: this.values[node] };
    }
    return longest;
  }
}

/** A trie of words, each with its index. */
export function trieOf(words: readonly string[]): Trie {
  const trie = new Trie();
  words.forEach((word, index) => trie.add(word, index));
  return trie;
}
