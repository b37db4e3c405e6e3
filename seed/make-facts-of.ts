// Facts of a few texts, written to the cache; what each worker thread of the seed runs.
import { contentHashOf, readSource, Refusal, type SourceFile } from './source-files.ts';
import { extractFacts } from './facts.ts';
import { readFacts, writeFacts } from './facts-cache.ts';
import type { Refused } from './plan-seed.ts';

/** A file to be read, or the path of cached facts whose text is read again. */
export type FactsTask = { home: string; texts: (SourceFile | { cached: string })[] };

/** Gives those that were refused; the facts of the others are in the cache when it returns. */
export default function makeFactsOf({ home, texts }: FactsTask): Refused[] {
  const refused: Refused[] = [];
  for (const text of texts) {
    const file = 'cached' in text ? text.cached : text.path;
    try {
      writeFacts(home, extractFacts('cached' in text ? sourceOf(text.cached) : readSource(text)));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      refused.push({ file, why: error instanceof Refusal ? why : `${file}: its facts could not be made (${why}).` });
    }
  }
  return refused;
}

function sourceOf(cached: string) {
  const { document, text } = readFacts(cached);
  const { id, root, file } = document;
  return { id, root, file, text, contentHash: contentHashOf(text) };
}
