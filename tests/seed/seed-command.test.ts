// `npm run seed` as a process: sentences, exit codes, progress for a program, and kill -9 at any moment.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGrafeo } from '../../cypher/engines/grafeo.ts';
import { readCurrent } from '../../cypher/graph-files.ts';
import { dumpGraph, type Dump } from '../fixtures/dump-graph.ts';

const ROOT = join(__dirname, '..', '..');

let folder: string;
let texts: string;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'atlas-command-')));
  texts = join(folder, 'texts');
  cpSync(join(ROOT, 'seed', 'texts'), join(texts, 'samples'), { recursive: true });
  cpSync(join(ROOT, 'tests', 'news'), join(texts, 'news'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  code: number | null;
  out: string;
  err: string;
  ms: number;
}

/** Runs the command; `killAfter` ends it with kill -9 after so many milliseconds. */
function run(home: string, args: string[], env: Record<string, string> = {}, killAfter?: number): Promise<Ended> {
  const start = Date.now();
  const child = spawn(process.execPath, ['--import', 'tsx', 'seed/main.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, NEO4J_URI: '', ATLAS_HOME: home, ...env },
  });
  const ended = { out: '', err: '' };
  child.stdout.on('data', (data) => (ended.out += data));
  child.stderr.on('data', (data) => (ended.err += data));
  if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...ended, ms: Date.now() - start })));
}

async function dumpOf(home: string): Promise<Dump> {
  const current = readCurrent(home);
  if (!current) throw new Error(`there is no graph in ${home}`);
  const engine = openGrafeo(current.path);
  const dump = await dumpGraph(engine);
  await engine.close();
  return dump;
}

const hashOf = async (home: string) =>
  createHash('sha1')
    .update(JSON.stringify(await dumpOf(home)))
    .digest('hex');

test('loads, says what it did, ends with 0; JSON lines for a program that asks for them', async () => {
  const home = join(folder, 'plain');
  const first = await run(home, [join(texts, 'samples')]);
  expect(first).toMatchObject({ code: 0, err: '' });
  expect(first.out).toMatch(
    /^Loaded 5, changed 0, removed 0, unchanged 0, refused 0\.\nThe graph of 5 texts is written: \d+ nodes/,
  );
  const second = await run(home, [texts, '--progress', 'json', '--jobs', '2']);
  const lines = second.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const { summary } = lines.at(-1);
  expect(summary.loaded).toHaveLength(20);
  expect(summary.refused).toHaveLength(5);
  const shares = lines.slice(0, -1).map(({ progress }) => progress);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(lines.slice(0, -1).map(({ step }) => step)).toEqual(
    expect.arrayContaining(['read', 'facts', 'nodes', 'edges']),
  );
});

test.each([
  ['a folder that is not there', ['/no/such/folder'], {}, 'no such file or folder'],
  ['a wrong number of jobs', ['--jobs', '0'], {}, 'a whole number from 1 to 64 is needed, not 0'],
  ['a wrong setting', [], { NEO4J_URI: 'http://localhost' }, 'NEO4J_URI is "http://localhost": expected an address'],
  ['a database that is not there', [], { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' }, '127.0.0.1:1'],
])('%s ends with a sentence and 1', async (_, args, env, sentence) => {
  const { code, err } = await run(join(folder, 'failing'), args, env);
  expect(err).toContain(sentence);
  expect(err).not.toMatch(/^\s+at /m);
  expect(code).toBe(1);
});

test('killed at any moment, the next run ends with the same graph', async () => {
  const whole = join(folder, 'whole');
  const { ms } = await run(whole, [texts, '--jobs', '2']);
  const expected = await hashOf(whole);
  for (const share of [0.5, 0.75, 0.9]) {
    const home = join(folder, `killed-${share}`);
    // The first seed may name its texts or take those of the settings.
    const [paths, env] = share < 0.7 ? [[], { ATLAS_TEXTS: texts }] : [[texts], {}];
    const wait = Math.round(ms * (share + (Math.random() - 0.5) * 0.1));
    const killed = await run(home, [...paths, '--jobs', '2'], env, wait);
    const again = await run(home, [...paths, '--jobs', '1'], env);
    expect({ wait, code: again.code, err: again.err }).toEqual({ wait, code: 0, err: '' });
    expect({ wait, killed: killed.code, dump: await hashOf(home) }).toEqual({
      wait,
      killed: killed.code,
      dump: expected,
    });
    expect(readdirSync(home).filter((name) => /grafeo/.test(name))).toHaveLength(1);
  }
}, 180_000);

test('killed while a text is added, the old graph stays in force until the next run', async () => {
  const home = join(folder, 'growing');
  await run(home, [join(texts, 'samples')]);
  const old = await dumpOf(home);
  const killed = await run(home, [join(texts, 'news')], {}, 1500);
  const between = await dumpOf(home);
  if (killed.code === null) expect(between).toEqual(old);
  await run(home, [join(texts, 'news')]);
  expect((await dumpOf(home)).nodes.length).toBeGreaterThan(old.nodes.length);
}, 180_000);
