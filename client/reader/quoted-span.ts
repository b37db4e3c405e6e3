// The quote a reader was sent to: `at=120-164`, and with `mark` the relation whose words are the evidence.
import type { ReaderDocument } from './reader-document.ts';

export interface Quoted {
  start: number;
  end: number;
  /** What is marked yellow: the evidence, or the whole quote when no relation says which words. */
  marks: { start: number; end: number }[];
}

/** The quote asked for, or null when the address names none inside the text. */
export function quotedSpan(
  document: ReaderDocument,
  at: string | undefined,
  relation: string | undefined,
): Quoted | null {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(at ?? '');
  if (!match) return null;
  const start = Number(match[1]);
  const end = Number(match[2]);
  if (start >= end || end > document.text.length) return null;
  const here = document.evidence.find(
    (item) => item.relation === relation && item.start === start && item.end === end && item.marks.length > 0,
  );
  return { start, end, marks: here ? here.marks : [{ start, end }] };
}
