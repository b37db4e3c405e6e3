// How the server starts: what it makes when there is no graph, and the one sentence when it cannot.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphSource, GraphState } from '../../server/atlas.ts';
import { prepareGraph } from '../../server/prepare-graph.ts';
import { SCHEMA_VERSION } from '../../cypher/schema.ts';

const ROOT = join(__dirname, '../..');
const homes: string[] = [];
afterAll(() => homes.forEach((home) => rmSync(home, { recursive: true, force: true })));

function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'atlas-start-'));
  homes.push(home);
  return home;
}

/** Starts the real server; gives what it says until it ends or until `ready` is said. */
function start(env: Record<string, string>, ready?: RegExp) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: ROOT,
    env: { ...process.env, NEO4J_URI: '', ...env },
  });
  let said = '';
  const ended = new Promise<{ code: number | null; said: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, said })),
  );
  const isReady = new Promise<string>((resolve) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const found = ready?.exec(said);
      if (found) resolve(found[0]);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
  });
  return { ended, isReady, stop: () => child.kill('SIGTERM') };
}

test('on a fresh home it seeds the texts, prints the address, answers, and ends cleanly', async () => {
  const home = newHome();
  const first = start({ ATLAS_HOME: home, PORT: '0' }, /http:\/\/127\.0\.0\.1:\d+/);
  const address = await first.isReady;
  const overview = await (await fetch(`${address}/api/overview`)).json();
  expect(overview.counts.Document).toBe(5);
  first.stop();
  expect(await first.ended).toMatchObject({ code: 0 });

  const second = start({ ATLAS_HOME: home, PORT: '0' }, /http:\/\/127\.0\.0\.1:\d+/);
  const again = await (await fetch(`${await second.isReady}/api/overview`)).json();
  expect(again).toEqual(overview);
  second.stop();
  expect((await second.ended).said).not.toMatch(/no graph yet|made by another/);
}, 180_000);

describe('it says what to do in one sentence and ends with 1', () => {
  test.each([
    ['a setting is wrong', { PORT: 'x' }, /^Wrong settings: PORT is "x"/],
    ['the folder of texts is not there', { ATLAS_TEXTS: '/nowhere/at/all', PORT: '0' }, /nowhere/],
    ['Neo4j cannot be reached', { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'x', PORT: '0' }, /127\.0\.0\.1:9/],
    ['the host is not of this machine', { HOST: '203.0.113.9', PORT: '4499' }, /HOST is "203\.0\.113\.9"/],
  ])('when %s', async (_title, env, sentence) => {
    const { code, said } = await start({ ATLAS_HOME: newHome(), ...env }).ended;
    expect(code).toBe(1);
    expect(said).toMatch(sentence);
    expect(said).not.toMatch(/\s+at .+:\d+:\d+/);
  });

  test('when the port is taken, before any text is read', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => holder.once('listening', resolve));
    const address = holder.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const { code, said } = await start({ ATLAS_HOME: newHome(), PORT: port }).ended;
    holder.close();
    expect(code).toBe(1);
    expect(said.trim().split('\n')).toEqual([expect.stringMatching(`^Port ${port} is taken: `)]);
  });
});

describe('before it opens its doors', () => {
  const ready: GraphState = {
    status: 'ready',
    engine: 'grafeo',
    dataVersion: 'v',
    schemaVersion: SCHEMA_VERSION,
    extractor: '2',
  };
  /** A source that tells one state until it is refreshed. */
  function sourceOf(before: Partial<GraphState>, after: Partial<GraphState> = {}) {
    let state: GraphState = { ...ready, ...before };
    const source: GraphSource = {
      state: () => Promise.resolve(state),
      read: () => Promise.reject(new Error('nobody reads yet')),
      refresh: async () => void (state = { ...ready, ...after }),
      close: () => Promise.resolve(),
    };
    return source;
  }
  async function prepare(graph: GraphSource) {
    const seeded: string[][] = [];
    const seed = async (paths: string[]) => void seeded.push(paths);
    await prepareGraph({ graph, extractor: '2', texts: 'my/texts', seed, say: () => undefined });
    return seeded;
  }

  test('a whole graph of this version is left alone', async () => {
    expect(await prepare(sourceOf({}))).toEqual([]);
  });
  test.each(['grafeo', 'neo4j'] as const)('without a graph the texts are seeded, on %s', async (engine) => {
    expect(await prepare(sourceOf({ status: 'empty', engine, dataVersion: null }))).toEqual([['my/texts']]);
  });
  test.each([{ extractor: '1' }, { schemaVersion: SCHEMA_VERSION - 1 }, { status: 'loading' as const }])(
    'an embedded graph that is old or unfinished is made again from its facts: %j',
    async (before) => {
      expect(await prepare(sourceOf(before))).toEqual([[]]);
    },
  );
  test.each([{ extractor: '1' }, { schemaVersion: SCHEMA_VERSION - 1 }, { status: 'loading' as const }])(
    'one in Neo4j is the user’s to seed: %j',
    async (before) => {
      await expect(prepare(sourceOf({ ...before, engine: 'neo4j' }))).rejects.toThrow('Run: npm run seed');
    },
  );
  test('a seed that leaves no graph is said', async () => {
    const graph = sourceOf({ status: 'empty' }, { status: 'empty' });
    await expect(prepare(graph)).rejects.toThrow('still no graph after seeding my/texts');
  });
});
