// Seeds texts in a process of its own and tells what that took.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const METER = join(import.meta.dirname, 'meter.ts');

export interface Spent {
  wallSeconds: number;
  /** User and system, all threads. */
  cpuSeconds: number;
  /** The most that was resident at once. */
  peakMegabytes: number;
  out: string;
}

/** Runs an entry of the project and measures the process. @throws Error with what it said when it fails */
export function runMeasured(entry: string, args: string[], env: Record<string, string> = {}): Promise<Spent> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-meter-'));
  const file = join(folder, 'usage.json');
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', '--import', METER, entry, ...args], {
    cwd: ROOT,
    env: { ...process.env, NEO4J_URI: '', ...env, METER_FILE: file },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('close', (code) => {
      const wallSeconds = (performance.now() - start) / 1000;
      if (code === 0) {
        const usage = JSON.parse(readFileSync(file, 'utf8')) as Pick<Spent, 'cpuSeconds' | 'peakMegabytes'>;
        resolve({ wallSeconds, ...usage, out: said });
      } else reject(new Error(`${entry} ended with ${code}: ${said.slice(-2000)}`));
      rmSync(folder, { recursive: true, force: true });
    });
  });
}

/** Every n-th text below a folder, `count` of them at most, as paths. */
export function everyNth(folder: string, count: number): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const step = Math.max(1, files.length / count);
  return Array.from({ length: Math.min(count, files.length) }, (_, place) =>
    join(folder, files[Math.floor(place * step)]),
  );
}
