// The table of reused phrases, `<home>/reused.json`: kept beside the graph, made again with it.
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReusedPhrase } from './5-assemble/reused/reused-phrases.ts';

/** `[{words, texts, places, specificity}]`, one a line, the most specific first. */
export function writeReused(home: string, phrases: ReusedPhrase[]): void {
  const path = join(home, 'reused.json');
  const lines = phrases.map((phrase) => JSON.stringify(phrase));
  writeFileSync(`${path}.draft`, `[${lines.join(',\n')}]\n`);
  renameSync(`${path}.draft`, path);
}
