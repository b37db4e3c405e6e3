// Where the embedded engine's graphs lie: one file for each data version, and `current`, which names the one in force.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface GraphFile {
  dataVersion: string;
  path: string;
}

/** The file of a data version under a home folder. */
export function graphFile(home: string, dataVersion: string): GraphFile {
  return { dataVersion, path: join(home, `graph-${dataVersion}.grafeo`) };
}

/** The file that holds the name of the graph in force. */
export function currentPath(home: string): string {
  return join(home, 'current');
}

/** The graph in force, or null when there is none yet. */
export function readCurrent(home: string): GraphFile | null {
  const named = existsSync(currentPath(home)) ? readFileSync(currentPath(home), 'utf8').trim() : '';
  const dataVersion = /^graph-([\w-]+)\.grafeo$/.exec(named)?.[1];
  if (!dataVersion) return null;
  const file = graphFile(home, dataVersion);
  return existsSync(file.path) ? file : null;
}

/** Graph files and their logs that `current` does not name: what an older or broken seed left. */
export function listDebris(home: string): string[] {
  if (!existsSync(home)) return [];
  const current = readCurrent(home);
  return readdirSync(home)
    .filter((name) => /^graph-.*\.grafeo/.test(name) || name === 'current.new')
    .map((name) => join(home, name))
    .filter((path) => path !== current?.path);
}
