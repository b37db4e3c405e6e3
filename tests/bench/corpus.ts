// A whole corpus into each engine: time, memory, what a second run does, what a second worker costs.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInstalled } from '../../cypher/neo4j-local/programs.ts';
import { startNeo4j } from '../../cypher/neo4j-local/start.ts';
import type { Benchmark, Figure } from './figure.ts';
import { everyNth, runMeasured } from './seed-corpus.ts';

const LIB = join(import.meta.dirname, '../../.atlas/neo4j/lib');
const SAMPLE = 3000;

/** Facts of a part of the corpus by one worker and by two. */
async function workers(corpus: string, folder: string): Promise<Figure[]> {
  const texts = everyNth(corpus, SAMPLE);
  const run = (jobs: string) =>
    runMeasured('seed/main.ts', [...texts, '--jobs', jobs], { ATLAS_HOME: join(folder, `jobs-${jobs}`) });
  const [one, two] = [await run('1'), await run('2')];
  return [
    {
      name: 'seeding with --jobs 2 / --jobs 1, CPU time',
      value: two.cpuSeconds / one.cpuSeconds,
      unit: 'ratio',
      goal: '<= 1.15',
      note: `${texts.length} texts, ${one.wallSeconds.toFixed(0)} and ${two.wallSeconds.toFixed(0)} s`,
    },
  ];
}

async function load(engine: string, corpus: string, env: Record<string, string>): Promise<Figure[]> {
  const first = await runMeasured('seed/main.ts', [corpus, '--jobs', '2'], env);
  const second = await runMeasured('seed/main.ts', [corpus, '--jobs', '2'], env);
  const last = (out: string) => out.trim().split('\n').at(-1) ?? '';
  return [
    {
      name: `${engine}: the whole corpus`,
      value: first.wallSeconds / 60,
      unit: 'min',
      goal: '<= 10',
      note: `${first.cpuSeconds.toFixed(0)} CPU-s; ${last(first.out)}`,
    },
    { name: `${engine}: most memory of the seed`, value: first.peakMegabytes, unit: 'MB' },
    { name: `${engine}: a second run`, value: second.wallSeconds, unit: 's', note: last(second.out) },
  ];
}

export const benchmark: Benchmark = {
  name: 'corpus',
  async run() {
    const corpus = process.env.ATLAS_CORPUS;
    if (!corpus) return 'It needs a folder of articles: set ATLAS_CORPUS.';
    const folder = mkdtempSync(join(tmpdir(), 'atlas-corpus-bench-'));
    try {
      const facts = await runMeasured('seed/extract.ts', [corpus, '--out', join(folder, 'out'), '--jobs', '2']);
      const figures: Figure[] = [
        { name: 'facts of the whole corpus', value: facts.wallSeconds, unit: 's', note: `${facts.cpuSeconds.toFixed(0)} CPU-s` },
        { name: 'most memory for facts', value: facts.peakMegabytes, unit: 'MB', goal: '<= 400' },
        ...(await workers(corpus, folder)),
        ...(await load('embedded', corpus, { ATLAS_HOME: join(folder, 'embedded') })),
      ]; // prettier-ignore
      if (!isInstalled('java')) return figures;
      const neo4j = await startNeo4j({ lib: LIB, say: console.log });
      try {
        figures.push(...(await load('Neo4j', corpus, { ATLAS_HOME: join(folder, 'neo4j'), NEO4J_URI: neo4j.uri })));
      } finally {
        await neo4j.stop();
      }
      return figures;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
