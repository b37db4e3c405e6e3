// The repeats of a row of characters: strings that stand in several texts and cannot be made longer without losing a place.
import { GrowingInts } from './growing-ints.ts';
import { BORDER, BREAK, placeOf, type PhraseText } from './phrase-text.ts';
import { sharedLengths, suffixOrder } from './suffix-order.ts';

export interface Repeats {
  /** Positions in the order of what follows them; a repeat's places are a stretch of it. */
  order: Int32Array;
  /** Of each repeat: its stretch (both ends included), its length in characters, in how many texts it stands. */
  firsts: Int32Array;
  lasts: Int32Array;
  lengths: Int32Array;
  texts: Int32Array;
}

export const SHORTEST = 4;
export const LONGEST = 40;
const VARIED = -1;

/** Every repeat of 4 to 40 characters in at least `least` texts whose neighbours differ on both sides. O(n log n). */
export function findRepeats(text: PhraseText, least: number): Repeats {
  const { codes } = text;
  const order = suffixOrder(codes);
  const shared = sharedLengths(codes, order, LONGEST + 1);
  const owners = ownersOf(text);
  const found = {
    firsts: new GrowingInts(),
    lasts: new GrowingInts(),
    lengths: new GrowingInts(),
    texts: new GrowingInts(),
  };
  const lastOf = new Int32Array(text.documents.length).fill(-1);
  const leftOf = (place: number) => {
    const code = order[place] === 0 ? BORDER : codes[order[place] - 1];
    return code > BREAK ? code : VARIED;
  };
  const merge = (a: number, b: number) => (a === b ? a : VARIED);

  // Open stretches, each inside the one before: shared length, first place, places of a text already in it, left neighbour.
  const stack: { length: number; first: number; again: number; left: number }[] = [];
  for (let place = 0; place <= order.length; place++) {
    const length = place < order.length && place > 0 ? shared[place] : 0;
    let first = place - 1;
    let again = 0;
    let left = place > 0 ? leftOf(place - 1) : VARIED;
    while (stack.length > 0 && stack[stack.length - 1].length > length) {
      const closed = stack.pop();
      if (!closed) break;
      closed.again += again;
      closed.left = merge(closed.left, left);
      const texts = place - closed.first - closed.again;
      if (closed.length >= SHORTEST && closed.length <= LONGEST && texts >= least && closed.left === VARIED) {
        found.firsts.push(closed.first);
        found.lasts.push(place - 1);
        found.lengths.push(closed.length);
        found.texts.push(texts);
      }
      ({ first, again, left } = closed);
    }
    if (place === order.length) break;
    const top = stack[stack.length - 1];
    if (!top || top.length < length) stack.push({ length, first: Math.max(first, 0), again, left });
    else {
      top.again += again;
      top.left = merge(top.left, left);
    }
    const open = stack[stack.length - 1];
    open.left = merge(open.left, leftOf(place));
    const owner = owners[order[place]];
    if (owner >= 0) {
      countAgain(stack, lastOf[owner]);
      lastOf[owner] = place;
    }
  }
  const { firsts, lasts, lengths, texts } = found;
  return { order, firsts: firsts.values(), lasts: lasts.values(), lengths: lengths.values(), texts: texts.values() };
}

/** A text seen at an earlier place counts once less in the innermost stretch that holds both places. */
function countAgain(stack: { first: number; again: number }[], earlier: number): void {
  if (earlier < 0) return;
  let low = 0;
  let high = stack.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (stack[middle].first <= earlier) low = middle + 1;
    else high = middle - 1;
  }
  if (high >= 0) stack[high].again++;
}

/** The document of each position; -1 at borders. */
function ownersOf(text: PhraseText): Int32Array {
  const owners = new Int32Array(text.codes.length).fill(-1);
  for (const [run, start] of text.runStarts.entries()) {
    for (let at = start; text.codes[at] > BREAK; at++) owners[at] = text.runDocuments[run];
  }
  return owners;
}

/** The words of a repeat. */
export function wordsOf({ codes }: PhraseText, repeats: Repeats, index: number): string {
  const at = repeats.order[repeats.firsts[index]];
  return String.fromCharCode(...codes.subarray(at, at + repeats.lengths[index]));
}

/** Where a repeat stands, text by text. */
export function placesOf(text: PhraseText, repeats: Repeats, index: number): { document: number; offset: number }[] {
  return Array.from(repeats.order.subarray(repeats.firsts[index], repeats.lasts[index] + 1))
    .sort((a, b) => a - b)
    .map((position) => placeOf(text, position));
}
