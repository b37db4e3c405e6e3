// Finds a text in the passages, as it was typed and in Simplified characters.
import { z } from 'zod';
import type { GraphEngine } from '../cypher/engine.ts';
import type { NameIndex } from './name-index.ts';
import { toSimplified } from './name-key.ts';
import { inContext } from './quote-text.ts';

const MOST = 10;
const passageRow = z.object({
  document: z.string(),
  number: z.number(),
  start: z.number(),
  text: z.string(),
});

/** Names that a query without two Chinese characters side by side may find before its passages are left out. */
const ENOUGH_NAMES = 200;

/** Whether passages are worth a walk over all texts: for 习 alone a thousand names say more. */
export function isWorthPassages(asked: string, names: number): boolean {
  return names < ENOUGH_NAMES || /\p{Script=Han}{2}/u.test(asked);
}

/** At most ten passages; `start` and `end` are those of the first hit in each, `text` is the hit with what stands around it. */
export async function passageHits(engine: GraphEngine, names: NameIndex, asked: string, signal: AbortSignal) {
  const hits = [];
  for (const wording of new Set([asked, toSimplified(asked)])) {
    const rows = await engine.searchPassages(wording, MOST, { signal });
    for (const row of rows) {
      const { document, number, start, text } = passageRow.parse(row);
      const at = start + text.indexOf(wording);
      const place = { start: at, end: at + wording.length };
      const { before, hit, after } = inContext({ start, text }, place);
      hits.push({ document, label: names.nameOf(document), number, ...place, text: before + hit + after });
    }
  }
  return hits.slice(0, MOST);
}
