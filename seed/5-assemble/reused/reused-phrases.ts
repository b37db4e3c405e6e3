// Phrases that texts reuse and no lexicon knows: bounded, maximal, no wrapping of broadcasts, the most specific first.
import { readLexicon, readLexiconSet } from '../../lexicon.ts';
import type { TextFacts } from '../../types.ts';
import { nameKey } from '../name-key.ts';
import { compareText } from '../votes.ts';
import { gatherPhraseText, type PhraseText } from './phrase-text.ts';
import { findRepeats, placesOf, SHORTEST, wordsOf, type Repeats } from './repeats.ts';
import { edgeShares, makeSpecificity, standingOf, type Standing } from './weigh-repeats.ts';

export interface ReusedPhrase {
  words: string;
  /** Texts it stands in, and how often in all. */
  texts: number;
  places: number;
  /** Bits by which it is commoner than its characters by chance. */
  specificity: number;
}

export interface Reused {
  /** The table: the most specific first. */
  phrases: ReusedPhrase[];
  /** Those of them that become concepts, with where they stand: offsets by document. */
  concepts: { words: string; places: Map<string, number[]> }[];
}

const LEAST_TEXTS = 3;
const LEAST_SHARE = 0.002;
/** The table begins at this part of the texts a concept needs, and holds at most so many phrases. */
const TABLE_PART = 0.25;
const MOST_IN_TABLE = 50_000;
const MOST_CONCEPTS = 2000;
/** A phrase in a larger share of many texts is their wrapping. */
const MOST_SHARE = 0.2;
const MANY_TEXTS = 100;
/** A longer phrase in so large a share of a phrase's texts stands for it. */
const STANDS_FOR = 0.7;
/** Fewer borders than this at one side do not show that a phrase ends there. */
const FEW_BORDERS = 0.1;
const LEAST_FIRST = 0.01;
const LEAST_LAST = 0.01;

const NOT_FIRST = readLexiconSet('not-first-in-phrase');
const NOT_LAST = readLexiconSet('not-last-in-phrase');
const BROADCAST = readLexicon('broadcast-words');

/** Finds them in the titles and bodies of all texts; names and aliases that any text knows are left out of `concepts`. */
export function findReused(facts: Iterable<TextFacts>): Reused {
  const known = new Set<string>();
  const text = gatherPhraseText(rememberNames(facts, known));
  const least = Math.max(LEAST_TEXTS, Math.ceil(text.documents.length * LEAST_SHARE));
  const repeats = findRepeats(text, Math.max(2, Math.ceil(least * TABLE_PART)));
  const specificity = makeSpecificity(text);
  const edges = edgeShares(text);
  const found: (ReusedPhrase & { index: number })[] = [];
  for (let index = 0; index < repeats.texts.length; index++) {
    const words = wordsOf(text, repeats, index);
    if (!isPhrase(words)) continue;
    const standing = standingOf(text, repeats, index);
    const texts = repeats.texts[index];
    if (!isBounded(standing) || !isWhole(words, standing, edges) || isWrapping(standing, texts, text.documents.length))
      continue;
    const { places } = standing;
    found.push({ words, texts, places, specificity: specificity(words, places), index });
  }
  const maximal = dropStoodFor(found).sort((a, b) => b.specificity - a.specificity || compareText(a.words, b.words));
  return {
    phrases: maximal.slice(0, MOST_IN_TABLE).map(({ words, texts, places, specificity: bits }) => ({
      ...{ words, texts, places, specificity: bits },
    })),
    concepts: maximal
      .filter(({ words, texts }) => texts >= least && !known.has(nameKey(words)))
      .slice(0, MOST_CONCEPTS)
      .map(({ words, index }) => ({ words, places: placesByDocument(text, repeats, index) })),
  };
}

/** Passes the texts on and keeps the keys of every name and alias in them. */
function* rememberNames(facts: Iterable<TextFacts>, known: Set<string>): Generator<TextFacts> {
  for (const each of facts) {
    for (const { name, aliases } of each.entities) for (const one of [name, ...aliases]) known.add(nameKey(one));
    yield each;
  }
}

function isPhrase(words: string): boolean {
  if (NOT_FIRST.has(words[0]) || NOT_LAST.has(words[words.length - 1])) return false;
  return !BROADCAST.some((word) => words.includes(word));
}

/** Ends at borders often enough that it is no piece of a longer word; nothing hangs on it almost always. */
function isBounded({ borderLeft, borderRight, sameLeft, sameRight }: Standing): boolean {
  if (borderRight < 0.05 || sameRight > 0.75 || sameLeft > 0.9) return false;
  return borderLeft >= 0.01 || (sameLeft <= 0.8 && borderRight >= 0.3);
}

/** Where few borders show it, the first and the last character must be such as begin and end words. */
function isWhole(words: string, { borderLeft, borderRight }: Standing, edges: ReturnType<typeof edgeShares>): boolean {
  if (borderLeft < FEW_BORDERS && edges.first(words.charCodeAt(0)) < LEAST_FIRST) return false;
  return borderRight >= FEW_BORDERS || edges.last(words.charCodeAt(words.length - 1)) >= LEAST_LAST;
}

function isWrapping({ inName, atMargin }: Standing, texts: number, all: number): boolean {
  return inName >= 0.5 || (all >= MANY_TEXTS && (atMargin >= 0.75 || texts > MOST_SHARE * all));
}

/** Leaves out what stands almost only inside one longer phrase. */
function dropStoodFor<T extends ReusedPhrase>(phrases: T[]): T[] {
  const texts = new Map(phrases.map((phrase) => [phrase.words, phrase.texts]));
  const dropped = new Set<string>();
  for (const { words, texts: own } of phrases) {
    for (let start = 0; start + SHORTEST <= words.length; start++) {
      for (let end = start + SHORTEST; end <= words.length; end++) {
        if (end - start === words.length) continue;
        const part = words.slice(start, end);
        const partTexts = texts.get(part);
        if (partTexts !== undefined && own >= STANDS_FOR * partTexts) dropped.add(part);
      }
    }
  }
  return phrases.filter(({ words }) => !dropped.has(words));
}

function placesByDocument(text: PhraseText, repeats: Repeats, index: number): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const { document, offset } of placesOf(text, repeats, index)) {
    const id = text.documents[document];
    const known = places.get(id);
    if (known) known.push(offset);
    else places.set(id, [offset]);
  }
  return places;
}
