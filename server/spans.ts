// Parallel lists of the graph (starts, ends, marks) as lists of spans.
import type { MarkAs } from '../cypher/schema.ts';

/** `[1, 5]` and `[2, 8]` as `[{start: 1, end: 2}, {start: 5, end: 8}]`. */
export function spansOf(starts: number[], ends: number[]) {
  return starts.map((start, at) => ({ start, end: ends[at] }));
}

/** The marks of a quote; each says what it stands for. */
export function marksOf(row: { markStarts: number[]; markEnds: number[]; marks: MarkAs[] }) {
  return spansOf(row.markStarts, row.markEnds).map((span, at) => ({ ...span, as: row.marks[at] }));
}
