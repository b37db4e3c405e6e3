// npm run eval -- --texts DIR --gold DIR [--errors]: extracts the texts that have gold and prints P, R, F1 per metric.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { extractFacts } from './facts.ts';
import { toGuidelineForm } from './guideline-form.ts';
import { annotation } from './evaluate/gold.ts';
import type { Annotation } from './evaluate/gold.ts';
import { searchable } from './evaluate/normalise.ts';
import { printReport, reportOf } from './evaluate/report.ts';
import { scoreText } from './evaluate/score-text.ts';
import type { Outcome } from './evaluate/outcome.ts';
import { Refusal, readSource } from './source-files.ts';

/** Reads one annotation. Throws a Refusal that names the file and what is wrong in it. */
function readGold(path: string): Annotation {
  try {
    return annotation.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new Refusal(
      `${path}: no annotation in the form of the guideline (${error instanceof Error ? error.message : error}).`,
    );
  }
}

function evaluate(texts: string, gold: string, errors: boolean): void {
  const files = existsSync(gold) ? readdirSync(gold).filter((name) => name.endsWith('.json')) : [];
  if (files.length === 0) throw new Refusal(`${gold}: there is no *.json in it.`);
  const outcomes: Outcome[] = [];
  for (const name of files.sort()) {
    const file = name.replace(/\.json$/, '.txt');
    const source = readSource({ path: join(texts, file), root: texts, file });
    const predicted = annotation.parse(toGuidelineForm(extractFacts(source), file));
    const found = scoreText(readGold(join(gold, name)), predicted, searchable(source.text));
    if (errors)
      for (const { metric, is, what } of found)
        if (is !== 'tp' && is !== 'right') console.log([name, metric, is, what].join('\t'));
    outcomes.push(...found);
  }
  printReport(reportOf(outcomes)).forEach((line) => console.log(line));
}

const command = new Command('eval')
  .description('Extracts the texts that have gold and prints precision, recall and F1 per metric')
  .requiredOption('--texts <dir>', 'the folder of the texts')
  .requiredOption('--gold <dir>', 'the folder of the annotations, one JSON per text')
  .option('--errors', 'list every miss and every wrong find first')
  .action(({ texts, gold, errors }: { texts: string; gold: string; errors?: boolean }) =>
    evaluate(texts, gold, errors ?? false),
  );

try {
  await command.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
