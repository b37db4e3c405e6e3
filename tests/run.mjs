// `npm test`: installs, then format, lint and types side by side, build, every suite; ends with a line `N passed, N failed`.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildClient, installPackages, ROOT } from '../server/prepare.mjs';

installPackages({ forTests: true });
// The jars of Neo4j come while the sources are checked; where they cannot, the suites say why.
spawn(process.execPath, ['--import', 'tsx', 'tests/neo4j/fetch-early.ts'], { cwd: ROOT, stdio: 'ignore' });

const CHECKS = [
  ['format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']],
  ['lint', ['node_modules/eslint/bin/eslint.js', '.']],
  ['types', ['node_modules/typescript/bin/tsc', '--noEmit']],
];
const totals = { passed: 0, failed: 0, skipped: 0 };

const check = ([name, args]) =>
  new Promise((resolve) => {
    spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }).once('close', (code) => {
      totals[code === 0 ? 'passed' : 'failed']++;
      console.log(`${name}: ${code === 0 ? 'passed' : 'failed'}`);
      resolve();
    });
  });
await Promise.all(CHECKS.map(check));

buildClient();

const folder = mkdtempSync(join(tmpdir(), 'atlas-tests-'));
const report = join(folder, 'jest.json');
const jest = spawnSync(
  process.execPath,
  ['--expose-gc', 'node_modules/jest/bin/jest.js', '--json', `--outputFile=${report}`, ...process.argv.slice(2)],
  { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] },
);
try {
  const found = JSON.parse(readFileSync(report, 'utf8'));
  totals.passed += found.numPassedTests;
  totals.failed += found.numFailedTests + found.numRuntimeErrorTestSuites;
  totals.skipped += found.numPendingTests;
} catch {
  totals.failed++;
  console.error(`Jest ended with exit code ${jest.status} and left no report.`);
}
rmSync(folder, { recursive: true });

const skipped = totals.skipped ? `, ${totals.skipped} skipped` : '';
console.log(`${totals.passed} passed, ${totals.failed} failed${skipped}`);
process.exit(totals.failed || jest.status ? 1 : 0);
