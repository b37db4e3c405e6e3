// The positions of a row of characters in the order of what follows them, and how much neighbours in that order share.
import { BREAK } from './phrase-text.ts';

/** What is compared: enough for the longest phrase. */
export const COMPARED = 64;

/**
 * Sorted by the next 64 characters: by one, then two, then four, each round a counting sort (so O(n) for a fixed
 * length). Four bytes a position for the answer, twelve more while it works.
 */
export function suffixOrder(codes: Uint16Array): Int32Array {
  const n = codes.length;
  const order = new Int32Array(n);
  let rank = new Int32Array(n);
  let other = new Int32Array(n);
  const counts = new Int32Array(Math.max(n, 65_536) + 1);
  for (let at = 0; at < n; at++) rank[at] = codes[at];
  for (let at = 0; at < n; at++) other[at] = at;
  sortByRank(order, other, rank, counts, 65_536);
  let classes = rerank(order, rank, other, 0);
  [rank, other] = [other, rank];
  for (let width = 1; width < COMPARED && classes < n; width *= 2) {
    // By the second half: what has none first, then in the order the halves have already.
    let filled = 0;
    for (let at = Math.max(0, n - width); at < n; at++) other[filled++] = at;
    for (let place = 0; place < n; place++) if (order[place] >= width) other[filled++] = order[place] - width;
    sortByRank(order, other, rank, counts, classes);
    classes = rerank(order, rank, other, width);
    [rank, other] = [other, rank];
  }
  return order;
}

/** Stable: `sorted` gets the positions of `positions` by their rank, 0 to `ranks - 1`. */
function sortByRank(
  sorted: Int32Array,
  positions: Int32Array,
  rank: Int32Array,
  counts: Int32Array,
  ranks: number,
): void {
  counts.fill(0, 0, ranks + 1);
  for (let at = 0; at < rank.length; at++) counts[rank[at] + 1]++;
  for (let each = 0; each < ranks; each++) counts[each + 1] += counts[each];
  for (let at = 0; at < positions.length; at++) sorted[counts[rank[positions[at]]]++] = positions[at];
}

/** New ranks after a round, into `next`; equal where both halves are. Gives how many there are. */
function rerank(order: Int32Array, rank: Int32Array, next: Int32Array, width: number): number {
  const n = order.length;
  if (n === 0) return 0;
  let classes = 0;
  const second = (at: number) => (at + width < n ? rank[at + width] : -1);
  next[order[0]] = 0;
  for (let place = 1; place < n; place++) {
    const [a, b] = [order[place - 1], order[place]];
    if (rank[a] !== rank[b] || (width > 0 && second(a) !== second(b))) classes++;
    next[b] = classes;
  }
  return classes + 1;
}

/**
 * How many characters each position in the order shares with the one before it; borders and breaks are never shared, at
 * most `most`. Each is counted anew: what is known of the position before tells nothing where more than the compared
 * characters are alike.
 */
export function sharedLengths(codes: Uint16Array, order: Int32Array, most: number): Uint8Array {
  const shared = new Uint8Array(order.length);
  for (let place = 1; place < order.length; place++) {
    const [at, before] = [order[place], order[place - 1]];
    let length = 0;
    while (length < most && codes[at + length] > BREAK && codes[at + length] === codes[before + length]) length++;
    shared[place] = length;
  }
  return shared;
}
