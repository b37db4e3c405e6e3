// Compares a picture of a screen with its reference; a missing reference is written, except under CI.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const REFERENCES = join('tests', 'e2e', 'references');
/** Where what was seen and the difference are left when they do not agree; not committed. */
const ARTIFACTS = join('tests', 'e2e', 'artifacts');

/**
 * The share of pixels that differ, 0 to 1. Another size is 1. Where they differ, both pictures stay in `artifacts`.
 * Set UPDATE_REFERENCES=1 to write the references anew.
 */
export function differenceTo(name: string, picture: Buffer): number {
  const path = join(REFERENCES, `${name}.png`);
  const update = process.env.UPDATE_REFERENCES === '1';
  if (update || (!existsSync(path) && process.env.CI !== 'true')) {
    mkdirSync(REFERENCES, { recursive: true });
    writeFileSync(path, picture);
    return 0;
  }
  mkdirSync(ARTIFACTS, { recursive: true });
  const command = ['tests/e2e/compare-pictures.mjs', path, join(ARTIFACTS, `${name}-difference.png`)];
  const share = Number(execFileSync(process.execPath, command, { input: picture }));
  if (share > 0) writeFileSync(join(ARTIFACTS, `${name}-seen.png`), picture);
  return share;
}
