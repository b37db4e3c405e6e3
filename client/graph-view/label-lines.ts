// A name as at most two lines under a node, broken between words, as even as can be: 全国移民管理系统 / 党的建设工作会议.
import { LABEL, textWidth } from './node-size.ts';

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const NOT_FIRST = /^[，。、；：？！”’）》〉」』…,.;:?!)\]]/;
const NOT_LAST = /[“‘（《〈「『(\]]$/;

/** One or two lines; what does not fit ends in an ellipsis. */
export function labelLines(name: string): string[] {
  if (textWidth(name) <= LABEL.most) return [name];
  const pieces = [...words.segment(name)].map((part) => part.segment);
  let best: [string, string] | null = null;
  let least = Infinity;
  for (let at = 1; at < pieces.length; at += 1) {
    const first = pieces.slice(0, at).join('').trimEnd();
    const second = pieces.slice(at).join('').trimStart();
    if (textWidth(first) > LABEL.most || textWidth(second) > LABEL.most) continue;
    const loose = (NOT_FIRST.test(second) ? 60 : 0) + (NOT_LAST.test(first) ? 60 : 0);
    const uneven = Math.abs(textWidth(first) - textWidth(second)) + loose;
    if (uneven < least) [best, least] = [[first, second], uneven];
  }
  return best ?? breakAnywhere(name);
}

function breakAnywhere(name: string): string[] {
  const first = fitting(name, LABEL.most);
  const rest = [...name].slice([...first].length).join('');
  if (textWidth(rest) <= LABEL.most) return [first, rest];
  return [first, `${fitting(rest, LABEL.most - LABEL.size)}…`];
}

function fitting(text: string, width: number): string {
  let fits = '';
  for (const character of text) {
    if (textWidth(fits + character) > width) break;
    fits += character;
  }
  return fits;
}

/** The widest line and the height of all, in pixels. */
export function labelSize(lines: string[]): { width: number; height: number } {
  return { width: Math.max(...lines.map(textWidth)), height: lines.length * LABEL.line };
}
