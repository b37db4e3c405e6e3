// The text as finders read it, with the way back: Simplified, without noise, with full-width punctuation.

import type { Passage, Script, Span } from '../types.ts';
import { cleanTable, isChinese, isDigit, isSpace } from './characters.ts';

/** What stands for a narrow sign, by its code; 0 for all other narrow characters. */
const FULL_WIDTH = new Uint16Array(0x80);
for (const sign of ',;:?!()') FULL_WIDTH[sign.charCodeAt(0)] = sign.charCodeAt(0) + 0xfee0;
const STRAIGHT_QUOTE = 0x22;
const OPENING_QUOTE = 0x201c;
const CLOSING_QUOTE = 0x201d;
const OPENING_BRACKET = 0xff08;
const CLOSING_BRACKET = 0xff09;
const SPACE = 0x20;
const LINE_BREAK = 0x0a;
/** 第, before a number. */
const ORDINAL = 0x7b2c;
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

/**
 * Builds `clean` passage by passage. In titles, headings and bylines white space between words stays as one space
 * (there it separates); in the body it goes between Chinese characters and digits. Each passage but the last ends
 * with '\n' where its line does.
 */
export function cleanText(text: string, passages: Passage[], noise: Span[], script: Script): Clean {
  const table = cleanTable(script);
  const size = text.length + 1;
  /** Of each clean unit: its code, and where in the text it begins and ends. */
  const codes = new Uint16Array(size);
  const starts = new Int32Array(size);
  const ends = new Int32Array(size);
  const before = new Int32Array(size);
  const cleanPassages: Passage[] = [];
  let length = 0;
  let noiseIndex = 0;
  const push = (code: number, from: number, to: number) => {
    codes[length] = code;
    starts[length] = from;
    ends[length] = to;
    length += 1;
  };

  for (const passage of passages) {
    const cleanStart = length;
    const keepsSpace = KEEPS_SPACE.has(passage.role);
    let contentEnd = passage.end;
    let breaksLine = false;
    while (contentEnd > passage.start && isSpace(text.charCodeAt(contentEnd - 1))) {
      contentEnd -= 1;
      breaksLine ||= text[contentEnd] === '\n' || text[contentEnd] === '\r';
    }
    let gapAt = -1;
    let gapEnd = -1;
    let opensQuote = true;
    let depth = 0;
    for (let index = passage.start; index < contentEnd; index += 1) {
      before[index] = length;
      while (noiseIndex < noise.length && noise[noiseIndex].end <= index) noiseIndex += 1;
      if (noiseIndex < noise.length && noise[noiseIndex].start <= index) continue;
      const raw = text.charCodeAt(index);
      if (isSpace(raw)) {
        if (gapAt < 0) gapAt = index;
        gapEnd = index + 1;
        continue;
      }
      let code = table[raw];
      const last = length > cleanStart ? codes[length - 1] : 0;
      const wide = code < FULL_WIDTH.length ? FULL_WIDTH[code] : 0;
      if (wide > 0 || code === STRAIGHT_QUOTE) {
        if (isChinese(last) || isChinese(nextCode(text, index + 1, contentEnd, noise, noiseIndex))) {
          code = wide || (opensQuote ? OPENING_QUOTE : CLOSING_QUOTE);
          if (wide === 0) opensQuote = !opensQuote;
        }
      }
      if (gapAt >= 0) {
        if (last !== 0 && keepsGap(last, code, keepsSpace || depth > 0)) push(SPACE, gapAt, gapEnd);
        gapAt = -1;
      }
      if (code === OPENING_BRACKET) depth += 1;
      else if (code === CLOSING_BRACKET) depth = Math.max(0, depth - 1);
      before[index] = length;
      push(code, index, index + 1);
    }
    before.fill(length, contentEnd, passage.end);
    if (breaksLine) push(LINE_BREAK, contentEnd, passage.end);
    cleanPassages.push({ ...passage, start: cleanStart, end: length });
  }
  before[text.length] = length;
  starts[length] = text.length;

  return {
    // as UTF-16 a lone surrogate stays what it is
    clean: Buffer.from(codes.buffer, 0, length * 2).toString('utf16le'),
    cleanPassages,
    toClean: (offset) => before[offset],
    toText: ({ start, end }) => ({ start: starts[start], end: end > start ? ends[end - 1] : starts[start] }),
  };
}

/** The code of the next character that is neither white space nor noise; 0 when there is none. */
function nextCode(text: string, from: number, limit: number, noise: Span[], noiseIndex: number): number {
  let stray = noiseIndex;
  for (let index = from; index < limit; index += 1) {
    while (stray < noise.length && noise[stray].end <= index) stray += 1;
    if (stray < noise.length && noise[stray].start <= index) {
      index = noise[stray].end - 1;
      continue;
    }
    const code = text.charCodeAt(index);
    if (!isSpace(code)) return code;
  }
  return 0;
}

/** Whether a gap between two characters is one that separates words: 2022 年度 is one word, 中国网 时间 are two. */
function keepsGap(last: number, next: number, separates: boolean): boolean {
  if (!isChinese(last) && !isChinese(next)) return true;
  const ofNumber =
    (isDigit(last) && MEASURES.includes(String.fromCharCode(next))) || (isDigit(next) && last === ORDINAL);
  return separates && !ofNumber;
}
