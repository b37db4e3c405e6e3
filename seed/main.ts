// npm run seed -- [files or folders]: texts in, the graph of all texts written to the engine in force.
import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError, Option } from 'commander';
import { connectNeo4j } from '../cypher/engines/neo4j.ts';
import { beginFirstSeed, endFirstSeed, isFirstSeed } from './first-seed.ts';
import { seedTexts } from './seed-texts.ts';
import { readSettings, type SeedSettings } from './settings.ts';
import { progressBar, progressLines } from './show-progress.ts';
import { summaryLines } from './show-summary.ts';

const MOST_JOBS = 64;

interface Flags {
  reset?: boolean;
  prune?: boolean;
  dryRun?: boolean;
  yes?: boolean;
  jobs: number;
  progress: 'bar' | 'json';
}

function wholeNumber(value: string): number {
  const jobs = Number(value);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  throw new InvalidArgumentError(`a whole number from 1 to ${MOST_JOBS} is needed, not ${value}.`);
}

async function seed(paths: string[], flags: Flags, settings: SeedSettings): Promise<void> {
  const { ATLAS_HOME: home, ATLAS_TEXTS, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = settings;
  const isFirst = paths.length === 0 && !flags.reset && isFirstSeed(home);
  const login = NEO4J_PASSWORD ? { user: NEO4J_USER, password: NEO4J_PASSWORD } : {};
  const neo4j = NEO4J_URI ? await connectNeo4j({ uri: NEO4J_URI, ...login, database: NEO4J_DATABASE }) : null;
  const view = flags.progress === 'json' ? progressLines(console.log) : progressBar(process.stderr);
  try {
    const { reset, prune, dryRun, yes, jobs } = flags;
    if (isFirst && !dryRun) beginFirstSeed(home);
    const summary = await seedTexts({
      ...{ paths: isFirst ? [ATLAS_TEXTS] : paths, home, neo4j, jobs, reset, prune, dryRun, yes },
      onProgress: (progress) => view.show(progress),
    });
    if (!dryRun) endFirstSeed(home);
    view.stop();
    if (flags.progress === 'json') console.log(JSON.stringify({ summary }));
    else summaryLines(summary, flags.dryRun ?? false).forEach((line) => console.log(line));
  } finally {
    view.stop();
    await neo4j?.close();
  }
}

/** One core is left to V8's own threads: on two, a second worker took 1.6 times the CPU time and was no faster (measured). */
const USUAL_JOBS = Math.max(1, Math.min(availableParallelism() - 1, 8));

const command = new Command('seed')
  .description('Makes facts of new and changed texts, assembles the graph of all texts, writes it')
  .argument('[paths...]', 'text files, or folders whose *.txt are read recursively; none: the graph is made again')
  .option('--reset', 'forget all of ours, graph and facts, then seed the paths given, if any')
  .option('--prune', 'take out texts that are gone from the given folders')
  .option('--dry-run', 'only say what would be done')
  .option('--jobs <n>', 'worker threads', wholeNumber, USUAL_JOBS)
  .option('--yes', 'write beside foreign nodes, and let documents go of which there are no facts here')
  .addOption(new Option('--progress <form>', 'how to tell where it is').choices(['bar', 'json']).default('bar'))
  .action((paths: string[], flags: Flags) => seed(paths, flags, readSettings(process.env)));

try {
  await command.parseAsync();
} catch (error) {
  const sentence = error instanceof Error ? error.message : String(error);
  if (command.opts<Flags>().progress === 'json') console.log(JSON.stringify({ error: sentence }));
  console.error(sentence);
  process.exitCode = 1;
}
