// The stories of a text: a digest (国内联播快讯) has one below each of its headings, any other text is one.

import type { Passage, ReadText, Span } from '../../types.ts';

export interface Story extends Span {
  title: Span | null;
  /** Headings and body, as they follow one another. */
  paragraphs: Passage[];
}

const DIGEST = /(?:快讯|简讯|一组消息)$/;

/** In the order of the text, none overlapping another; what comes before the first heading of a digest is no story. */
export function storiesOf(text: ReadText): Story[] {
  const { titleSpan: title, cleanPassages, clean } = text;
  const paragraphs = cleanPassages.filter(({ role }) => role === 'body' || role === 'heading');
  const headings = DIGEST.test(text.title.trim()) ? paragraphs.filter(({ role }) => role === 'heading') : [];
  if (headings.length < 2) return [{ start: 0, end: clean.length, title, paragraphs }];
  return headings.map((heading, index) => {
    const end = headings[index + 1]?.start ?? clean.length;
    const own = paragraphs.filter(({ start }) => start > heading.start && start < end);
    return { start: heading.start, end, title: heading, paragraphs: own };
  });
}

/** Whether a span lies in a story. */
export function isIn({ start, end }: Span, story: Span): boolean {
  return start >= story.start && end <= story.end;
}
