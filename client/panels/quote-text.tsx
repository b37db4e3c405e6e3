// A quote as it stands in the text, its evidence marked yellow.
import { Fragment } from 'react';
import type { Quote } from '../../server/endpoints/shapes.ts';

interface Piece {
  text: string;
  marked: boolean;
}

/** The quote cut at its marks; marks that touch or overlap become one. Offsets count from the text's start. */
export function cutAtMarks(quote: Pick<Quote, 'quote' | 'start' | 'marks'>): Piece[] {
  const inside = quote.marks
    .map((mark) => ({ start: mark.start - quote.start, end: mark.end - quote.start }))
    .filter((mark) => mark.start >= 0 && mark.end <= quote.quote.length)
    .sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of inside) {
    if (mark.end <= at) continue;
    if (mark.start > at) pieces.push({ text: quote.quote.slice(at, mark.start), marked: false });
    const marked = quote.quote.slice(Math.max(at, mark.start), mark.end);
    const last = pieces.at(-1);
    if (last?.marked) last.text += marked;
    else pieces.push({ text: marked, marked: true });
    at = mark.end;
  }
  if (at < quote.quote.length) pieces.push({ text: quote.quote.slice(at), marked: false });
  return pieces;
}

/** Characters kept before the first mark of a quote that is shown short. */
const LEAD = 18;

/** A long quote from shortly before its first mark on, with … for what is left out. */
export function beginAtMarks(quote: Pick<Quote, 'quote' | 'start' | 'marks'>) {
  const first = Math.min(...quote.marks.map((mark) => mark.start - quote.start));
  if (!Number.isFinite(first) || first <= LEAD + 6) return quote;
  const cut = first - LEAD;
  return { quote: `…${quote.quote.slice(cut)}`, start: quote.start + cut - 1, marks: quote.marks };
}

export function QuoteText({ quote }: { quote: Pick<Quote, 'quote' | 'start' | 'marks'> }) {
  return (
    <>
      {cutAtMarks(quote).map((piece, index) =>
        piece.marked ? <mark key={index}>{piece.text}</mark> : <Fragment key={index}>{piece.text}</Fragment>,
      )}
    </>
  );
}
