// Whether a seed without paths is the first one, which reads the texts of ATLAS_TEXTS; one that was killed is still to be done.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFacts } from './facts-cache.ts';

const mark = (home: string) => join(home, 'first-seed');

/** True where nothing was seeded yet, or the first seed did not come to its end. */
export function isFirstSeed(home: string): boolean {
  return existsSync(mark(home)) || listFacts(home).texts.length === 0;
}

/** Until a seed ends well, the next one without paths is the first too. */
export function beginFirstSeed(home: string): void {
  mkdirSync(home, { recursive: true });
  writeFileSync(mark(home), '');
}

/** To be told after any seed that ended well. */
export function endFirstSeed(home: string): void {
  rmSync(mark(home), { force: true });
}
