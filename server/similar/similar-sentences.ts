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
  /** Characters both have in the same order, in pieces of three or more. `a` and `b` are cut to that stretch. */
  same: number;
  pieces: Piece[];
}

/** Two sentences are laid beside each other when they share so many characters in a row. */
const RUN = 7;
/** A common piece shorter than this is chance. */
const SHORTEST_PIECE = 3;
/** Where the wordings part for longer than this, another stretch begins. */
const WIDEST_GAP = 12;
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
  const alike: { of: [Sentence, Sentence]; found: Alike }[] = [];
  for (const left of a) {
    const candidates = new Set(runsOf(evenOut(left.text)).flatMap((run) => [...(places.get(run) ?? [])]));
    for (const at of candidates) {
      if (alike.length >= MOST_PAIRS) break;
      const found = compareSentences(left, b[at]);
      if (found.same >= LEAST_SAME) alike.push({ of: [left, b[at]], found });
    }
  }
  alike.sort(
    (x, y) => y.found.same - x.found.same || x.found.a.start - y.found.a.start || x.found.b.start - y.found.b.start,
  );
  const [usedA, usedB] = [new Set<Sentence>(), new Set<Sentence>()];
  return alike
    .filter(({ of: [left, right] }) => !usedA.has(left) && !usedB.has(right) && usedA.add(left) && usedB.add(right))
    .map(({ found }) => found);
}

/** The stretch in which two sentences run most alike, cut where the wordings part. */
export function compareSentences(a: Sentence, b: Sentence): Alike {
  const stretch = bestStretch(joinShort(differ(a.text, b.text)));
  const cut = (sentence: Sentence, side: 'a' | 'b') => {
    const length = (pieces: Piece[]) => textOf(pieces, side).length;
    const from = length(stretch.before);
    return {
      ...sentence,
      start: sentence.start + from,
      text: sentence.text.slice(from, from + length(stretch.pieces)),
    };
  };
  return { a: cut(a, 'a'), b: cut(b, 'b'), same: commonLength(stretch.pieces), pieces: stretch.pieces };
}

/** The words of both as they stand there; a common piece has the wording of A, which is as long as that of B. */
function differ(a: string, b: string): Piece[] {
  let [atA, atB] = [0, 0];
  return diffChars(evenOut(a), evenOut(b)).map(({ value: { length }, added, removed }) => {
    const piece: Piece = added
      ? { text: b.slice(atB, atB + length), in: 'b' }
      : { text: a.slice(atA, atA + length), in: removed ? 'a' : 'both' };
    if (!added) atA += length;
    if (!removed) atB += length;
    return piece;
  });
}

/** A common piece of one or two characters between two that differ is chance: it belongs to both sides. */
function joinShort(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  let [inA, inB] = ['', ''];
  const flush = () => {
    if (inA) joined.push({ text: inA, in: 'a' });
    if (inB) joined.push({ text: inB, in: 'b' });
    [inA, inB] = ['', ''];
  };
  for (const piece of pieces) {
    if (piece.in === 'both' && piece.text.length >= SHORTEST_PIECE) {
      flush();
      joined.push(piece);
    } else {
      if (piece.in !== 'b') inA += piece.text;
      if (piece.in !== 'a') inB += piece.text;
    }
  }
  flush();
  return joined;
}

/** From a common piece to a common piece, with no gap longer than `WIDEST_GAP` on either side. */
function bestStretch(pieces: Piece[]): { before: Piece[]; pieces: Piece[] } {
  let best = { from: 0, to: 0, same: 0 };
  let from = -1;
  let same = 0;
  pieces.forEach((piece, at) => {
    if (piece.in !== 'both') {
      if (piece.text.length > WIDEST_GAP) [from, same] = [-1, 0];
      return;
    }
    if (from < 0) from = at;
    same += piece.text.length;
    if (same > best.same) best = { from, to: at + 1, same };
  });
  return { before: pieces.slice(0, best.from), pieces: pieces.slice(best.from, best.to) };
}

function textOf(pieces: Piece[], side: 'a' | 'b'): string {
  return pieces
    .filter((piece) => piece.in === 'both' || piece.in === side)
    .map(({ text }) => text)
    .join('');
}

function commonLength(pieces: Piece[]): number {
  return pieces.filter((piece) => piece.in === 'both').reduce((sum, { text }) => sum + text.length, 0);
}

function runsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - RUN + 1) }, (_, at) => text.slice(at, at + RUN));
}
