// npm run extract -- PATH --out DIR [--jobs N]: the facts of each text as JSON.

import { Command, InvalidArgumentError } from 'commander';
import extractAll, { type ExtractTask } from './extract-one.ts';
import { chunksOf, inWorkers } from './in-workers.ts';
import { Refusal, listTexts } from './source-files.ts';
import type { SourceFile } from './source-files.ts';

const FILES_A_TASK = 25;
const MOST_JOBS = 64;

function positive(value: string): number {
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS) {
    throw new InvalidArgumentError(`a whole number from 1 to ${MOST_JOBS} is needed, not ${value}.`);
  }
  return jobs;
}

/** All refusals, in the order of the files, whatever the number of threads. */
async function extract(files: SourceFile[], out: string, jobs: number): Promise<string[]> {
  if (jobs === 1 || files.length <= 1) return extractAll({ files, out });
  const tasks = chunksOf(files, FILES_A_TASK).map((files): ExtractTask => ({ files, out }));
  return (await inWorkers<ExtractTask, string[]>('./extract-one.ts', tasks, jobs)).flat();
}

const command = new Command('extract')
  .description('Writes the facts of each text as JSON, DIR/<path below PATH>.json')
  .argument('<path>', 'a text file, or a folder whose *.txt are read recursively')
  .requiredOption('--out <dir>', 'the folder to write to')
  .option('--jobs <n>', 'worker threads', positive, 1)
  .action(async (path: string, { out, jobs }: { out: string; jobs: number }) => {
    const { files, passedOver } = listTexts(path);
    if (files.length === 0) throw new Refusal(`${path}: there is no *.txt file in it.`);
    const refusals = await extract(files, out, jobs);
    refusals.forEach((sentence) => console.error(`refused: ${sentence}`));
    const passed = passedOver > 0 ? `, ${passedOver} other files passed over` : '';
    console.log(`${files.length - refusals.length} texts extracted to ${out}, ${refusals.length} refused${passed}.`);
    if (refusals.length === files.length) process.exitCode = 1;
  });

try {
  await command.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
