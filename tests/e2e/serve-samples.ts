// Starts the real server on the five sample texts, in a home of its own, seeded by itself, for a browser to visit.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Served {
  origin: string;
  home: string;
  stop: () => Promise<void>;
}

/** Seeding and opening take seconds; a busy machine gets time. */
export const SERVE_MS = 240_000;

/** `env` adds settings: NEO4J_URI for the other engine, ATLAS_TEXTS for other texts. The client must be built. */
export function serveSamples(env: Record<string, string> = {}): Promise<Served> {
  const home = mkdtempSync(join(tmpdir(), 'atlas-e2e-'));
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', ATLAS_HOME: home, LOG_LEVEL: 'fatal', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await gone;
    rmSync(home, { recursive: true, force: true });
  };
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const origin = /Tifa Atlas is at (http:\/\/\S+)/.exec(said)?.[1];
      if (origin) resolve({ origin, home, stop });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${said}`)));
  });
}
