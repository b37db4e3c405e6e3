// Runs seed/main.ts as a process of its own and hears how far it is.
import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { AtlasError } from '../cypher/errors.ts';
import type { Settings } from './env.ts';

const SEED = fileURLToPath(new URL('../seed/main.ts', import.meta.url));
const TSX = createRequire(import.meta.url).resolve('tsx');

/** What the seed says while it runs and at its end; more fields are let through unread. */
const message = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress'), step: z.string(), done: z.number(), total: z.number().nullable() }),
  z.object({
    type: z.literal('summary'),
    dataVersion: z.string(),
    refused: z.array(z.object({ file: z.string(), why: z.string() })),
  }),
]);
export type SeedMessage = z.infer<typeof message>;

export type SeedEnvironment = Record<string, string | undefined>;

export interface SeedRun {
  /** Files and folders; none makes the graph again from the facts there are. */
  paths: string[];
  /** The environment of this process; settings of ours replace what is in it. */
  env: SeedEnvironment;
  settings: Settings;
  /** Shown in the terminal, or kept for the error's sentence. */
  output: 'shown' | 'kept';
  onMessage?: (message: SeedMessage) => void;
}

/** @throws AtlasError with the seed's own sentence when it ends with a fault */
export function runSeed({ paths, env, settings, output, onMessage }: SeedRun): Promise<void> {
  const stdio = output === 'shown' ? 'inherit' : 'pipe';
  const child = fork(SEED, paths, {
    execArgv: ['--import', TSX],
    env: { ...env, ...settingsAsEnvironment(settings) },
    stdio: ['ignore', output === 'shown' ? 'inherit' : 'ignore', stdio, 'ipc'],
  });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-4000)));
  child.on('message', (raw) => {
    const read = message.safeParse(raw);
    if (read.success) onMessage?.(read.data);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) return resolve();
      const sentence = said.trim().split('\n').at(-1);
      reject(new AtlasError('seed-failed', 500, sentence || 'The seed did not end well.'));
    });
  });
}

function settingsAsEnvironment(settings: Settings): Record<string, string> {
  const { ATLAS_HOME, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = settings;
  const given = { ATLAS_HOME, NEO4J_URI: NEO4J_URI ?? '', NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE };
  return Object.fromEntries(
    Object.entries(given).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
