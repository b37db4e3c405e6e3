// Finds the sentences of two texts that run alike, and how the wording of one becomes that of the other.
import { diffChars } from 'diff';

export interface Sentence {
  number: number;
  start: number;
  text: string;
}

export interface Piece {
  text: string;
  in: 'both' | 'a' | 'b';
}

export interface Alike {
  a: Sentence;
  b: Sentence;
  /** Characters of runs of three or more that both have in the same order. */
  same: number;
  pieces: Piece[];
}

/** Two sentences are laid beside each other when they share so many characters in a row. */
const RUN = 7;
/** A common piece shorter than this is chance. */
const SHORTEST_PIECE = 3;
/** Fewer common characters are not worth showing. */
const LEAST_SAME = 10;
const MOST_PAIRS = 5000;

/** One for one, so that places stay: quotation marks are one mark, half-width punctuation is full-width. */
export function evenOut(text: string): string {
  return text.replace(/[“”‘’「」『』"']/g, '"').replace(/[,;:!?()]/g, (mark) => FULL_WIDTH[mark] ?? mark);
}
const FULL_WIDTH: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};

/** Pairs with the most characters alike first; each sentence stands in one pair only. */
export function findSimilar(a: Sentence[], b: Sentence[]): Alike[] {
  const places = new Map<string, Set<number>>();
  b.forEach(({ text }, at) => {
    for (const run of runsOf(evenOut(text))) places.set(run, (places.get(run) ?? new Set<number>()).add(at));
  });
  const alike: Alike[] = [];
  for (const left of a) {
    const candidates = new Set(runsOf(evenOut(left.text)).flatMap((run) => [...(places.get(run) ?? [])]));
    for (const at of candidates) {
      if (alike.length >= MOST_PAIRS) break;
      const found = compareSentences(left, b[at]);
      if (found.same >= LEAST_SAME) alike.push(found);
    }
  }
  alike.sort((x, y) => y.same - x.same || x.a.start - y.a.start || x.b.start - y.b.start);
  const [usedA, usedB] = [new Set<Sentence>(), new Set<Sentence>()];
  return alike.filter((pair) => !usedA.has(pair.a) && !usedB.has(pair.b) && usedA.add(pair.a) && usedB.add(pair.b));
}

/** The words of both as they stand there, cut where they part. */
export function compareSentences(a: Sentence, b: Sentence): Alike {
  let [atA, atB] = [0, 0];
  const pieces: Piece[] = [];
  for (const change of diffChars(evenOut(a.text), evenOut(b.text))) {
    const { length } = change.value;
    if (change.added) pieces.push({ text: b.text.slice(atB, atB + length), in: 'b' });
    else pieces.push({ text: a.text.slice(atA, atA + length), in: change.removed ? 'a' : 'both' });
    if (!change.added) atA += length;
    if (!change.removed) atB += length;
  }
  const same = pieces
    .filter((piece) => piece.in === 'both' && piece.text.length >= SHORTEST_PIECE)
    .reduce((sum, piece) => sum + piece.text.length, 0);
  return { a, b, same, pieces };
}

function runsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - RUN + 1) }, (_, at) => text.slice(at, at + RUN));
}
