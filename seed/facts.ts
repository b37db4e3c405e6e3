// The pipeline that turns one text into its facts; assembly and writing come after it.

import { EXTRACTOR_VERSION } from '../cypher/extractor-version.ts';
import type { SourceText, TextFacts } from './types.ts';
import { readText } from './1-read-text.ts';
import { findMentions } from './2-find-mentions.ts';
import { findRelations } from './3-find-relations.ts';
import { resolveNames } from './4-resolve-names.ts';

export { EXTRACTOR_VERSION };

/** Steps 1-4: read, find, relate, resolve. A pure function of the text and the extractor's version. */
export function extractFacts(source: SourceText): TextFacts {
  const text = readText(source);
  const mentions = findMentions(text);
  const findings = findRelations(text, mentions);
  return resolveNames(text, mentions, findings, EXTRACTOR_VERSION);
}
