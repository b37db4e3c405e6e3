// A long sentence cut to what lies around its marks; offsets stay those of the text.
import type { Quote } from '../../../server/endpoints/shapes.ts';

const LONG = 150;
const BEFORE = 44;
const AFTER = 60;

export interface Cropped extends Pick<Quote, 'quote' | 'start' | 'marks'> {
  cutBefore: boolean;
  cutAfter: boolean;
}

/** The sentence whole, or its part with all marks and some words around. */
export function cropQuote({ quote, start, marks }: Pick<Quote, 'quote' | 'start' | 'marks'>): Cropped {
  const inside = marks.filter((mark) => mark.start >= start && mark.end <= start + quote.length);
  if (quote.length <= LONG || inside.length === 0) return { quote, start, marks, cutBefore: false, cutAfter: false };
  const first = Math.min(...inside.map((mark) => mark.start)) - start;
  const last = Math.max(...inside.map((mark) => mark.end)) - start;
  const from = first > BEFORE + 12 ? first - BEFORE : 0;
  const to = quote.length - last > AFTER + 12 ? last + AFTER : quote.length;
  return { quote: quote.slice(from, to), start: start + from, marks, cutBefore: from > 0, cutAfter: to < quote.length };
}
