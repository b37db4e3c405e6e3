// The roster on paper: role, name, post held then, and the sentence with the number of its text.
import type { Quote } from '../../server/endpoints/shapes.ts';
import { elideQuote } from '../attendance/elide-quote.ts';
import { drawSeal } from '../paper/draw-seal.ts';
import { glyph, quoteLine, words } from '../paper/draw-words.ts';
import type { Ink } from '../paper/ink.ts';
import { wrapRuns, wrapText } from '../paper/lay-text.ts';
import { mark, type Drawing, type Mark } from '../paper/mark.ts';
import type { RosterLine } from './roster-lines.ts';

const X = { role: 0, number: 96, name: 124, post: 300, quote: 540, place: 1010 };
const WIDTH = 1080;
const LINE = 22;

interface Given {
  lines: RosterLine[];
  heads: Record<'role' | 'order' | 'name' | 'post' | 'quote', string>;
  show: (text: string) => string;
  /** Number of the quote's text in the list of sources, and of the paragraph. */
  place: (quote: Quote) => string;
}

export function drawRoster(ink: Ink, { lines, heads, show, place }: Given): Drawing {
  const head = (x: number, text: string) => words(ink, x, 14, text, { size: 12, fill: ink.quiet });
  const marks: Mark[] = [
    head(X.role, heads.role),
    head(X.number, heads.order),
    head(X.name, heads.name),
    head(X.post, heads.post),
    head(X.quote, heads.quote),
  ];
  let y = 24;
  for (const line of lines) {
    const drawn = drawLine(ink, line, y, show, place);
    const x1 = line.group ? 0 : X.number;
    marks.push(mark('line', { x1, y1: y, x2: WIDTH, y2: y, stroke: ink.line }), ...drawn.marks);
    y += drawn.height;
  }
  return { width: WIDTH, height: y, marks };
}

function drawLine(ink: Ink, line: RosterLine, top: number, show: Given['show'], place: Given['place']) {
  const base = top + 25;
  const marks: Mark[] = [];
  if (line.group) {
    marks.push(...drawSeal(ink, line.group, X.role, top + 10, 19));
    marks.push(words(ink, X.role + 26, base, line.group.name, { weight: 600 }));
  }
  if (line.said !== undefined) {
    const said = wrapText(line.said, X.place - X.number, 13);
    marks.push(...said.map((text, at) => words(ink, X.number, base + at * LINE, text, { fill: ink.quiet })));
    return { marks, height: 18 + said.length * LINE };
  }
  const quote = line.quote;
  const full = line.number === undefined;
  const names = wrapText(line.name ?? '', X.post - X.name - 36, 15);
  const posts = (line.posts ?? []).flatMap((post) => wrapText(post, X.quote - X.post - 16, 13));
  const left = full ? X.number : X.quote;
  const runs = quote ? (full ? [{ text: show(quote.quote), marked: false }] : elideQuote(quote, show)) : [];
  const said = wrapRuns(runs, X.place - left - 12, 14).filter((each) => each.length > 0);
  if (line.number !== undefined) marks.push(words(ink, X.number, base, String(line.number), { fill: ink.quiet }));
  if (line.kind) marks.push(glyph(ink, line.kind, X.name, top + 12, 15));
  marks.push(
    ...names.map((text, at) => words(ink, X.name + 22, base + at * LINE, text, { size: 15, weight: 600 })),
    ...posts.map((text, at) => words(ink, X.post, base + at * LINE, text, { fill: ink.mid })),
    ...said.flatMap((each, at) => quoteLine(ink, left, base + at * LINE, each, 14)),
  );
  if (quote) marks.push(words(ink, X.place, base, place(quote), { size: 12, fill: ink.mid }));
  return { marks, height: 18 + Math.max(1, names.length * (line.name ? 1 : 0), posts.length, said.length) * LINE };
}
