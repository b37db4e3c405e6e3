// Reads the sentences that two texts share.
import type { z } from 'zod';
import { runQuery } from '../../cypher/run-query.ts';
import type { Atlas } from '../atlas.ts';
import type { similar } from '../endpoints/compare.ts';
import { sentencesOf } from '../quote-text.ts';
import { findSimilar, type Sentence } from './similar-sentences.ts';

const SHOWN = 50;

export async function readSimilar(
  atlas: Atlas,
  ends: { a: string; b: string },
  signal: AbortSignal,
): Promise<z.input<typeof similar.response>> {
  const [left, right] = await Promise.all([ends.a, ends.b].map((id) => readSentences(atlas, id, signal)));
  const found = findSimilar(left, right);
  const side = (document: string, { number, start, text }: Sentence) => ({
    ...{ document, number, start, end: start + text.length, quote: text },
  });
  return {
    pairs: found.slice(0, SHOWN).map(({ a, b, same, pieces }) => ({
      ...{ same, pieces, a: side(ends.a, a), b: side(ends.b, b) },
    })),
    total: found.length,
    truncated: found.length > SHOWN,
  };
}

async function readSentences({ engine }: Atlas, id: string, signal: AbortSignal): Promise<Sentence[]> {
  const passages = await runQuery(engine, 'documents/passages', { id }, { signal });
  return passages
    .filter(({ role }) => role === 'body' || role === 'heading')
    .flatMap((passage) => sentencesOf(passage).map((sentence) => ({ number: passage.number, ...trimmed(sentence) })));
}

function trimmed({ start, text }: { start: number; text: string }) {
  return { start: start + text.length - text.trimStart().length, text: text.trim() };
}
