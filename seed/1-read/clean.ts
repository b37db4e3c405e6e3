// The text as finders read it, with the way back: Simplified, without noise, with full-width punctuation.

import type { Passage, Script, Span } from '../types.ts';
import { simplified } from './simplified.ts';

const FULL_WIDTH: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
const QUOTES: Record<string, string> = {
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '﹁': '“',
  '﹂': '”',
  '•': '·',
  '・': '·',
  '‧': '·',
};
const SPACE = /\s/;
/** What may follow a number after a stray space. */
const MEASURES = '年月日时个名届次条点项类届场';
const KEEPS_SPACE = new Set(['title', 'heading', 'byline', 'boilerplate']);

export interface Clean {
  clean: string;
  toText: (span: Span) => Span;
  /** How much of `clean` stands before an offset of the text. */
  toClean: (offset: number) => number;
  cleanPassages: Passage[];
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** A Chinese character, Chinese punctuation or a curly quotation mark. */
function isChinese(code: number): boolean {
  return (
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0x3001 && code <= 0x303f) ||
    (code >= 0xff01 && code <= 0xff0f) ||
    (code >= 0xff1a && code <= 0xff1f) ||
    (code >= 0xd840 && code <= 0xdfff) ||
    code === 0x201c ||
    code === 0x201d ||
    code === 0x2018 ||
    code === 0x2019 ||
    code === 0x2014 ||
    code === 0x2026 ||
    code === 0xb7
  );
}

/** One character of the text as it stands in clean. */
function cleaned(character: string, script: Script): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) return character;
  if (code >= 0xff10 && code <= 0xff5a && character.length === 1) {
    const narrow = String.fromCharCode(code - 0xfee0);
    if (/[0-9A-Za-z]/.test(narrow)) return narrow;
  }
  if (QUOTES[character] !== undefined) return QUOTES[character];
  return script === 'Hant' ? simplified(character) : character;
}

/**
 * Builds `clean` passage by passage. In titles, headings and bylines white space between words stays as one space
 * (there it separates); in the body it goes between Chinese characters and digits. Each passage but the last ends
 * with '\n' where its line does.
 */
export function cleanText(text: string, passages: Passage[], noise: Span[], script: Script): Clean {
  const offsets = new Int32Array(text.length + 1);
  const ends = new Int32Array(text.length + 1);
  const before = new Int32Array(text.length + 1);
  const cleanPassages: Passage[] = [];
  let out = '';
  let noiseIndex = 0;
  const push = (piece: string, from: number, to: number) => {
    for (let unit = 0; unit < piece.length; unit += 1) {
      offsets[out.length + unit] = piece.length === 1 ? from : from + unit;
      ends[out.length + unit] = piece.length === 1 ? to : from + unit + 1;
    }
    out += piece;
  };

  for (const passage of passages) {
    const cleanStart = out.length;
    const keepsSpace = KEEPS_SPACE.has(passage.role);
    let contentEnd = passage.end;
    while (contentEnd > passage.start && SPACE.test(text[contentEnd - 1])) contentEnd -= 1;
    let gapAt = -1;
    let gapEnd = -1;
    let opensQuote = true;
    let depth = 0;
    let index = passage.start;
    while (index < contentEnd) {
      before[index] = out.length;
      while (noiseIndex < noise.length && noise[noiseIndex].end <= index) noiseIndex += 1;
      const stray = noise[noiseIndex];
      if (stray && stray.start <= index) {
        const skipTo = Math.min(stray.end, contentEnd);
        for (let at = index; at < skipTo; at += 1) before[at] = out.length;
        index = skipTo;
        continue;
      }
      if (SPACE.test(text[index])) {
        if (gapAt < 0) gapAt = index;
        index += 1;
        gapEnd = index;
        continue;
      }
      const code = text.codePointAt(index) ?? 0;
      const width = code > 0xffff ? 2 : 1;
      let piece = cleaned(text.slice(index, index + width), script);
      const last = out.length > cleanStart ? out.charCodeAt(out.length - 1) : 0;
      if (FULL_WIDTH[piece] !== undefined) {
        const next = nextCode(text, index + 1, contentEnd, noise, noiseIndex);
        if (isChinese(last) || isChinese(next)) piece = FULL_WIDTH[piece];
      } else if (piece === '"') {
        const next = nextCode(text, index + 1, contentEnd, noise, noiseIndex);
        if (isChinese(last) || isChinese(next)) {
          piece = opensQuote ? '“' : '”';
          opensQuote = !opensQuote;
        }
      }
      if (gapAt >= 0) {
        if (last !== 0 && keepsGap(last, piece.charCodeAt(0), keepsSpace || depth > 0)) push(' ', gapAt, gapEnd);
        gapAt = -1;
      }
      if (piece === '（') depth += 1;
      else if (piece === '）') depth = Math.max(0, depth - 1);
      for (let at = index; at < index + width; at += 1) before[at] = out.length;
      push(piece, index, index + width);
      index += width;
    }
    for (let at = contentEnd; at < passage.end; at += 1) before[at] = out.length;
    if (contentEnd < passage.end && /[\n\r]/.test(text.slice(contentEnd, passage.end)))
      push('\n', contentEnd, passage.end);
    cleanPassages.push({ ...passage, start: cleanStart, end: out.length });
  }
  before[text.length] = out.length;
  offsets[out.length] = text.length;

  return {
    clean: out,
    cleanPassages,
    toClean: (offset) => before[offset],
    toText: ({ start, end }) => ({
      start: offsets[start],
      end: end > start ? ends[end - 1] : offsets[start],
    }),
  };
}

/** The code of the next character that is neither white space nor noise; 0 when there is none. */
function nextCode(text: string, from: number, limit: number, noise: Span[], noiseIndex: number): number {
  let stray = noiseIndex;
  for (let index = from; index < limit; index += 1) {
    while (stray < noise.length && noise[stray].end <= index) stray += 1;
    if (noise[stray] && noise[stray].start <= index) {
      index = noise[stray].end - 1;
      continue;
    }
    if (!SPACE.test(text[index])) return text.charCodeAt(index);
  }
  return 0;
}

/** Whether a gap between two characters is one that separates words: 2022 年度 is one word, 中国网 时间 are two. */
function keepsGap(last: number, next: number, separates: boolean): boolean {
  if (!isChinese(last) && !isChinese(next)) return true;
  return (
    separates && !(isDigit(last) && MEASURES.includes(String.fromCharCode(next))) && !(isDigit(next) && last === 0x7b2c)
  );
}
