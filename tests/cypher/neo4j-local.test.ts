// A local Neo4j: what is missing is said in a sentence, and Maven is asked once however many wait for it.
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { neo4jConf } from '../../cypher/neo4j-local/conf.ts';
import { hasJars, neo4jVersion } from '../../cypher/neo4j-local/fetch-jars.ts';

const ROOT = join(__dirname, '../..');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-neo4j-local-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A program of that name on the only path there is. */
function install(name: string, script: string): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
}

/** `npm run neo4j` with nothing on the path but what was installed here. */
function start(): Promise<{ code: number | null; said: string }> {
  const env = { ...process.env, PATH: folder, ATLAS_HOME: join(folder, 'home') };
  const args = ['--import', 'tsx', 'cypher/neo4j-local/main.ts', '--port', '1'];
  const child = spawn(process.execPath, args, { cwd: ROOT, env });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said: said.trim() })));
}

const posix = process.platform === 'win32' ? test.skip : test;

posix('without Java it says so and ends with 1', async () => {
  expect(await start()).toEqual({ code: 1, said: 'Java was not found. Install Java 17 or newer: Neo4j runs on it.' });
});

posix('without Maven it says so, unless the jars are there already', async () => {
  install('java', 'exit 0');
  const { code, said } = await start();
  expect([code, said]).toEqual([1, 'Maven (mvn) was not found. Install it: it fetches Neo4j, which is not shipped.']);
});

posix('two that start at the same time fetch once; a server that ends at once is told with its log', async () => {
  const asked = join(folder, 'asked');
  install('java', 'exit 0');
  install('mvn', COPIES_JARS.replace('ASKED', asked));
  const ended = await Promise.all([start(), start()]);
  expect(readFileSync(asked, 'utf8').trim().split('\n')).toHaveLength(1);
  const lib = join(folder, 'home/neo4j/lib');
  expect([hasJars(lib), existsSync(join(lib, 'neo4j.jar'))]).toEqual([true, true]);
  for (const { code, said } of ended) {
    expect(code).toBe(1);
    expect(said).toContain(`Neo4j ended at once. Its log is in ${join(folder, 'home/neo4j/home/logs')}.`);
  }
});

posix('a Maven that fails is quoted', async () => {
  install('java', 'exit 0');
  install('mvn', 'if [ "$1" = "-version" ]; then exit 0; fi; echo "no route to host"; exit 1');
  expect(await start()).toMatchObject({ code: 1, said: expect.stringContaining('fetch Neo4j: no route to host') });
});

test('jars of another version count as none', () => {
  writeFileSync(join(folder, '.version'), '4.4.0');
  expect(hasJars(folder)).toBe(false);
  writeFileSync(join(folder, '.version'), neo4jVersion());
  expect(hasJars(folder)).toBe(true);
});

test('the server listens on this machine only and reads no files for a query', () => {
  expect(neo4jConf(7687)).toContain('server.bolt.listen_address=127.0.0.1:7687');
  expect(neo4jConf(7687)).toContain('allow_csv_import_from_file_urls=false');
});

/** Stands for Maven: notes that it was asked, takes its time, leaves one jar. */
const COPIES_JARS = `
if [ "$1" = "-version" ]; then exit 0; fi
echo asked >> ASKED
/bin/sleep 1
for argument in "$@"; do
  case "$argument" in -DoutputDirectory=*) /bin/mkdir -p "\${argument#*=}"; echo jar > "\${argument#*=}/neo4j.jar";; esac
done`;
