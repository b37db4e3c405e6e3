// Fetches the jars of a local Neo4j through Maven, once, whoever asks at the same time.
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { AtlasError } from '../errors.ts';
import { isInstalled, NEEDS_SHELL } from './programs.ts';

const POM = fileURLToPath(new URL('./pom.xml', import.meta.url));
const WAIT_MINUTES = 10;

/** The version the pom asks for. */
export function neo4jVersion(): string {
  return /<neo4j\.version>(.+?)<\/neo4j\.version>/.exec(readFileSync(POM, 'utf8'))?.[1] ?? '';
}

/** True when the folder holds the jars of the version the pom asks for. */
export function hasJars(lib: string): boolean {
  const mark = join(lib, '.version');
  return existsSync(mark) && readFileSync(mark, 'utf8') === neo4jVersion();
}

/**
 * Sees to it that the folder holds the jars: 121 MB, once, 20 to 60 s.
 * @throws AtlasError when Maven is missing or fails
 */
export async function fetchJars(lib: string, say: (sentence: string) => void = () => undefined): Promise<void> {
  if (hasJars(lib)) return;
  if (!isInstalled('mvn')) {
    throw new AtlasError(
      'no-maven',
      500,
      'Maven (mvn) was not found. Install it: it fetches Neo4j, which is not shipped.',
    );
  }
  mkdirSync(dirname(lib), { recursive: true });
  await underLock(`${lib}.lock`, async () => {
    if (hasJars(lib)) return;
    say(`Fetching Neo4j ${neo4jVersion()} through Maven (121 MB, once) ...`);
    const draft = `${lib}.new`;
    rmSync(draft, { recursive: true, force: true });
    await runMaven(draft);
    writeFileSync(join(draft, '.version'), neo4jVersion());
    rmSync(lib, { recursive: true, force: true });
    renameSync(draft, lib);
  });
}

function runMaven(folder: string): Promise<void> {
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${folder}`, '-DincludeScope=runtime'];
  return new Promise((resolve, reject) => {
    const child = spawn('mvn', ['-q', '-B', '-f', POM, ...goal], {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: NEEDS_SHELL,
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new AtlasError('maven-failed', 500, `Maven could not fetch Neo4j: ${said.trim().slice(-600)}`));
    });
  });
}

/** One at a time; the lock of a process that is no more is taken over. */
async function underLock(path: string, work: () => Promise<void>): Promise<void> {
  const end = Date.now() + WAIT_MINUTES * 60_000;
  while (!takeLock(path)) {
    if (Date.now() > end) throw new AtlasError('locked', 500, `Another process holds ${path}. Delete it if none does.`);
    await sleep(500);
  }
  try {
    await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function takeLock(path: string): boolean {
  try {
    const handle = openSync(path, 'wx');
    writeFileSync(handle, String(process.pid));
    closeSync(handle);
    return true;
  } catch {
    const holder = existsSync(path) ? Number(readFileSync(path, 'utf8')) : 0;
    if (holder > 0 && !isAlive(holder)) rmSync(path, { force: true });
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
