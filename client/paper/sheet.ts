// A sheet of paper: title and question above, the picture, its legend, and below the numbered texts it stands on.
import type { Kind } from '../../cypher/schema.ts';
import { drawSeal, type Seal } from './draw-seal.ts';
import { glyph, words } from './draw-words.ts';
import type { Ink } from './ink.ts';
import { cutText, widthOf, wrapText } from './lay-text.ts';
import { mark, moved, type Drawing, type Mark } from './mark.ts';

export type LegendItem = { label: string } & ({ kind: Kind } | { seal: Seal } | { line: number });

export interface Source {
  /** Of the text. */
  id: string;
  title: string;
  date: string | null;
}

export interface Sheet {
  title: string;
  /** What is shown, in words: rows, columns, filters, range. */
  question: string;
  /** Day and address. */
  note: string;
  legend: LegendItem[];
  sourcesTitle: string;
  /** Said in place of the texts that are not listed. */
  moreSources?: string;
  sources: Source[];
  body: Drawing;
}

const MARGIN = 36;
const LEAST_WIDTH = 720;
const SOURCE_WIDTH = 560;
const LINE = 19;

export function drawSheet(ink: Ink, sheet: Sheet): Drawing {
  const inner = Math.max(LEAST_WIDTH, sheet.body.width);
  const marks: Mark[] = [];
  let y = MARGIN;
  for (const line of wrapText(sheet.title, inner, 22))
    marks.push(words(ink, 0, (y += 24), line, { size: 22, weight: 650 }));
  y += 6;
  for (const line of wrapText(sheet.question, inner, 13))
    marks.push(words(ink, 0, (y += LINE), line, { fill: ink.mid }));
  y += 20;
  marks.push(moved(0, y, sheet.body.marks));
  y += sheet.body.height + 22;
  const legend = drawLegend(ink, sheet.legend, inner);
  marks.push(moved(0, y, legend.marks));
  y += legend.height + 10;
  const sources = drawSources(ink, sheet, inner);
  marks.push(moved(0, y, sources.marks));
  y += sources.height + 12;
  for (const line of wrapText(sheet.note, inner, 11))
    marks.push(words(ink, 0, (y += 16), line, { size: 11, fill: ink.quiet }));
  const [width, height] = [inner + 2 * MARGIN, y + MARGIN];
  return {
    ...{ width, height },
    marks: [mark('rect', { x: 0, y: 0, width, height, fill: ink.paper }), moved(MARGIN, 0, marks)],
  };
}

function drawLegend(ink: Ink, items: LegendItem[], width: number) {
  const marks: Mark[] = [];
  let [x, y] = [0, 0];
  for (const item of items) {
    const wide = 24 + widthOf(item.label, 12) + 20;
    if (x > 0 && x + wide > width) [x, y] = [0, y + 26];
    if ('kind' in item) marks.push(glyph(ink, item.kind, x, y, 17));
    else if ('seal' in item) marks.push(...drawSeal(ink, item.seal, x, y, 18));
    else
      marks.push(
        mark('line', { x1: x, y1: y + 9, x2: x + 18, y2: y + 9, stroke: ink.pair, 'stroke-width': item.line }),
      );
    marks.push(words(ink, x + 24, y + 13, item.label, { size: 12 }));
    x += wide;
  }
  return { marks, height: items.length > 0 ? y + 24 : 0 };
}

/** As many columns as the sheet is wide for, read downwards. */
function drawSources(ink: Ink, { sources, sourcesTitle, moreSources }: Sheet, width: number) {
  const columns = Math.max(1, Math.floor(width / SOURCE_WIDTH));
  const lines = sources.map(({ title, date }, at) => `${at + 1}  ${[title, date].filter(Boolean).join('，')}`);
  if (moreSources) lines.push(moreSources);
  const rows = Math.ceil(lines.length / columns);
  const room = width / columns;
  const marks = [
    mark('line', { x1: 0, y1: 0, x2: width, y2: 0, stroke: ink.strong }),
    words(ink, 0, 22, sourcesTitle, { weight: 600 }),
    ...lines.map((line, at) =>
      words(ink, Math.floor(at / rows) * room, 44 + (at % rows) * LINE, cutText(line, room - 24, 12), {
        ...{ size: 12, fill: ink.mid },
      }),
    ),
  ];
  return { marks, height: 30 + rows * LINE };
}
