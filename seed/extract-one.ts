// One text file to one JSON file of facts; also what each worker thread of `extract` runs.

import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { extractFacts } from './facts.ts';
import { toGuidelineForm } from './guideline-form.ts';
import { Refusal, readSource } from './source-files.ts';
import type { SourceFile } from './source-files.ts';

export interface ExtractTask {
  files: SourceFile[];
  out: string;
}

/** Writes `out/<path below the root>.json` for each file; gives a sentence for each that was refused. */
export default function extractAll({ files, out }: ExtractTask): string[] {
  const refusals: string[] = [];
  for (const file of files) {
    try {
      const facts = extractFacts(readSource(file));
      const target = join(out, file.file.replace(/\.txt$/i, '') + '.json');
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, `${JSON.stringify(toGuidelineForm(facts, basename(file.file)), null, 1)}\n`);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusals.push(error.message);
    }
  }
  return refusals;
}
