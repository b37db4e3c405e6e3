// Paths on paper: the chain of names, and below it a sentence a step with the source's own words.
import { elideQuote } from '../attendance/elide-quote.ts';
import { glyph, quoteLine, words } from '../paper/draw-words.ts';
import type { Ink } from '../paper/ink.ts';
import { widthOf, wrapRuns, wrapText } from '../paper/lay-text.ts';
import { mark, type Drawing, type Mark } from '../paper/mark.ts';
import type { Kind } from '../../cypher/schema.ts';
import type { Quote } from '../../server/endpoints/shapes.ts';

export interface ReadPath {
  nodes: { kind: Kind; name: string }[];
  steps: { sentence: string; date: string; quote: Quote | null; place: string }[];
}

const WIDTH = 960;
const INDENT = 26;
const LINE = 22;

export function drawPaths(ink: Ink, paths: readonly ReadPath[], show: (text: string) => string): Drawing {
  const marks: Mark[] = [];
  let y = 0;
  paths.forEach(({ nodes, steps }, at) => {
    marks.push(mark('line', { x1: 0, y1: y, x2: WIDTH, y2: y, stroke: ink.strong }));
    marks.push(words(ink, 0, y + 27, String(at + 1), { size: 15, weight: 650 }));
    const chain = drawChain(ink, nodes, y + 27);
    marks.push(...chain.marks);
    y = chain.y + 14;
    for (const step of steps) {
      const said = step.quote ? wrapRuns(elideQuote(step.quote, show), WIDTH - INDENT, 14) : [];
      const sentence = wrapText(`${step.sentence} · ${step.date}`, WIDTH - INDENT - 110, 13);
      marks.push(...sentence.map((line, row) => words(ink, INDENT, y + 16 + row * 20, line, { weight: 600 })));
      marks.push(words(ink, WIDTH, y + 16, step.place, { size: 12, fill: ink.mid, anchor: 'end' }));
      y += 20 * sentence.length;
      said.forEach((line, row) => marks.push(...quoteLine(ink, INDENT, y + 20 + row * LINE, line, 14)));
      y += said.length * LINE + 14;
    }
    y += 10;
  });
  return { width: WIDTH, height: y, marks };
}

/** Names with their shapes, a dash between; on as many lines as they need. */
function drawChain(ink: Ink, nodes: ReadPath['nodes'], top: number): { marks: Mark[]; y: number } {
  const marks: Mark[] = [];
  let [x, y] = [INDENT, top];
  nodes.forEach(({ kind, name }, at) => {
    const wide = 22 + widthOf(name, 14);
    if (x > INDENT && x + 24 + wide > WIDTH) [x, y] = [INDENT, y + 26];
    if (at > 0) {
      marks.push(words(ink, x, y, '—', { fill: ink.quiet }));
      x += 22;
    }
    marks.push(glyph(ink, kind, x, y - 12, 15), words(ink, x + 21, y, name, { size: 14, weight: 600 }));
    x += wide + 12;
  });
  return { marks, y };
}
