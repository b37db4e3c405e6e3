// `npm run bench`: every figure of the design as a table and as JSON; medians and ratios within one run.
import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import type { Benchmark, Figure } from './figure.ts';

const BENCHMARKS = ['extraction', 'corpus', 'api', 'client', 'kills'] as const;

const program = new Command('bench')
  .argument('[names...]', `which to run: ${BENCHMARKS.join(', ')}`)
  .option('--json <file>', 'write the figures to a file as well');
program.parse();
const unknown = program.args.filter((name) => !BENCHMARKS.some((known) => known === name));
if (unknown.length)
  program.error(`No benchmark is called ${unknown.join(', ')}: choose among ${BENCHMARKS.join(', ')}.`);

const results: (Figure & { benchmark: string })[] = [];
for (const name of BENCHMARKS.filter((known) => program.args.length === 0 || program.args.includes(known))) {
  const { benchmark } = (await import(`./${name}.ts`)) as { benchmark: Benchmark };
  const figures = await benchmark.run();
  if (typeof figures === 'string') console.log(`${name}: skipped. ${figures}`);
  else results.push(...figures.map((figure) => ({ benchmark: name, ...figure })));
}

console.table(
  results.map(({ benchmark, name, value, unit, goal, note }) => ({
    benchmark,
    figure: name,
    value: Number(value.toPrecision(4)),
    unit,
    goal: goal ?? '',
    note: note ?? '',
  })),
);
const file = program.opts<{ json?: string }>().json;
if (file) writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
