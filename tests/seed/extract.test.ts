// npm run extract: the same bytes whatever the number of jobs; a bad path ends in one sentence.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const TSX = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
let out: string;
beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'extract-'));
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

function bytesBelow(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => `${name}\n${readFileSync(join(folder, name), 'utf8')}`);
}

test('one job and two write the same files', () => {
  for (const jobs of ['1', '2']) {
    execFileSync(process.execPath, [TSX, 'seed/extract.ts', 'tests/news', '--out', join(out, jobs), '--jobs', jobs], {
      cwd: ROOT,
    });
  }
  const alone = bytesBelow(join(out, '1'));
  expect(alone).toHaveLength(20);
  expect(bytesBelow(join(out, '2'))).toEqual(alone);
});

test.each([
  ['a path that is not there', ['nowhere', '--out', 'x'], /nowhere: there is no such file or folder\./],
  ['a folder without texts', ['cypher/explore', '--out', 'x'], /there is no \*\.txt file in it\./],
  ['no jobs', ['seed/texts', '--out', 'x', '--jobs', '0'], /a whole number from 1 to 64 is needed, not 0\./],
])('%s ends in one sentence', (_, args, sentence) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [TSX, 'seed/extract.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(sentence);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(stdout).toBe('');
});
