// All texts as one row of characters in which repeats are looked for: Chinese characters and 、, everything else a border.
import { toSimplified } from '../../1-read/simplified.ts';
import type { TextFacts } from '../../types.ts';
import { GrowingInts } from './growing-ints.ts';

/** A run of fewer characters holds no phrase. */
const SHORTEST_RUN = 4;
const LETTER = /[\p{Script=Han}、]/u;
const BREAKER = /[\p{L}\p{N}%.]/u;
const READ_ROLES = new Set(['title', 'heading', 'body']);
/** What stands so near the beginning or the end of a text is looked at as its wrapping. */
const MARGIN = 24;

/** Stands in `codes` where punctuation or the end of a passage is, and where a digit or a foreign letter breaks the run. */
export const BORDER = 0;
export const BREAK = 1;

/** `codes` are UTF-16 units of Simplified text; the other fields say where a position comes from. */
export interface PhraseText {
  codes: Uint16Array;
  documents: string[];
  /** Of each run, ascending: where it starts in `codes`, in its text, and which document's it is. */
  runStarts: Int32Array;
  runOffsets: Int32Array;
  runDocuments: Int32Array;
  /** 1 where a name of a person, body or event stands, 2 at the margins of a text. */
  flags: Uint8Array;
}

export const IN_NAME = 1;
export const AT_MARGIN = 2;

/** Reads titles, headings and bodies; bylines and boilerplate are left out. */
export function gatherPhraseText(facts: Iterable<TextFacts>): PhraseText {
  const codes = new GrowingInts();
  const flags = new GrowingInts();
  const [starts, offsets, owners] = [new GrowingInts(), new GrowingInts(), new GrowingInts()];
  const documents: string[] = [];
  for (const each of facts) {
    const owner = documents.push(each.document.id) - 1;
    const letters = toSimplified(each.text);
    const named = namedCharacters(each);
    const [first, last] = margins(each);
    for (const { start, end } of runsOf(each, letters)) {
      // What stands before the run: the code after the last run belongs to its own right side.
      codes.push(BREAKER.test(letters[start - 1] ?? '') ? BREAK : BORDER);
      flags.push(0);
      starts.push(codes.length);
      offsets.push(start);
      owners.push(owner);
      for (let at = start; at < end; at++) {
        codes.push(letters.charCodeAt(at));
        flags.push(named[at] | (at < first || at >= last ? AT_MARGIN : 0));
      }
      codes.push(BREAKER.test(letters[end] ?? '') ? BREAK : BORDER);
      flags.push(0);
    }
  }
  return {
    codes: Uint16Array.from(codes.values()),
    documents,
    runStarts: starts.values(),
    runOffsets: offsets.values(),
    runDocuments: owners.values(),
    flags: Uint8Array.from(flags.values()),
  };
}

/** Where a position of `codes` comes from. */
export function placeOf(text: PhraseText, position: number): { document: number; offset: number } {
  let low = 0;
  let high = text.runStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (text.runStarts[middle] <= position) low = middle;
    else high = middle - 1;
  }
  return { document: text.runDocuments[low], offset: text.runOffsets[low] + position - text.runStarts[low] };
}

/** Runs of letters within a passage; noise and white space end a run. */
function* runsOf({ passages, noise }: TextFacts, letters: string): Generator<{ start: number; end: number }> {
  const noisy = new Set(noise.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)));
  for (const { start, end, role } of passages) {
    if (!READ_ROLES.has(role)) continue;
    let from = start;
    for (let at = start; at <= end; at++) {
      if (at < end && LETTER.test(letters[at]) && !noisy.has(at)) continue;
      if (at - from >= SHORTEST_RUN) yield { start: from, end: at };
      from = at + 1;
    }
  }
}

function namedCharacters({ text, entities, mentions }: TextFacts): Uint8Array {
  const named = new Uint8Array(text.length);
  const concepts = new Set(entities.filter(({ kind }) => kind === 'Concept').map(({ id }) => id));
  for (const { entity, start, end } of mentions) if (!concepts.has(entity)) named.fill(IN_NAME, start, end);
  return named;
}

/** The first and the last characters of the body count as margin. */
function margins({ passages }: TextFacts): [number, number] {
  const bodies = passages.filter(({ role }) => role === 'body');
  const [first, last] = [bodies[0], bodies.at(-1)];
  return first && last ? [first.start + MARGIN, last.end - MARGIN] : [0, Infinity];
}
