// Where sentences begin and end.

import type { Passage, Sentence } from '../types.ts';
import { isSpace } from './characters.ts';

const [STOP, CALL, ASK, NARROW_CALL, NARROW_ASK] = [...'。！？!?'].map((sign) => sign.charCodeAt(0));
const CLOSERS = new Set('”’"\'』」）)】》〉］]');
const ASCII_WORD = /[0-9A-Za-z&=_/%#-]/;

function endsSentence(code: number): boolean {
  return code === STOP || code === CALL || code === ASK || code === NARROW_CALL || code === NARROW_ASK;
}

/** A border stands after 。！？ (and !? not inside a word such as an address) with the closing marks that follow. */
function borderAfter(text: string, index: number, limit: number): number | null {
  if (!endsSentence(text.charCodeAt(index))) return null;
  const sign = text[index];
  let end = index + 1;
  while (end < limit && endsSentence(text.charCodeAt(end))) end += 1;
  if ((sign === '!' || sign === '?') && end < limit && ASCII_WORD.test(text[end])) return null;
  while (end < limit && CLOSERS.has(text[end])) end += 1;
  return end;
}

/** The sentences of passages, trimmed of white space, in order; a passage of nothing but white space has none. */
export function cutSentences(text: string, passages: Passage[]): Sentence[] {
  const sentences: Sentence[] = [];
  passages.forEach((passage, number) => {
    let start = passage.start;
    const close = (border: number) => {
      let from = start;
      let to = border;
      while (from < to && isSpace(text.charCodeAt(from))) from += 1;
      while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
      if (to > from) sentences.push({ start: from, end: to, passage: number });
      start = border;
    };
    for (let index = passage.start; index < passage.end; index += 1) {
      const border = borderAfter(text, index, passage.end);
      if (border === null) continue;
      close(border);
      index = border - 1;
    }
    close(passage.end);
  });
  return sentences;
}
