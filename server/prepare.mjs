// What must stand before TypeScript can run: Node 20, the packages of the lockfile, the built client.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');
const INSTALLED = join(ROOT, 'node_modules/.package-lock.json');
const BUILT = join(ROOT, 'client/dist/index.html');
/** What the client is made of; a newer file in any of them makes the build old. */
const CLIENT_SOURCES = ['client', 'server/endpoints', 'cypher/schema.ts', 'package-lock.json'];

/** Ends the process with one sentence that says what to do. */
export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function run(command, args) {
  return (
    spawnSync(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    }).status === 0
  );
}

function changedAt(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = readdirSync(path).filter((name) => name !== 'dist');
  return Math.max(found.mtimeMs, ...inside.map((name) => changedAt(join(path, name))));
}

/** Installs by the lockfile when packages are missing or older than it; tests need the development packages too. */
export function installPackages({ forTests }) {
  if (Number(process.versions.node.split('.')[0]) < 20)
    stop(
      `Tifa Atlas needs Node 20 or newer; this is Node ${process.versions.node}. Install it and run the command again.`,
    );
  const hasTests = existsSync(join(ROOT, 'node_modules/jest'));
  const fresh =
    existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs;
  if (fresh && (hasTests || !forTests)) return;
  console.log('Installing packages…');
  const only = forTests || hasTests ? [] : ['--omit=dev'];
  // `npm ci` refuses a lockfile in which an optional package of another platform is not published, as with Grafeo's.
  if (!run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', ...only]))
    stop('The packages could not be installed: check the network and run `npm install` to see why.');
}

/** Builds the client when there is no build or a source is newer. */
export function buildClient() {
  if (existsSync(BUILT)) {
    const builtAt = statSync(BUILT).mtimeMs;
    if (CLIENT_SOURCES.every((path) => changedAt(join(ROOT, path)) <= builtAt)) return;
  }
  console.log('Building the client…');
  if (
    !run(process.execPath, [
      'node_modules/vite/bin/vite.js',
      'build',
      'client',
      '--config',
      'client/vite.config.ts',
      '--logLevel',
      'error',
    ])
  )
    stop('The client could not be built: the lines above say where; run `npx vite build client` to see it alone.');
}
