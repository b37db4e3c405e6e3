// Step 1: a decoded text becomes passages with roles, sentences, noise, and the clean text that finders read.

import type { Passage, ReadText, Sentence, SourceText, Span } from './types.ts';
import { isSpace } from './1-read/characters.ts';
import { cleanText } from './1-read/clean.ts';
import { cutLines } from './1-read/lines.ts';
import { findNoise } from './1-read/noise.ts';
import { publicationDate } from './1-read/publication-date.ts';
import { rolesOfLines } from './1-read/roles.ts';
import { cutSentences } from './1-read/sentences.ts';
import { scriptOf, toSimplified } from './1-read/simplified.ts';

const LONGEST_MADE_UP_TITLE = 40;

/** Reads a text; every offset outside `clean` counts UTF-16 units of `source.text`. Never fails. */
export function readText(source: SourceText): ReadText {
  const { text } = source;
  const script = scriptOf(text);
  const noise = findNoise(text);
  const lines = cutLines(text);
  const roles = rolesOfLines(plainLines(text, lines, noise, script === 'Hant'));
  const passages: Passage[] = lines.map((line, index) => ({ ...line, number: index + 1, role: roles[index] }));
  const { clean, toText, toClean, cleanPassages } = cleanText(text, passages, noise, script);

  const sentences: Sentence[] = [];
  const cleanSentences: Sentence[] = [];
  for (const sentence of cutSentences(text, passages)) {
    // Spaces and control characters that became one space may begin before the sentence does.
    const start = trimmedStart(clean, toClean(sentence.start));
    const end = Math.min(toClean(sentence.end), trimmedEnd(clean, cleanPassages[sentence.passage]));
    if (end <= start) continue;
    sentences.push(sentence);
    cleanSentences.push({ start, end, passage: sentence.passage });
  }

  const titlePassage = cleanPassages.find((passage) => passage.role === 'title');
  const titleSpan = titlePassage ? { start: titlePassage.start, end: trimmedEnd(clean, titlePassage) } : null;
  const bylines = cleanPassages
    .filter((passage) => passage.role === 'byline')
    .map((passage) => clean.slice(passage.start, passage.end));

  return {
    ...source,
    script,
    clean,
    toText,
    passages,
    sentences,
    cleanPassages,
    cleanSentences,
    noise,
    title: titleSpan ? clean.slice(titleSpan.start, titleSpan.end) : madeUpTitle(clean, cleanSentences),
    titleSpan,
    publicationDate: publicationDate(bylines, source.file),
  };
}

/** Lines trimmed, without noise, Simplified: what roles are judged by. Both lists are in order. */
function plainLines(text: string, lines: Span[], noise: Span[], traditional: boolean): string[] {
  let first = 0;
  return lines.map((line) => {
    while (first < noise.length && noise[first].end <= line.start) first += 1;
    let kept = '';
    let from = line.start;
    for (let index = first; index < noise.length && noise[index].start < line.end; index += 1) {
      kept += text.slice(from, Math.max(from, noise[index].start));
      from = Math.min(noise[index].end, line.end);
    }
    kept = (kept + text.slice(from, line.end)).trim();
    return traditional ? toSimplified(kept) : kept;
  });
}

function trimmedStart(clean: string, start: number): number {
  while (start < clean.length && isSpace(clean.charCodeAt(start))) start += 1;
  return start;
}

function trimmedEnd(clean: string, passage: Span): number {
  let end = passage.end;
  while (end > passage.start && isSpace(clean.charCodeAt(end - 1))) end -= 1;
  return end;
}

/** The first clause after the date: 3月1日，全省政法队伍教育整顿动员部署会议在郑州召开. */
function madeUpTitle(clean: string, sentences: Sentence[]): string {
  const [first] = sentences;
  if (!first) return '';
  const clauses = clean.slice(first.start, first.end).split(/[，。！？；]/);
  const clause = clauses.find((part) => part !== '' && !/^[\d年月日至上下午晚号（）]+$/.test(part)) ?? '';
  return clause.slice(0, LONGEST_MADE_UP_TITLE);
}
