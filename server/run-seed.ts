// Runs seed/main.ts as a process of its own and hears how far it is.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { AtlasError } from '../cypher/errors.ts';
import type { Settings } from './env.ts';

const SEED = fileURLToPath(new URL('../seed/main.ts', import.meta.url));
const TSX = createRequire(import.meta.url).resolve('tsx');

/** What the seed says, one JSON line each: where it is, what came of it, or what went wrong. */
const line = z.union([
  z.object({
    /** Of the whole, 0 to 1. */
    progress: z.number(),
    step: z.string(),
    done: z.number(),
    total: z.number().nullable(),
  }),
  z.object({ summary: z.object({ refused: z.array(z.object({ file: z.string(), why: z.string() })) }) }),
  z.object({ error: z.string() }),
]);
export type SeedMessage = z.infer<typeof line>;

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
  const shown = output === 'shown';
  const how = shown ? [] : ['--progress', 'json'];
  const child = spawn(process.execPath, ['--import', TSX, SEED, ...how, '--', ...paths], {
    env: { ...env, ...settingsAsEnvironment(settings) },
    stdio: ['ignore', shown ? 'inherit' : 'pipe', shown ? 'inherit' : 'ignore'],
  });
  let fault = '';
  if (child.stdout) {
    createInterface(child.stdout).on('line', (text) => {
      const said = line.safeParse(parseOrNull(text));
      if (!said.success) return;
      if ('error' in said.data) fault = said.data.error;
      onMessage?.(said.data);
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) return resolve();
      reject(new AtlasError('seed-failed', 500, fault || 'The texts could not be made into a graph: see above.'));
    });
  });
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function settingsAsEnvironment(settings: Settings): Record<string, string> {
  const { ATLAS_HOME, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = settings;
  const given = { ATLAS_HOME, NEO4J_URI: NEO4J_URI ?? '', NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE };
  return Object.fromEntries(
    Object.entries(given).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
