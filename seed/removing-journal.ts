// The texts a pruning takes out, kept until the graph has let them go, so that a broken run is finished by the next.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const JOURNAL = z.array(z.string());

function journalPath(home: string): string {
  return join(home, 'removing.json');
}

/** Document ids that are being taken out; none when the file is not there or not whole. */
export function readRemoving(home: string): string[] {
  const path = journalPath(home);
  if (!existsSync(path)) return [];
  try {
    return JOURNAL.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return [];
  }
}

/** Adds to the ids that are being taken out; gives all of them. */
export function addRemoving(home: string, documents: string[]): string[] {
  const all = [...new Set([...readRemoving(home), ...documents])].sort();
  if (documents.length > 0) writeFileSync(journalPath(home), JSON.stringify(all));
  return all;
}

export function forgetRemoving(home: string): void {
  rmSync(journalPath(home), { force: true });
}
