// The whole seeding: texts found, facts made, graph assembled and written.
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CurationRule } from '../cypher/contracts/curation.ts';
import { AtlasError } from '../cypher/errors.ts';
import { assembleGraph, type AssembledGraph } from './5-assemble-graph.ts';
import { resetEmbedded, resetNeo4j, writeEmbedded, writeNeo4j, type WriteReport } from './6-write-graph.ts';
import { readCuration } from './curation-file.ts';
import { readCurationReport, writeCurationReport } from './curation-report.ts';
import { dataVersionOf } from './data-version.ts';
import { factsFolder, listFacts, removeFacts, streamFacts, type CachedText } from './facts-cache.ts';
import { EXTRACTOR_VERSION } from './facts.ts';
import { findTexts } from './find-texts.ts';
import { makeFacts } from './make-facts.ts';
import { planSeed, type Refused, type SeedPlan } from './plan-seed.ts';
import { addRemoving, forgetRemoving } from './removing-journal.ts';
import { writeReused } from './reused-file.ts';
import { takeLock } from './seed-lock.ts';
import type { SeedSummary, SeedTask } from './seed-task.ts';
import type { Graph } from './types.ts';

/**
 * Seeds. Running it twice changes nothing; whenever it is killed, the next run ends with the same graph.
 * @throws AtlasError or Refusal with a sentence that says what to do
 */
export async function seedTexts(task: SeedTask): Promise<SeedSummary> {
  const release = takeLock(task.home);
  try {
    return await seedLocked({ ...task, home: resolve(task.home) });
  } finally {
    release();
  }
}

async function seedLocked(task: SeedTask): Promise<SeedSummary> {
  const { home, onProgress } = task;
  const curation = readCuration(home);
  const texts = await findTexts(task.paths, (done, total) => onProgress?.({ step: 'read', done, total }));
  const { texts: cached, damaged } = task.reset ? { texts: [], damaged: [] } : listFacts(home);
  const prune = task.prune ? texts.folders : [];
  const plan = planSeed({ found: texts.found, cached, extractor: EXTRACTOR_VERSION, prune });
  const refused = [
    ...texts.refused,
    ...plan.refused,
    ...damaged.map((file) => ({ file, why: `facts/${file} is damaged: delete it and seed its text again.` })),
  ];
  if (!task.dryRun) {
    if (task.reset) await forgetAll(task);
    if (plan.documents.length === 0 && !task.reset && plan.removed.length === 0) throw noTexts(task.paths, refused);
    refused.push(...(await makePlanned(plan, task)));
  }
  const failed = new Set(refused.map(({ file }) => file));
  const made = (list: SeedPlan['fresh']) => list.filter(({ path }) => !failed.has(path)).map(({ id }) => id);
  const known = task.dryRun ? [] : listFacts(home).texts;
  const documents = task.dryRun ? plan.documents : known;
  const dataVersion = dataVersionOf(documents, curation);
  const isToWrite = !task.dryRun && !(task.reset && documents.length === 0);
  const report = isToWrite ? await writeGraph(task, known, curation, dataVersion) : null;
  return {
    loaded: made(plan.fresh),
    changed: made(plan.changed),
    removed: plan.removed.map(({ id }) => id),
    unchanged: plan.unchanged,
    remade: plan.remade.length,
    refused,
    passedOver: texts.passedOver,
    documents: documents.length,
    unmatched: isToWrite ? readCurationReport(home) : [],
    dataVersion,
    report,
  };
}

/** Makes what the plan asks for and takes out what it removes. */
async function makePlanned(plan: SeedPlan, { home, jobs, onProgress }: SeedTask): Promise<Refused[]> {
  addRemoving(home, plan.removed.map(({ id }) => id)); // prettier-ignore
  for (const { id } of plan.removed) removeFacts(home, id);
  const files = [...plan.fresh, ...plan.changed].map(({ path, root, file }) => ({ path, root, file }));
  const texts = [...files, ...plan.remade.map(({ path }) => ({ cached: path }))];
  const total = texts.length;
  return makeFacts({ home, texts }, jobs, (done) => onProgress?.({ step: 'facts', done, total }));
}

async function writeGraph(
  task: SeedTask,
  texts: CachedText[],
  curation: CurationRule[],
  dataVersion: string,
): Promise<WriteReport> {
  const { home, neo4j, yes } = task;
  let assembled: AssembledGraph | undefined;
  const assemble = (): AssembledGraph => {
    if (assembled) return assembled;
    task.onProgress?.({ step: 'assemble', done: 0, total: texts.length });
    assembled = assembleGraph(streamFacts(texts), curation);
    task.onProgress?.({ step: 'assemble', done: texts.length, total: texts.length });
    return assembled;
  };
  // Assembled at the first look: when this data version is in force already, nobody looks.
  const graph: Graph = {
    nodes: { [Symbol.iterator]: () => assemble().nodes[Symbol.iterator]() },
    edges: { [Symbol.iterator]: () => assemble().edges[Symbol.iterator]() },
  };
  const write = {
    dataVersion,
    extractor: EXTRACTOR_VERSION,
    onProgress: ({ step, done }: { step: 'compare' | 'nodes' | 'edges' | 'delete' | 'finish'; done: number }) => {
      const sizes: Partial<Record<string, number>> = assembled?.about ?? {};
      task.onProgress?.({ step, done, total: sizes[step] ?? null });
    },
  };
  const removing = addRemoving(home, []);
  const report = neo4j
    ? await writeNeo4j(graph, neo4j, { ...write, yes, removing })
    : await writeEmbedded(graph, { ...write, home });
  if (assembled) {
    writeCurationReport(home, assembled.unmatched);
    writeReused(home, assembled.reused);
  }
  forgetRemoving(home);
  return report;
}

async function forgetAll({ home, neo4j }: SeedTask): Promise<void> {
  if (neo4j) await resetNeo4j(neo4j);
  else resetEmbedded(home);
  rmSync(factsFolder(home), { recursive: true, force: true });
  forgetRemoving(home);
  mkdirSync(home, { recursive: true });
}

function noTexts(paths: string[], refused: Refused[]): AtlasError {
  const [first] = refused;
  const sentence =
    paths.length === 0
      ? 'There is nothing to seed yet: give a folder with .txt files, as in npm run seed -- my-folder/'
      : `${paths.join(', ')}: there is no text in it that can be read. Give a folder with .txt files.`;
  return new AtlasError('no-texts', 422, first ? `${sentence} ${first.why}` : sentence);
}
