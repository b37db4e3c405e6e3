// The attendance matrix on paper: every row and column in the range, not only those in sight.
import type { Presence } from '../../server/endpoints/attendance.ts';
import { drawSeal } from '../paper/draw-seal.ts';
import { glyph, words } from '../paper/draw-words.ts';
import type { Ink } from '../paper/ink.ts';
import { cutText } from '../paper/lay-text.ts';
import { mark, type Drawing, type Mark } from '../paper/mark.ts';
import { cellKey, type ShownMatrix } from './matrix-data.ts';
import { shortDate } from './short-date.ts';

const NAME = 208;
const COLUMN = 34;
const ROW = 22;
const TOTAL = 44;
const LETTER = 14;
/** Letters of a column's head. */
const LETTERS = 12;
const HEAD = LETTERS * LETTER + 26;

interface Captions {
  /** The one character of a role. */
  sign: (role: Presence) => string;
  times: string;
  present: string;
}

export function drawMatrix(ink: Ink, { rows, columns, cells }: ShownMatrix, captions: Captions): Drawing {
  const width = NAME + columns.length * COLUMN + TOTAL;
  const bottom = HEAD + rows.length * ROW;
  const left = (column: number) => NAME + column * COLUMN;
  const line = (x1: number, y1: number, x2: number, y2: number, strong = false) =>
    mark('line', { x1, y1, x2, y2, stroke: strong ? ink.ink : ink.line, 'stroke-width': strong ? 1.5 : 1 });
  const number = (x: number, y: number, value: number) =>
    words(ink, x, y, String(value), { size: 12, anchor: 'middle', fill: ink.mid });
  const marks: Mark[] = [
    ...columns.flatMap((column, at) => [
      ...standing(ink, left(at) + COLUMN / 2, column.label),
      words(ink, left(at) + COLUMN / 2, HEAD - 7, shortDate(column.date), {
        size: 10,
        anchor: 'middle',
        fill: ink.quiet,
      }),
      number(left(at) + COLUMN / 2, bottom + 16, column.present),
    ]),
    ...columns.map((_, at) => line(left(at), HEAD, left(at), bottom)),
    words(ink, width - TOTAL / 2, HEAD - 7, captions.times, { size: 11, anchor: 'middle', fill: ink.quiet }),
    words(ink, 0, bottom + 16, captions.present, { size: 12, fill: ink.mid }),
  ];
  rows.forEach((row, at) => {
    const y = HEAD + at * ROW;
    const begins = at > 0 && row.kind !== rows[at - 1].kind;
    marks.push(
      line(0, y, width, y, at === 0 || begins),
      glyph(ink, row.kind, 0, y + 4, 14),
      words(ink, 20, y + 15.5, cutText(row.name, NAME - 28, 13)),
      number(width - TOTAL / 2, y + 15.5, row.present),
    );
  });
  marks.push(line(0, bottom, width, bottom, true));
  rows.forEach((row, at) => {
    columns.forEach((column, place) => {
      const held = cells.get(cellKey(row.id, column.id));
      if (!held) return;
      const x = left(place) + (COLUMN - 17) / 2;
      const look = { body: row.kind === 'Organization', maybe: held.every(({ confidence }) => confidence < 0.6) };
      marks.push(
        ...drawSeal(
          ink,
          { role: held[0].role, sign: captions.sign(held[0].role), ...look },
          x,
          HEAD + at * ROW + 2.5,
          17,
        ),
      );
    });
  });
  return { width, height: bottom + 26, marks };
}

/** A name from top to bottom, ending above the date. */
function standing(ink: Ink, x: number, label: string): Mark[] {
  const letters = Array.from(label);
  const shown = letters.length > LETTERS ? [...letters.slice(0, LETTERS - 1), '…'] : letters;
  const y = HEAD - 22 - (shown.length - 1) * LETTER;
  return [
    mark(
      'text',
      { x, y, 'text-anchor': 'middle', 'font-size': 12.5, 'font-family': ink.sans, 'font-weight': 500, fill: ink.ink },
      ...shown.map((letter, at) => mark('tspan', { x, dy: at === 0 ? 0 : LETTER }, letter)),
    ),
  ];
}
