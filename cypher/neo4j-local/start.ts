// Starts a real Neo4j on this machine, without Docker, and stops it again.
import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connectNeo4j } from '../engines/neo4j.ts';
import { AtlasError } from '../errors.ts';
import { neo4jConf } from './conf.ts';
import { fetchJars } from './fetch-jars.ts';
import { isInstalled } from './programs.ts';

const START_SECONDS = 120;
const STOP_SECONDS = 15;
const OPENS = ['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
const QUICK = ['-XX:TieredStopAtLevel=1'];

export interface LocalNeo4j {
  uri: string;
  home: string;
  /** Ends when the server does, by itself or by `stop()`. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

export interface StartOptions {
  /** Folder of the jars, fetched when they are not there. */
  lib: string;
  /** Folder of the database; without one a temporary folder that goes with the server. */
  home?: string;
  /** A free port unless given. */
  port?: number;
  /** Half the start time, slower in the long run: for tests. */
  quick?: boolean;
  say?: (sentence: string) => void;
}

/**
 * Starts the server and waits until it answers: 5 to 8 s on a fresh home.
 * @throws AtlasError when Java or Maven is missing, or the server does not come up in time
 */
export async function startNeo4j({ lib, home, port, quick, say }: StartOptions): Promise<LocalNeo4j> {
  if (!isInstalled('java')) {
    throw new AtlasError('no-java', 500, 'Java was not found. Install Java 17 or newer: Neo4j runs on it.');
  }
  await fetchJars(lib, say);
  const folder = home ?? mkdtempSync(join(tmpdir(), 'tifa-atlas-neo4j-'));
  const bolt = port ?? (await freePort());
  mkdirSync(join(folder, 'conf'), { recursive: true });
  mkdirSync(join(folder, 'logs'), { recursive: true });
  writeFileSync(join(folder, 'conf', 'neo4j.conf'), neo4jConf(bolt));
  const child = launch(lib, folder, quick ? QUICK : []);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const uri = `bolt://127.0.0.1:${bolt}`;
  const stop = async () => {
    await end(child, ended);
    if (home === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await untilItAnswers(uri, child);
  } catch (error) {
    await end(child, ended);
    throw error;
  }
  return { uri, home: folder, ended, stop };
}

function launch(lib: string, home: string, extra: string[]): ChildProcess {
  const flags = ['-Xmx512m', '-XX:+UseSerialGC', ...extra, ...OPENS];
  const classes = ['-cp', join(lib, '*'), 'org.neo4j.server.CommunityEntryPoint'];
  const folders = [`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`, '--console-mode'];
  const child = spawn('java', [...flags, ...classes, ...folders], { stdio: ['ignore', 'pipe', 'pipe'] });
  const log = createWriteStream(join(home, 'logs', 'console.log'));
  child.stdout?.pipe(log);
  child.stderr?.pipe(log);
  // A server must not outlive the process that started it.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('close', () => process.removeListener('exit', kill));
  return child;
}

async function untilItAnswers(uri: string, child: ChildProcess): Promise<void> {
  const end = Date.now() + START_SECONDS * 1000;
  while (Date.now() < end && child.exitCode === null) {
    try {
      const engine = await connectNeo4j({ uri });
      await engine.close();
      return;
    } catch {
      await sleep(200);
    }
  }
  const why = child.exitCode === null ? `did not answer within ${START_SECONDS} s` : 'ended at once';
  const home = child.spawnargs.find((arg) => arg.startsWith('--home-dir='))?.slice('--home-dir='.length) ?? '';
  throw new AtlasError('neo4j-failed', 500, `Neo4j ${why}. Its log is in ${join(home, 'logs')}.`);
}

async function end(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_SECONDS * 1000);
  await ended;
  clearTimeout(timer);
}

/** A port nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
