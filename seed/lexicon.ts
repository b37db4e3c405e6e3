// The word lists of seed/lexicon, read once when the program starts; rules and grammars get them as values.

import { readFileSync } from 'node:fs';

/**
 * The words of `lexicon/NAME.txt`, one a line. The first line names the source; empty lines and lines that begin
 * with '#' are passed over.
 */
export function readLexicon(name: string): string[] {
  const lines = readFileSync(new URL(`./lexicon/${name}.txt`, import.meta.url), 'utf8').split(/\r?\n/);
  return lines
    .slice(1)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** The same as a set. */
export function readLexiconSet(name: string): ReadonlySet<string> {
  return new Set(readLexicon(name));
}

/** Words as alternatives of a regular expression, the longest first, so that the longest is tried first. */
export function alternatives(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}
