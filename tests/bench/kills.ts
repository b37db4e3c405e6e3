// kill -9 at random moments of seeding, on each engine: the next run ends with the graph that an undisturbed one gives.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphEngine } from '../../cypher/engine.ts';
import { openGrafeo } from '../../cypher/engines/grafeo.ts';
import { connectNeo4j } from '../../cypher/engines/neo4j.ts';
import { readCurrent } from '../../cypher/graph-files.ts';
import { isInstalled } from '../../cypher/neo4j-local/programs.ts';
import { startNeo4j } from '../../cypher/neo4j-local/start.ts';
import { dumpGraph } from '../fixtures/dump-graph.ts';
import { emptyDatabase } from '../neo4j/empty-database.ts';
import type { Benchmark, Figure } from './figure.ts';
import { everyNth, runMeasured } from './seed-corpus.ts';

const ROOT = join(import.meta.dirname, '../..');
const LIB = join(ROOT, '.atlas/neo4j/lib');
const KILLS = 10;
const TEXTS = 300;

type Env = Record<string, string>;

/** Resolves with whether it was killed before it ended. */
function killAfter(ms: number, texts: string[], env: Env): Promise<boolean> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'seed/main.ts', ...texts], {
    cwd: ROOT,
    env: { ...process.env, NEO4J_URI: '', ...env },
    stdio: 'ignore',
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), ms);
  return new Promise((resolve) =>
    child.once('close', (_code, signal) => {
      clearTimeout(timer);
      resolve(signal === 'SIGKILL');
    }),
  );
}

async function fingerprint(engine: GraphEngine): Promise<string> {
  return createHash('sha256')
    .update(JSON.stringify(await dumpGraph(engine)))
    .digest('hex');
}

/** Kills at moments drawn over the whole run, each time from nothing; counts the runs whose graph then is the same. */
async function survive(
  name: string,
  texts: string[],
  folder: string,
  { env, look, forget }: { env: Env; look: (home: string) => Promise<string>; forget: () => Promise<void> },
): Promise<Figure> {
  const home = (run: string) => join(folder, `${name}-${run}`);
  // The first run warms the engine up: moments are drawn over one that goes as the later ones will.
  await runMeasured('seed/main.ts', texts, { ...env, ATLAS_HOME: home('first') });
  await forget();
  const whole = await runMeasured('seed/main.ts', texts, { ...env, ATLAS_HOME: home('whole') });
  const expected = await look(home('whole'));
  const moments: string[] = [];
  let equal = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    await forget();
    const at = ((kill + Math.random()) / KILLS) * whole.wallSeconds;
    const killed = await killAfter(at * 1000, texts, { ...env, ATLAS_HOME: home(String(kill)) });
    await runMeasured('seed/main.ts', [...texts, '--yes'], { ...env, ATLAS_HOME: home(String(kill)) });
    if ((await look(home(String(kill)))) === expected) equal++;
    moments.push(`${at.toFixed(1)}${killed ? '' : ' (ended before)'}`);
  }
  await forget();
  const note = `of a run of ${whole.wallSeconds.toFixed(1)} s at ${moments.join(', ')} s`;
  return { name: `${name}: equal graphs after kill -9`, value: equal, unit: `of ${KILLS}`, goal: `${KILLS}`, note };
}

export const benchmark: Benchmark = {
  name: 'kills',
  async run() {
    const corpus = process.env.ATLAS_CORPUS;
    if (!corpus) return 'It needs a folder of articles: set ATLAS_CORPUS.';
    const texts = everyNth(corpus, TEXTS);
    const folder = mkdtempSync(join(tmpdir(), 'atlas-kills-'));
    try {
      const embedded = await survive('embedded', texts, folder, {
        env: {},
        forget: () => Promise.resolve(),
        look: async (home) => {
          const engine = openGrafeo(readCurrent(home)?.path ?? '');
          const found = await fingerprint(engine);
          await engine.close();
          return found;
        },
      });
      if (!isInstalled('java')) return [embedded];
      const server = await startNeo4j({ lib: LIB, say: console.log });
      const engine = await connectNeo4j({ uri: server.uri });
      try {
        const forget = () => emptyDatabase(engine);
        const neo4j = await survive('Neo4j', texts, folder, {
          env: { NEO4J_URI: server.uri },
          forget,
          look: () => fingerprint(engine),
        });
        return [embedded, neo4j];
      } finally {
        await engine.close();
        await server.stop();
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
