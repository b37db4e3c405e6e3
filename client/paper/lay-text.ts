// Text on paper: how wide it is and where its lines break. Chinese characters are as wide as they are high.

/** Words of one look within a line. */
export interface Run {
  text: string;
  marked: boolean;
}

/** A word or number stays whole unless it is very long; everything else may break. */
const UNIT = /[\p{Script=Latin}\d.,:/%#@_+\-–=?&~]{1,24}|./gsu;
const WIDE = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60“”‘’…—《》·]/u;
/** May not begin a line. */
const CLOSING = /^[、，。；：？！）》」』】”’…—,.;:?!)]/u;
const NARROW = 0.56;

/** An estimate in pixels; the faces of both fonts agree with it but for a few Latin letters. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? size : size * NARROW;
  return width;
}

/** Runs cut into lines no wider than `width`; closing marks hang at the line before. */
export function wrapRuns(runs: readonly Run[], width: number, size: number): Run[][] {
  const lines: Run[][] = [[]];
  let used = 0;
  for (const { text, marked } of runs) {
    for (const [unit] of text.matchAll(UNIT)) {
      const wide = widthOf(unit, size);
      if (used > 0 && used + wide > width && !CLOSING.test(unit)) {
        lines.push([]);
        used = 0;
      }
      const line = lines[lines.length - 1];
      const last = line.at(-1);
      if (last?.marked === marked) last.text += unit;
      else line.push({ text: unit, marked });
      used += wide;
    }
  }
  return lines;
}

export function wrapText(text: string, width: number, size: number): string[] {
  return wrapRuns([{ text, marked: false }], width, size).map((line) => line.map((run) => run.text).join(''));
}

/** Ends with … where it would be wider. */
export function cutText(text: string, width: number, size: number): string {
  if (widthOf(text, size) <= width) return text;
  const characters = Array.from(text);
  while (characters.length > 1 && widthOf(characters.join(''), size) + size > width) characters.pop();
  return `${characters.join('')}…`;
}
