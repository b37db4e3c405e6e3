// The texts below the paths given: listed, read once for their hashes, refused by name where they cannot be read.
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FoundText, Refused } from './plan-seed.ts';
import { documentId, listTexts, readSource, Refusal } from './source-files.ts';

export interface FoundTexts {
  found: FoundText[];
  refused: Refused[];
  /** Files that are no *.txt. */
  passedOver: number;
  /** The folders given, with the id of every text file in them, readable or not. */
  folders: { root: string; ids: Set<string> }[];
}

/**
 * Reads every text once; none is kept in memory. A path given twice counts once.
 * @throws Refusal when a path given is not there
 */
export async function findTexts(paths: string[], onRead: (done: number, total: number) => void): Promise<FoundTexts> {
  const result: FoundTexts = { found: [], refused: [], passedOver: 0, folders: [] };
  const listings = [...new Set(paths.map((path) => resolve(path)))].map((path) => ({ path, ...listTexts(path) }));
  const total = listings.reduce((sum, { files }) => sum + files.length, 0);
  let done = 0;
  for (const { path, files, passedOver } of listings) {
    result.passedOver += passedOver;
    if (statSync(path).isDirectory()) {
      result.folders.push({ root: path, ids: new Set(files.map(({ file }) => documentId(file))) });
    }
    for (const file of files) {
      try {
        const { id, contentHash } = readSource(file);
        result.found.push({ ...file, id, contentHash });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        result.refused.push({ file: file.path, why: error.message });
      }
      if (++done % 100 !== 0) continue;
      onRead(done, total);
      await new Promise((next) => setImmediate(next));
    }
  }
  onRead(done, total);
  return result;
}
