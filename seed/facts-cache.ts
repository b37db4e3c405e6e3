// The facts of each text on disk, `<home>/facts/<document>.json`: one field a line, so that a file's head is enough to know it.
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { z } from 'zod';
import { AtlasError } from '../cypher/errors.ts';
import { compareText } from './5-assemble/votes.ts';
import type { TextFacts } from './types.ts';

const HEAD_BYTES = 16_384;
const DRAFT = '.draft';

const HEAD = z.object({
  extractor: z.string(),
  document: z.object({ id: z.string(), root: z.string(), file: z.string(), contentHash: z.string() }),
});

/** What is known of a cached text without reading all of it. */
export interface CachedText {
  path: string;
  id: string;
  root: string;
  file: string;
  contentHash: string;
  extractor: string;
}

export function factsFolder(home: string): string {
  return join(home, 'facts');
}

export function factsPath(home: string, document: string): string {
  return join(factsFolder(home), `${document.slice('document:'.length)}.json`);
}

/** Every cached text, by document id, and the files that are no facts; drafts of a broken run are deleted. */
export function listFacts(home: string): { texts: CachedText[]; damaged: string[] } {
  const folder = factsFolder(home);
  const listing = { texts: [] as CachedText[], damaged: [] as string[] };
  if (!existsSync(folder)) return listing;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    if (entry.name.endsWith(DRAFT)) rmSync(path, { force: true });
    if (!entry.name.endsWith('.json')) continue;
    const head = readHead(path);
    const belongs = head && factsPath(home, head.document.id) === path;
    if (belongs) listing.texts.push({ path, ...head.document, extractor: head.extractor });
    else listing.damaged.push(relative(folder, path).split(sep).join('/'));
  }
  listing.texts.sort((a, b) => compareText(a.id, b.id));
  return listing;
}

/** @throws AtlasError naming the file when it is not whole */
export function readFacts(path: string): TextFacts {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as TextFacts;
  } catch (error) {
    throw new AtlasError('damaged-facts', 500, `${path} is damaged: delete it and seed its text again.`, {
      cause: error,
    });
  }
}

/** Written beside and renamed: whoever reads sees the old facts or the new, whole. */
export function writeFacts(home: string, facts: TextFacts): void {
  const path = factsPath(home, facts.document.id);
  const { extractor, document, ...rest } = facts;
  const fields = Object.entries({ extractor, document, ...rest });
  const lines = fields.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}${DRAFT}`, `{${lines.join(',\n')}}\n`);
  renameSync(`${path}${DRAFT}`, path);
}

export function removeFacts(home: string, document: string): void {
  rmSync(factsPath(home, document), { force: true });
}

/** All facts one after the other, as often as it is iterated; one text in memory at a time. */
export function streamFacts(texts: CachedText[]): Iterable<TextFacts> {
  return {
    *[Symbol.iterator]() {
      for (const { path } of texts) yield readFacts(path);
    },
  };
}

function readHead(path: string): z.output<typeof HEAD> | null {
  const handle = openSync(path, 'r');
  const bytes = Buffer.alloc(HEAD_BYTES);
  const length = readSync(handle, bytes, 0, HEAD_BYTES, 0);
  closeSync(handle);
  const [extractor, document] = bytes.toString('utf8', 0, length).split(',\n');
  try {
    return HEAD.parse(JSON.parse(`${extractor},${document}}`));
  } catch {
    return null;
  }
}
