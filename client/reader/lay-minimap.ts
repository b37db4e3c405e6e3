// The minimap's lines and marks as paths: 26 characters a line, passages apart by half a line.
import type { Spanned } from './mention-tree.ts';

export const MINIMAP_WIDTH = 64;
const LEFT = 4;
const WIDTH = 56;
const PER_LINE = 26;
/** Pixels from line to line when the text is short enough. */
const PITCH = 5.1;

export interface MinimapLay {
  height: number;
  /** Stroke widths of lines and marks. */
  thin: number;
  thick: number;
  lines: string;
  /** One path a colour. */
  marks: [string, string][];
}

/** Lays the passages out in at most `room` pixels; longer texts are pressed together. */
export function layMinimap(passages: Spanned[], marks: (Spanned & { colour: string })[], room: number): MinimapLay {
  const starts: number[] = [];
  let rows = 0.8;
  for (const passage of passages) {
    starts.push(rows);
    rows += Math.max(1, Math.ceil((passage.end - passage.start) / PER_LINE)) + 0.5;
  }
  const pitch = Math.min(PITCH, Math.max(room, 60) / (rows + 0.5));
  const stroke = (start: number, end: number, row: number) => {
    const y = (row * pitch + pitch / 2).toFixed(1);
    const x = (at: number) => (LEFT + (at / PER_LINE) * WIDTH).toFixed(1);
    return `M${x(start)} ${y}H${x(end)}`;
  };
  const rowsOf = (passage: Spanned, row: number, span: Spanned) => {
    let path = '';
    const from = span.start - passage.start;
    const to = Math.min(span.end, passage.end) - passage.start;
    for (let line = Math.floor(from / PER_LINE); line * PER_LINE < to; line += 1) {
      const first = Math.max(from, line * PER_LINE) - line * PER_LINE;
      path += stroke(first, Math.min(PER_LINE, to - line * PER_LINE), row + line);
    }
    return path;
  };
  const lines = passages.map((passage, index) => rowsOf(passage, starts[index], passage)).join('');
  const paths = new Map<string, string>();
  let at = 0;
  for (const mark of marks) {
    while (at < passages.length - 1 && passages[at].end <= mark.start) at += 1;
    const path = rowsOf(passages[at], starts[at], mark);
    paths.set(mark.colour, (paths.get(mark.colour) ?? '') + path);
  }
  return {
    height: (rows + 0.5) * pitch,
    thin: pitch * 0.43,
    thick: Math.max(1, pitch * 0.78),
    lines,
    marks: [...paths],
  };
}
