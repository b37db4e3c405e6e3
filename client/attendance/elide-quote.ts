// A sentence cut to what lies around its marks, with … where words are left out; offsets stay those of the text.
import { cutAtMarks } from '../panels/quote-text.tsx';
import type { Quote } from '../../server/endpoints/shapes.ts';

export interface ElidedPiece {
  text: string;
  marked: boolean;
}

/** Words kept before the first mark, after the last, and on each side of a gap. */
const BEFORE = 30;
const AFTER = 9;
const SIDE = 6;
/** Sentences up to this length stay whole. */
const SHORT = 56;

/** `show` gives the text as it is to be seen, as long as it was. */
export function elideQuote(
  quote: Pick<Quote, 'quote' | 'start' | 'marks'>,
  show: (text: string) => string,
): ElidedPiece[] {
  const pieces = cutAtMarks({ ...quote, quote: show(quote.quote) });
  const first = pieces.findIndex(({ marked }) => marked);
  if (quote.quote.length <= SHORT || first < 0) return pieces;
  const last = pieces.findLastIndex(({ marked }) => marked);
  return pieces.map(({ text, marked }, at) => {
    if (marked) return { text, marked };
    if (at < first) return { text: cutStart(text, BEFORE), marked };
    if (at > last) return { text: cutEnd(text, AFTER), marked };
    return { text: text.length > 2 * SIDE + 4 ? `${text.slice(0, SIDE)}…${text.slice(-SIDE)}` : text, marked };
  });
}

const cutStart = (text: string, most: number) => (text.length > most + 4 ? `…${text.slice(-most)}` : text);
const cutEnd = (text: string, most: number) => (text.length > most + 4 ? `${text.slice(0, most)}…` : text);
