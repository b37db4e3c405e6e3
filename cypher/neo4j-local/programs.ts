// Whether the programs a local Neo4j needs are there: Java runs it, Maven fetches it.
import { spawnSync } from 'node:child_process';

/** On Windows Maven is a script, which only a shell starts. */
export const NEEDS_SHELL = process.platform === 'win32';

/** True when the program answers to `-version`. */
export function isInstalled(program: 'java' | 'mvn'): boolean {
  return spawnSync(program, ['-version'], { stdio: 'ignore', shell: NEEDS_SHELL }).status === 0;
}
