// What the web left in a text and no reader would read: pinyin in brackets, invisible characters, page controls.

import type { Span } from '../types.ts';

const TONED = 'āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜńňǹḿ';
/** 发(fā)布: one syllable with its tone in brackets after a character. */
const PINYIN = new RegExp(`(?<=\\p{Script=Han})[(（](?=[^)）]*[${TONED}])[a-zü${TONED}]{1,7}[)）]`, 'giu');
const HAS_TONES = new RegExp(`[${TONED}]`, 'iu');
/** Controls, soft hyphen, zero-width and direction marks, byte order mark; not what ends a line or a word. */
const INVISIBLE = /(?:(?![\t\n\v\f\r])[\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffe\uffff])+/gu;
const PAGE_CONTROLS =
  /(?:文字[缩縮]放|字[号號体體]|(?:点|點)[击擊](?:量|[数數])?|[浏瀏][览覽](?:量|次[数數])?|分享到?|[阅閱][读讀](?:量|次[数數])?)[:：](?:[ \u3000]*(?:\d+次?|[大中小](?:[ \u3000]*[大中小])*))?(?=[ \t\u3000]|$)|【(?:打印|[关關][闭閉]|[纠糾][错錯]|收藏)】|(?<=^[ \t\u3000]*)[•●▪■◆][ \t\u3000]+/gm;

/** The noise of a text as spans, in order, none touching another. */
export function findNoise(text: string): Span[] {
  const spans: Span[] = [];
  const patterns = HAS_TONES.test(text) ? [PINYIN, INVISIBLE, PAGE_CONTROLS] : [INVISIBLE, PAGE_CONTROLS];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      spans.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}
