// Compares a picture of a screen with its reference; a missing reference is written, except under CI.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const REFERENCES = join('tests', 'e2e', 'references');
/** Where what was seen and the difference are left when they do not agree; not committed. */
const ARTIFACTS = join('tests', 'e2e', 'artifacts');

/** Colour distance below which two pixels are alike. */
const THRESHOLD = 0.15;

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
  const expected = PNG.sync.read(readFileSync(path));
  const seen = PNG.sync.read(picture);
  if (expected.width !== seen.width || expected.height !== seen.height) return 1;
  const { width, height } = expected;
  const difference = new PNG({ width, height });
  const pixels = pixelmatch(expected.data, seen.data, difference.data, width, height, { threshold: THRESHOLD });
  if (pixels > 0) {
    mkdirSync(ARTIFACTS, { recursive: true });
    writeFileSync(join(ARTIFACTS, `${name}-seen.png`), picture);
    writeFileSync(join(ARTIFACTS, `${name}-difference.png`), PNG.sync.write(difference));
  }
  return pixels / (width * height);
}
