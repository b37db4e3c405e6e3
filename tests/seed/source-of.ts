// A text as the pipeline is given it, from a string.

import type { SourceText } from '../../seed/types.ts';

/** A source text of the given wording and file name. */
export function sourceOf(text: string, file = 'text.txt'): SourceText {
  return { id: `document:${file.replace(/\.txt$/, '')}`, root: '', file, text, contentHash: '' };
}
