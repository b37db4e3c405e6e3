// Cuts quotes, sentences and contexts out of passages; every place counts from the start of the document's text.

export interface Place {
  start: number;
  end: number;
}

/** A passage's text and where it begins in the document. */
export interface PassageText {
  start: number;
  text: string;
}

/** Characters of context around a quote. */
const AROUND_QUOTE = 60;
/** Characters of context around a mention: a line of keyword in context. */
const AROUND_MENTION = 40;
/** A sentence and the quotation marks and brackets that close it; a line break ends one too. */
const SENTENCE = /[^。！？!?；\n]*(?:[。！？!?；]+[”’」』）)》]*|\n+|$)/gu;

/** The quote at a place with up to 60 characters before and after, within its passage. */
export function quoteAt({ start, text }: PassageText, place: Place) {
  const [from, to] = [place.start - start, place.end - start];
  return {
    quote: text.slice(from, to),
    before: text.slice(Math.max(0, from - AROUND_QUOTE), from).trimStart(),
    after: text.slice(to, to + AROUND_QUOTE).trimEnd(),
  };
}

/** Keyword in context: the hit with up to 40 characters before and after, within its passage. */
export function inContext({ start, text }: PassageText, place: Place) {
  const [from, to] = [place.start - start, place.end - start];
  return {
    before: text.slice(Math.max(0, from - AROUND_MENTION), from).trimStart(),
    hit: text.slice(from, to),
    after: text.slice(to, to + AROUND_MENTION).trimEnd(),
  };
}

/** The sentence around a place, trimmed; where the place crosses a sentence's end, all sentences it touches. */
export function sentenceAround({ start, text }: PassageText, place: Place): Place {
  let from = start;
  let to = start + text.length;
  for (const found of text.matchAll(SENTENCE)) {
    if (found[0] === '') continue;
    const [sentenceStart, sentenceEnd] = [start + found.index, start + found.index + found[0].length];
    if (sentenceStart <= place.start) from = sentenceStart;
    if (sentenceEnd >= place.end) {
      to = sentenceEnd;
      break;
    }
  }
  const sentence = text.slice(from - start, to - start);
  return {
    start: from + (sentence.length - sentence.trimStart().length),
    end: to - (sentence.length - sentence.trimEnd().length),
  };
}

/** The sentences of a passage, each with its place in the document. */
export function sentencesOf({ start, text }: PassageText): PassageText[] {
  return [...text.matchAll(SENTENCE)]
    .filter(([sentence]) => sentence.trim() !== '')
    .map((found) => ({ start: start + found.index, text: found[0] }));
}
