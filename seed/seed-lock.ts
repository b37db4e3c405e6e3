// One seeding at a time: a lock file with the process and its start time, which a dead process does not keep.
import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AtlasError } from '../cypher/errors.ts';

/**
 * Takes the lock of a home folder; gives the function that lets it go.
 * @throws AtlasError 409 when a living process holds it
 */
export function takeLock(home: string): () => void {
  mkdirSync(home, { recursive: true });
  const lock = join(home, 'seed.lock');
  const mine = `${lock}.${process.pid}`;
  const owner = `${process.pid} ${startOf(process.pid) ?? ''}`;
  writeFileSync(mine, owner);
  try {
    while (!tryLink(mine, lock)) {
      const holder = readOrNull(lock);
      if (holder === null) continue;
      if (isAlive(holder)) {
        throw new AtlasError(
          'seed-running',
          409,
          `Another seeding is running here (process ${holder.split(' ')[0]}). Wait until it has ended, then try again.`,
        );
      }
      moveAway(lock, holder, mine);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return () => {
    if (readOrNull(lock) === owner) rmSync(lock, { force: true });
  };
}

/** Takes a dead holder's lock away; when another has put his own there meanwhile, puts it back. */
function moveAway(lock: string, holder: string, mine: string): void {
  const away = `${mine}.away`;
  try {
    renameSync(lock, away);
  } catch {
    return;
  }
  if (readOrNull(away) !== holder) tryLink(away, lock);
  rmSync(away, { force: true });
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function isAlive(holder: string): boolean {
  const [pid, start] = holder.split(/ (.*)/s);
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return false;
  }
  const now = startOf(Number(pid));
  return now === null || start === '' || now === start;
}

/** When a process began, in the system's own words: a number used again does not pass for the old process. */
function startOf(pid: number): string | null {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    }
    if (process.platform === 'win32') return null;
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}
