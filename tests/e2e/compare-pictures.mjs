// Prints the share of pixels by which a picture on standard input differs from a PNG file, 0 to 1; another size is 1.
// A process of its own: inside Jest's sandbox reading a PNG takes twenty times as long.
import { readFileSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Colour distance below which two pixels are alike. */
const THRESHOLD = 0.15;

const [reference, differencePath] = process.argv.slice(2);
const expected = PNG.sync.read(readFileSync(reference));
const seen = PNG.sync.read(readFileSync(0));
const { width, height } = expected;
if (seen.width !== width || seen.height !== height) {
  console.log(1);
} else {
  const difference = new PNG({ width, height });
  const pixels = pixelmatch(expected.data, seen.data, difference.data, width, height, { threshold: THRESHOLD });
  if (pixels > 0) writeFileSync(differencePath, PNG.sync.write(difference));
  console.log(pixels / (width * height));
}
