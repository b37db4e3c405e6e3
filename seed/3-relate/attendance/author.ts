// The author of a speech: the name below a title or heading that says 在…上的讲话.

import type { Mention, Span } from '../../types.ts';
import type { Frame } from '../frame.ts';

export interface Author {
  person: Mention;
  event: Mention;
  /** From the heading to the name. */
  span: Span;
}

const SPEECH = /^(?:（[^）]*）|“[^”]*”)?上的(?:重要|书面|致辞|主旨)?(?:讲话|发言|报告|致辞|讲稿)/;
const OTHER_NAMES = /记者|编辑|来源|责编|摄影|通讯员|校对|审核/;
const LINES_BELOW = 3;

/** Null when no speech is announced or no single name stands below it. */
export function findAuthor(frame: Frame): Author | null {
  const { clean, cleanSentences, cleanPassages } = frame.text;
  for (const event of [...frame.events].reverse()) {
    if (!SPEECH.test(clean.slice(event.end, event.end + 16))) continue;
    const at = cleanSentences.findIndex((one) => one.start <= event.start && one.end >= event.end);
    if (at < 0 || cleanPassages[cleanSentences[at].passage].role === 'body') continue;
    for (const line of cleanSentences.slice(at + 1, at + 1 + LINES_BELOW)) {
      const words = clean.slice(line.start, line.end);
      if (cleanPassages[line.passage].role === 'body' || OTHER_NAMES.test(words)) continue;
      const people = frame.within('Person', line);
      if (people.length === 1)
        return { person: people[0], event, span: { start: cleanSentences[at].start, end: line.end } };
    }
  }
  return null;
}
